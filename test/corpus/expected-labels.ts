import { LABELLED_DOUBTS, type Labels, parseLabels } from './labels.ts'

/** How much of a sentence the expected results of real plans keep. */
export const REAL_HEAD = 40

/** The expected result of a real plan (`test/plans`) in the form of labels; the rest of it has its own test. */
export function labelsOfExpected(json: string): Labels {
  const expected = JSON.parse(json)
  const kept = {
    docType: expected.docType,
    number: expected.number,
    issuer: expected.issuer,
    issuedOn: expected.issuedOn,
    issuedOnPartial: expected.issuedOnPartial,
    // Its title is kept by hash alone, so it is left to `npm run test:plans`.
    title: null,
    period: expected.period,
    tasks: expected.tasks.map(ofTask),
    deadlines: expected.deadlines.map(pick('ref', 'who', 'operator', 'printed', 'lastDay')),
    recurringReports: expected.recurringReports.map(pick('ref', 'who', 'frequencies')),
    targets: expected.targets.map(pick('ref', 'operator', 'value', 'unit')),
    doubts: expected.doubts.filter(({ code }: { readonly code: string }) =>
      LABELLED_DOUBTS.some((each) => each === code),
    ),
  }
  return parseLabels(JSON.stringify(kept))
}

interface Reduced {
  readonly head: string
}

interface ReducedTask {
  readonly title: Reduced
  readonly deliverable: Reduced | null
}

function ofTask(task: ReducedTask) {
  const fields = pick('ref', 'lead', 'coordinating', 'timing', 'timings')({ ...task })
  return { ...fields, title: task.title.head, deliverable: task.deliverable?.head ?? null }
}

function pick(...keys: readonly string[]) {
  return (entry: object) =>
    Object.fromEntries(Object.entries(entry).filter(([key]) => keys.includes(key)))
}

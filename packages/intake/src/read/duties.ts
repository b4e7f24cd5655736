import type { Doubt, DraftDeadline, DraftRecurringReport, DraftTarget } from '@dunghan/core/plan'
import type { Day } from '@dunghan/core/time'
import { type Area, areaOf, isAccount } from './areas.ts'
import { deadlinesIn } from './deadlines.ts'
import { doubtOf } from './doubts.ts'
import type { FoundTask } from './found-task.ts'
import { labelAtStart } from './labels.ts'
import { isBullet, isLabelled, type Node, walk } from './node.ts'
import { spanOf } from './passage.ts'
import { type Prose, proseOf, type Who, whoIn, whoOf } from './prose.ts'
import { reportingIn } from './reports.ts'
import { targetsIn } from './targets.ts'

/** What the running text of a plan orders beside its tasks. */
export interface Duties {
  readonly deadlines: readonly DraftDeadline[]
  readonly reports: readonly DraftRecurringReport[]
  readonly targets: readonly DraftTarget[]
  readonly doubts: readonly Doubt[]
}

const WITHOUT_DUTIES: readonly (Area | null)[] = ['purpose', 'scope']

/** Reads deadlines, recurring reports and targets out of every paragraph that is not a heading. */
export function readDuties(root: Node, tasks: readonly FoundTask[], issuedOn: Day | null): Duties {
  const taskOfNode = new Map(tasks.map((found) => [found.node, found]))
  const deadlines: DraftDeadline[] = []
  const reports: DraftRecurringReport[] = []
  const targets: DraftTarget[] = []
  const doubts: Doubt[] = []
  for (const node of walk(root)) {
    const found = nearestTask(node, taskOfNode)
    for (const prose of proseOf(node)) {
      const label = labelAtStart(prose.paragraph.passage)
      const title = prose.index === 0 && (found?.node === node || isHeading(node))
      if (!title && !isAccount(node))
        targets.push(
          ...targetsIn(refOfProse(prose, found), prose.paragraph.passage, label?.valueFrom ?? 0),
        )
      if (WITHOUT_DUTIES.includes(areaOf(node)) || node.kind === 'root') continue
      if (label?.role === 'time') continue
      const dated = deadlinesIn(prose, issuedOn, found?.task ?? null)
      deadlines.push(...dated.deadlines)
      doubts.push(...dated.doubts)
      if (label !== null || (title && found?.node === node && !isOwnProse(found))) continue
      const said = reportsOf(prose, found)
      reports.push(...said.reports)
      doubts.push(...said.doubts)
    }
  }
  return { deadlines, reports, targets, doubts }
}

/** Measures say in their own first paragraph what others print in lines. */
function isOwnProse(found: FoundTask): boolean {
  return !found.node.children.some(isLabelled)
}

function isHeading(node: Node): boolean {
  return !isBullet(node) && node.children.length > 0
}

function nearestTask(node: Node, tasks: ReadonlyMap<Node, FoundTask>): FoundTask | null {
  for (let next: Node | null = node; next !== null; next = next.parent) {
    const found = tasks.get(next)
    if (found) return found
  }
  return null
}

/** A metadata line has no ref of its own: what it says is said of its task. */
function refOfProse(prose: Prose, found: FoundTask | null): string {
  return isLabelled(prose.node) && found ? found.task.ref : prose.ref
}

function whoReports({ words, agencies }: Pick<Who, 'words' | 'agencies'>) {
  return { who: words, agencies }
}

function reportsOf(prose: Prose, found: FoundTask | null) {
  const { passage } = prose.paragraph
  const { reports, periodless } = reportingIn(passage)
  if (reports.length === 0 && periodless.length === 0) return { reports: [], doubts: [] }
  const lead = found?.task.lead ?? []
  const who = whoOf(prose) ?? { words: lead.join(', '), agencies: lead }
  const open = [
    ...periodless,
    ...reports.filter((report) => report.frequencies.length === 0).map(({ what }) => what),
  ]
  return {
    reports: reports.map(({ what, subject, toWhom, frequencies, due }) => ({
      ref: prose.ref,
      ...whoReports(subject ? whoIn(passage, subject) : who),
      what: passage.text.slice(what.from, what.to),
      toWhom: toWhom && passage.text.slice(toWhom.from, toWhom.to),
      frequencies,
      ...due,
      source: spanOf(passage, what.from, what.to),
    })),
    doubts: [
      ...open
        .slice(0, 1)
        .map((place) =>
          doubtOf('report.no-period', prose.ref, spanOf(passage, place.from, place.to)),
        ),
      ...reports.flatMap(({ unclear }) =>
        unclear
          ? doubtOf('timing.unreadable', prose.ref, spanOf(passage, unclear.from, unclear.to))
          : [],
      ),
    ],
  }
}

import type { Draft, DraftSection } from '@dunghan/core/plan'
import { isSection } from './areas.ts'
import { basesOf } from './bases.ts'
import { criteriaOf } from './criteria.ts'
import { type Document, documentOf } from './document.ts'
import { distinct } from './doubts.ts'
import { readDuties } from './duties.ts'
import { levelOf } from './level.ts'
import { type Node, walk, wordsOf } from './node.ts'
import { cleanField, spanOf } from './passage.ts'
import { planDoubts } from './plan-doubts.ts'
import { planTasks } from './plan-tasks.ts'
import { responsibilitiesOf } from './responsibilities.ts'

/** Reads a plan from its text. It never fails: what it cannot read is null, or a doubt. */
export function readPlan(raw: string): Draft {
  const document = documentOf(raw)
  const { text, head, foot, body } = document
  const found = planTasks(document)
  const nodes = found.tasks.map(({ node }) => node)
  const duties = readDuties(body.root, found.tasks, head.dateline?.day ?? null)
  const taken = new Set(found.fromDuties ? [] : nodes)
  const bases = basesOf(head.preamble, body.root)
  return {
    ...headFields(document),
    legalBases: bases.map(({ basis }) => basis),
    signer: foot.signer,
    recipients: foot.recipients.map((recipient) => recipient.text),
    sections: sectionsOf(text, [body.root, ...document.annexes.map(({ root }) => root)], nodes),
    tasks: found.tasks.map(({ task }) => task),
    deadlines: duties.deadlines,
    recurringReports: duties.reports,
    targets: duties.targets,
    criteria: criteriaOf(text, body.root, found.tasks),
    responsibilities: responsibilitiesOf(text, body.root, taken).map(({ duty }) => duty),
    doubts: distinct([...planDoubts(document, found), ...duties.doubts]),
    places: {
      ...headPlaces(document),
      legalBases: bases.map(({ span }) => span),
      recipients: foot.recipients.map(({ span }) => span),
      signer: foot.signerPlace,
    },
    text,
  }
}

function headFields({ head, period }: Document) {
  const issuedOn = head.dateline?.day ?? null
  return {
    docType: head.docType,
    number: head.number?.text ?? null,
    issuer: head.issuer?.text ?? null,
    level: head.issuer ? levelOf(head.issuer.text, issuedOn) : null,
    issuedOn,
    issuedOnPartial: head.dateline?.partial ?? null,
    title: head.title?.text ?? null,
    period: period && { from: period.from, to: period.to },
  }
}

function headPlaces({ head, period }: Document) {
  return {
    number: head.number?.span ?? null,
    issuer: head.issuer?.span ?? null,
    issuedOn: head.dateline?.span ?? null,
    title: head.title?.span ?? null,
    period: period?.span ?? null,
  }
}

/** Every part of the document, and the headings that tasks stand under. */
function sectionsOf(text: string, roots: readonly Node[], tasks: readonly Node[]): DraftSection[] {
  const above = new Set<Node>()
  for (const task of tasks) {
    for (let next = task.parent; next && !above.has(next); next = next.parent) above.add(next)
  }
  return roots
    .flatMap((root) => [...walk(root)])
    .filter((node) => node.kind !== 'root' && (isSection(node) || above.has(node)))
    .map((node) => {
      const words = wordsOf(node)
      const source = spanOf(words, 0, words.text.length)
      return { ref: node.ref, title: cleanField(text, source), source }
    })
}

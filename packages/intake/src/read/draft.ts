import type { Doubt, Draft, DraftSection } from '@dunghan/core/plan'
import type { Day } from '@dunghan/core/time'
import { isSection } from './areas.ts'
import { basesOf } from './bases.ts'
import { criteriaOf } from './criteria.ts'
import { cutOffs } from './cut-off.ts'
import { distinct, doubtOf } from './doubts.ts'
import { readDuties } from './duties.ts'
import { footOf } from './foot.ts'
import type { FoundTask } from './found-task.ts'
import { headOf } from './head.ts'
import { indicatorTasks } from './indicator-tasks.ts'
import { levelOf } from './issuer.ts'
import { labelledTasks } from './labelled-tasks.ts'
import { type Line, linesOf } from './lines.ts'
import { measureTasks } from './measure-tasks.ts'
import { normalise } from './normalise.ts'
import { type Node, outlineOf, walk, wordsOf } from './outline.ts'
import { paragraphsOf } from './paragraphs.ts'
import { cleanField, spanOf } from './passage.ts'
import { type PlanPeriod, periodOf } from './period.ts'
import { responsibilitiesOf } from './responsibilities.ts'
import { tableTasks } from './table-tasks.ts'
import { tablesIn } from './tables.ts'
import type { PlanYears } from './timing.ts'
import { wrappingOf } from './wrapping.ts'
import { zonesOf } from './zones.ts'

/** Far more lines than any plan has: what follows is not read, and the clerk is told. */
const MOST_LINES = 10_000

/** Reads a plan from its text. It never fails: what it cannot read is null, or a doubt. */
export function readPlan(raw: string): Draft {
  const text = normalise(raw)
  const all = linesOf(text)
  const lines = all.slice(0, MOST_LINES)
  const wrapping = wrappingOf(lines)
  const zones = zonesOf(lines)
  const head = headOf(text, paragraphsOf(text, zones.head, wrapping))
  const body = tablesIn(zones.body)
  const root = outlineOf(paragraphsOf(text, body.rest, wrapping))
  const annex = tablesIn(zones.annex)
  const annexRoot = outlineOf(paragraphsOf(text, annex.rest, wrapping), 'PL')
  const foot = footOf(text, paragraphsOf(text, zones.foot, wrapping))
  const issuedOn = head.dateline?.day ?? null
  const issuedYear = Number((issuedOn ?? head.dateline?.partial ?? '').slice(0, 4)) || null
  const period = periodOf(head.title?.passage ?? null, root, head.preamble, issuedYear)
  const years = yearsOf(period, issuedOn)
  const printed = [
    ...labelledTasks(text, root, years),
    ...tableTasks(text, root, body.tables, years),
    ...labelledTasks(text, annexRoot, years),
    ...tableTasks(text, annexRoot, annex.tables, years),
  ]
  const tasks =
    printed.length > 0
      ? printed.sort((a, b) => a.node.from - b.node.from)
      : proseTasks(text, root, years)
  const duties = readDuties(root, tasks, issuedOn)
  const bases = basesOf(head.preamble, root)
  const start = root.from
  const doubts: Doubt[] = [
    ...head.doubts,
    ...tooLong(all),
    ...(period === null || period.uncertain
      ? [doubtOf('head.period', null, period?.span ?? { from: start, to: start })]
      : []),
    ...foot.doubts,
    ...(tasks.length === 0 ? [doubtOf('plan.none', null, { from: 0, to: 0 })] : []),
    ...tasks.flatMap((task) => task.doubts),
    ...sameRefs(tasks),
    ...tasks.flatMap((task) => beforeIssue(task, issuedOn)),
    ...cutOffs(root),
    ...duties.doubts,
  ]
  return {
    docType: head.docType,
    number: head.number?.text ?? null,
    issuer: head.issuer?.text ?? null,
    level: head.issuer ? levelOf(head.issuer.text, issuedOn) : null,
    issuedOn,
    issuedOnPartial: head.dateline?.partial ?? null,
    title: head.title?.text ?? null,
    period: period && { from: period.from, to: period.to },
    legalBases: bases.map(({ basis }) => basis),
    signer: foot.signer,
    recipients: foot.recipients.map((recipient) => recipient.text),
    sections: sectionsOf(text, root, tasks),
    tasks: tasks.map(({ task }) => task),
    deadlines: duties.deadlines,
    recurringReports: duties.reports,
    targets: duties.targets,
    criteria: criteriaOf(text, root, tasks),
    responsibilities: responsibilitiesOf(text, root, new Set(tasks.map(({ node }) => node))),
    doubts: distinct(doubts),
    places: {
      number: head.number?.span ?? null,
      issuer: head.issuer?.span ?? null,
      issuedOn: head.dateline?.span ?? null,
      title: head.title?.span ?? null,
      period: period?.span ?? null,
      legalBases: bases.map(({ span }) => span),
      recipients: foot.recipients.map(({ span }) => span),
      signer: foot.signerPlace,
    },
    text,
  }
}

function tooLong(lines: readonly Line[]): Doubt[] {
  const first = lines[MOST_LINES]
  if (!first) return []
  const message = `Văn bản dài hơn ${MOST_LINES} dòng, phần sau chưa được đọc; đây có phải là kế hoạch không?`
  return [doubtOf('plan.other-document', null, { from: first.from, to: first.to }, message)]
}

function yearsOf(period: PlanPeriod | null, issuedOn: Day | null): PlanYears | null {
  if (period === null) return null
  return { from: Number(period.from), to: period.to === null ? null : Number(period.to), issuedOn }
}

/** Without metadata lines and tables, indicators are the surest sign of a task, then the paragraphs of measures. */
function proseTasks(text: string, root: Node, years: PlanYears | null): FoundTask[] {
  const indicators = indicatorTasks(text, root, years)
  return indicators.length > 0 ? indicators : measureTasks(text, root, years)
}

function sameRefs(tasks: readonly FoundTask[]): Doubt[] {
  const seen = new Set<string>()
  return tasks.flatMap(({ task }) => {
    if (seen.has(task.ref)) return doubtOf('task.same-ref', task.ref, task.source)
    seen.add(task.ref)
    return []
  })
}

function beforeIssue({ task }: FoundTask, issuedOn: Day | null): Doubt[] {
  if (issuedOn === null) return []
  return [task.timing, ...task.timings].flatMap((timing, index) => {
    const last = timing.kind === 'date' ? timing.lastDay : 'to' in timing ? timing.to : null
    return last !== null && last < issuedOn
      ? doubtOf('timing.before-issue', task.ref, task.places.timings[index] ?? task.source)
      : []
  })
}

/** The headings that tasks stand under, and every part of the document. */
function sectionsOf(text: string, root: Node, tasks: readonly FoundTask[]): DraftSection[] {
  const above = new Set<Node>()
  for (const { node } of tasks) {
    for (let next = node.parent; next !== null && next.kind !== 'root'; next = next.parent)
      above.add(next)
  }
  return [...walk(root)]
    .filter((node) => node.kind !== 'root' && (isSection(node) || above.has(node)))
    .map((node) => {
      const words = wordsOf(node)
      const source = spanOf(words, 0, words.text.length)
      return { ref: node.ref, title: cleanField(text, source), source }
    })
}

import type { Agency } from '../agency/agency.ts'
import type { Sha256 } from '../ids.ts'
import { taskIdOf } from '../ids.ts'
import type { Task } from '../task/task.ts'
import type { Day } from '../time/day.ts'
import type { SlotRules } from '../time/occurrences.ts'
import { cancelledTask, changedTask, slotOf, type Wanted } from './amend-changed-task.ts'
import type { Change } from './amend-occurrences.ts'
import { isSame } from './amend-same.ts'
import type { AmendmentKind } from './amend-versions.ts'
import { assignmentsOf } from './assign.ts'
import { buildTask, slotsOfDuty } from './build-tasks.ts'
import type { Decision, DutyKey } from './decision.ts'
import type { Draft } from './draft.ts'
import { baseDuties, type Duty, dutiesOf } from './duty.ts'
import { type NameDecision, type Naming, namingOf } from './name-decision.ts'
import type { Plan } from './plan.ts'

/** A text with what its clerk settled of it. */
export interface SettledText {
  readonly draft: Draft
  readonly decisions: readonly Decision[]
}

/** Everything that decides what an amending text makes of a published plan. */
export interface Amending {
  readonly plan: Plan
  /** The document the text came in as. */
  readonly by: string
  readonly kind: AmendmentKind
  readonly tasks: readonly Task[]
  readonly before: SettledText
  readonly after: SettledText
  /** The task each duty continues, and that task's place in the text before. */
  readonly matches: ReadonlyMap<
    DutyKey,
    { readonly taskId: string | null; readonly order: number | null }
  >
  readonly agencies: readonly Agency[]
  /** The day of the text, which decides what body a name means. */
  readonly named: Day
  /** What the clerk settled about the names in the text. */
  readonly names: readonly NameDecision[]
  readonly rules: SlotRules
  readonly change: Change
  readonly sha256: Sha256
}

/** The tasks as an amendment leaves them: continued ones changed or not, new ones, and those taken out. */
export interface Amended {
  readonly continued: readonly { readonly before: Task; readonly after: Task }[]
  readonly added: readonly Task[]
  readonly removed: readonly { readonly before: Task; readonly after: Task }[]
}

/** What is printed stands above what was read before; what the clerk settled by hand stays where the print is the same. */
export function amendedTasks(amending: Amending): Amended {
  const { plan, by, kind, tasks, after, matches, change } = amending
  const duties = dutiesOf(after.draft, after.decisions).filter(({ dropped }) => !dropped)
  const byId = new Map(tasks.map((task) => [task.id, task]))
  const naming = namingOf(amending.agencies, amending.named, amending.names)
  const continued: { before: Task; after: Task }[] = []
  const added: Task[] = []
  for (const duty of duties) {
    const { taskId = null } = matches.get(duty.key) ?? {}
    const before = taskId === null ? undefined : byId.get(taskId)
    if (before) continued.push({ before, after: continueTask(amending, before, duty, naming) })
    else added.push(newTask(amending, duty, naming))
  }
  const kept = new Set([...continued.map((each) => each.before.id), ...added.map(({ id }) => id)])
  const gone =
    kind === 'partial' ? [] : tasks.filter(({ id, cancelled }) => !kept.has(id) && !cancelled)
  const removed = gone.map((before) => ({ before, after: cancelledTask(before, change) }))
  return {
    continued,
    added: added.map((task) => ({ ...task, planId: plan.id, ...wordsFrom(kind, by) })),
    removed,
  }
}

function continueTask(amending: Amending, before: Task, duty: Duty, naming: Naming): Task {
  const { kind, by, change } = amending
  const printed = printedSame(amending, before, duty)
  const next = changedTask(before, wantedOf(amending, before, duty, naming, printed), change)
  if (kind === 'partial') return { ...next, source: duty.source, words: by }
  const { words, ...own } = next
  const { ref, section, order, source } = duty
  return { ...own, ref, section, order, source }
}

/** Which of a task's fields the new text prints as the old one did, with no decision of its own about them. */
function printedSame({ before, after, matches }: Amending, task: Task, duty: Duty) {
  const order = matches.get(duty.key)?.order ?? null
  const was =
    order === null || task.words !== undefined
      ? undefined
      : baseDuties(before.draft, before.decisions).find((each) => each.order === order)
  const is = baseDuties(after.draft, after.decisions).find(({ key }) => key === duty.key)
  if (!was || !is) return { time: false, lead: false, title: false }
  return {
    time: isSame(timeOf(was), timeOf(is)) && isSame(timeOf(is), timeOf(duty)),
    lead: isSame(whoOf(was), whoOf(is)) && isSame(whoOf(is), whoOf(duty)),
    title: was.title === is.title && is.title === duty.title,
  }
}

function wantedOf(
  amending: Amending,
  before: Task,
  duty: Duty,
  { directory, members }: Naming,
  printed: { readonly time: boolean; readonly lead: boolean; readonly title: boolean },
): Wanted {
  const { kind, rules, agencies } = amending
  const silent = kind === 'partial'
  // A time that still says the same is reckoned anew, for the years of the plan may be others now.
  const byHand = printed.time && !isSame(before.timing, duty.timing)
  const keepsTime = byHand || (silent && duty.timing.kind === 'unspecified')
  const keepsLead = printed.lead || (silent && duty.lead.length + duty.coordinating.length === 0)
  const time = keepsTime ? before : duty
  const who = keepsLead
    ? { lead: before.leadAsPrinted, coordinating: before.coordinatingAsPrinted }
    : duty
  return {
    title: printed.title ? before.title : duty.title,
    deliverable: duty.deliverable ?? (silent ? before.deliverable : null),
    timing: time.timing,
    timings: time.timings,
    timeText: time.timeText,
    operator: time.operator,
    printed: time.printed,
    leadAsPrinted: who.lead,
    coordinatingAsPrinted: who.coordinating,
    assignments: keepsLead
      ? before.assignments
      : assignmentsOf(duty, agencies, directory, amending.named, members),
    slots: keepsTime ? before.occurrences.map(slotOf) : slotsOfDuty(duty, rules),
  }
}

function newTask(amending: Amending, duty: Duty, naming: Naming): Task {
  const { plan, by, kind, agencies, rules, change, sha256 } = amending
  const { directory, members } = naming
  const assignments = assignmentsOf(duty, agencies, directory, amending.named, members)
  // What comes in with an amendment is held against nobody before its day.
  const from = { ...plan, importedOn: change.on }
  const task = buildTask(from, { duty, assignments }, rules, change.at, sha256)
  const order = kind === 'partial' ? AFTER_ALL + duty.order : duty.order
  return { ...task, id: taskIdOf(by, duty.order, sha256), order }
}

/** Tasks of a partial amendment stand behind those of the plan's own text. */
const AFTER_ALL = 10_000

function wordsFrom(kind: AmendmentKind, by: string): { readonly words?: string } {
  return kind === 'partial' ? { words: by } : {}
}

function timeOf({ timing, timings, timeText, datable }: Duty) {
  return [timing, timings, timeText, datable]
}

function whoOf({ lead, coordinating }: Duty) {
  return [lead, coordinating]
}

import { type Plan, planLabel } from '@dunghan/core/plan'
import {
  type Assignment,
  type Card,
  type CardState,
  isHeld,
  type Occurrence,
  occurrenceStatus,
  type Status,
  statusOf,
  type Task,
} from '@dunghan/core/task'
import { type Day, type DaysOff, dayOffName, workingDayOnOrBefore } from '@dunghan/core/time'
import { bare, capital, periodWords, shortDateOf, weekdayName } from '../text/format.ts'
import { timingWords } from '../text/timing.ts'

/** One dated or undated duty as lists, tables and the year ribbon show it. */
export interface Item {
  readonly href: string
  readonly title: string
  readonly agencies: readonly string[]
  readonly plan: string
  readonly ref: string
  /** "Quý IV/2026"; null for a printed day. */
  readonly label: string | null
  readonly lastDay: Day | null
  /** What the plan says about time, said where there is no day: "Thường xuyên". */
  readonly time: string
  readonly derived: boolean
  readonly status: Status
  readonly state: CardState
  readonly note: string | null
  /** "Ngày Văn hóa Việt Nam. Nhắc từ thứ Hai, 23/11": said where the last day is a day off. */
  readonly reminder: string | null
}

/** What turns stored things into items: whose ward, which day, which days are off. */
export interface Lens {
  readonly ward: string
  readonly today: Day
  readonly daysOff: DaysOff
}

/** An occurrence of a task as an item. */
export function itemOf(task: Task, occurrence: Occurrence, plan: Plan, lens: Lens): Item {
  return {
    href: taskPath(lens.ward, task.id),
    title: bare(task.title),
    agencies: isHeld(task)
      ? ['Văn phòng tạm giữ (văn bản không nêu cơ quan chủ trì)']
      : leadsOf(task).map((assignment) => assignment.name),
    plan: planLabel(plan),
    ref: task.ref,
    label: labelWords(occurrence.label),
    lastDay: occurrence.lastDay,
    time: timingWords(task.timing),
    derived: occurrence.derived,
    status: restful(occurrenceStatus(occurrence, isAskedOnly(task), lens.today), plan.state),
    state: occurrence.progress.state,
    note: partly(occurrence),
    reminder: reminderOf(occurrence.lastDay, lens),
  }
}

/** An agency's share of an occurrence as an item; `state` is that of the card's plan. */
export function itemOfCard(card: Card, lens: Lens, state: Plan['state'] = 'active'): Item {
  return {
    href: taskPath(lens.ward, card.taskId),
    title: bare(card.title),
    agencies: [],
    plan: card.planNumber ?? 'KH chưa số',
    ref: card.ref,
    label: labelWords(card.label),
    lastDay: card.lastDay,
    time: card.timeText === null ? 'Chưa nêu thời gian' : capital(card.timeText),
    derived: card.derived,
    status: restful(statusOf(card, lens.today), state),
    state: card.state,
    note: card.note,
    reminder: reminderOf(card.lastDay, lens),
  }
}

/** "Quý IV/2026, năm 2026": one capital, however many periods a report is of. */
function labelWords(label: string | null): string | null {
  return label === null ? null : capital(periodWords(label))
}

/** The address of a task's page. */
export function taskPath(ward: string, taskId: string): string {
  return `/${ward}/nhiem-vu/${taskId}`
}

/** Whoever leads a task. */
export function leadsOf(task: Task): Assignment[] {
  return task.assignments.filter((assignment) => assignment.role === 'lead')
}

/** The instance of a task that matters today: the earliest one open, late or not, else the last. */
export function currentOccurrence(task: Task): Occurrence | undefined {
  const open = task.occurrences.filter((each) => each.tracked && each.progress.state !== 'done')
  return open[0] ?? task.occurrences.findLast((each) => each.tracked) ?? task.occurrences[0]
}

/** Soonest first; the undated last. */
export function byDay(left: Item, right: Item): number {
  return (left.lastDay ?? '9999') < (right.lastDay ?? '9999')
    ? -1
    : (left.lastDay ?? '9999') > (right.lastDay ?? '9999')
      ? 1
      : 0
}

/** In a plan that is closed nothing is late any more, and nothing comes due. */
function restful(status: Status, state: Plan['state']): Status {
  return state !== 'closed' || status === 'done' || status === 'done-late' ? status : 'untracked'
}

function isAskedOnly(task: Task): boolean {
  const leads = leadsOf(task)
  return leads.length > 0 && leads.every((assignment) => assignment.asked)
}

function partly(occurrence: Occurrence): string | null {
  const { done, leads, state } = occurrence.progress
  if (state === 'done' || leads < 2) return state === 'working' ? 'Đang làm.' : null
  return done > 0
    ? `${done} trên ${leads} cơ quan đã xong.`
    : state === 'working'
      ? 'Đang làm.'
      : null
}

/** A weekend is named by its weekday; every other day off by its own name, also when it has passed. */
function reminderOf(lastDay: Day | null, lens: Lens): string | null {
  const name = lastDay === null ? null : dayOffName(lastDay, lens.daysOff)
  if (lastDay === null || name === null) return null
  const holiday = name === weekdayName(lastDay) ? [] : [name]
  if (lastDay < lens.today) return holiday[0] ?? null
  const working = workingDayOnOrBefore(lastDay, lens.daysOff)
  return [...holiday, `Nhắc từ ${weekdayName(working)}, ${shortDateOf(working)}`].join('. ')
}

import type { Origin } from '../task/task.ts'
import type { Day } from '../time/day.ts'
import type { Operator, Timing } from '../time/timing.ts'
import { absorb, addedDuty } from './added-duty.ts'
import type { Decision, DutyKey } from './decision.ts'
import type { Draft, Span } from './draft.ts'
import { readDuties } from './read-duties.ts'

/** Anything in a draft that somebody must do: a task, a dated duty in the prose, a recurring report. */
export interface Duty {
  readonly key: DutyKey
  readonly origin: Origin
  /** Its place in the draft, counted over tasks, then deadlines, then reports; kept when others are dropped. */
  readonly order: number
  readonly ref: string
  readonly section: string | null
  readonly title: string
  readonly deliverable: string | null
  readonly lead: readonly string[]
  readonly coordinating: readonly string[]
  readonly timing: Timing
  readonly timings: readonly Timing[]
  readonly timeText: string | null
  readonly operator: Operator | null
  readonly printed: Day | null
  readonly source: Span
  readonly dropped: boolean
  /** False when its date is doubted or belongs to its reports: then it makes no dated occurrence. */
  readonly datable: boolean
}

/**
 * Every duty of a draft as the clerk's decisions leave it, added ones last; dropped ones stay in the list, marked. A
 * key and an order never change from one save to the next, because the id of a task is made of its order.
 */
export function dutiesOf(draft: Draft, decisions: readonly Decision[]): Duty[] {
  const byKey = new Map(decisions.map((decision) => [decision.key, decision]))
  return basis(draft, decisions).map((duty) => decide(duty, byKey.get(duty.key)))
}

/** The duties that a form is laid out for: added and merged as decided, every other field still as read. */
export function baseDuties(draft: Draft, decisions: readonly Decision[]): Duty[] {
  const merged = new Set(decisions.flatMap(({ key, into }) => (into ? [key] : [])))
  return basis(draft, decisions).map((duty) =>
    merged.has(duty.key) ? { ...duty, dropped: true } : duty,
  )
}

function basis(draft: Draft, decisions: readonly Decision[]): Duty[] {
  const read = readDuties(draft)
  const added = decisions.filter((decision) => decision.added !== undefined)
  const all = [...read, ...added.map((decision) => addedDuty(draft, read, decision))].sort(
    (left, right) => left.order - right.order,
  )
  const byKey = new Map(all.map((duty) => [duty.key, duty]))
  for (const decision of decisions) {
    const { key, into } = decision
    const [from, target] = [byKey.get(key), into && byKey.get(into)]
    if (from && target && key !== into)
      byKey.set(target.key, absorb(target, decide(from, decision)))
  }
  return all.map((duty) => byKey.get(duty.key) ?? duty)
}

function decide(duty: Duty, decision: Decision | undefined): Duty {
  if (decision === undefined) return duty
  const settled: Duty = {
    ...duty,
    dropped: (decision.drop ?? duty.dropped) || decision.into !== undefined,
    title: decision.title ?? duty.title,
    deliverable: decision.deliverable === undefined ? duty.deliverable : decision.deliverable,
    lead: decision.lead ?? duty.lead,
    coordinating: decision.coordinating ?? duty.coordinating,
  }
  const timing = timingOf(duty, decision)
  if (timing === null) return settled
  return {
    ...settled,
    timing,
    timings: [],
    // A day or "thường xuyên" stands beside the printed words; a period typed by hand takes their place.
    timeText: decision.timing ? decision.timing.text : duty.timeText,
    operator: null,
    printed: null,
    datable: timing.kind === 'ongoing' ? duty.datable : true,
  }
}

function timingOf(duty: Duty, decision: Decision): Timing | null {
  const { lastDay } = decision
  const text = duty.timeText
  if (lastDay) return { kind: 'date', text, operator: 'within', printed: lastDay, lastDay }
  if (decision.ongoing) return { kind: 'ongoing', text, from: null, to: null }
  return decision.timing ?? null
}

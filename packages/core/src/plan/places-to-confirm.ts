import { type Decision, type DutyKey, dutyKey, HEAD_KEY } from './decision.ts'
import type { Doubt, DoubtCode, Draft } from './draft.ts'
import type { Duty } from './duty.ts'
import { readDuties } from './read-duties.ts'

/** What a doubt asks of the clerk: a time, an agency, whether to keep; `look` asks only to be looked at. */
export type Asks = 'time' | 'lead' | 'keep' | 'look'

const ASKS: Readonly<Record<DoubtCode, Asks>> = {
  'file.note': 'look',
  'plan.none': 'look',
  'plan.other-document': 'look',
  'head.number': 'look',
  'head.date': 'look',
  'head.issuer': 'look',
  'head.title': 'look',
  'head.signer': 'look',
  'head.period': 'look',
  'task.same-ref': 'keep',
  'task.cut-off': 'keep',
  'timing.unspecified': 'time',
  'timing.unreadable': 'time',
  'timing.impossible': 'time',
  'timing.before-issue': 'time',
  'lead.missing': 'lead',
  'lead.related': 'lead',
  'lead.placeholder': 'lead',
  'report.no-period': 'time',
  'deadline.no-one': 'lead',
}

/** One place in a draft that waits for the clerk: a doubt, and the duty it is about where there is one. */
export interface PlaceToConfirm {
  /** The decision that a look settles. */
  readonly key: DutyKey
  readonly asks: Asks
  readonly doubt: Doubt
  readonly duty: Duty | null
}

/** The places of a draft that wait for its clerk, in the order of the text; a duty is asked each kind of thing once. */
export function placesToConfirm(draft: Draft): PlaceToConfirm[] {
  const duties = readDuties(draft)
  const asked = new Set<string>()
  return draft.doubts
    .map((doubt, index) => ({ doubt, key: dutyKey('doubt', index) }))
    .toSorted((left, right) => left.doubt.source.from - right.doubt.source.from)
    .flatMap(({ doubt, key }): PlaceToConfirm[] => {
      const duty = ASKS[doubt.code] === 'look' ? undefined : dutyOf(doubt, duties)
      if (!duty) return [{ key, asks: 'look', doubt, duty: null }]
      const asks = ASKS[doubt.code]
      if (asked.has(`${duty.key} ${asks}`)) return []
      asked.add(`${duty.key} ${asks}`)
      return [{ key, asks, doubt, duty }]
    })
}

/** Whether the clerk has answered at a place, be it by leaving it open on purpose. */
export function isConfirmed(
  place: PlaceToConfirm,
  decisions: ReadonlyMap<DutyKey, Decision>,
): boolean {
  if (place.duty === null)
    return decisions.get(place.key)?.seen === true || headSays(place, decisions)
  const decision = decisions.get(place.duty.key)
  if (!decision) return false
  if (decision.drop || decision.into !== undefined) return true
  if (place.asks === 'keep') return decision.drop === false
  if (place.asks === 'lead') return decision.lead !== undefined || isOpen(decision, 'lead')
  const { lastDay, ongoing, timing } = decision
  return Boolean(lastDay ?? ongoing ?? timing) || isOpen(decision, 'time')
}

/** How many places still wait. */
export function countPlaces(draft: Draft, decisions: readonly Decision[]): number {
  const byKey = new Map(decisions.map((decision) => [decision.key, decision]))
  return placesToConfirm(draft).filter((place) => !isConfirmed(place, byKey)).length
}

/** Whether a question was left open on purpose; a decision that says nothing else was kept so in earlier versions. */
export function isOpen(decision: Decision, asks: 'time' | 'lead'): boolean {
  if (Object.keys(decision).length === 1) return asks === 'time'
  return decision.open?.includes(asks) ?? false
}

function headSays({ doubt }: PlaceToConfirm, decisions: ReadonlyMap<DutyKey, Decision>): boolean {
  const head = decisions.get(HEAD_KEY)?.head
  switch (doubt.code) {
    case 'head.number':
      return head?.number !== undefined
    case 'head.date':
      return head?.issuedOn !== undefined
    case 'head.title':
      return head?.title !== undefined
    case 'head.period':
      return head?.period !== undefined
    default:
      return false
  }
}

function dutyOf(doubt: Doubt, duties: readonly Duty[]): Duty | undefined {
  const touching = duties.filter(
    (duty) => duty.source.from < doubt.source.to && doubt.source.from < duty.source.to,
  )
  const fitting = touching.filter((duty) => fits(doubt.code, duty))
  // A report without a period may stand inside a task: its answer must never become the task's own day.
  const candidates = fitting.length > 0 || doubt.code === 'report.no-period' ? fitting : touching
  return candidates.find((duty) => duty.ref === doubt.ref) ?? candidates[0]
}

function fits(code: DoubtCode, duty: Duty): boolean {
  if (code === 'report.no-period') return duty.origin === 'report'
  if (code === 'deadline.no-one') return duty.origin !== 'task'
  return duty.origin === 'task'
}

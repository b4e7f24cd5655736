import type { Day } from '../time/day.ts'

/** What can be named as lead or coordinating; the kind decides who gets cards and how it is spoken to. */
export type AgencyKind =
  | 'named'
  | 'officer'
  | 'placeholder'
  | 'collective-all'
  | 'collective-related'
  | 'subordinates'
  | 'council'
  | 'outside'
  | 'requested'

/** Another spelling or an older name of an agency, with the days on which it stood for it where that is known. */
export interface Alias {
  readonly name: string
  readonly key: string
  readonly validFrom: Day | null
  readonly validTo: Day | null
}

/** Whoever can be named in a task of a locality; names belong to their locality, never to the nation. */
export interface Agency {
  readonly id: string
  readonly localityId: string
  readonly name: string
  readonly kind: AgencyKind
  /** Folded keys of every spelling met so far, the name's own first. */
  readonly keys: readonly string[]
  /** The spellings behind the other keys, as printed or typed. */
  readonly aliases: readonly Alias[]
  /** The first and last day on which the body exists; null where nobody has said. */
  readonly validFrom: Day | null
  readonly validTo: Day | null
  /** The agency that took over when this one ended. */
  readonly successor: string | null
  /** Agencies a group stood for when somebody last picked them; proposed when a plan names the group again. */
  readonly members: readonly string[]
  /** Where the weekly letter goes; null until the clerk gives an address. */
  readonly email: string | null
  /** The ward's own office (Văn phòng), which keeps duties that name nobody else. */
  readonly office: boolean
  readonly version: number
}

const ASKED: readonly AgencyKind[] = ['requested', 'outside']
const RECEIVES: readonly AgencyKind[] = [
  'named',
  'officer',
  'council',
  'subordinates',
  'requested',
  'outside',
  'placeholder',
]

/** Bodies that a People's Committee can only ask ("đề nghị"), never order; they are never shown as late subordinates. */
export function isAsked(kind: AgencyKind): boolean {
  return ASKED.includes(kind)
}

/** Whether a duty of this agency becomes a card of its own; collectives are expanded instead. */
export function receivesCards(kind: AgencyKind): boolean {
  return RECEIVES.includes(kind)
}

/** Whether a body exists on a day; a day nobody wrote down bounds nothing. */
export function standsOn(agency: Pick<Agency, 'validFrom' | 'validTo'>, day: Day): boolean {
  return (
    (agency.validFrom === null || agency.validFrom <= day) &&
    (agency.validTo === null || day <= agency.validTo)
  )
}

/** Whether a kind names a group, which gets no card of its own. */
export function isGroup(kind: AgencyKind): boolean {
  return kind === 'collective-all' || kind === 'collective-related'
}

/** The members a collective of everybody stands for: named bodies and officers of the locality (design of collectives). */
export function membersOfAll(agencies: readonly Agency[], day?: Day): Agency[] {
  return agencies.filter(
    (agency) =>
      (agency.kind === 'named' || agency.kind === 'officer') &&
      (day === undefined || standsOn(agency, day)),
  )
}

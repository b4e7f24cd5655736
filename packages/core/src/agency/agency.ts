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

/** Whoever can be named in a task of a locality; names belong to their locality, never to the nation. */
export interface Agency {
  readonly id: string
  readonly localityId: string
  readonly name: string
  readonly kind: AgencyKind
  /** Folded keys of every spelling met so far, the name's own first. */
  readonly keys: readonly string[]
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

/** The members a collective of everybody stands for: named bodies and officers of the locality (design of collectives). */
export function membersOfAll(agencies: readonly Agency[]): Agency[] {
  return agencies.filter((agency) => agency.kind === 'named' || agency.kind === 'officer')
}

import type { Agency, AgencyKind } from '../agency/agency.ts'
import { directoryOf } from '../agency/directory.ts'
import { kindOfName } from '../agency/kind.ts'
import { agencyKey } from '../agency/names.ts'
import { nearNames } from '../agency/near-names.ts'
import { cleanName } from '../text/clean.ts'
import type { Day } from '../time/day.ts'
import type { Draft } from './draft.ts'
import type { Duty } from './duty.ts'
import type { NameDecision } from './name-decision.ts'

/** One name of a draft however it is spelled, with how often it is to lead, to help, or is only mentioned. */
export interface PrintedName {
  readonly key: string
  readonly name: string
  readonly spellings: readonly string[]
  readonly leads: number
  readonly helps: number
}

/** `known` by its key, `succeeded` by another body since it ended, `near` one or more bodies, or `new`. */
export type NameState = 'known' | 'succeeded' | 'near' | 'new'

/** A printed name beside the directory: what it would be taken for, and what the clerk said. */
export interface NameMatch extends PrintedName {
  readonly state: NameState
  /** Known or succeeding agency; null for a near or new name. */
  readonly agency: Agency | null
  /** The body that bore the name before it ended. */
  readonly ended: Agency | null
  readonly near: readonly Agency[]
  /** What kind its words say; that of the agency where it is known. */
  readonly kind: AgencyKind
  readonly decision: NameDecision | null
}

/** Every name of a draft's kept duties and of its "tổ chức thực hiện", in the order of print. */
export function printedNames(
  draft: Pick<Draft, 'responsibilities'>,
  duties: readonly Duty[],
): PrintedName[] {
  const kept = duties.filter((duty) => !duty.dropped)
  const all = [
    ...kept.flatMap((duty) => [
      ...duty.lead.map((name) => ({ name, leads: 1, helps: 0 })),
      ...duty.coordinating.map((name) => ({ name, leads: 0, helps: 1 })),
    ]),
    ...draft.responsibilities.flatMap(({ agencies }) =>
      agencies.map((name) => ({ name, leads: 0, helps: 0 })),
    ),
  ].map((each) => ({ ...each, name: cleanName(each.name) }))
  const byKey = Map.groupBy(all, ({ name }) => agencyKey(name))
  return [...byKey].flatMap(([key, mentions]) => {
    const [first] = mentions
    if (key === '' || first === undefined) return []
    return [
      {
        key,
        name: first.name,
        spellings: [...new Set(mentions.map(({ name }) => name))],
        leads: mentions.reduce((sum, { leads }) => sum + leads, 0),
        helps: mentions.reduce((sum, { helps }) => sum + helps, 0),
      },
    ]
  })
}

/** The printed names beside the directory of the plan's day. */
export function matchNames(
  names: readonly PrintedName[],
  agencies: readonly Agency[],
  on: Day,
  decisions: readonly NameDecision[],
): NameMatch[] {
  const meant = directoryOf(agencies, on)
  const own = directoryOf(agencies)
  const settled = new Map(decisions.map((decision) => [decision.key, decision]))
  return names.map((name) => {
    const agency = meant.get(name.key) ?? null
    const bearer = own.get(name.key) ?? null
    const ended = agency !== null && bearer !== null && bearer.id !== agency.id ? bearer : null
    const near = agency === null ? nearNames(name.name, agencies) : []
    const state: NameState =
      agency === null ? (near.length > 0 ? 'near' : 'new') : ended ? 'succeeded' : 'known'
    const kind = agency?.kind ?? kindOfName(name.name)
    return { ...name, state, agency, ended, near, kind, decision: settled.get(name.key) ?? null }
  })
}

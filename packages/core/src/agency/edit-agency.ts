import { auditEvent } from '../audit/record.ts'
import { type Context, requireOffice } from '../context.ts'
import { DomainError } from '../errors.ts'
import type { Day } from '../time/day.ts'
import { type Agency, type AgencyKind, isAsked, isGroup } from './agency.ts'
import { requireOwnNames, soundName, withAlias } from './aliases.ts'
import { agencyKey } from './names.ts'
import type { AgencyStore } from './store.ts'

/** An agency as its clerk wants it; `version` is that of the page the clerk had before them. */
export interface AgencyEdit {
  readonly agencyId: string
  readonly version: number
  readonly name: string
  readonly kind: AgencyKind
  readonly validFrom: Day | null
  readonly validTo: Day | null
  readonly aliases: readonly {
    readonly name: string
    readonly validFrom: Day | null
    readonly validTo: Day | null
  }[]
}

const MOST_ALIASES = 50

/**
 * Corrects what an agency is called, what it is and when it exists. A name given up stays as an alias, for papers
 * already printed. Whether it is ordered or asked is carried to its open duties by `restateShares`.
 */
export async function editAgency(
  ctx: Context,
  deps: { readonly store: AgencyStore },
  input: AgencyEdit,
): Promise<Agency> {
  requireOffice(ctx)
  const { validFrom, validTo } = input
  for (const span of [input, ...input.aliases]) requireOrder(span)
  if (input.aliases.length > MOST_ALIASES) throw new DomainError('invalid', 'agency.many-names')
  const agencies = await deps.store.listAgencies(ctx.localityId)
  const before = agencies.find((agency) => agency.id === input.agencyId)
  if (!before) throw new DomainError('not-found', 'agency.unknown', { agencyId: input.agencyId })
  const name = soundName(input.name)
  const bare = { ...before, name, keys: [agencyKey(name)], aliases: [], validFrom, validTo }
  const named = input.aliases.reduce<Agency>(
    (agency, alias) => withAlias(agency, soundName(alias.name), alias.validFrom, alias.validTo),
    { ...bare, kind: input.kind },
  )
  const edited = withAlias(named, before.name)
  if (sameAgency(edited, before)) return before
  if (before.version !== input.version)
    throw new DomainError('conflict', 'agency.changed', { agencyId: before.id })
  if (isGroup(edited.kind) !== isGroup(before.kind) && before.office)
    throw new DomainError('invalid', 'agency.office-kind')
  requireOwnNames(edited, agencies)
  const event = auditEvent(ctx, 'agency.changed', before.id, {
    before: before.name,
    after: edited.name,
    kind: edited.kind,
    validTo: edited.validTo,
    asked: isAsked(edited.kind) ? 'yes' : 'no',
  })
  return deps.store.putAgency(ctx.localityId, edited, event)
}

function requireOrder({ validFrom, validTo }: Pick<AgencyEdit, 'validFrom' | 'validTo'>): void {
  if (validFrom !== null && validTo !== null && validTo < validFrom)
    throw new DomainError('invalid', 'agency.days-crossed')
}

function sameAgency(left: Agency, right: Agency): boolean {
  return JSON.stringify(inOrder(left)) === JSON.stringify(inOrder(right))
}

function inOrder(agency: Agency): unknown[] {
  const { name, kind, keys, aliases, validFrom, validTo } = agency
  const spans = aliases.map((each) => [each.name, each.key, each.validFrom, each.validTo])
  return [name, kind, keys, spans, validFrom, validTo]
}

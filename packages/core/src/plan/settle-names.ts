import { type isGroup, receivesCards } from '../agency/agency.ts'
import { KINDS } from '../agency/kind.ts'
import type { AgencyStore } from '../agency/store.ts'
import { auditEvent } from '../audit/record.ts'
import { type Context, requireOffice } from '../context.ts'
import { DomainError } from '../errors.ts'
import { agencyIdOf, type Sha256 } from '../ids.ts'
import { dutiesOf } from './duty.ts'
import type { NameDecision, NameSheet, NameStore } from './name-decision.ts'
import { dayOfPlan } from './plan.ts'
import { matchNames, printedNames } from './printed-names.ts'
import type { PlanStore } from './store.ts'

/** What settling the names of a draft needs. */
export interface NameDeps {
  readonly store: PlanStore & AgencyStore & NameStore
  readonly sha256: Sha256
}

const MOST_MEMBERS = 40

/** A draft's names beside the directory, with what is settled of them. */
export async function namesOfDraft(
  ctx: Context,
  deps: { readonly store: PlanStore & AgencyStore & NameStore },
  planId: string,
) {
  const { localityId } = ctx
  const { store } = deps
  const [plan, kept, sheet, agencies] = await Promise.all([
    store.getPlan(localityId, planId),
    store.getDraft(localityId, planId),
    store.getNames(localityId, planId),
    store.listAgencies(localityId),
  ])
  if (!plan || !kept) throw new DomainError('not-found', 'plan.unknown', { planId })
  const names = printedNames(kept.draft, dutiesOf(kept.draft, kept.decisions))
  const matches = matchNames(names, agencies, dayOfPlan(plan), sheet.decisions)
  return { plan, matches, sheet, agencies }
}

/**
 * Keeps what the clerk settled about the names of a draft; it counts when the plan is published, and is remembered in
 * the directory then. What names nothing of the draft is left out; a sheet saved by somebody else meanwhile is not
 * overwritten.
 */
export async function settleNames(
  ctx: Context,
  deps: NameDeps,
  input: {
    readonly planId: string
    readonly version: number
    readonly decisions: readonly NameDecision[]
  },
): Promise<NameSheet> {
  requireOffice(ctx)
  const { plan, matches, sheet, agencies } = await namesOfDraft(ctx, deps, input.planId)
  if (plan.state !== 'draft')
    throw new DomainError('conflict', 'plan.not-draft', { planId: plan.id })
  const fresh = matches.map(({ key }) => agencyIdOf(ctx.localityId, key, deps.sha256))
  const known = new Map(agencies.map((agency) => [agency.id, agency]))
  const sound = (decision: NameDecision): boolean => {
    const { is, kind, members = [] } = decision
    const picked = members.map((id) => known.get(id))
    return (
      (is === undefined || known.has(is) || fresh.includes(is)) &&
      (kind === undefined || KINDS.includes(kind)) &&
      members.length <= MOST_MEMBERS &&
      picked.every((agency) => agency !== undefined && receivesCards(agency.kind))
    )
  }
  if (!input.decisions.every(sound)) throw new DomainError('invalid', 'name.unsound')
  const decisions = matches.flatMap((match) => {
    const said = input.decisions.find(({ key }) => key === match.key)
    return said ? [{ ...said, name: match.name }] : []
  })
  if (JSON.stringify(decisions) === JSON.stringify(sheet.decisions)) return sheet
  const event = auditEvent(ctx, 'plan.names-settled', plan.id, { names: decisions.length })
  return deps.store.putNames(ctx.localityId, plan.id, { version: input.version, decisions }, event)
}

/** Whether a name is of a sort that others stand for: a group, or somebody to be chosen. */
export function takesMembers(kind: Parameters<typeof isGroup>[0]): boolean {
  return kind === 'placeholder' || kind === 'collective-related'
}

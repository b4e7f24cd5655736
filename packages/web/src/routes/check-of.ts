import { agencyKey, kindOfName } from '@dunghan/core/agency'
import { checkPlan, type PlanCheck, superiorsOf } from '@dunghan/core/check'
import { DomainError } from '@dunghan/core/errors'
import type { Decision, Draft, Plan } from '@dunghan/core/plan'
import type { Day } from '@dunghan/core/time'
import type { WebDeps } from '../deps.ts'

/** A plan names few plans it carries out; more are not looked for. */
const MOST_SUPERIORS = 3

/** The check before signing of a plan of this ward, beside the plans it carries out where the ward holds them. */
export async function checkOf(
  deps: Pick<WebDeps, 'store' | 'daysOff'>,
  plan: Plan,
  today: Day,
): Promise<{ draft: Draft; decisions: readonly Decision[]; check: PlanCheck }> {
  const kept = await deps.store.getDraft(plan.localityId, plan.id)
  if (!kept) throw new DomainError('not-found', 'plan.unknown')
  const { draft, decisions } = kept
  const [agencies, superiors] = await Promise.all([
    deps.store.listAgencies(plan.localityId),
    superiorDrafts(deps, plan, draft),
  ])
  const kinds = new Map(
    agencies.flatMap(({ keys, kind }) => keys.map((key) => [key, kind] as const)),
  )
  const kindOf = (name: string) => kinds.get(agencyKey(name)) ?? kindOfName(name)
  const { daysOff } = deps
  return {
    draft,
    decisions,
    check: checkPlan({ draft, decisions, daysOff, today, superiors, kindOf }),
  }
}

async function superiorDrafts(
  deps: Pick<WebDeps, 'store'>,
  plan: Plan,
  draft: Draft,
): Promise<Draft[]> {
  const cited = new Set(draft.legalBases.map(({ number }) => number))
  if (cited.size === 0) return []
  const settled = plan.superior?.planId ?? null
  const named = (await deps.store.listPlans(plan.localityId))
    .filter(
      ({ id, number }) =>
        id === settled || (id !== plan.id && number !== null && cited.has(number)),
    )
    .toSorted((left, right) => Number(right.id === settled) - Number(left.id === settled))
    .slice(0, MOST_SUPERIORS)
  const drafts = await Promise.all(named.map(({ id }) => deps.store.getDraft(plan.localityId, id)))
  return superiorsOf(
    draft,
    drafts.flatMap((kept) => kept?.draft ?? []),
  )
}

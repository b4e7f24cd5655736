import { type Agency, isGroup, standsOn } from '../agency/agency.ts'
import { agencyKey } from '../agency/names.ts'
import type { AgencyStore } from '../agency/store.ts'
import { type Context, requireOffice } from '../context.ts'
import { DomainError } from '../errors.ts'
import { type Sha256, taskIdOf } from '../ids.ts'
import { foldKeepingTones } from '../text/fold.ts'
import type { Draft } from './draft.ts'
import { type Duty, dutiesOf } from './duty.ts'
import { type FoundFunding, fundingOf } from './funding.ts'
import { agenciesAfter } from './name-agencies.ts'
import { type NameStore, namingOf } from './name-decision.ts'
import { dayOfPlan, type Plan } from './plan.ts'
import type { Recipient } from './preparation.ts'
import { recipientsOf } from './recipients.ts'
import type { PlanStore } from './store.ts'
import { type Base, basesOf, superiorAmong } from './superior-plan.ts'

/** What the step before publishing needs. */
export interface PreparationDeps {
  readonly store: PlanStore & AgencyStore & NameStore
  readonly sha256: Sha256
  readonly addressOf?: (name: string) => string | null
}

/** What is asked right before a plan binds, with what was read or said already as the answer. */
export interface PublishingProposal {
  readonly plan: Plan
  /** The directory as it will be once the plan is published. */
  readonly agencies: readonly Agency[]
  /** Those of it that may see to the money. */
  readonly bodies: readonly Agency[]
  readonly funding: (FoundFunding & { readonly agencyId: string | null }) | null
  readonly bases: readonly Base[]
  readonly superior: string | null
  /** Tasks that say they are woven into other plans. */
  readonly woven: readonly {
    readonly duty: Duty
    readonly taskId: string
    readonly planId: string | null
  }[]
  /** The other plans in force here. */
  readonly others: readonly Plan[]
  readonly recipients: readonly Recipient[]
}

const WOVEN = /lồng ghép/u
/** More questions of one kind than a short page holds are not asked. */
const MOST_WOVEN = 40

/** Reads a draft for the step before publishing; what was said there before stands before what is read. */
export async function proposePublishing(
  ctx: Context,
  deps: PreparationDeps,
  input: { readonly planId: string },
): Promise<PublishingProposal> {
  requireOffice(ctx)
  const { store, sha256 } = deps
  const { localityId } = ctx
  const [plan, kept] = await Promise.all([
    store.getPlan(localityId, input.planId),
    store.getDraft(localityId, input.planId),
  ])
  if (!plan || !kept) throw new DomainError('not-found', 'plan.unknown', { planId: input.planId })
  if (plan.state !== 'draft')
    throw new DomainError('conflict', 'plan.not-draft', { planId: plan.id })
  const [existing, plans, { decisions }] = await Promise.all([
    store.listAgencies(localityId),
    store.listPlans(localityId),
    store.getNames(localityId, plan.id),
  ])
  const { draft } = kept
  const duties = dutiesOf(draft, kept.decisions).filter(({ dropped }) => !dropped)
  if (duties.length === 0) throw new DomainError('invalid', 'plan.no-duty')
  const on = dayOfPlan(plan)
  const addressOf = deps.addressOf ?? (() => null)
  const naming = { localityId, sha256, addressOf, on, decisions }
  const agencies = agenciesAfter(existing, draft, duties, naming)
  const { directory } = namingOf(agencies, on, decisions)
  const found = fundingOf(draft)
  const named = found?.body ? directory.get(agencyKey(found.body)) : undefined
  const bases = basesOf(
    draft,
    plans.filter(({ id, state }) => id !== plan.id && state !== 'merged'),
  )
  const said = plan.distribution
  return {
    plan,
    agencies,
    bodies: agencies.filter((agency) => !isGroup(agency.kind) && standsOn(agency, ctx.today)),
    funding: found && {
      ...found,
      agencyId: plan.funding ? plan.funding.agencyId : (named?.id ?? null),
    },
    bases,
    superior: said ? (plan.superior?.number ?? null) : (superiorAmong(bases)?.number ?? null),
    woven: wovenIn(draft, duties).map((duty) => {
      const taskId = taskIdOf(plan.id, duty.order, sha256)
      const chosen = plan.carriedOutIn?.find((each) => each.taskId === taskId)
      return { duty, taskId, planId: chosen?.planId ?? null }
    }),
    others: plans.filter(({ id, state }) => id !== plan.id && state === 'active'),
    recipients: recipientsOf(draft, directory).map((each) => ({
      ...each,
      chosen: said?.find(({ name }) => name === each.name)?.chosen ?? each.chosen,
    })),
  }
}

function wovenIn({ text }: Draft, duties: readonly Duty[]): Duty[] {
  return duties
    .filter(({ source, title }) =>
      WOVEN.test(foldKeepingTones(`${title} ${text.slice(source.from, source.to)}`)),
    )
    .slice(0, MOST_WOVEN)
}

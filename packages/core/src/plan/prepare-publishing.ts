import { auditEvent } from '../audit/record.ts'
import { type Context, requireOffice } from '../context.ts'
import { DomainError } from '../errors.ts'
import type { Plan } from './plan.ts'
import { type Funding, type Preparation, preparationOf } from './preparation.ts'
import {
  type PreparationDeps,
  type PublishingProposal,
  proposePublishing,
} from './propose-publishing.ts'

/** Stands for the body as the document names it, where the directory does not have it. */
export const AS_PRINTED = 'in'

/** What one form says before publishing; what it was not asked about is absent. */
export interface PublishingAnswers {
  readonly planId: string
  /** The version of the plan that the form was made from. */
  readonly version: number
  /** An agency's id, `AS_PRINTED`, or empty for nobody. */
  readonly fundingBy?: string
  /** The number of one of the bases, or empty for none. */
  readonly superior?: string
  /** The plan in which a task is carried out, by the task's id; empty for none. */
  readonly carriedOutIn: ReadonlyMap<string, string>
  /** Which recipients get the plan, by their place in the list. */
  readonly recipients: readonly number[]
}

/** Keeps what is settled right before publishing. The same answers again write nothing. */
export async function preparePublishing(
  ctx: Context,
  deps: PreparationDeps,
  input: PublishingAnswers,
): Promise<Plan> {
  requireOffice(ctx)
  const proposal = await proposePublishing(ctx, deps, input)
  const said = preparationFrom(proposal, input)
  const { funding, superior, carriedOutIn, distribution, ...bare } = proposal.plan
  const before = preparationOf({ ...proposal.plan })
  if (JSON.stringify(said) === JSON.stringify(before)) return proposal.plan
  if (proposal.plan.version !== input.version)
    throw new DomainError('conflict', 'plan.changed', { planId: bare.id })
  const event = auditEvent(ctx, 'plan.prepared', bare.id, {
    funding: said.funding?.agency ?? null,
    superior: said.superior?.number ?? null,
    recipients: said.distribution?.filter(({ chosen }) => chosen).length ?? 0,
  })
  return deps.store.putPlan(ctx.localityId, { ...bare, ...said }, event)
}

function preparationFrom(proposal: PublishingProposal, input: PublishingAnswers): Preparation {
  const funding = fundingFrom(proposal, input.fundingBy)
  const base = oneOf(proposal.bases, input.superior, ({ number }) => number)
  const carriedOutIn = carriedFrom(proposal, input.carriedOutIn)
  return preparationOf({
    ...(funding && { funding }),
    ...(base && { superior: { number: base.number, planId: base.planId } }),
    ...(carriedOutIn.length > 0 && { carriedOutIn }),
    distribution: distributionFrom(proposal, input.recipients),
  })
}

function fundingFrom({ funding, bodies }: PublishingProposal, by?: string): Funding | null {
  if (!funding) return null
  const { words, body } = funding
  if (by === AS_PRINTED && body !== null) return { words, agencyId: null, agency: body }
  const agency = oneOf(bodies, by, ({ id }) => id)
  return { words, agencyId: agency?.id ?? null, agency: agency?.name ?? null }
}

function carriedFrom({ woven, others }: PublishingProposal, said: ReadonlyMap<string, string>) {
  const asked = new Set(woven.map(({ taskId }) => taskId))
  return [...said].flatMap(([taskId, planId]) => {
    if (!asked.has(taskId)) throw new DomainError('invalid', 'publish.unknown-choice')
    const plan = oneOf(others, planId, ({ id }) => id)
    return plan ? [{ taskId, planId: plan.id }] : []
  })
}

function distributionFrom({ recipients }: PublishingProposal, chosen: readonly number[]) {
  if (chosen.some((place) => (recipients[place]?.kind ?? 'archive') === 'archive'))
    throw new DomainError('invalid', 'publish.unknown-choice')
  return recipients.map((each, place) => ({ ...each, chosen: chosen.includes(place) }))
}

/** The one that was chosen, null where none was; refused when a list was shown and its answer is missing or not of it. */
function oneOf<T>(
  list: readonly T[],
  chosen: string | undefined,
  idOf: (each: T) => string,
): T | null {
  if (chosen === '' || (chosen === undefined && list.length === 0)) return null
  const found = list.find((each) => idOf(each) === chosen)
  if (!found) throw new DomainError('invalid', 'publish.unknown-choice')
  return found
}

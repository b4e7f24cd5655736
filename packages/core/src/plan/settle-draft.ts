import { auditEvent } from '../audit/record.ts'
import { type Context, requireOffice } from '../context.ts'
import { DomainError } from '../errors.ts'
import { type Decision, type DutyKey, HEAD_KEY } from './decision.ts'
import type { Draft } from './draft.ts'
import { countPlaces } from './places-to-confirm.ts'
import type { Plan } from './plan.ts'
import { type Reshaping, reshape } from './reshape.ts'
import { joinDecisions, type Standing, sameDecisions, standingAt } from './standing.ts'
import type { PlanStore } from './store.ts'

/** What one form says, and which version of the draft it was made from. */
export interface Settling {
  readonly planId: string
  readonly version: number
  /** The things the form asks about; everything else stays as it stands. */
  readonly asked: readonly DutyKey[]
  readonly decisions: readonly Decision[]
  readonly change?: Reshaping
}

/** A duty that two clerks changed at once, as each of them has it. */
export interface Clash {
  readonly key: DutyKey
  readonly mine: Decision | undefined
  readonly theirs: Decision | undefined
}

/** What became of a save: kept, or not, because both clerks changed the same duty. */
export interface Settled {
  readonly plan: Plan
  /** The duty that a reshaping made or left to look at. */
  readonly key: DutyKey | null
  /** Whether others had saved since the form was made. */
  readonly joined: boolean
  readonly clashes: readonly Clash[]
}

const ATTEMPTS = 4

/**
 * Keeps what the clerk settled about a draft. A form made from an older version is joined to what others have saved
 * since, duty by duty; where both changed one duty nothing is written, and both sides are handed back.
 */
export async function settleDraft(
  ctx: Context,
  deps: { readonly store: PlanStore },
  input: Settling,
): Promise<Settled> {
  requireOffice(ctx)
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await settleOnce(ctx, deps.store, input)
    } catch (error) {
      const overtaken = error instanceof DomainError && error.code === 'plan.changed'
      if (!overtaken || attempt === ATTEMPTS) throw error
    }
  }
}

async function settleOnce(ctx: Context, store: PlanStore, input: Settling): Promise<Settled> {
  const { plan, draft, standing, earlier } = await openDraft(ctx, store, input.planId)
  const base = standingAt([...earlier, standing], input.version)
  const asked = new Set(input.asked)
  const mine = [
    ...(base ?? standing).decisions.filter(({ key }) => !asked.has(key)),
    ...input.decisions,
  ]
  const { joined, clashes } = joinDecisions(base?.decisions, mine, standing.decisions)
  if (clashes.length > 0) {
    const of = (decisions: readonly Decision[], key: DutyKey) =>
      decisions.find((decision) => decision.key === key)
    const both = clashes.map((key) => ({
      key,
      mine: of(mine, key),
      theirs: of(standing.decisions, key),
    }))
    return { plan, key: null, joined: true, clashes: both }
  }
  const overtaken = input.version < standing.version
  if (!input.change && sameDecisions(joined, standing.decisions))
    return { plan, key: null, joined: overtaken, clashes: [] }
  const reshaped = input.change ? reshape(draft, joined, input.change) : null
  if (input.change && !reshaped) throw new DomainError('not-found', 'duty.unknown')
  const decisions = reshaped?.decisions ?? joined
  const version = plan.version + 1
  const next = settledPlan(plan, draft, decisions)
  const saved = await store.putDecisions(
    ctx.localityId,
    plan.version,
    next,
    { version, before: standing.version, decisions },
    [...earlier, standing],
    auditEvent(ctx, 'plan.settled', plan.id, {
      decisions: decisions.length,
      open: next.doubtCount,
      change: input.change?.act ?? null,
    }),
  )
  return { plan: saved, key: reshaped?.key ?? null, joined: overtaken, clashes: [] }
}

/** A draft with its present standing and those kept before it; refused once it is published. */
export async function openDraft(ctx: Context, store: PlanStore, planId: string) {
  const plan = await store.getPlan(ctx.localityId, planId)
  if (!plan) throw new DomainError('not-found', 'plan.unknown', { planId })
  if (plan.state !== 'draft') throw new DomainError('conflict', 'plan.not-draft', { planId })
  const kept = await store.getDraft(ctx.localityId, planId)
  if (!kept) throw new DomainError('not-found', 'plan.unknown', { planId })
  const { draft, decisions, version, before } = kept
  const standing: Standing = { version, before, decisions }
  return { plan, draft, standing, earlier: await store.listStandings(ctx.localityId, planId) }
}

/** The plan as its head and its open places stand after a save. */
export function settledPlan(plan: Plan, draft: Draft, decisions: readonly Decision[]): Plan {
  const head = decisions.find(({ key }) => key === HEAD_KEY)?.head
  const issuedOn = head?.issuedOn ?? draft.issuedOn
  return {
    ...plan,
    number: head?.number ?? draft.number,
    title: head?.title ?? draft.title ?? plan.title,
    period: head?.period ?? draft.period,
    issuedOn,
    issuedOnPartial: issuedOn === null ? draft.issuedOnPartial : null,
    doubtCount: countPlaces(draft, decisions),
    version: plan.version + 1,
  }
}

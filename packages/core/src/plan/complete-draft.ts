import { auditEvent } from '../audit/record.ts'
import { type Context, requireOffice } from '../context.ts'
import { DomainError } from '../errors.ts'
import type { Amendment } from './amend-versions.ts'
import { matchPlaces } from './complete-decisions.ts'
import { countPlaces } from './places-to-confirm.ts'
import type { Plan } from './plan.ts'
import type { PlanStore } from './store.ts'

/**
 * Completes a draft by another copy of the same document, as a rule the signed one with number and date. The draft keeps
 * its id and what was settled of every duty that is the same; its earlier text is kept. Done twice is done once.
 */
export async function completeDraft(
  ctx: Context,
  deps: { readonly store: PlanStore },
  input: { readonly planId: string; readonly by: string },
): Promise<Plan> {
  requireOffice(ctx)
  const { store } = deps
  const { localityId } = ctx
  const [plan, document, own, other] = await Promise.all([
    store.getPlan(localityId, input.planId),
    store.getPlan(localityId, input.by),
    store.getDraft(localityId, input.planId),
    store.getDraft(localityId, input.by),
  ])
  if (!plan || !own) throw new DomainError('not-found', 'plan.unknown', { planId: input.planId })
  if (!document || !other) throw new DomainError('not-found', 'plan.unknown', { planId: input.by })
  if (document.mergedInto === plan.id) return plan
  for (const { id, state } of [plan, document])
    if (state !== 'draft') throw new DomainError('conflict', 'plan.not-draft', { planId: id })
  if (plan.id === document.id)
    throw new DomainError('conflict', 'plan.not-draft', { planId: plan.id })

  const decisions = matchPlaces(own, other)
  const head = {
    docType: document.docType,
    number: document.number ?? plan.number,
    issuer: document.issuer ?? plan.issuer,
    issuedOn: document.issuedOn ?? plan.issuedOn,
    issuedOnPartial: document.issuedOnPartial ?? plan.issuedOnPartial,
    title: document.title,
    period: document.period ?? plan.period,
  }
  const next: Plan = {
    ...plan,
    ...head,
    taskCount: document.taskCount,
    doubtCount: countPlaces(other.draft, decisions),
    private: plan.private || document.private,
    versions: [
      ...(plan.versions ?? []),
      {
        ...{ id: document.id, kind: 'signed', number: document.number },
        ...{ issuedOn: document.issuedOn, at: ctx.now, on: ctx.today },
        ...{ added: 0, removed: 0, changed: 0 },
      },
    ],
  }
  const amendment: Amendment = {
    ...{ planId: plan.id, kind: 'signed', renames: false, matches: [], lines: [] },
  }
  await store.beginChange(localityId, {
    plan: next,
    document: { ...document, mergedInto: plan.id },
    swap: true,
    standing: { version: plan.version + 1, before: null, decisions },
    amendment,
    event: auditEvent(ctx, 'plan.completed', plan.id, {
      by: document.id,
      kept: decisions.length,
    }),
  })
  return { ...next, version: next.version + 1 }
}

/** Keeps the clerk's word that a received document is a plan of its own, whatever it looks like. */
export async function standAlone(
  ctx: Context,
  deps: { readonly store: PlanStore },
  input: { readonly planId: string },
): Promise<Plan> {
  requireOffice(ctx)
  const plan = await deps.store.getPlan(ctx.localityId, input.planId)
  if (!plan) throw new DomainError('not-found', 'plan.unknown', { planId: input.planId })
  if (plan.standsAlone) return plan
  const event = auditEvent(ctx, 'plan.stands-alone', plan.id)
  return deps.store.putPlan(ctx.localityId, { ...plan, standsAlone: true }, event)
}

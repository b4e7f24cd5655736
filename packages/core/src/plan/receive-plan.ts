import { auditEvent } from '../audit/record.ts'
import { privacyOf } from '../check/privacy.ts'
import { refuseSecret } from '../check/secrecy.ts'
import { type Context, requireOffice } from '../context.ts'
import { DomainError } from '../errors.ts'
import type { Sha256 } from '../ids.ts'
import type { Draft } from './draft.ts'
import { countPlaces } from './places-to-confirm.ts'
import type { Plan } from './plan.ts'
import type { PlanStore } from './store.ts'

/** Keeps a plan that was read, as a draft, unless it is a state secret; the same text again answers the plan that already holds it. */
export async function receivePlan(
  ctx: Context,
  deps: { readonly store: PlanStore; readonly sha256: Sha256 },
  input: { readonly draft: Draft },
): Promise<Plan> {
  requireOffice(ctx)
  const { draft } = input
  refuseSecret(draft.text)
  if (isEmpty(draft)) throw new DomainError('invalid', 'plan.not-a-plan')
  const plan: Plan = {
    id: ctx.newId('plan'),
    localityId: ctx.localityId,
    state: 'draft',
    sha256: deps.sha256(wordsAlone(draft.text)),
    docType: draft.docType,
    number: draft.number,
    issuer: draft.issuer,
    issuedOn: draft.issuedOn,
    issuedOnPartial: draft.issuedOnPartial,
    title: draft.title ?? 'Kế hoạch chưa có tên',
    period: draft.period,
    taskCount: draft.tasks.length,
    doubtCount: countPlaces(draft, []),
    importedOn: ctx.today,
    importedAt: ctx.now,
    publishedAt: null,
    fanningOut: false,
    private: privacyOf(draft) !== null,
    version: 1,
  }
  const event = auditEvent(ctx, 'plan.received', plan.id)
  const held = await deps.store.claimImport(ctx.localityId, plan, draft, event)
  // A text that became a version of another plan leads to that plan.
  const of = held.mergedInto && (await deps.store.getPlan(ctx.localityId, held.mergedInto))
  return of || held
}

function isEmpty(draft: Draft): boolean {
  return (
    draft.tasks.length === 0 &&
    draft.deadlines.length === 0 &&
    draft.recurringReports.length === 0 &&
    draft.title === null
  )
}

/** The words without their spacing: a copy with one more line end is still the same document. */
function wordsAlone(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

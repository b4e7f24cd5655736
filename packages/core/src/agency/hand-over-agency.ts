import { auditEvent } from '../audit/record.ts'
import { type Context, requireOffice } from '../context.ts'
import { DomainError } from '../errors.ts'
import { addDays, type Day } from '../time/day.ts'
import type { Agency } from './agency.ts'
import { handShares, partOf, type ShareStore } from './hand-shares.ts'

/** How far a handing over has come: tasks passed on now, and tasks that still wait for the next call. */
export interface HandedOver {
  readonly moved: number
  readonly left: number
}

/** A request must end within half a minute; a task takes some 20 ms. */
const TASKS_AT_ONCE = 200

/**
 * Passes every open share of a body that has ended to its successor, in plans in force. What the old body finished
 * stays in its name; calendars and letters follow the cards. Called again it goes on where it stopped.
 */
export async function handOverAgency(
  ctx: Context,
  deps: { readonly store: ShareStore },
  input: { readonly agencyId: string; readonly successorId: string; readonly validTo: Day },
): Promise<HandedOver> {
  requireOffice(ctx)
  const { store } = deps
  const agencies = await store.listAgencies(ctx.localityId)
  const old = agencies.find(({ id }) => id === input.agencyId)
  const next = agencies.find(({ id }) => id === input.successorId)
  if (!old || !next) throw new DomainError('not-found', 'agency.unknown')
  requireSuccession(old, next, agencies)
  await endAgency(ctx, deps, { old, next, validTo: input.validTo })

  const plans = new Map((await store.listPlans(ctx.localityId)).map((plan) => [plan.id, plan]))
  const cards = await store.listCardsOfAgency(ctx.localityId, old.id)
  const open = cards.filter(
    (card) => card.state !== 'done' && plans.get(card.planId)?.state === 'active',
  )
  const tasks = new Map(open.map((card) => [card.taskId, card]))
  for (const [taskId, card] of [...tasks].slice(0, TASKS_AT_ONCE)) {
    const plan = plans.get(card.planId)
    if (plan === undefined) continue
    await handShares(ctx, store, {
      plan,
      taskId,
      action: 'task.handed-over',
      handing: (task) => {
        const share = task.assignments.find(({ agencyId }) => agencyId === old.id)
        const { role, via } = share ?? card
        const held = share?.held ? { held: share.held } : {}
        return { from: [old.id], to: [{ ...partOf(next, role, via), ...held }] }
      },
      // What nobody passes on was never the old body's, or is past.
      takesUp: () => false,
    })
  }
  return {
    moved: Math.min(tasks.size, TASKS_AT_ONCE),
    left: Math.max(0, tasks.size - TASKS_AT_ONCE),
  }
}

/** Writes when the old body ended and who follows it; the office's flag goes along, the follower first. */
async function endAgency(
  ctx: Context,
  { store }: { readonly store: ShareStore },
  { old, next, validTo }: { readonly old: Agency; readonly next: Agency; readonly validTo: Day },
): Promise<void> {
  if (old.office && !next.office)
    await store.putAgency(
      ctx.localityId,
      { ...next, office: true },
      auditEvent(ctx, 'agency.office', next.id, { before: old.id }),
    )
  if (old.successor === next.id && old.validTo === validTo && !old.office) return
  await store.putAgency(
    ctx.localityId,
    { ...old, successor: next.id, validTo, office: false },
    auditEvent(ctx, 'agency.succeeded', old.id, { by: next.id, validTo }),
  )
}

function requireSuccession(old: Agency, next: Agency, agencies: readonly Agency[]): void {
  const met = new Set([old.id])
  for (let each: Agency | undefined = next; each; ) {
    if (met.has(each.id)) throw new DomainError('invalid', 'agency.own-successor')
    met.add(each.id)
    const follower: string | null = each.successor
    each = agencies.find(({ id }) => id === follower)
  }
}

/** The day before the first of the two-level government (Luật 72/2025/QH15): the usual last day of a district's body. */
export const DISTRICTS_ENDED: Day = addDays('2025-07-01' as Day, -1)

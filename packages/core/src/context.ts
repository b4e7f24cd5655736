import { DomainError } from './errors.ts'
import type { IdKind } from './ids.ts'
import type { Day } from './time/day.ts'

/** Who asks. A letter is an agency answering without an account; a job is the system itself. */
export type Actor =
  | {
      readonly kind: 'clerk'
      readonly id: string
      readonly admin: boolean
      readonly leader: boolean
    }
  | { readonly kind: 'leader'; readonly id: string }
  | { readonly kind: 'officer'; readonly id: string; readonly agencyIds: readonly string[] }
  | { readonly kind: 'reader'; readonly id: string }
  | { readonly kind: 'letter'; readonly agencyId: string }
  | { readonly kind: 'system'; readonly job: string }

/** Whose ward, who asks, and when: the first argument of every operation. */
export interface Context {
  readonly localityId: string
  readonly actor: Actor
  readonly now: number
  readonly today: Day
  readonly newId: (kind: IdKind) => string
}

/** Lets pass a clerk or the system; anybody else is refused. */
export function requireOffice(ctx: Context): void {
  if (ctx.actor.kind !== 'clerk' && ctx.actor.kind !== 'system')
    throw new DomainError('forbidden', 'actor.not-office')
}

/** Lets pass a clerk, a leader or the system: what the chairman decides, the office may enter for him. */
export function requireOfficeOrLeader(ctx: Context): void {
  if (ctx.actor.kind !== 'leader') requireOffice(ctx)
}

/** Lets pass whoever may speak for an agency: the office, its officers, and its own letter. */
export function requireAgency(ctx: Context, agencyId: string): void {
  const { actor } = ctx
  const allowed =
    actor.kind === 'clerk' ||
    actor.kind === 'system' ||
    (actor.kind === 'officer' && actor.agencyIds.includes(agencyId)) ||
    (actor.kind === 'letter' && actor.agencyId === agencyId)
  if (!allowed) throw new DomainError('forbidden', 'actor.not-agency', { agencyId })
}

/** A short stable name of the actor for the audit trail. */
export function actorName(actor: Actor): string {
  switch (actor.kind) {
    case 'letter':
      return `letter:${actor.agencyId}`
    case 'system':
      return `system:${actor.job}`
    default:
      return `${actor.kind}:${actor.id}`
  }
}

/** One line of the append-only record: who did what to which thing, and what changed. */
export interface AuditEvent {
  readonly id: string
  readonly localityId: string
  readonly at: number
  readonly actor: string
  /** `plan.published`, `card.reported` … */
  readonly action: string
  readonly subject: string
  readonly detail: Readonly<Record<string, string | number | null>>
}

import type { Agency } from '../agency/agency.ts'
import type { AgencyStore } from '../agency/store.ts'
import { auditEvent } from '../audit/record.ts'
import type { Context } from '../context.ts'

/** What was settled about names stays in the directory for the next plan; what it knows already is not written. */
export async function rememberNames(
  ctx: Context,
  store: AgencyStore,
  existing: readonly Agency[],
  agencies: readonly Agency[],
): Promise<void> {
  const changed = agencies.filter((agency) =>
    existing.some((before) => before.id === agency.id && before !== agency),
  )
  for (const agency of changed) {
    const names = agency.aliases.map(({ name }) => name).join('; ')
    const event = auditEvent(ctx, 'agency.names-learnt', agency.id, { names })
    await store.putAgency(ctx.localityId, agency, event)
  }
}

import { auditEvent } from '../audit/record.ts'
import { type Context, requireOffice } from '../context.ts'
import { agencyIdOf, type Sha256 } from '../ids.ts'
import type { Agency, AgencyKind } from './agency.ts'
import { requireOwnNames, soundName } from './aliases.ts'
import type { ShareStore } from './hand-shares.ts'
import { joinGroups } from './join-groups.ts'
import { agencyKey } from './names.ts'
import { newAgency } from './new-agency.ts'

/** Enters a body into the directory before any plan names it, and gives it its share of what every agency must do. */
export async function addAgency(
  ctx: Context,
  deps: { readonly store: ShareStore; readonly sha256: Sha256 },
  input: { readonly name: string; readonly kind: AgencyKind },
): Promise<Agency> {
  requireOffice(ctx)
  const name = soundName(input.name)
  const id = agencyIdOf(ctx.localityId, agencyKey(name), deps.sha256)
  const agencies = await deps.store.listAgencies(ctx.localityId)
  const known = agencies.find((agency) => agency.id === id)
  const agency = known ?? {
    ...newAgency(name, { localityId: ctx.localityId, sha256: deps.sha256 }),
    kind: input.kind,
    version: 0,
  }
  if (known === undefined) requireOwnNames(agency, agencies)
  const kept =
    known ??
    (await deps.store.putAgency(
      ctx.localityId,
      agency,
      auditEvent(ctx, 'agency.added', id, { name, kind: input.kind }),
    ))
  await joinGroups(ctx, deps, kept)
  return kept
}

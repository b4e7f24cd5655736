import { auditEvent } from '../audit/record.ts'
import { type Context, requireOffice } from '../context.ts'
import { DomainError } from '../errors.ts'
import { parseAddress } from '../mail/address.ts'
import type { Agency } from './agency.ts'
import type { AgencyStore } from './store.ts'

/** Sets where an agency's weekly letter goes; the clerk vouches for the address. Null stops its letters. */
export async function setAgencyEmail(
  ctx: Context,
  deps: { readonly store: AgencyStore },
  input: { readonly agencyId: string; readonly email: string | null },
): Promise<Agency> {
  requireOffice(ctx)
  const email = input.email === null || input.email.trim() === '' ? null : parseAddress(input.email)
  if (email === null && input.email !== null && input.email.trim() !== '')
    throw new DomainError('invalid', 'agency.bad-address')
  const agency = await deps.store.getAgency(ctx.localityId, input.agencyId)
  if (!agency) throw new DomainError('not-found', 'agency.unknown', { agencyId: input.agencyId })
  if (agency.email === email) return agency
  const event = auditEvent(ctx, 'agency.address-set', agency.id, {
    has: email === null ? 'no' : 'yes',
  })
  return deps.store.putAgency(ctx.localityId, { ...agency, email }, event)
}

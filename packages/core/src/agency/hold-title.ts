import { auditEvent } from '../audit/record.ts'
import { type Context, requireOffice } from '../context.ts'
import { DomainError } from '../errors.ts'
import { officialIdOf, type Sha256 } from '../ids.ts'
import { parseAddress } from '../mail/address.ts'
import { foldKeepingTones } from '../text/fold.ts'
import { soundName } from './aliases.ts'
import type { Official, OfficialStore } from './official.ts'
import type { AgencyStore } from './store.ts'

/** What changing who holds a title needs. */
export interface TitleDeps {
  readonly store: AgencyStore & OfficialStore
  readonly sha256: Sha256
}

/** Says that a person holds a title. The same name and address are the same person, whatever else they hold. */
export async function holdTitle(
  ctx: Context,
  deps: TitleDeps,
  input: { readonly agencyId: string; readonly name: string; readonly email: string },
): Promise<Official> {
  requireOffice(ctx)
  const name = soundName(input.name)
  const email = input.email.trim() === '' ? null : parseAddress(input.email)
  if (email === null && input.email.trim() !== '')
    throw new DomainError('invalid', 'agency.bad-address')
  const title = await deps.store.getAgency(ctx.localityId, input.agencyId)
  if (!title) throw new DomainError('not-found', 'agency.unknown', { agencyId: input.agencyId })
  if (title.kind !== 'officer') throw new DomainError('invalid', 'agency.no-title')
  const officials = await deps.store.listOfficials(ctx.localityId)
  const id = officialIdOf(ctx.localityId, `${foldKeepingTones(name)}#${email ?? ''}`, deps.sha256)
  const known = officials.find((official) => official.id === id)
  if (known?.holds.includes(title.id)) return known
  const person = known ?? { id, localityId: ctx.localityId, name, email, holds: [], version: 0 }
  const event = auditEvent(ctx, 'official.holds', id, { title: title.id })
  const holds = [...person.holds, title.id]
  return deps.store.putOfficial(ctx.localityId, { ...person, holds }, event)
}

/** Takes a title from a person; whoever holds none any more is forgotten, name and address with it. */
export async function leaveTitle(
  ctx: Context,
  deps: Pick<TitleDeps, 'store'>,
  input: { readonly agencyId: string; readonly officialId: string },
): Promise<void> {
  requireOffice(ctx)
  const officials = await deps.store.listOfficials(ctx.localityId)
  const person = officials.find((official) => official.id === input.officialId)
  if (!person?.holds.includes(input.agencyId)) return
  const holds = person.holds.filter((title) => title !== input.agencyId)
  const event = auditEvent(ctx, 'official.left', person.id, { title: input.agencyId })
  if (holds.length === 0) await deps.store.dropOfficial(ctx.localityId, person, event)
  else await deps.store.putOfficial(ctx.localityId, { ...person, holds }, event)
}

import type { Agency } from '@dunghan/core/agency'
import type { Context } from '@dunghan/core/context'
import { type DigestLetter, selectDigest } from '@dunghan/core/digest'
import { DomainError } from '@dunghan/core/errors'
import type { Locality } from '@dunghan/core/locality'
import { parseAddress, staysHere } from '@dunghan/core/mail'
import type { Plan } from '@dunghan/core/plan'
import { settledByLeads, type Task } from '@dunghan/core/task'
import type { Day, IsoWeek } from '@dunghan/core/time'
import type { WriteDeps } from './digest-deps.ts'

/** What every letter of a locality's week is written from, read once. */
export interface Desk {
  readonly locality: Locality
  readonly agencies: readonly Agency[]
  readonly plans: readonly Plan[]
  /** The tasks of the plans that bind: what the leads have finished, nobody else is reminded of. */
  readonly tasks: readonly Task[]
  readonly week: IsoWeek
  readonly asOf: Day
}

/** Reads what the week's letters of a locality have in common. */
export async function openDesk(
  ctx: Context,
  deps: WriteDeps,
  when: { readonly week: IsoWeek; readonly asOf: Day },
): Promise<Desk> {
  const { localityId } = ctx
  const locality = await deps.store.getLocality(localityId)
  if (!locality) throw new DomainError('not-found', 'locality.unknown', { localityId })
  const agencies = await deps.store.listAgencies(localityId)
  const plans = await deps.store.listPlans(localityId)
  const tasks: Task[] = []
  for (const plan of plans)
    if (plan.state === 'active') tasks.push(...(await deps.store.listTasks(localityId, plan.id)))
  return { locality, agencies, plans, tasks, week: when.week, asOf: when.asOf }
}

/** The letter to an agency before it is put into words; null when there is nothing to say. */
export async function draftLetter(
  deps: WriteDeps,
  desk: Desk,
  agency: Agency,
): Promise<DigestLetter | null> {
  const { locality, plans, tasks, week, asOf } = desk
  const digest = selectDigest({
    cards: settledByLeads(await deps.store.listCardsOfAgency(locality.id, agency.id), tasks),
    plans,
    agency,
    today: asOf,
    week,
    daysOff: deps.daysOff,
  })
  if (digest === null) return null
  const office = officeOf(desk)
  const stopBy = agency.id === office?.id ? 'self' : replyTo(desk) === null ? 'office' : 'reply'
  return {
    locality,
    digest,
    officeName: office?.name ?? 'Văn phòng',
    stopBy,
    first: false,
    links: deps.linksTo(locality.id, agency.id),
  }
}

/** Where an answer by mail is read: the office's own address, when it is one that works. */
export function replyTo(desk: Desk): string | null {
  const email = officeOf(desk)?.email
  const address = email ? parseAddress(email) : null
  return address === null || staysHere(address) ? null : address
}

function officeOf({ agencies }: Desk): Agency | undefined {
  return agencies.find((agency) => agency.office)
}

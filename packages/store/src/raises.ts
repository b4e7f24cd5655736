import type { Task } from '@dunghan/core/task'
import * as z from 'zod'
import { numberOf, textOf } from './attributes.ts'
import { decode, encode, type ItemType } from './codec.ts'
import { partition, unmoved } from './expression.ts'
import { unfinishedEntry } from './index-keys.ts'
import { feedVersionKey, raiseKey, raisePartition } from './keys.ts'
import type { Table, Write } from './table.ts'

/** Feed versions that a change too large for one transaction still has to raise. */
export interface Raise {
  readonly planId: string
  readonly scopes: readonly string[]
  readonly at: number
}

/** A list of feed versions that still wait. */
export const RAISE: ItemType<Raise> = {
  name: 'raise',
  version: 1,
  schema: z.object({ planId: z.string(), scopes: z.array(z.string()), at: z.int() }),
}

/** How many feed versions go into the transaction of the change itself. */
const AT_ONCE = 80

/** A change whose feed versions must be raised once and only once. */
export interface Cause {
  readonly planId: string
  /** Names the change: the same on every attempt. */
  readonly id: string
  readonly scopes: readonly string[]
  readonly at: number
}

/**
 * The writes that raise feed versions together with the change that moves them. What does not fit into one transaction is
 * left as a row in the same transaction, for `finishRaises`; such a row is found again after a crash.
 */
export function raiseWrites(
  localityId: string,
  { planId, id, scopes, at }: Cause,
  atOnce = AT_ONCE,
): Write[] {
  const wanted = [...new Set(scopes)]
  const later = wanted.slice(atOnce)
  const now = wanted.slice(0, atOnce).map((scope) => raiseOne(localityId, scope, at))
  if (later.length === 0) return now
  const row = encode(
    RAISE,
    raiseKey(localityId, id),
    { planId, scopes: later, at },
    {
      v: 0,
      ...unfinishedEntry(localityId, planId),
    },
  )
  return [...now, { put: row }]
}

/** Raises whatever large changes have left waiting in a locality. Each version is raised once, however often this runs. */
export async function finishRaises(table: Table, localityId: string): Promise<void> {
  const where = partition(raisePartition(localityId))
  for (const row of await table.query(localityId, { where, limit: 100 })) {
    const { planId, scopes, at } = decode(RAISE, row)
    const key = { pk: raisePartition(localityId), sk: textOf(row, 'sk') }
    let v = numberOf(row, 'v')
    for (let left = scopes; left.length > 0; v += 1) {
      const next = left.slice(AT_ONCE)
      const rest = encode(
        RAISE,
        key,
        { planId, scopes: next, at },
        {
          v: v + 1,
          ...unfinishedEntry(localityId, planId),
        },
      )
      const refused = await table.transact(localityId, [
        ...left.slice(0, AT_ONCE).map((scope) => raiseOne(localityId, scope, at)),
        next.length === 0 ? { delete: key, when: unmoved(v) } : { put: rest, when: unmoved(v) },
      ])
      // Somebody else is at the same row, or has finished it.
      if (refused.length > 0) break
      left = next
    }
  }
}

/** The feeds a task stands in: the ward's, its plan's, each agency's, and the lead feed of those who lead it. */
export function scopesOfTask(task: Pick<Task, 'planId' | 'assignments'>): string[] {
  const agencies = task.assignments.flatMap(({ agencyId, role }) =>
    role === 'lead' ? [`agency-${agencyId}`, `lead-${agencyId}`] : [`agency-${agencyId}`],
  )
  return ['ward', `plan-${task.planId}`, ...agencies]
}

function raiseOne(localityId: string, scope: string, at: number): Write {
  return {
    update: feedVersionKey(localityId, scope),
    set: {
      text: 'SET #_t = :t, #_v = :shape, #v = if_not_exists(#v, :zero) + :one, #at = :at',
      values: { ':t': 'version', ':shape': 1, ':zero': 0, ':one': 1, ':at': at },
    },
  }
}

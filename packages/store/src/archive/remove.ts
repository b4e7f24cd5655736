import { DomainError } from '@dunghan/core/errors'
import { isLocalityId } from '@dunghan/core/locality'
import { type Row, textOf } from '../attributes.ts'
import { decodeAll } from '../codec.ts'
import { ABSENT } from '../expression.ts'
import { TASK } from '../items/task.ts'
import { localityKey, movedKey, taskPlaceKey } from '../keys.ts'
import type { StoreOptions, Table } from '../table.ts'
import { parseArchive } from './line.ts'
import { openGuarded } from './open-guarded.ts'
import { takeOut } from './take-out.ts'
import { walk } from './walk.ts'

/** What taking a locality away asks for. */
export interface Removal {
  readonly now: number
  /** The archive that holds all of it: nothing is removed that is not kept. */
  readonly archive: string
  /** Where it is found from now on, for the calendars that still ask here; null when nowhere in this table. */
  readonly movedTo: string | null
}

/**
 * Takes a locality away that stands whole in an archive; refused when it was changed since. What others are listed by goes
 * last, so that after a crash the same call finishes. One row stays where it says where the locality went.
 */
export async function removeLocality(
  options: StoreOptions,
  localityId: string,
  { now, archive, movedTo }: Removal,
): Promise<void> {
  const table = openGuarded(options)
  const { head } = parseArchive(archive)
  if (!(await isBegun(table, localityId, head.sha256))) {
    const { sha256 } = await takeOut(table, localityId, now)
    if (head.localityId !== localityId || head.sha256 !== sha256)
      throw new DomainError('conflict', 'archive.outdated', { id: localityId })
    await requireThere(table, movedTo)
    const to = movedTo === null ? {} : { to: movedTo }
    const leaving = { ...movedKey(localityId), _t: 'moved', _v: 1, sha: head.sha256, ...to }
    const [refused] = await table.transact(localityId, [{ put: leaving, when: ABSENT }])
    if (refused !== undefined) throw new DomainError('conflict', 'store.busy')
  }
  const { rows, bodies } = await walk(table, localityId, now)
  const places = decodeAll(TASK, rows).map(({ id }) => ({ ...taskPlaceKey(localityId, id) }))
  const within = rows.filter(({ _t: type }) => !KEPT_LAST.includes(String(type)))
  const listing = rows.filter(({ _t: type }) => type === 'plan' || type === 'agency')
  await removeAll(table, localityId, [...bodies, ...places])
  await removeAll(table, localityId, within)
  await removeAll(table, localityId, listing)
  const gone = movedTo === null ? [{ ...movedKey(localityId) }] : []
  await removeAll(table, localityId, [{ ...localityKey(localityId) }, ...gone])
}

const KEPT_LAST = ['locality', 'plan', 'agency', 'moved']
const MOST_MEMBERS = 100

/** A calendar sent on to where nothing is would be lost to its subscribers, so the ward arrives before it leaves. */
async function requireThere(table: Table, movedTo: string | null): Promise<void> {
  if (movedTo === null) return
  const there = isLocalityId(movedTo) && (await table.get(movedTo, localityKey(movedTo)))
  if (!there) throw new DomainError('not-found', 'archive.not-arrived', { id: movedTo })
}

/** Whether the removal of this very archive was begun before. */
async function isBegun(table: Table, localityId: string, sha256: string): Promise<boolean> {
  const { sha } = (await table.get(localityId, movedKey(localityId))) ?? {}
  return sha === sha256
}

async function removeAll(table: Table, localityId: string, rows: readonly Row[]): Promise<void> {
  const keys = rows.map((row) => ({ pk: textOf(row, 'pk'), sk: textOf(row, 'sk') }))
  for (let from = 0; from < keys.length; from += MOST_MEMBERS)
    await table.transact(
      localityId,
      keys.slice(from, from + MOST_MEMBERS).map((key) => ({ delete: key })),
    )
}

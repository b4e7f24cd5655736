import { DomainError } from '@dunghan/core/errors'
import { dayAt } from '@dunghan/core/time'
import { textOf } from '../attributes.ts'
import { partition } from '../expression.ts'
import { auditPartition, localityKey } from '../keys.ts'
import type { Table } from '../table.ts'
import { parseArchive, printArchive } from './line.ts'
import { linesOf } from './rows-to-lines.ts'
import { type Walked, walk } from './walk.ts'

/** A locality as it stands: its archive, and the rows that made it. */
export interface TakenOut extends Walked {
  readonly archive: string
  readonly sha256: string
}

/** Reads a locality whole; refused as busy when somebody changed it meanwhile. */
export async function takeOut(table: Table, localityId: string, now: number): Promise<TakenOut> {
  const before = await lastEvent(table, localityId, now)
  if ((await table.get(localityId, localityKey(localityId))) === undefined)
    throw new DomainError('not-found', 'locality.unknown', { id: localityId })
  const walked = await walk(table, localityId, now)
  if ((await lastEvent(table, localityId, now)) !== before)
    throw new DomainError('conflict', 'store.busy')
  const archive = printArchive(localityId, now, linesOf(walked.rows))
  return { ...walked, archive, sha256: parseArchive(archive).head.sha256 }
}

/** Every change writes its event with it, so the newest tells whether anything changed. */
async function lastEvent(table: Table, localityId: string, now: number): Promise<string> {
  const where = partition(auditPartition(localityId, dayAt(now).slice(0, 7)))
  const [newest] = await table.query(localityId, { where, limit: 1, newestFirst: true })
  return newest === undefined ? '' : textOf(newest, 'sk')
}

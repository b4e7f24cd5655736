import { DomainError } from '@dunghan/core/errors'
import type { Plan } from '@dunghan/core/plan'
import { dayAt } from '@dunghan/core/time'
import type { Row } from '../attributes.ts'
import { decodeAll } from '../codec.ts'
import { partition } from '../expression.ts'
import { AGENCY, LOCALITY_ITEM } from '../items/locality.ts'
import { PLAN } from '../items/plan.ts'
import {
  agencyPartition,
  auditPartition,
  feedPartition,
  importKey,
  localityPartition,
  numberPartition,
  planPartition,
  raisePartition,
  snapshotKey,
} from '../keys.ts'
import type { Table } from '../table.ts'

/** More than any partition of a locality can hold; reaching it is refused, never cut off. */
const MOST_ROWS = 50_000

const AT_ONCE = 8

/** A clock that was set back leaves events ahead of it; a year of empty months costs twelve half units. */
const A_YEAR = 366 * 86_400_000

/** What walking a locality found. */
export interface Walked {
  readonly rows: readonly Row[]
  /** Stored feed bodies: made anew whenever they are missing. */
  readonly bodies: readonly Row[]
}

/**
 * Every row of a locality, partition by partition, each listable from the locality's own rows: never a scan. Left out
 * are uploads (nothing lists them, they expire) and the places of tasks (they follow from the tasks).
 */
export async function walk(table: Table, localityId: string, until: number): Promise<Walked> {
  const own = await rowsOf(table, localityId, localityPartition(localityId))
  const plans = decodeAll(PLAN, own)
  const agencyIds = decodeAll(AGENCY, own).map(({ id }) => id)
  const since = decodeAll(LOCALITY_ITEM, own).map(({ createdAt }) => createdAt)
  const scopes = [
    'ward',
    ...plans.map(({ id }) => `plan-${id}`),
    ...agencyIds.flatMap((id) => [`agency-${id}`, `lead-${id}`]),
  ]
  const instants = plans.flatMap(({ importedAt, publishedAt }) => [importedAt, publishedAt ?? 0])
  const first = Math.min(...since, ...instants.filter((at) => at > 0), until)
  const partitions = new Set([
    raisePartition(localityId),
    ...plans.flatMap((plan) => partitionsOfPlan(localityId, plan)),
    ...agencyIds.map((id) => agencyPartition(localityId, id)),
    ...scopes.map((scope) => feedPartition(localityId, scope)),
    ...monthsOf(first, Math.max(until, ...instants) + A_YEAR).map((month) =>
      auditPartition(localityId, month),
    ),
  ])
  return {
    rows: [...own, ...(await rowsOfAll(table, localityId, [...partitions]))],
    bodies: await rowsOfAll(
      table,
      localityId,
      scopes.map((scope) => snapshotKey(localityId, scope).pk),
    ),
  }
}

function partitionsOfPlan(localityId: string, plan: Plan): string[] {
  const named = [plan, ...(plan.versions ?? [])].flatMap(({ number, issuedOn }) =>
    number === null || issuedOn === null ? [] : [numberPartition(localityId, number, issuedOn)],
  )
  return [planPartition(localityId, plan.id), importKey(localityId, plan.sha256).pk, ...named]
}

async function rowsOfAll(
  table: Table,
  localityId: string,
  partitions: readonly string[],
): Promise<Row[]> {
  const rows: Row[] = []
  for (let from = 0; from < partitions.length; from += AT_ONCE) {
    const some = partitions.slice(from, from + AT_ONCE)
    rows.push(...(await Promise.all(some.map((each) => rowsOf(table, localityId, each)))).flat())
  }
  return rows
}

async function rowsOf(table: Table, localityId: string, pk: string): Promise<Row[]> {
  const rows = await table.query(localityId, { where: partition(pk), limit: MOST_ROWS })
  if (rows.length >= MOST_ROWS) throw new DomainError('too-large', 'archive.too-large')
  return rows
}

/** The months in Việt Nam between two instants, both ends included. */
function monthsOf(from: number, to: number): string[] {
  const last = dayAt(to).slice(0, 7)
  const months: string[] = []
  let [year, month] = dayAt(from).slice(0, 7).split('-').map(Number)
  while (year !== undefined && month !== undefined) {
    const name = `${year}-${String(month).padStart(2, '0')}`
    if (name > last) break
    months.push(name)
    ;[year, month] = month === 12 ? [year + 1, 1] : [year, month + 1]
  }
  return months
}

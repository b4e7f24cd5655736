import type { AuditEvent } from '@dunghan/core/audit'
import { DomainError } from '@dunghan/core/errors'
import { isLocalityId } from '@dunghan/core/locality'
import { sourceKey } from '@dunghan/core/upload'
import { addAbsent } from './add-absent.ts'
import { CARRIED, type Passage } from './archive/carried.ts'
import { damaged, type Line, parseArchive } from './archive/line.ts'
import { openGuarded } from './archive/open-guarded.ts'
import { takeOut } from './archive/take-out.ts'
import type { Row } from './attributes.ts'
import { auditRow } from './audit.ts'
import { ABSENT } from './expression.ts'
import { SOURCE_FILE } from './items/upload.ts'
import { arrivalKey, movedKey } from './keys.ts'
import type { StoreOptions, Table } from './table.ts'

export type { Passage } from './archive/carried.ts'
export { removeLocality } from './archive/remove.ts'

/**
 * Everything of a locality as one text: JSON lines behind a head that names format, locality, counts and the hash of the
 * rest. Refused as busy when somebody changed the locality meanwhile, for then it might be half of a change.
 */
export async function exportLocality(
  options: StoreOptions,
  localityId: string,
  now: number,
): Promise<string> {
  return (await takeOut(openGuarded(options), localityId, now)).archive
}

/** What taking in an archive needs to know. */
export interface Arrival {
  /** The id it gets here; its own when absent. */
  readonly as?: string
  readonly hashOf: Passage['hashOf']
  /** Records the arrival in the locality that takes it in. */
  readonly eventOf: (localityId: string, from: string) => AuditEvent
}

/** What came of it: `existing` when this very archive had been taken in before, and then nothing was written. */
export interface Arrived {
  readonly localityId: string
  readonly from: string
  readonly counts: Readonly<Record<string, number>>
  /** Files of plans, which lie beside the table: where each was, and where it is looked for from now on. */
  readonly files: readonly { readonly from: string; readonly to: string }[]
  readonly existing: boolean
}

/**
 * Writes an archive under an id that nobody has here. Everything is read and turned into rows before the first is
 * written; cut off at any request it goes on where it stopped, and once finished it writes nothing again.
 */
export async function importLocality(
  options: StoreOptions,
  archive: string,
  { as, hashOf, eventOf }: Arrival,
): Promise<Arrived> {
  const { head, lines } = parseArchive(archive)
  const { localityId: from, exportedAt, counts, sha256 } = head
  const to = as ?? from
  if (!isLocalityId(to)) throw new DomainError('invalid', 'archive.bad-id')
  const groups = groupsOf(lines, { from, to, exportedAt, hashOf })
  const [locality] = groups.get('locality')?.flat() ?? []
  if (locality === undefined) throw damaged()
  const table = openGuarded(options)
  const told = { localityId: to, from, counts, files: filesOf(lines, to) }
  if (await isTakenIn(table, to, sha256, locality)) return { ...told, existing: true }
  for (const type of orderOf(groups)) await addAbsent(table, to, groups.get(type) ?? [])
  await table.transact(to, [
    {
      put: arrivalRow(to, sha256, 'done'),
      when: { text: '#st = :st', values: { ':st': 'begun' } },
    },
    { put: auditRow(to, eventOf(to, from)) },
  ])
  return { ...told, existing: false }
}

/** Claims the id for this archive; true when it was taken in whole before. */
async function isTakenIn(
  table: Table,
  to: string,
  sha256: string,
  locality: Row,
): Promise<boolean> {
  const refused = await table.transact(to, [
    { put: arrivalRow(to, sha256, 'begun'), when: ABSENT },
    { put: locality, when: ABSENT },
    { delete: movedKey(to) },
  ])
  if (refused.length === 0) return false
  const { sha, st } = (await table.get(to, arrivalKey(to))) ?? {}
  if (sha !== sha256) throw new DomainError('conflict', 'archive.id-taken', { id: to })
  return st === 'done'
}

function arrivalRow(localityId: string, sha: string, st: 'begun' | 'done'): Row {
  return { ...arrivalKey(localityId), _t: 'arrival', _v: 1, sha, st }
}

function filesOf(lines: readonly Line[], to: string) {
  const sources = lines.filter(({ type }) => type === SOURCE_FILE.name)
  return sources.map(({ thing }) => {
    const { key, planId, sha256 } = SOURCE_FILE.schema.parse(thing)
    return { from: key, to: sourceKey(to, planId, sha256) }
  })
}

/** The rows of an archive by kind, each line's together. */
function groupsOf(lines: readonly Line[], passage: Passage): Map<string, (readonly Row[])[]> {
  const groups = new Map<string, (readonly Row[])[]>()
  for (const line of lines) {
    const rows = rowsOf(line, passage)
    const same = groups.get(line.type)
    if (same === undefined) groups.set(line.type, [rows])
    else same.push(rows)
  }
  return groups
}

function rowsOf(line: Line, passage: Passage): readonly Row[] {
  const carrier = Object.hasOwn(CARRIED, line.type) ? CARRIED[line.type] : undefined
  if (carrier === undefined) throw damaged()
  try {
    return carrier.write(line, passage)
  } catch (cause) {
    if (cause instanceof DomainError && cause.code === 'archive.foreign') throw cause
    throw damaged(cause)
  }
}

/** What others are found by comes last: jobs meet a plan with all its tasks, an agency with all its cards. */
function orderOf(groups: ReadonlyMap<string, unknown>): string[] {
  const last = ['raise', 'plan', 'agency']
  const first = [...groups.keys()].filter((type) => !last.includes(type) && type !== 'locality')
  return [...first, ...last.filter((type) => groups.has(type))]
}

import { DomainError } from '@dunghan/core/errors'
import { type Draft, STANDINGS_KEPT, type Standing } from '@dunghan/core/plan'
import { bytesOf, type Row } from './attributes.ts'
import { decode, encode, pack } from './codec.ts'
import { DECISIONS, STANDINGS } from './items/decisions.ts'
import { DRAFT } from './items/draft.ts'
import { BEGINS, decisionsKey, draftPartKey, standingsKey } from './keys.ts'
import type { Write } from './table.ts'

/** A draft with what its clerk has settled so far. */
export interface SettledDraft extends Standing {
  readonly draft: Draft
}

/** A row holds 400 KB, a transaction 4 MB. */
const PART_BYTES = 350_000
const MOST_PARTS = 8

/** The most rows that belong to one draft. */
export const MOST_DRAFT_ROWS = MOST_PARTS + 1

/** The rows of a packed draft: one for nearly every plan, more for a very long text. */
export function draftRows(localityId: string, planId: string, draft: Draft): Row[] {
  const bytes = pack(DRAFT, draft)
  const parts = Math.ceil(bytes.length / PART_BYTES)
  if (parts > MOST_PARTS) throw new DomainError('too-large', 'draft.too-large')
  return Array.from({ length: parts }, (_, part) => ({
    ...draftPartKey(localityId, planId, part),
    _t: DRAFT.name,
    _v: DRAFT.version,
    doc: bytes.slice(part * PART_BYTES, (part + 1) * PART_BYTES),
  }))
}

/** Puts a draft in the place of whatever draft a plan had, however many parts that one took. */
export function draftWrites(localityId: string, planId: string, draft: Draft): Write[] {
  const rows = draftRows(localityId, planId, draft)
  const beyond = Array.from({ length: MOST_PARTS - rows.length }, (_, no) => rows.length + no)
  return [
    ...rows.map((put) => ({ put })),
    ...beyond.map((part) => ({ delete: draftPartKey(localityId, planId, part) })),
  ]
}

/** The row of what the clerk settled, and since which version of the plan. */
export function decisionsRow(localityId: string, planId: string, standing: Standing): Row {
  const { version, before, decisions } = standing
  const beside = before === null ? { since: version } : { since: version, before }
  return encode(DECISIONS, decisionsKey(localityId, planId), decisions, beside)
}

/** The row of the standings kept before the present one: the newest of them, as many as a row holds. */
export function standingsRow(
  localityId: string,
  planId: string,
  earlier: readonly Standing[],
): Row {
  let kept = earlier.slice(-STANDINGS_KEPT)
  while (kept.length > 0 && pack(STANDINGS, kept).length > PART_BYTES) kept = kept.slice(1)
  return encode(STANDINGS, standingsKey(localityId, planId), kept)
}

/** The draft that rows of a plan's partition hold; undefined when there is none. */
export function readDraft(rows: readonly Row[]): SettledDraft | undefined {
  const parts = rows.filter(({ sk }) => String(sk).startsWith(BEGINS.draftPart))
  const [first] = parts
  if (first === undefined) return undefined
  const doc = Buffer.concat(parts.map((part) => bytesOf(part, 'doc')))
  const row = rows.find(({ _t: name }) => name === DECISIONS.name)
  return {
    draft: decode(DRAFT, { ...first, doc }),
    decisions: row ? decode(DECISIONS, row) : [],
    version: wholeOf(row, 'since') ?? 0,
    before: wholeOf(row, 'before'),
  }
}

/** Rows written before standings were kept do not say since when. */
function wholeOf(row: Row | undefined, name: string): number | null {
  const value = row?.[name]
  return typeof value === 'number' ? value : null
}

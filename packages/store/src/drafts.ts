import { DomainError } from '@dunghan/core/errors'
import type { Decision, Draft } from '@dunghan/core/plan'
import { bytesOf, type Row } from './attributes.ts'
import { decode, decodeAll, encode, pack } from './codec.ts'
import { DECISIONS, DRAFT } from './items/draft.ts'
import { BEGINS, decisionsKey, draftPartKey } from './keys.ts'

/** A draft with what its clerk has settled so far. */
export interface SettledDraft {
  readonly draft: Draft
  readonly decisions: readonly Decision[]
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

/** The row of what the clerk settled. */
export function decisionsRow(
  localityId: string,
  planId: string,
  decisions: readonly Decision[],
): Row {
  return encode(DECISIONS, decisionsKey(localityId, planId), decisions)
}

/** The draft that rows of a plan's partition hold; undefined when there is none. */
export function readDraft(rows: readonly Row[]): SettledDraft | undefined {
  const parts = rows.filter(({ sk }) => String(sk).startsWith(BEGINS.draftPart))
  const [first] = parts
  if (first === undefined) return undefined
  const doc = Buffer.concat(parts.map((part) => bytesOf(part, 'doc')))
  const [decisions = []] = decodeAll(DECISIONS, rows)
  return { draft: decode(DRAFT, { ...first, doc }), decisions }
}

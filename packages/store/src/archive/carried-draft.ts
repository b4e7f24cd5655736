import * as z from 'zod'
import { numberOf, type Row, textOf } from '../attributes.ts'
import { decode, encode } from '../codec.ts'
import { decisionsRow, draftRows, standingsRow } from '../drafts.ts'
import { DECISIONS, STANDINGS } from '../items/decisions.ts'
import { DRAFT } from '../items/draft.ts'
import { NAMES } from '../items/names.ts'
import { namesKey } from '../keys.ts'
import type { Carrier } from './carried.ts'

const standing = z.object({
  version: z.int(),
  before: z.int().nullable(),
  decisions: DECISIONS.schema,
})
const settledNames = z.object({ version: z.int(), decisions: NAMES.schema })

/** What a plan was read as, and what was settled about it: rows that do not say themselves whose they are. */
export const draftCarried: Readonly<Record<string, Carrier>> = {
  draft: {
    read: (row) => ({ of: planOf(row), thing: decode(DRAFT, row) }),
    write: ({ of = '', thing }, { to }) => draftRows(to, of, DRAFT.schema.parse(thing)),
  },
  decisions: {
    read: (row) => ({
      of: planOf(row),
      thing: {
        version: wholeOf(row, 'since') ?? 0,
        before: wholeOf(row, 'before'),
        decisions: decode(DECISIONS, row),
      },
    }),
    write: ({ of = '', thing }, { to }) => [decisionsRow(to, of, standing.parse(thing))],
  },
  standings: {
    read: (row) => ({ of: planOf(row), thing: decode(STANDINGS, row) }),
    write: ({ of = '', thing }, { to }) => [standingsRow(to, of, STANDINGS.schema.parse(thing))],
  },
  names: {
    read: (row) => ({
      of: planOf(row),
      thing: { version: numberOf(row, 'v'), decisions: decode(NAMES, row) },
    }),
    write: ({ of = '', thing }, { to }) => {
      const { version, decisions } = settledNames.parse(thing)
      return [encode(NAMES, namesKey(to, of), decisions, { v: version })]
    },
  },
}

function planOf(row: Row): string {
  return textOf(row, 'pk').split('#').at(-1) ?? ''
}

function wholeOf(row: Row, name: string): number | null {
  const value = row[name]
  return typeof value === 'number' ? value : null
}

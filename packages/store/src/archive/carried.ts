import type { LedgerRow } from '@dunghan/core/digest'
import { DomainError } from '@dunghan/core/errors'
import { sourceKey } from '@dunghan/core/upload'
import * as z from 'zod'
import { agencyRow } from '../agencies.ts'
import { numberOf, type Row, textOf } from '../attributes.ts'
import { auditRow } from '../audit.ts'
import { cardRow } from '../cards.ts'
import { decode, encode, type ItemType } from '../codec.ts'
import { unfinishedEntry } from '../index-keys.ts'
import { LEDGER } from '../items/ledger.ts'
import { AGENCY, AUDIT, LOCALITY_ITEM, OFFICIAL } from '../items/locality.ts'
import { AMENDMENT, PLAN } from '../items/plan.ts'
import { CARD, TASK } from '../items/task.ts'
import { SOURCE_FILE } from '../items/upload.ts'
import { amendmentKey, importKey, localityKey, numberKey, raiseKey } from '../keys.ts'
import { ledgerItem } from '../ledger.ts'
import { officialRow } from '../officials.ts'
import { planRow } from '../plans.ts'
import { RAISE } from '../raises.ts'
import { taskRows } from '../tasks.ts'
import { sourceRow } from '../uploads.ts'
import { draftCarried } from './carried-draft.ts'
import { feedsCarried } from './carried-feed.ts'
import type { Line } from './line.ts'

/** Where a line comes from and where it goes. */
export interface Passage {
  readonly from: string
  readonly to: string
  readonly exportedAt: number
  /** The hash of a link's secret as the locality that takes it in will make it. */
  readonly hashOf: (
    localityId: string,
    link: { scope: string; linkId: string; generation: number },
  ) => string
}

/** How one kind of row becomes a line, and the line rows again under another locality. */
export interface Carrier {
  /** Null where the row stays behind. */
  readonly read: (row: Row) => Omit<Line, 'type'> | null
  readonly write: (line: Line, passage: Passage) => readonly Row[]
}

/** Rows that stay behind: they expire, are made anew, or belong to the place. */
export const LEFT_BEHIND: readonly string[] = [
  'batch',
  'upload',
  'snapshot',
  'place',
  'stands',
  'former',
  'moved',
  'arrival',
]

/** Every kind of row that is carried. */
export const CARRIED: Readonly<Record<string, Carrier>> = {
  ...draftCarried,
  ...feedsCarried,
  locality: {
    read: (row) => ({ thing: decode(LOCALITY_ITEM, row) }),
    write: ({ thing }, { from, to }) => {
      const locality = LOCALITY_ITEM.schema.parse(thing)
      requireFrom(from, locality.id)
      const { version } = locality
      const beside = version === undefined ? {} : { v: version }
      return [encode(LOCALITY_ITEM, localityKey(to), { ...locality, id: to }, beside)]
    },
  },
  agency: own(AGENCY, (to, thing) => [agencyRow(to, thing)]),
  official: own(OFFICIAL, (to, thing) => [officialRow(to, thing)]),
  plan: own(PLAN, (to, thing) => [planRow(to, thing)]),
  task: own(TASK, (to, thing) => taskRows(to, thing)),
  card: own(CARD, (to, thing) => [cardRow(to, thing)]),
  source: own(SOURCE_FILE, (to, thing) => [
    sourceRow(to, { ...thing, key: sourceKey(to, thing.planId, thing.sha256) }),
  ]),
  audit: {
    read: (row) => ({ thing: decode(AUDIT, row) }),
    write: ({ thing }, { from, to }) => {
      const event = AUDIT.schema.parse(thing)
      requireFrom(from, event.localityId)
      const subject = event.subject === from ? to : event.subject
      return [auditRow(to, { ...event, localityId: to, subject })]
    },
  },
  ledger: {
    read: (row) => {
      const letter = settled(decode(LEDGER, row))
      return letter && { thing: letter }
    },
    write: ({ thing }, { from, to }) => {
      const letter = LEDGER.schema.parse(thing)
      requireFrom(from, letter.localityId)
      return [ledgerItem(to, { ...letter, localityId: to })]
    },
  },
  amendment: {
    read: (row) => ({ of: lastPart(row, 'pk'), thing: decode(AMENDMENT, row) }),
    write: ({ of = '', thing }, { to }) => [
      encode(AMENDMENT, amendmentKey(to, of), AMENDMENT.schema.parse(thing)),
    ],
  },
  holder: {
    read: (row) => ({ of: lastPart(row, 'pk'), thing: textOf(row, 'plan') }),
    write: ({ of = '', thing }, { to }) => [
      { ...importKey(to, of), _t: 'holder', _v: 1, plan: z.string().parse(thing) },
    ],
  },
  numbered: {
    read: (row) => {
      const [number = '', issuedOn = ''] = textOf(row, 'pk').split('#').reverse()
      return { of: textOf(row, 'sk'), thing: { number: decodeURIComponent(number), issuedOn } }
    },
    write: ({ of = '', thing }, { to }) => {
      const { number, issuedOn } = z
        .object({ number: z.string(), issuedOn: z.iso.date() })
        .parse(thing)
      return [{ ...numberKey(to, number, issuedOn, of), _t: 'numbered', _v: 1 }]
    },
  },
  raise: {
    read: (row) => ({
      of: textOf(row, 'sk'),
      thing: { v: numberOf(row, 'v'), raise: decode(RAISE, row) },
    }),
    write: ({ of = '', thing }, { to }) => {
      const { v, raise } = z.object({ v: z.int(), raise: RAISE.schema }).parse(thing)
      const beside = { v, ...unfinishedEntry(to, raise.planId) }
      return [encode(RAISE, raiseKey(to, of), raise, beside)]
    },
  },
}

/** A thing that says itself which locality it belongs to. */
function own<T extends { readonly localityId: string }>(
  type: ItemType<T>,
  rowsOf: (to: string, thing: T) => readonly Row[],
): Carrier {
  return {
    read: (row) => ({ thing: decode(type, row) }),
    write: ({ thing }, { from, to }) => {
      const parsed = type.schema.parse(thing)
      requireFrom(from, parsed.localityId)
      return rowsOf(to, { ...parsed, localityId: to })
    },
  }
}

/**
 * A letter as history: its text names addresses of before. One that may be on its way counts as failed, for a letter
 * too few is told and mended, a letter too many is not; one that nobody has frozen is simply written anew.
 */
function settled(letter: LedgerRow): LedgerRow | null {
  const { state, mail } = letter
  const bare = { ...letter, mail: null, batch: null }
  if (state === 'claimed' && mail === null) return null
  return state === 'claimed' || state === 'unknown'
    ? { ...bare, state: 'failed', reason: 'moved' }
    : bare
}

function requireFrom(from: string, localityId: string): void {
  if (localityId !== from) throw new DomainError('invalid', 'archive.foreign', { id: localityId })
}

function lastPart(row: Row, name: string): string {
  return textOf(row, name).split('#').at(-1) ?? ''
}

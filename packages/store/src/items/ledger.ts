import type { LedgerBatch, LedgerRow, LedgerState } from '@dunghan/core/digest'
import { type IsoWeek, parseIsoWeek } from '@dunghan/core/time'
import * as z from 'zod'
import type { ItemType } from '../codec.ts'
import { oneOf } from './values.ts'

const week = z.custom<IsoWeek>((value) => typeof value === 'string' && parseIsoWeek(value) !== null)

const mail = z.object({
  id: z.string(),
  from: z.string(),
  fromName: z.string(),
  to: z.string(),
  toName: z.string(),
  replyTo: z.string().nullable(),
  subject: z.string(),
  html: z.string(),
  text: z.string(),
  messageId: z.string(),
  headers: z.record(z.string(), z.string()),
})

/** One agency's letter of one week; packed, because it holds the whole frozen letter. */
export const LEDGER: ItemType<LedgerRow> = {
  name: 'ledger',
  version: 1,
  packed: true,
  schema: z.object({
    localityId: z.string(),
    agencyId: z.string(),
    week,
    state: oneOf<LedgerState>({
      claimed: true,
      sent: true,
      skipped: true,
      suppressed: true,
      rejected: true,
      failed: true,
      unknown: true,
    }),
    owner: z.string(),
    claimedAt: z.int(),
    reason: z.string().nullable(),
    providerId: z.string().nullable(),
    batch: z.int().nullable(),
    mail: mail.nullable(),
  }),
}

/** The frozen membership of one provider call. */
export const BATCH: ItemType<LedgerBatch> = {
  name: 'batch',
  version: 1,
  schema: z.object({
    localityId: z.string(),
    week,
    no: z.int(),
    key: z.string(),
    agencyIds: z.array(z.string()),
  }),
}

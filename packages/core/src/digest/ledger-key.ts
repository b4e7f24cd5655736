import type { IsoWeek } from '../time/week.ts'

const LEDGER_ID = /^[a-z0-9][a-z0-9-]{0,62}\.[a-z]{3}_[A-Za-z0-9_]{1,40}\.\d{4}-W\d{2}$/

/** Names one agency's letter of one week, everywhere the same: file, header, tag. */
export function ledgerId(localityId: string, agencyId: string, week: IsoWeek): string {
  return `${localityId}.${agencyId}.${week}`
}

/** Whether a text may name a letter: safe as a file name, free of separators. */
export function isLedgerId(text: string): boolean {
  return LEDGER_ID.test(text)
}

/** The idempotency key of the n-th provider call of a week: the same for every attempt, never used for other bytes. */
export function batchKeyOf(localityId: string, week: IsoWeek, no: number): string {
  return `dg/${localityId}/${week}/b${no}`
}

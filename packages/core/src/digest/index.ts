export {
  type ClosedDay,
  type Closure,
  countOf,
  type Digest,
  type DigestItem,
  type DigestSection,
  type QuarterTally,
  SECTIONS,
  type SectionKind,
} from './digest.ts'
export type { FrozenMail, LedgerBatch, LedgerRow, LedgerState, LedgerStore } from './ledger.ts'
export { batchKeyOf, isLedgerId, ledgerId } from './ledger-key.ts'
export type {
  DigestLetter,
  DigestLinks,
  RenderDigest,
  RenderedLetter,
  StopBy,
} from './letter.ts'
export { type DigestInput, LISTED_AT_MOST, listAtMost, selectDigest } from './select.ts'

export type { FrozenMail, LedgerBatch, LedgerRow, LedgerState, LedgerStore } from './ledger.ts'

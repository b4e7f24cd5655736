import { guard } from '../guard.ts'
import { openTable, type StoreOptions, type Table } from '../table.ts'

/** The table behind a client that refuses keys of other localities. */
export function openGuarded(options: StoreOptions): Table {
  if (typeof options.client !== 'function') guard(options.client)
  return openTable(options)
}

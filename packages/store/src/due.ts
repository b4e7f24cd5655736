import type { CardState, Role } from '@dunghan/core/task'
import { type Day, parseDay } from '@dunghan/core/time'
import { type Row, textOf } from './attributes.ts'
import { duePartition, INDEX } from './index-keys.ts'
import type { CardName } from './keys.ts'
import type { Table } from './table.ts'

/** As much of an open, dated card as a list of what is due shows. */
export interface DueCard extends CardName {
  readonly lastDay: Day
  readonly title: string
  readonly planNumber: string | null
  readonly role: Role
  readonly state: Exclude<CardState, 'done'>
}

/** Reads what is open and due in a window of days. */
export interface DueWindow {
  /** Open cards whose last day lies from `from` to `to`, the earliest first; at most `limit` and 5,000. */
  listDue(localityId: string, from: Day, to: Day, limit?: number): Promise<DueCard[]>
}

const MOST_DUE = 5_000

/** The window of what is due. An index follows the table by a moment, so nothing is decided from it. */
export function dueOf(table: Table): DueWindow {
  return {
    async listDue(localityId, from, to, limit = MOST_DUE) {
      const where = {
        text: `#${INDEX.due.pk} = :p AND #${INDEX.due.sk} BETWEEN :from AND :to`,
        values: { ':p': duePartition(localityId), ':from': from, ':to': `${to}#~` },
      }
      const most = Math.min(limit, MOST_DUE)
      const rows = await table.query(localityId, { index: INDEX.due.name, where, limit: most })
      return rows.map(dueCard)
    },
  }
}

function dueCard(row: Row): DueCard {
  const entry = textOf(row, INDEX.due.sk)
  const [day = '', planId = '', taskId = '', occurrence = '', agencyId = ''] = entry.split('#')
  const lastDay = parseDay(day)
  const { pn: planNumber, ro: role, st: state } = row
  if (lastDay === null) throw new Error(`no day in ${entry}`)
  return {
    agencyId,
    planId,
    taskId,
    occurrence,
    lastDay,
    title: textOf(row, 'ti'),
    planNumber: typeof planNumber === 'string' ? planNumber : null,
    role: role === 'lead' ? 'lead' : 'coordinating',
    state: state === 'working' ? 'working' : 'open',
  }
}

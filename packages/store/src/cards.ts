import type { Card, Task, TaskStore } from '@dunghan/core/task'
import type { Row } from './attributes.ts'
import { decode, decodeAll, encode } from './codec.ts'
import { ABSENT, partition, unmoved } from './expression.ts'
import { dueEntry } from './index-keys.ts'
import { CARD } from './items/task.ts'
import { agencyPartition, BEGINS, cardKey, type Key } from './keys.ts'
import { requireOwn } from './own.ts'
import type { Table, Write } from './table.ts'

const MOST_CARDS = 5_000

/** What one transaction may hold. */
const MOST_MEMBERS = 100

/** Cards in the table. */
export function cardsOf(
  table: Table,
): Pick<TaskStore, 'listCardsOfTask' | 'listCardsOfAgency' | 'getCard' | 'saveCards'> {
  return {
    async listCardsOfTask(localityId, task) {
      const keys = keysOfTask(localityId, task)
      const rows = await table.getMany(localityId, [...keys.values()])
      const found = new Map(rows.map((row) => [nameOf(row), row]))
      // Asked for together, rows come back in any order; cards are shown in that of the task.
      const cards = [...keys.keys()].flatMap((name) => decodeAll(CARD, [found.get(name) ?? {}]))
      const named = new Set(task.assignments.map(({ agencyId }) => agencyId))
      // What those who handed a share on did not finish is void, and nobody's any more.
      return cards.filter((card) => card.cancelledOn === undefined || named.has(card.agencyId))
    },

    async listCardsOfAgency(localityId, agencyId) {
      const where = partition(agencyPartition(localityId, agencyId), BEGINS.card)
      const cards = decodeAll(CARD, await table.query(localityId, { where, limit: MOST_CARDS }))
      return cards.filter(({ cancelledOn }) => cancelledOn === undefined)
    },

    async getCard(localityId, agencyId, planId, taskId, occurrence) {
      const key = cardKey(localityId, { agencyId, planId, taskId, occurrence })
      const row = await table.get(localityId, key)
      return row && decode(CARD, row)
    },

    async saveCards(localityId, cards) {
      const moved: Card[] = []
      for (let from = 0; from < cards.length; from += MOST_MEMBERS) {
        let wanting = cards.slice(from, from + MOST_MEMBERS)
        while (wanting.length > 0) {
          const refused = await table.transact(
            localityId,
            wanting.map((card) => cardWrite(localityId, card)),
          )
          if (refused.length === 0) break
          const standing = new Set(refused.map(({ index }) => wanting[index]))
          moved.push(...wanting.filter((card) => standing.has(card)))
          wanting = wanting.filter((card) => !standing.has(card))
        }
      }
      return moved
    },
  }
}

/** Writes a card one version higher than it was read; a card of version 0 must not be there yet. */
export function cardWrite(localityId: string, card: Card): Write {
  return {
    put: cardRow(localityId, { ...card, version: card.version + 1 }),
    when: card.version === 0 ? ABSENT : unmoved(card.version),
  }
}

/** The row of a card, in the `due` index while it is open and dated. */
export function cardRow(localityId: string, card: Card): Row {
  requireOwn(localityId, card)
  return encode(CARD, cardKey(localityId, card), card, {
    v: card.version,
    ...dueEntry(localityId, card),
  })
}

/** Also of those who had a share before: what they finished still counts. */
function keysOfTask(localityId: string, task: Task) {
  const { assignments, handedOn = [], occurrences, planId, id } = task
  const keys = new Map<string, Key>()
  for (const { agencyId } of [...assignments, ...handedOn]) {
    for (const { key: occurrence } of occurrences) {
      const key = cardKey(localityId, { agencyId, planId, taskId: id, occurrence })
      keys.set(nameOf({ ...key }), key)
    }
  }
  return keys
}

function nameOf({ pk, sk }: Row): string {
  return `${pk} ${sk}`
}

import { day, isoWeekOf } from '@dunghan/core/time'
import type { Delivery } from '@dunghan/jobs'
import { expect, test } from 'vitest'
import { commandRoutes } from './local-routes.ts'

const NONE = { claimed: 0, sent: 0, skipped: 0, suppressed: 0, rejected: 0, failed: 0, unknown: 0 }

function aDelivery(states: Partial<Delivery['states']>): Delivery {
  return { planned: 0, states: { ...NONE, ...states }, codes: [], again: null }
}

function routes(asked: string[] = []) {
  return commandRoutes({
    mailbox: 'http://127.0.0.1:3000/hop-thu',
    today: () => day('2026-11-21'),
    writeWeek: async (today) => {
      asked.push(today)
      return {
        called: {
          answer: { week: isoWeekOf(day('2026-11-23')), localities: 2 },
          waiting: 0,
          dead: 0,
        },
        deliveries: [aDelivery({ sent: 3, skipped: 1 }), aDelivery({ sent: 2 })],
      }
    },
  })
}

const post = (body: string): RequestInit => ({
  method: 'POST',
  body,
  headers: { 'content-type': 'application/json' },
})

test('the letters of all wards are added up, with where to read them', async () => {
  const answer = await routes().request('/digest', post('{"today":"2026-11-23"}'))
  expect(await answer.json()).toEqual({
    week: '2026-W48',
    localities: 2,
    letters: { ...NONE, sent: 5, skipped: 1 },
    waiting: 0,
    dead: 0,
    mailbox: 'http://127.0.0.1:3000/hop-thu',
  })
})

test('without a day it is today, by the clock of the product', async () => {
  const asked: string[] = []
  await routes(asked).request('/digest', post('{}'))
  await routes(asked).request('/digest', post('{"today":"2026-11-23"}'))
  expect(asked).toEqual(['2026-11-21', '2026-11-23'])
})

test.each([
  '{"today":"2026-11-31"}',
  '{"today":20261123}',
  '{"today":null}',
  'today=2026-11-23',
  '',
])('%j names no day and writes nothing', async (body) => {
  const asked: string[] = []
  const answer = await routes(asked).request('/digest', post(body))
  expect([answer.status, asked]).toEqual([422, []])
  expect(await answer.json()).toMatchObject({ title: 'Ngày cần có dạng 2026-11-23.' })
})

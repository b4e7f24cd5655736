import { NATIONAL_DAYS_OFF } from '@dunghan/core/time'
import { expect, test } from 'vitest'
import { createDigest } from './digest.ts'
import type { FunctionContext, ScheduleEvent } from './events.ts'

const context: FunctionContext = {
  functionName: 'digest',
  functionVersion: '$LATEST',
  invokedFunctionArn: 'arn:aws:lambda:local:000000000000:function:digest',
  memoryLimitInMB: '512',
  awsRequestId: '0',
  logGroupName: '/aws/lambda/digest',
  logStreamName: '0',
  getRemainingTimeInMillis: () => 300_000,
}

async function planned(event: ScheduleEvent, now = '2026-11-23T07:30:04+07:00') {
  const sent: unknown[] = []
  const digest = createDigest({
    daysOff: NATIONAL_DAYS_OFF,
    listDigestLocalitiesOfAllLocalities: async () => ['binh-minh', 'tan-hoa'],
    queue: {
      send: async (body, delaySeconds) => {
        sent.push(body)
        expect(delaySeconds).toBe(0)
      },
    },
    clock: () => Date.parse(now),
  })
  return { answer: await digest(event, context), sent }
}

test('on Monday morning every ward with a mailbox has one message in the queue', async () => {
  const { answer, sent } = await planned({ kind: 'weekly-digest', at: '2026-11-23T00:30:00Z' })
  expect(answer).toEqual({ week: '2026-W48', localities: 2 })
  expect(sent).toEqual([
    { localityId: 'binh-minh', week: '2026-W48', asOf: '2026-11-23', attempt: 0 },
    { localityId: 'tan-hoa', week: '2026-W48', asOf: '2026-11-23', attempt: 0 },
  ])
})

test('a call that comes a day late still speaks of its Monday', async () => {
  const late = { kind: 'weekly-digest', at: '2026-11-23T00:30:00Z' }
  const { sent } = await planned(late, '2026-11-24T11:00:00+07:00')
  expect(sent).toHaveLength(2)
  expect(sent[0]).toMatchObject({ week: '2026-W48', asOf: '2026-11-23' })
})

test('on Tuesday nothing is planned, and nothing in the week of Tết', async () => {
  const tuesday = await planned({ kind: 'weekly-digest', at: '2026-11-24T00:30:00Z' })
  expect(tuesday.answer.localities).toBe(0)
  const tet = await planned({ kind: 'weekly-digest', at: '2026-02-16T00:30:00Z' })
  expect(tet.answer.localities).toBe(0)
})

test('a person may name any day of the week', async () => {
  const { answer, sent } = await planned({ kind: 'weekly-digest', today: '2026-11-25' })
  expect(answer).toEqual({ week: '2026-W48', localities: 2 })
  expect(sent[0]).toMatchObject({ asOf: '2026-11-25' })
})

test('without a time the clock says the day', async () => {
  expect((await planned({ kind: 'weekly-digest' })).answer.localities).toBe(2)
})

test.each([
  [{ kind: 'nightly' }, 'schedule.unknown'],
  [{ kind: 'weekly-digest', today: '31/11/2026' }, 'schedule.no-day'],
])('%j is refused', async (event, code) => {
  await expect(planned(event)).rejects.toThrow(code)
})

import { type Day, day, NATIONAL_DAYS_OFF } from '@dunghan/core/time'
import { describe, expect, test } from 'vitest'
import { parseDigestMessage, planDigestsOfAllLocalities } from './index.ts'

function plan(today: Day, named?: boolean) {
  return planDigestsOfAllLocalities(
    {
      daysOff: NATIONAL_DAYS_OFF,
      listDigestLocalitiesOfAllLocalities: () => Promise.resolve(['an-bien', 'binh-minh']),
    },
    named === undefined ? { today } : { today, named },
  )
}

test('on Monday morning every ward with a mailbox gets one message', async () => {
  expect(await plan(day('2026-11-23'))).toEqual([
    { localityId: 'an-bien', week: '2026-W48', asOf: '2026-11-23', attempt: 0 },
    { localityId: 'binh-minh', week: '2026-W48', asOf: '2026-11-23', attempt: 0 },
  ])
})

describe('the planner is called every weekday morning', () => {
  test.each([
    ['Tuesday is not its day', '2026-11-24', 0],
    ['a Monday off leaves it to the next working day', '2026-08-31', 0],
    ['which may be the Thursday', '2026-09-03', 2],
    ['and not the Friday after', '2026-09-04', 0],
    ['in the week of Tết there is no letter', '2026-02-16', 0],
    ['not on any of its days', '2026-02-20', 0],
    ['the Monday after Tết is an ordinary one', '2026-02-23', 2],
  ])('%s', async (_, today, messages) => {
    expect(await plan(day(today))).toHaveLength(messages)
  })
})

test('a day that somebody names counts as the day of its own week', async () => {
  const [message] = await plan(day('2026-11-26'), true)
  expect(message).toMatchObject({ week: '2026-W48', asOf: '2026-11-26' })
  expect(await plan(day('2026-02-18'), true)).toEqual([])
})

test('the turn of the year: week 53 of 2026 begins in December, week 1 of 2027 on 4 January', async () => {
  expect(await plan(day('2026-12-28'))).toMatchObject([{ week: '2026-W53' }, { week: '2026-W53' }])
  expect(await plan(day('2027-01-01'), true)).toMatchObject([{ week: '2026-W53' }, {}])
  expect(await plan(day('2027-01-04'))).toMatchObject([{ week: '2027-W01' }, { week: '2027-W01' }])
})

describe('what lies in the queue is read at the door', () => {
  test('a message written by the planner is read back', async () => {
    for (const message of await plan(day('2026-11-23')))
      expect(parseDigestMessage(JSON.parse(JSON.stringify(message)))).toEqual(message)
  })

  test.each([
    ['a week that does not exist', { localityId: 'an-bien', week: '2027-W53', asOf: '2026-11-23' }],
    ['a day that does not exist', { localityId: 'an-bien', week: '2026-W48', asOf: '2026-11-31' }],
    ['a ward that cannot be', { localityId: 'An Biên#', week: '2026-W48', asOf: '2026-11-23' }],
    [
      'an attempt before the first',
      { localityId: 'an-bien', week: '2026-W48', asOf: '2026-11-23', attempt: -1 },
    ],
    ['nothing', null],
  ])('%s is refused', (_, value) => {
    expect(() => parseDigestMessage(value)).toThrow('digest-message.unreadable')
  })
})

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MailTransport } from '@dunghan/core/mail'
import { type Day, NATIONAL_DAYS_OFF } from '@dunghan/core/time'
import { type FakeResend, fakeResend } from '@dunghan/emails/testing'
import { openTransport } from '@dunghan/emails/transport'
import { type Delivery, deliverDigest, planDigestsOfAllLocalities } from '@dunghan/jobs'
import {
  aWard,
  type Crash,
  crashing,
  depsOf,
  jobOn,
  messageOf,
  mondayNo,
  WARD,
} from '@dunghan/jobs/testing'
import { listDigestLocalitiesOfAllLocalities } from '@dunghan/store/all-localities'
import type { TestTable } from '@dunghan/store/testing'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

let ward: TestTable
let api: FakeResend
let folder = ''
let outbox: MailTransport
let provider: MailTransport
let weeks = 0

beforeAll(async () => {
  ward = await aWard()
  api = await fakeResend()
  folder = await mkdtemp(join(tmpdir(), 'hop-thu-'))
  outbox = await openTransport({ name: 'outbox', folder })
  provider = await openTransport({ name: 'resend', apiKey: 're_thu', baseUrl: api.baseUrl })
})

afterAll(async () => {
  await api.close()
  await rm(folder, { recursive: true })
})

/** Every run is of a week of its own, so that one ward serves all of them. */
function nextMonday(): Day {
  weeks += 1
  return mondayNo(weeks + 15)
}

/** Who has a letter of the week in the outbox, once for every file. */
async function filesOf(asOf: Day): Promise<string[]> {
  const ending = `.${messageOf(asOf).week}.eml`
  const names = await readdir(folder)
  return names.flatMap((name) => (name.endsWith(ending) ? (name.split('.')[1] ?? '') : []))
}

/** Who has a letter of the week from the provider, once for every letter it took. */
function takenOf(asOf: Day): string[] {
  const { week } = messageOf(asOf)
  return api.taken.flatMap(({ payload }) =>
    payload.tags.some(({ value }) => value === week)
      ? (payload.tags.find(({ name }) => name === 'agency')?.value ?? '')
      : [],
  )
}

async function agenciesWithWork(): Promise<string[]> {
  const agencies = await ward.store.listAgencies(WARD)
  const hears = /^(?:Phòng Kinh tế|Phòng Văn hóa|Ủy ban Mặt trận)/u
  return agencies.flatMap(({ id, name }) => (hears.test(name) ? id : [])).toSorted()
}

describe('a Monday, from the schedule to the mailbox', () => {
  test('the planner finds the ward, the worker writes its letters, and they can be read', async () => {
    const asOf = nextMonday()
    const messages = await planDigestsOfAllLocalities(
      {
        daysOff: NATIONAL_DAYS_OFF,
        listDigestLocalitiesOfAllLocalities: () => listDigestLocalitiesOfAllLocalities(ward),
      },
      { today: asOf },
    )
    expect(messages).toEqual([messageOf(asOf)])
    for (const message of messages) await deliverDigest(jobOn(asOf), depsOf(ward, outbox), message)
    const ids = (await filesOf(asOf)).toSorted()
    expect(ids).toEqual(await agenciesWithWork())

    const letters = await Promise.all(
      ids.map(async (id) =>
        PostalMime.parse(await readFile(join(folder, `${WARD}.${id}.${messageOf(asOf).week}.eml`))),
      ),
    )
    for (const { subject, html, text, to } of letters) {
      expect(subject).toMatch(/^\[P\. Bình Minh\] \d (?:quá hạn|chờ kết quả)/u)
      expect(html).toContain('lang="vi"')
      expect(text).toContain('Việc số')
      expect(to).toHaveLength(1)
    }
  })
})

describe('a run that is killed and run again', () => {
  const STEPS_AT_MOST = 60

  async function killAndRunAgain(asOf: Day, transport: MailTransport, crash: Crash) {
    const { wrap, happened } = crashing(crash)
    const killed = depsOf({ store: wrap(ward.store) }, wrap(transport), { owner: 'thu-1' })
    await deliverDigest(jobOn(asOf), killed, messageOf(asOf)).catch((error: unknown) => {
      expect(error).toMatchObject({ message: 'killed' })
    })
    const owner = crash.call % 2 === 0 ? 'thu-1' : 'thu-2'
    const again = depsOf(ward, transport, { owner })
    const delivery = await deliverDigest(jobOn(asOf, 1), again, messageOf(asOf))
    return { delivery, died: happened() }
  }

  function expectWhole({ planned, states, codes, again }: Delivery): void {
    // Other bytes under a used key would be told here as `body.differs`.
    expect(codes).toEqual([])
    expect(states).toMatchObject({ sent: 3, skipped: 1, claimed: 0, unknown: 0 })
    expect(Object.values(states).reduce((sum, count) => sum + count, 0)).toBe(planned)
    expect(again).toBeNull()
  }

  test.each(['before', 'after'] as const)(
    'dead %s any of its steps, the outbox holds exactly one letter an agency',
    async (moment) => {
      const expected = await agenciesWithWork()
      let call = 1
      for (; call <= STEPS_AT_MOST; call += 1) {
        const asOf = nextMonday()
        const { delivery, died } = await killAndRunAgain(asOf, outbox, { call, moment })
        expectWhole(delivery)
        expect((await filesOf(asOf)).toSorted()).toEqual(expected)
        if (!died) break
      }
      expect(call).toBeGreaterThan(15)
      expect(call).toBeLessThan(STEPS_AT_MOST)
    },
    60_000,
  )

  test.each(['before', 'after'] as const)(
    'dead %s any of its steps, the provider takes exactly one letter an agency',
    async (moment) => {
      const expected = await agenciesWithWork()
      for (let call = 1; call <= STEPS_AT_MOST; call += 1) {
        const asOf = nextMonday()
        const { delivery, died } = await killAndRunAgain(asOf, provider, { call, moment })
        expectWhole(delivery)
        expect(takenOf(asOf).toSorted()).toEqual(expected)
        if (!died) break
      }
    },
    60_000,
  )

  test('two runs at once end as one', async () => {
    const asOf = nextMonday()
    const run = (owner: string) =>
      deliverDigest(jobOn(asOf), depsOf(ward, provider, { owner }), messageOf(asOf))
    await Promise.all([run('thu-1'), run('thu-2'), run('thu-1')])
    expectWhole(await run('thu-3'))
    expect(takenOf(asOf).toSorted()).toEqual(await agenciesWithWork())
  })
})

describe('the turn of the year', () => {
  test('week 53 of 2026 and week 1 of 2027 each have their letter', async () => {
    const [last, first] = [mondayNo(5), mondayNo(6)]
    for (const asOf of [last, first])
      await deliverDigest(jobOn(asOf), depsOf(ward, outbox), messageOf(asOf))
    expect([messageOf(last).week, messageOf(first).week]).toEqual(['2026-W53', '2027-W01'])
    expect(await filesOf(last)).toHaveLength(3)
    expect(await filesOf(first)).toHaveLength(3)
  })
})

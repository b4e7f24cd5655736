import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Agency } from '@dunghan/core/agency'
import { setAgencyEmail } from '@dunghan/core/agency'
import { aContext } from '@dunghan/core/testing'
import { type FakeResend, fakeResend } from '@dunghan/emails/testing'
import { outboxTransport } from '@dunghan/emails/transport/outbox'
import { resendTransport } from '@dunghan/emails/transport/resend'
import type { TestTable } from '@dunghan/store/testing'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Delivery, deliverDigest, previewDigest } from './index.ts'
import { aWard, depsOf, jobOn, messageOf, mondayNo, WARD } from './testing/index.ts'

let ward: TestTable
let api: FakeResend
let folder = ''
let week = 0

beforeAll(async () => {
  ward = await aWard()
  api = await fakeResend()
  folder = await mkdtemp(join(tmpdir(), 'hop-thu-'))
})

afterAll(async () => {
  await api.close()
  await rm(folder, { recursive: true })
})

/** Each test takes a week of its own, so that one ward serves them all. */
function nextWeek() {
  week += 1
  return mondayNo(week)
}

const outbox = () => outboxTransport({ folder })
const provider = () => resendTransport({ apiKey: 're_thu', baseUrl: api.baseUrl, timeoutMs: 2_000 })

async function lettersOf(asOf: ReturnType<typeof nextWeek>): Promise<string[]> {
  const names = await readdir(folder)
  return names.filter((name) => name.endsWith(`.${messageOf(asOf).week}.eml`)).toSorted()
}

async function agencyNamed(start: string): Promise<Agency> {
  const agencies = await ward.store.listAgencies(WARD)
  const agency = agencies.find(({ name }) => name.startsWith(start))
  if (!agency) throw new Error(`no agency ${start}`)
  return agency
}

function balance({ states }: Delivery): number {
  return Object.values(states).reduce((sum, count) => sum + count, 0)
}

describe('an ordinary Monday', () => {
  test('each agency with a mailbox and something to hear has one letter; the others are accounted for', async () => {
    const asOf = nextWeek()
    const delivery = await deliverDigest(jobOn(asOf), depsOf(ward, outbox()), messageOf(asOf))
    expect(delivery).toEqual({
      planned: 4,
      states: {
        claimed: 0,
        sent: 3,
        skipped: 1,
        suppressed: 0,
        rejected: 0,
        failed: 0,
        unknown: 0,
      },
      codes: [],
      again: null,
    })
    expect(await lettersOf(asOf)).toHaveLength(3)
    const { id } = await agencyNamed('Trạm Y tế')
    const row = await ward.store.getLedger(WARD, id, messageOf(asOf).week)
    expect(row).toMatchObject({ state: 'skipped', reason: 'không có việc', mail: null })
  })

  test('run again, nothing is written and nothing leaves', async () => {
    const asOf = nextWeek()
    const first = await deliverDigest(jobOn(asOf), depsOf(ward, provider()), messageOf(asOf))
    const calls = api.calls.length
    const rows = await ward.rows()
    const owner = 'thu-2'
    const again = await deliverDigest(
      jobOn(asOf, 3),
      depsOf(ward, provider(), { owner }),
      messageOf(asOf),
    )
    expect(again).toEqual(first)
    expect(api.calls).toHaveLength(calls)
    expect(await ward.rows()).toEqual(rows)
  })

  test('the letter carries what mail programs ask of a regular sender', async () => {
    const asOf = nextWeek()
    await deliverDigest(jobOn(asOf), depsOf(ward, outbox()), messageOf(asOf))
    const { id } = await agencyNamed('Phòng Kinh tế')
    const name = `${WARD}.${id}.${messageOf(asOf).week}`
    const mail = await PostalMime.parse(await readFile(join(folder, `${name}.eml`)))
    const headers = Object.fromEntries(mail.headers.map(({ key, value }) => [key, value]))
    expect(mail.messageId).toBe(`<digest.${name}@dunghan.example>`)
    expect(mail.from).toMatchObject({ name: 'Thư tuần Phường Bình Minh' })
    expect(headers).toMatchObject({
      'list-id': '"Thu tuan" <thu-tuan.binh-minh.dunghan.example>',
      'auto-submitted': 'auto-generated',
      'x-auto-response-suppress': 'All',
      'x-entity-ref-id': name,
    })
    expect(mail.subject).toMatch(/^\[P\. Bình Minh\] 2 quá hạn – tuần \d+\/202\d$/u)
    expect(mail.text).toContain(`https://dunghan.example/binh-minh/co-quan/${id}#tsk_`)
    expect(mail.html).toContain('Việc số 1')
  })

  test('a letter introduces itself the first time and not the week after', async () => {
    const { id } = await agencyNamed('Phòng Kinh tế')
    const introduces: (boolean | undefined)[] = []
    for (const monday of [mondayNo(30), mondayNo(31)]) {
      await deliverDigest(jobOn(monday), depsOf(ward, outbox()), messageOf(monday))
      const row = await ward.store.getLedger(WARD, id, messageOf(monday).week)
      introduces.push(row?.mail?.text.includes('thư tuần đầu tiên'))
    }
    expect(introduces).toEqual([true, false])
  })
})

describe('when the provider is in trouble', () => {
  test('asked to wait, the message comes back after that long and the letters go out once', async () => {
    const asOf = nextWeek()
    api.moods.push('rate-limited')
    const first = await deliverDigest(jobOn(asOf), depsOf(ward, provider()), messageOf(asOf))
    expect(first.states).toMatchObject({ claimed: 3, sent: 0 })
    expect(first.again).toEqual({ message: { ...messageOf(asOf), attempt: 1 }, delayMs: 5_000 })
    const second = await deliverDigest(
      jobOn(asOf, 1),
      depsOf(ward, provider()),
      first.again?.message,
    )
    expect(second).toMatchObject({ states: { claimed: 0, sent: 3 }, again: null })
    expect(takenIn(asOf)).toBe(3)
  })

  test('an answer that was lost leaves the letters unknown until the same bytes are confirmed', async () => {
    const asOf = nextWeek()
    api.moods.push('lost-reset', 'server-error')
    const deps = depsOf(ward, provider())
    const first = await deliverDigest(jobOn(asOf), deps, messageOf(asOf))
    expect(first).toMatchObject({ states: { unknown: 3 }, codes: ['call.unanswered'] })
    const changed = { ...deps, render: async () => ({ subject: 'x', html: 'x', text: 'x' }) }
    const second = await deliverDigest(jobOn(asOf, 1), changed, first.again?.message)
    expect(second).toMatchObject({ states: { unknown: 3 }, again: { delayMs: 30_000 } })
    const third = await deliverDigest(jobOn(asOf, 2), changed, second.again?.message)
    expect(third).toMatchObject({ states: { unknown: 0, sent: 3 }, codes: [], again: null })
    expect(takenIn(asOf)).toBe(3)
  })

  test('after twenty hours a letter without an answer is left to people', async () => {
    const asOf = nextWeek()
    api.moods.push('lost-reset')
    const deps = depsOf(ward, provider())
    await deliverDigest(jobOn(asOf), deps, messageOf(asOf))
    const calls = api.calls.length
    const late = await deliverDigest(jobOn(asOf, 21), deps, messageOf(asOf))
    expect(late).toMatchObject({ states: { unknown: 3 }, codes: ['call.too-old'], again: null })
    expect(api.calls).toHaveLength(calls)
  })

  test('a letter claimed and never heard of is unknown after twenty hours too', async () => {
    const asOf = nextWeek()
    api.moods.push('rate-limited')
    const deps = depsOf(ward, provider())
    await deliverDigest(jobOn(asOf), deps, messageOf(asOf))
    const late = await deliverDigest(jobOn(asOf, 21), deps, messageOf(asOf))
    expect(late.states).toMatchObject({ claimed: 0, unknown: 3 })
  })

  test('a quota that is used up is told as an alarm and stops the calls', async () => {
    const asOf = nextWeek()
    api.moods.push('daily-quota')
    const one = { ...provider(), maxBatch: 1 }
    const calls = api.calls.length
    const delivery = await deliverDigest(jobOn(asOf), depsOf(ward, one), messageOf(asOf))
    expect(delivery.codes).toEqual(['account.daily_quota_exceeded'])
    expect(delivery).toMatchObject({ states: { claimed: 3 }, again: { delayMs: 900_000 } })
    expect(api.calls).toHaveLength(calls + 1)
    const next = await deliverDigest(jobOn(asOf, 12), depsOf(ward, one), delivery.again?.message)
    expect(next.states).toMatchObject({ sent: 3, claimed: 0 })
    expect(takenIn(asOf)).toBe(3)
  })

  test('what would never be taken has failed and is not tried again', async () => {
    const asOf = nextWeek()
    api.moods.push('invalid')
    const delivery = await deliverDigest(jobOn(asOf), depsOf(ward, provider()), messageOf(asOf))
    expect(delivery).toMatchObject({ states: { failed: 3, skipped: 1 }, again: null })
    expect(balance(delivery)).toBe(delivery.planned)
  })
})

describe('addresses', () => {
  const clerk = aContext({ localityId: WARD })

  test('an agency whose address comes later that week has its letter in a batch of its own', async () => {
    const asOf = nextWeek()
    await deliverDigest(jobOn(asOf), depsOf(ward, outbox()), messageOf(asOf))
    const { id: agencyId } = await agencyNamed('Công an')
    await setAgencyEmail(clerk, ward, { agencyId, email: 'congan@binhminh.gov.vn' })
    const delivery = await deliverDigest(jobOn(asOf, 5), depsOf(ward, outbox()), messageOf(asOf))
    expect(delivery).toMatchObject({ planned: 5, states: { sent: 4, skipped: 1 } })
    expect(await ward.store.getLedger(WARD, agencyId, messageOf(asOf).week)).toMatchObject({
      batch: 2,
    })
    await setAgencyEmail(clerk, ward, { agencyId, email: null })
  })

  test('answers go to the office when it has an address that works, and the letter says so', async () => {
    const office = await agencyNamed('Văn phòng')
    const { id: agencyId } = await agencyNamed('Phòng Kinh tế')
    const letterWhen = async (email: string | null, of = agencyId) => {
      await setAgencyEmail(clerk, ward, { agencyId: office.id, email })
      const asOf = nextWeek()
      await deliverDigest(jobOn(asOf), depsOf(ward, outbox()), messageOf(asOf))
      return (await ward.store.getLedger(WARD, of, messageOf(asOf).week))?.mail
    }
    const answered = await letterWhen('vanphong@binhminh.gov.vn')
    expect(answered?.replyTo).toBe('vanphong@binhminh.gov.vn')
    expect(answered?.text).toContain('xin trả lời thư này')
    const own = await letterWhen('vanphong@binhminh.gov.vn', office.id)
    expect(own?.text).toContain('trên trang của văn phòng')
    for (const email of ['vanphong@binh-minh.invalid', null]) {
      const silent = await letterWhen(email)
      expect(silent?.replyTo).toBeNull()
      expect(silent?.text).toContain(`xin báo ${office.name}`)
    }
  })

  test('an address that must not leave the machine is refused by the provider alone', async () => {
    const asOf = nextWeek()
    const agency = await agencyNamed('Phòng Kinh tế')
    await setAgencyEmail(clerk, ward, { agencyId: agency.id, email: 'kt@binh-minh.invalid' })
    const delivery = await deliverDigest(jobOn(asOf), depsOf(ward, provider()), messageOf(asOf))
    expect(delivery).toMatchObject({ states: { sent: 2, rejected: 1, skipped: 1 }, again: null })
    expect(delivery.codes).toEqual(['address.invalid'])
    await setAgencyEmail(clerk, ward, { agencyId: agency.id, email: agency.email })
  })

  test('a ward without any address plans nothing', async () => {
    const bare = await aWard()
    for (const { id: agencyId } of await bare.store.listAgencies(WARD))
      await setAgencyEmail(clerk, bare, { agencyId, email: null })
    const asOf = mondayNo(1)
    const delivery = await deliverDigest(jobOn(asOf), depsOf(bare, outbox()), messageOf(asOf))
    expect(delivery).toMatchObject({ planned: 0, again: null })
    expect(balance(delivery)).toBe(0)
  })
})

describe('who may ask', () => {
  test('a message of another ward is refused', async () => {
    const message = { ...messageOf(mondayNo(1)), localityId: 'an-bien' }
    await expect(
      deliverDigest(jobOn(mondayNo(1)), depsOf(ward, outbox()), message),
    ).rejects.toMatchObject({ kind: 'forbidden', code: 'digest-message.other-locality' })
  })

  test('an officer delivers nothing', async () => {
    const officer = aContext({ actor: { kind: 'officer', id: 'a', agencyIds: [] } })
    await expect(
      deliverDigest(officer, depsOf(ward, outbox()), messageOf(mondayNo(1))),
    ).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('a letter is shown beforehand in the words of the real one, and nothing is written', async () => {
    const asOf = nextWeek()
    const { id: agencyId } = await agencyNamed('Phòng Kinh tế')
    const rows = await ward.rows()
    const preview = await previewDigest(jobOn(asOf), depsOf(ward, outbox()), { agencyId })
    expect(await ward.rows()).toEqual(rows)
    await deliverDigest(jobOn(asOf), depsOf(ward, outbox()), messageOf(asOf))
    const row = await ward.store.getLedger(WARD, agencyId, messageOf(asOf).week)
    expect(row?.mail).toMatchObject({ subject: preview?.subject })
  })

  test('an officer of another agency sees no preview', async () => {
    const { id: agencyId } = await agencyNamed('Phòng Kinh tế')
    const actor = { kind: 'officer', id: 'a', agencyIds: ['agc_khac'] } as const
    await expect(
      previewDigest(aContext({ actor }), depsOf(ward, outbox()), { agencyId }),
    ).rejects.toMatchObject({ kind: 'forbidden' })
  })
})

function takenIn(asOf: ReturnType<typeof nextWeek>): number {
  const { week: name } = messageOf(asOf)
  return api.taken.filter(({ key }) => key.includes(`/${name}/`)).length
}

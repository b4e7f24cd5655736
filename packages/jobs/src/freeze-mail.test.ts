import type { Agency } from '@dunghan/core/agency'
import { aLocality, anAgency } from '@dunghan/core/testing'
import { day, isoWeekOf, midnightOf } from '@dunghan/core/time'
import { describe, expect, test } from 'vitest'
import { freezeMail } from './freeze-mail.ts'
import type { Desk } from './week-desk.ts'

const WORDS = { subject: '[P. Bình Minh] 1 quá hạn – tuần 48/2026', html: '<p>', text: 't' }
const MORNING = midnightOf(day('2026-11-23')) + 7.5 * 3_600_000

function freeze(over: { agency?: Agency; office?: string | null; now?: number } = {}) {
  const { agency = anAgency(), office = null, now = MORNING } = over
  const desk: Desk = {
    locality: aLocality(),
    agencies: [agency, anAgency({ id: 'agc_vp', name: 'Văn phòng', office: true, email: office })],
    plans: [],
    tasks: [],
    week: isoWeekOf(day('2026-11-23')),
    asOf: day('2026-11-23'),
  }
  const postmark = { from: 'thu@dunghan.example', now }
  return freezeMail(desk, agency, 'kinhte@binhminh.gov.vn', WORDS, postmark)
}

test('an envelope names its letter everywhere by the same ledger key', () => {
  const mail = freeze()
  const id = 'binh-minh.agc_kinhte.2026-W48'
  expect(mail).toMatchObject({ id, messageId: `<digest.${id}@dunghan.example>` })
  expect(mail.headers['X-Entity-Ref-ID']).toBe(id)
})

describe('the way to stop', () => {
  test('is a mail to the office when the office has an address that works', () => {
    const mail = freeze({ office: 'van+phong@binhminh.gov.vn' })
    expect(mail.replyTo).toBe('van+phong@binhminh.gov.vn')
    const header = mail.headers['List-Unsubscribe'] ?? ''
    expect(header).toMatch(/^<mailto:van%2Bphong@binhminh\.gov\.vn\?subject=[A-Za-z0-9%]+>$/u)
    expect(decodeURIComponent(header)).toContain('?subject=Ngừng nhận thư tuần>')
  })

  test.each([null, 'vanphong@binh-minh.invalid', 'van phong@x.vn'])(
    'is not announced when the office has %s',
    (office) => {
      const mail = freeze({ office })
      expect(mail.replyTo).toBeNull()
      expect(Object.keys(mail.headers)).not.toContain('List-Unsubscribe')
    },
  )

  test('never promises one click while nothing would answer it', () => {
    const mail = freeze({ office: 'vanphong@binhminh.gov.vn' })
    expect(Object.keys(mail.headers)).not.toContain('List-Unsubscribe-Post')
  })
})

test('a name that smuggles a header comes out as one line', () => {
  const mail = freeze({ agency: anAgency({ name: 'Phòng Kinh tế\r\nBcc: z@x.vn' }) })
  expect(mail.toName).toBe('Phòng Kinh tế Bcc: z@x.vn')
  expect(Object.values(mail.headers).join('')).not.toMatch(/[\r\n]/u)
})

describe('the date of a letter is the clock in Việt Nam', () => {
  test.each([
    [MORNING, 'Mon, 23 Nov 2026 07:30:00 +0700'],
    [midnightOf(day('2027-01-01')), 'Fri, 01 Jan 2027 00:00:00 +0700'],
    [midnightOf(day('2027-01-01')) - 1_000, 'Thu, 31 Dec 2026 23:59:59 +0700'],
  ])('%i', (now, header) => {
    expect(freeze({ now }).headers).toMatchObject({ Date: header })
    expect(Date.parse(header)).toBe(now)
  })
})

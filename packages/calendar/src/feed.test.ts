import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Entry, FeedContents } from '@dunghan/core/calendar'
import { day, midnightOf } from '@dunghan/core/time'
import { describe, expect, test } from 'vitest'
import { eventMemo, renderFeed, renderNotice } from './index.ts'
import { faultsOfBytes, propertyOf, readComponents, unescaped } from './testing/index.ts'

const ORIGIN = 'https://dunghan.vn'

function anEntry(over: Partial<Entry> = {}): Entry {
  return {
    id: 'tsk_000001.2026q4',
    kind: 'deadline',
    day: day('2026-12-31'),
    title: '[Chủ trì] Tập huấn hòa giải viên; đợt 2 – 41/KH-UBND',
    description: 'Nhiệm vụ II.1: Tập huấn\nHạn: hết thứ Năm, 31/12/2026',
    categories: ['Chủ trì', 'Hạn chót', '41/KH-UBND'],
    priority: 1,
    alarms: [7, 1],
    sequence: 4,
    changedAt: midnightOf(day('2026-11-21')) + 9 * 3_600_000 + 123,
    path: '/binh-minh/nhiem-vu/tsk_000001',
    standing: 'open',
    ...over,
  }
}

function contents(entries: readonly Entry[] = [anEntry()], over: Partial<FeedContents> = {}) {
  return { name: 'Phòng Kinh tế – Bình Minh', description: 'Lịch chỉ để xem.', entries, ...over }
}

const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('a feed', () => {
  const text = renderFeed({ contents: contents(), origin: ORIGIN })

  test('is written to the last byte as agreed', () => {
    expect(text.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Dung Han//Lich cong viec 1.0//VI',
      'CALSCALE:GREGORIAN',
      'NAME:Phòng Kinh tế – Bình Minh',
      'X-WR-CALNAME:Phòng Kinh tế – Bình Minh',
      'X-WR-CALDESC:Lịch chỉ để xem.',
      'REFRESH-INTERVAL;VALUE=DURATION:PT4H',
      'X-PUBLISHED-TTL:PT4H',
      'X-WR-TIMEZONE:Asia/Ho_Chi_Minh',
      'BEGIN:VTIMEZONE',
      'TZID:Asia/Ho_Chi_Minh',
      'BEGIN:STANDARD',
      'DTSTART:19750613T000000',
      'TZOFFSETFROM:+0800',
      'TZOFFSETTO:+0700',
      'TZNAME:+07',
      'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      'UID:tsk_000001.2026q4@dunghan.vn',
      'SEQUENCE:4',
      'DTSTAMP:20261121T020000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
      'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
      'SUMMARY:[Chủ trì] ',
      ' Tập huấn hòa giải viên\\; đợt 2 – 41/KH-UBND',
      'TRANSP:TRANSPARENT',
      'DESCRIPTION:Nhiệm vụ II.1: ',
      ' Tập huấn\\n',
      ' Hạn: hết thứ Năm\\, 31/12/2026\\n',
      ' Chi tiết: https://dunghan.vn/binh-minh/nhiem-vu/tsk_000001',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-P6DT16H',
      'DESCRIPTION:Còn 7 ngày đến hạn',
      'END:VALARM',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-PT16H',
      'DESCRIPTION:Còn 1 ngày đến hạn',
      'END:VALARM',
      'CATEGORIES:Chủ trì,Hạn chót,41/KH-UBND',
      'URL;VALUE=URI:https://dunghan.vn/binh-minh/nhiem-vu/tsk_000001',
      'STATUS:CONFIRMED',
      'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
      'PRIORITY:1',
      'LAST-MODIFIED:20261121T020000Z',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  test('without events is a calendar still, and sound', () => {
    const empty = renderFeed({ contents: contents([]), origin: ORIGIN })
    expect(faultsOfBytes(bytesOf(empty))).toEqual([])
    expect(readComponents(empty)[0]?.components.map(({ name }) => name)).toEqual(['VTIMEZONE'])
  })

  test('says neither METHOD nor RRULE nor TZID of its events', () => {
    expect(text).not.toMatch(/\r\n(?:METHOD|RRULE|RECURRENCE-ID|TIMEZONE-ID)/u)
    expect(text).not.toContain(';TZID=')
  })
})

describe('what people wrote', () => {
  test('cannot write lines of the calendar', () => {
    const evil = 'A, B; C\\D\r\nX-EVIL:1\nBEGIN:VEVENT\u0000'
    const text = renderFeed({
      contents: contents([anEntry({ title: evil, description: evil, categories: [evil] })], {
        name: evil,
        description: evil,
      }),
      origin: ORIGIN,
    })
    expect(faultsOfBytes(bytesOf(text))).toEqual([])
    const [calendar] = readComponents(text)
    const events = calendar?.components.filter(({ name }) => name === 'VEVENT') ?? []
    expect(events).toHaveLength(1)
    expect(text).not.toMatch(/\r\nX-EVIL/u)
    const said = 'A, B; C/D X-EVIL:1 BEGIN:VEVENT'
    expect(calendar && unescaped(propertyOf(calendar, 'NAME') ?? '')).toBe(said)
    expect(events[0] && unescaped(propertyOf(events[0], 'SUMMARY') ?? '')).toBe(said)
  })

  test('a title of nothing but control characters still has words', () => {
    const text = renderFeed({ contents: contents([anEntry({ title: '\u0007' })]), origin: ORIGIN })
    expect(text).toContain('\r\nSUMMARY:Nhiệm vụ\r\n')
  })
})

describe('faults of ours are not sent out', () => {
  const render = (entry: Entry) => () => renderFeed({ contents: contents([entry]), origin: ORIGIN })

  test('an id outside our alphabet is refused', () => {
    expect(render(anEntry({ id: 'tsk_1\r\nX-EVIL:1' }))).toThrow('not an id of an entry')
    expect(render(anEntry({ id: '' }))).toThrow('not an id of an entry')
  })

  test('a sequence that no client can hold is refused', () => {
    expect(render(anEntry({ sequence: -1 }))).toThrow('not a sequence')
    expect(render(anEntry({ sequence: 2 ** 31 }))).toThrow('not a sequence')
    expect(render(anEntry({ sequence: 0.5 }))).toThrow('not a sequence')
  })

  test('two events of one UID are refused', () => {
    const twice = contents([anEntry(), anEntry({ title: 'khác' })])
    expect(() => renderFeed({ contents: twice, origin: ORIGIN })).toThrow('share an id')
  })
})

describe('the memo of written events', () => {
  test('never changes a byte, and gives way to the events used last', () => {
    const memo = eventMemo(2)
    const entries = ['a', 'b', 'c'].map((id) => anEntry({ id }))
    const anew = renderFeed({ contents: contents(entries), origin: ORIGIN })
    for (let round = 0; round < 3; round += 1)
      expect(renderFeed({ contents: contents(entries), origin: ORIGIN, memo })).toBe(anew)
  })

  test('tells apart events that differ in anything at all, and sites', () => {
    const memo = eventMemo()
    let written = 0
    const write = () => {
      written += 1
      return String(written)
    }
    expect(memo(anEntry(), ORIGIN, write)).toBe('1')
    expect(memo(anEntry(), ORIGIN, write)).toBe('1')
    expect(memo(anEntry({ alarms: [7] }), ORIGIN, write)).toBe('2')
    expect(memo(anEntry(), 'http://localhost:3000', write)).toBe('3')
  })
})

describe('the notice of a revoked link', () => {
  const text = renderNotice(day('2026-11-21'), ORIGIN)

  test('is one event, dated that day, with nothing of the ward in it', () => {
    expect(faultsOfBytes(bytesOf(text))).toEqual([])
    const events = readComponents(text)[0]?.components.filter(({ name }) => name === 'VEVENT')
    expect(events).toHaveLength(1)
    expect(events?.[0] && propertyOf(events[0], 'DTSTART')).toBe('20261121')
    expect(text).toContain('SUMMARY:Đường dẫn lịch này đã bị thu hồi')
    expect(text).not.toContain('binh-minh')
  })

  test('is the same whenever it is asked for', () => {
    expect(renderNotice(day('2026-11-21'), ORIGIN)).toBe(text)
  })
})

describe('the code that writes feeds', () => {
  test('knows no Date: a day handed over as one is another day in some time zone', () => {
    const files = readdirSync(import.meta.dirname).filter(
      (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'conditional.ts',
    )
    const users = files.filter((name) =>
      /\bDate\b/u.test(readFileSync(join(import.meta.dirname, name), 'utf8')),
    )
    expect(files.length).toBeGreaterThan(8)
    expect(users).toEqual([])
  })
})

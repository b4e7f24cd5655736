import type { Card } from '@dunghan/core/task'
import { day } from '@dunghan/core/time'
import { describe, expect, test } from 'vitest'
import { aLetter } from '../testing/index.ts'
import { headline, subjectOf } from './counts.ts'
import { addressLine, closing, opening, quarterWords } from './letter.ts'
import { type TaskWords, taskWords } from './task.ts'

function wordsOf(card: Partial<Card>, today = day('2026-11-23')): TaskWords | undefined {
  const { digest } = aLetter([card], { today })
  const item = digest.sections[0]?.items[0]
  return item && taskWords(item, today)
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('how a task is told', () => {
  test('that names no lead: the office keeps it and is not called its lead', () => {
    expect(wordsOf({ held: true })?.role).toBe(
      'Văn bản không nêu cơ quan chủ trì; Văn phòng tạm giữ',
    )
    expect(wordsOf({})?.role).toBe('Chủ trì')
  })

  test.each<[string, Partial<Card>, string]>([
    ['late', { lastDay: day('2026-11-01') }, '▲ Trễ 22 ngày · hạn Chủ nhật, 01/11/2026'],
    ['due today', { lastDay: day('2026-11-23') }, '◆ Hạn hôm nay · hạn thứ Hai, 23/11/2026'],
    ['due soon', { lastDay: day('2026-12-07') }, '◆ Còn 14 ngày · hạn thứ Hai, 07/12/2026'],
    ['due later', { lastDay: day('2026-12-08') }, '○ Còn 15 ngày · hạn thứ Ba, 08/12/2026'],
    [
      'a derived day of a period',
      { lastDay: day('2026-12-16'), label: 'Quý IV/2026', derived: true },
      '○ Còn 23 ngày · hạn thứ Tư, 16/12/2026 · Quý IV/2026 · ngày suy ra',
    ],
    [
      'going on without an end',
      { lastDay: null, timeText: 'Thường xuyên', assignedOn: day('2026-11-20') },
      '○ Thường xuyên · không có ngày cuối',
    ],
    [
      'undated and new',
      { lastDay: null, timeText: 'Trước Tết Nguyên đán', assignedOn: day('2026-11-20') },
      '○ Chưa có thời hạn · kế hoạch ghi “Trước Tết Nguyên đán”',
    ],
    [
      'printed with a day that does not exist',
      { lastDay: null, timeText: 'Trước ngày 31/11/2026', assignedOn: day('2026-11-20') },
      '○ Ngày cần xác nhận · kế hoạch ghi “Trước ngày 31/11/2026”',
    ],
    [
      'without a word about time',
      { lastDay: null, timeText: null, assignedOn: day('2026-11-20') },
      '○ Chưa có thời hạn · kế hoạch không nêu',
    ],
    [
      'asked and past',
      { asked: true, lastDay: day('2026-11-20') },
      '◇ Đã qua 3 ngày · hạn thứ Sáu, 20/11/2026',
    ],
  ])('%s', (_, card, line) => {
    const words = wordsOf(card)
    expect(plain(`${words?.mark} ${words?.state} · ${words?.when}`)).toBe(line)
  })

  test('a day that could not be confirmed is said to be so, and what follows from it', () => {
    const doubted = { lastDay: null, timeText: 'Quý IV/2026', assignedOn: day('2026-11-20') }
    expect(wordsOf(doubted)?.notes).toEqual([
      'Ngày ghi trong kế hoạch chưa rõ nên chưa lên lịch và chưa nhắc hạn; Văn phòng sẽ xác nhận.',
    ])
    expect(wordsOf({ ...doubted, timeText: 'Trước Tết Nguyên đán' })?.notes).toEqual([])
  })

  test('work that begins in the week is told by its beginning', () => {
    const words = wordsOf(
      { opensOn: day('2027-01-01'), lastDay: day('2027-12-31') },
      day('2026-12-28'),
    )
    expect(plain(words?.state ?? '')).toBe('Bắt đầu thứ Sáu, 01/01/2027')
  })

  test('a last day that is off names the working day before, unless that has passed', () => {
    expect(wordsOf({ lastDay: day('2026-11-29') })?.notes.map(plain)).toEqual([
      'Hạn rơi vào ngày nghỉ, nên hoàn thành trong thứ Sáu, 27/11/2026.',
    ])
    expect(wordsOf({ lastDay: day('2027-01-01') }, day('2026-12-28'))?.notes.map(plain)).toEqual([
      'Hạn rơi vào ngày nghỉ (Tết Dương lịch), nên hoàn thành trong thứ Năm, 31/12/2026.',
    ])
    expect(wordsOf({ lastDay: day('2026-11-29') }, day('2026-11-28'))?.notes).toEqual([])
  })

  test('a dash of the plan is told as people say it, a title of a whole paragraph is cut', () => {
    const words = wordsOf({
      ref: 'III.2.đ[1]',
      title: 'Rà soát, bảo đảm điều kiện '.repeat(20),
      lastDay: day('2026-11-25'),
    })
    expect(plain(words?.place ?? '')).toBe('mục III.2.đ, ý 1')
    expect(words?.title).toMatch(/^Rà soát, bảo đảm điều kiện .*…$/u)
    expect(words?.title.length).toBeLessThanOrEqual(140)
  })

  test('the group a duty came through is named', () => {
    const words = wordsOf({ lastDay: day('2026-11-25'), via: 'các cơ quan thuộc phường' })
    expect(plain(words?.place ?? '')).toBe('mục II.1 · giao chung “các cơ quan thuộc phường”')
  })
})

describe('how a letter opens and closes', () => {
  const cards = [{ lastDay: day('2026-11-20') }]

  test('the subject gives counts and the week over the turn of the year', () => {
    const { locality, digest } = aLetter([{ lastDay: day('2026-12-30') }], {
      today: day('2026-12-28'),
    })
    expect(subjectOf(locality, digest)).toBe('[P. Bình Minh] 1 đến hạn – tuần 53/2026')
    const next = aLetter([{ lastDay: day('2027-01-05') }], { today: day('2027-01-04') })
    expect(subjectOf(next.locality, next.digest)).toBe('[P. Bình Minh] 1 đến hạn – tuần 1/2027')
  })

  test('the headline tells at most the two most urgent counts', () => {
    const { digest } = aLetter([
      ...cards,
      { lastDay: day('2026-11-25') },
      { lastDay: day('2026-12-10') },
    ])
    expect(headline(digest)).toBe('1 việc quá hạn, 1 việc đến hạn trong tuần')
  })

  test('it says to whom, which week and which day', () => {
    expect(plain(addressLine(aLetter(cards)))).toBe(
      'Gửi Phòng Kinh tế · thư tuần 48, thứ Hai, 23/11/2026',
    )
  })

  test('it names the days off, the skipped week and, the first time, itself', () => {
    expect(opening(aLetter(cards)).map(plain)).toEqual([
      'Thứ Ba, 24/11/2026 nghỉ Ngày Văn hóa Việt Nam.',
    ])
    expect(opening(aLetter(cards, { today: day('2026-11-30') }))).toEqual([])
    const afterTet = opening(
      aLetter([{ lastDay: day('2026-02-20') }], { today: day('2026-02-23') }),
    )
    expect(afterTet).toEqual(['Tuần trước nghỉ nên không có thư; thư này tính cả hai tuần.'])
    expect(opening(aLetter(cards, { first: true, today: day('2026-11-30') }))[0]).toContain(
      'Đây là thư tuần đầu tiên phường Bình Minh gửi Phòng Kinh tế.',
    )
  })

  test('it says why it comes and the way to stop it that really exists', () => {
    const [why, reply] = closing(aLetter(cards))
    expect(why).toContain(
      'Phòng Kinh tế nhận thư này vì có nhiệm vụ trong kế hoạch phường Bình Minh',
    )
    expect(reply).toContain('xin trả lời thư này')
    expect(closing(aLetter(cards, { stopBy: 'office' }))[1]).toContain('xin báo Văn phòng HĐND')
    expect(closing(aLetter(cards, { stopBy: 'self' }))[1]).toContain('trên trang của văn phòng')
  })
})

test.each([
  [{ total: 0, done: 0, overdue: 0 }, '0 việc', '–'],
  [{ total: 2, done: 2, overdue: 0 }, '2 việc', 'đã xong'],
  [{ total: 6, done: 2, overdue: 1 }, '6 việc', '1 quá hạn, 2 đã xong, 3 chưa xong'],
])('a quarter of %j', (tally, count, standing) => {
  const { digest } = aLetter([{ lastDay: day('2026-11-20') }])
  const [quarter] = digest.year
  const words = quarter && quarterWords({ ...quarter, ...tally })
  expect(words?.map(plain)).toEqual(['Quý I/2026', count, standing])
})

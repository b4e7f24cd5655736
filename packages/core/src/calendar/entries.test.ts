import { describe, expect, test } from 'vitest'
import type { Occurrence, Task } from '../task/task.ts'
import { aLocality, anOccurrence, aPlan, aTask, NOW, TODAY } from '../testing/index.ts'
import { day, midnightOf } from '../time/day.ts'
import { NATIONAL_DAYS_OFF } from '../time/holidays.ts'
import { quarterOf } from '../time/quarter.ts'
import { entriesOf, type FeedInput } from './entries.ts'

const WARD: FeedInput = {
  locality: aLocality(),
  scope: { kind: 'ward' },
  plans: [aPlan()],
  tasks: [aTask()],
  today: TODAY,
  daysOff: NATIONAL_DAYS_OFF,
}

/** The ward's feed of one task, whose single occurrence differs from the usual one in this. */
function feedOf(over: Partial<Occurrence>, task: Partial<Task> = {}, input = {}) {
  return entriesOf({
    ...WARD,
    tasks: [aTask({ ...task, occurrences: [anOccurrence(over)] })],
    ...input,
  })
}

const done = (on: string) => ({ state: 'done' as const, leads: 1, done: 1, doneOn: day(on) })

describe('a printed day', () => {
  test('stands on its last day, with alarms a week and a day before', () => {
    const [entry, ...others] = entriesOf(WARD)
    expect(others).toEqual([])
    expect(entry).toEqual({
      id: 'tsk_000001.han',
      kind: 'deadline',
      day: '2026-11-30',
      title: 'Lập danh sách hộ kinh doanh cần tư vấn pháp luật – Phòng Kinh tế – 41/KH-UBND',
      description: [
        '41/KH-UBND ngày 02/03/2026: Phổ biến, giáo dục pháp luật năm 2026',
        'Nhiệm vụ: Lập danh sách hộ kinh doanh cần tư vấn pháp luật',
        'Cơ quan chủ trì: Phòng Kinh tế',
        'Thời gian: “chậm nhất ngày 30/11/2026”',
        'Hạn: hết thứ Hai, 30/11/2026',
        'Sản phẩm: Danh sách được phê duyệt.',
        'Trạng thái: chưa thực hiện',
      ].join('\n'),
      categories: ['Hạn chót', '41/KH-UBND'],
      priority: 1,
      alarms: [7, 1],
      sequence: 0,
      changedAt: NOW,
      path: '/binh-minh/nhiem-vu/tsk_000001',
      standing: 'open',
    })
  })

  test('on a Sunday it is not moved; the words and a further alarm point to the Friday before', () => {
    const [entry] = feedOf({ lastDay: day('2026-11-29') })
    expect(entry?.day).toBe('2026-11-29')
    expect(entry?.alarms).toEqual([7, 2, 1])
    expect(entry?.description).toContain(
      'Hạn: hết Chủ nhật, 29/11/2026\nNgày này rơi vào ngày nghỉ (Chủ nhật), nên xong chậm nhất thứ Sáu, 27/11/2026',
    )
  })

  test('on a Saturday the working day before is the day before: no alarm rings twice', () => {
    expect(feedOf({ lastDay: day('2026-11-28') })[0]?.alarms).toEqual([7, 1])
  })

  test('of every month it is not moved either, though it belongs to a period', () => {
    const timing = {
      kind: 'recurring',
      text: 'trước ngày 30 hằng tháng',
      frequencies: ['monthly'],
      day: 29,
      from: null,
      to: null,
    } as const
    const [entry] = feedOf(
      { key: '2026m11', kind: 'month', lastDay: day('2026-11-29'), repeats: true },
      { timing },
    )
    expect(entry?.day).toBe('2026-11-29')
  })

  test('with a clock time names it', () => {
    const timing = {
      kind: 'date',
      text: 'trước 16 giờ 00 ngày 30/11/2026',
      operator: 'before',
      printed: day('2026-11-30'),
      lastDay: day('2026-11-30'),
      time: '16:00',
    } as const
    expect(feedOf({}, { timing })[0]?.description).toContain('Hạn: 16:00, thứ Hai, 30/11/2026')
  })
})

describe('the end of a period', () => {
  const october = {
    key: '2026m10',
    kind: 'month',
    label: 'Tháng 10/2026',
    opensOn: day('2026-10-01'),
    lastDay: day('2026-10-31'),
  } as const

  test('stands on its last working day and names the last calendar day', () => {
    const [entry] = feedOf(october, {}, { today: day('2026-10-20') })
    expect(entry?.day).toBe('2026-10-30')
    expect(entry?.description).toContain(
      'Hạn: hết thứ Bảy, 31/10/2026; lịch ghi vào ngày làm việc cuối kỳ',
    )
  })

  test('is late only after the calendar day, not after the working day', () => {
    const on = (today: string) => feedOf(october, {}, { today: day(today) })[0]?.standing
    expect(on('2026-10-30')).toBe('open')
    expect(on('2026-10-31')).toBe('open')
    expect(on('2026-11-01')).toBe('late')
  })

  test('a day that only a setting supplies is marked as such', () => {
    const report = { ...october, lastDay: day('2026-12-16'), derived: true }
    const [entry] = feedOf(report, { origin: 'report', ref: 'IV.1' })
    expect(entry?.day).toBe('2026-12-16')
    expect(entry?.description).toContain('Báo cáo: ')
    expect(entry?.description).toContain('Hạn: hết thứ Tư, 16/12/2026 (suy ra)')
    expect(entry?.categories).toContain('Báo cáo')
  })
})

describe('what is late', () => {
  const sunday = { lastDay: day('2026-11-01'), revision: 3 }

  test('says so from the first midnight after its last day, in words, number and time', () => {
    const [before] = feedOf(sunday, {}, { today: day('2026-11-01') })
    const [after] = feedOf(sunday, {}, { today: day('2026-11-02') })
    expect(before?.title.startsWith('Lập danh sách')).toBe(true)
    expect(before?.sequence).toBe(6)
    expect(after?.title.startsWith('[Quá hạn] Lập danh sách')).toBe(true)
    expect(after?.description).toContain('Trạng thái: chưa thực hiện, quá hạn')
    expect(after?.sequence).toBe(7)
    expect(after?.alarms).toEqual([])
  })

  test('changed at that midnight in Việt Nam, or later when somebody touched it since', () => {
    const midnight = midnightOf(day('2026-11-02'))
    const [untouched] = feedOf({ ...sunday, revisedAt: midnight - 1 })
    expect(untouched?.changedAt).toBe(midnight)
    const [touched] = feedOf({ ...sunday, revisedAt: midnight + 5 })
    expect(touched?.changedAt).toBe(midnight + 5)
  })

  test('done after all, it counts on from there', () => {
    const [entry] = feedOf({ ...sunday, revision: 4, progress: done('2026-11-20') })
    expect(entry?.sequence).toBe(8)
    expect(entry?.description).toContain('Trạng thái: đã xong ngày 20/11/2026, sau hạn')
  })

  test('a body that is only asked is never told so, and nothing in its event moves with the day', () => {
    const asked = {
      assignments: [
        {
          agencyId: 'agc_mttq',
          name: 'Ủy ban Mặt trận Tổ quốc Việt Nam phường',
          role: 'lead',
          via: null,
          asked: true,
        },
      ],
    } as const
    const before = feedOf(sunday, asked, { today: day('2026-11-01') })
    const after = feedOf(sunday, asked, { today: day('2026-11-02') })
    expect(after).toEqual(before)
    expect(after[0]?.description).toContain('Trạng thái: đã đề nghị, chờ kết quả')
  })
})

describe('what is done', () => {
  test('keeps a tick and no alarm', () => {
    const [entry] = feedOf({ progress: done('2026-11-20') })
    expect(entry?.title).toMatch(/^✔ Lập danh sách/u)
    expect(entry?.alarms).toEqual([])
    expect(entry?.standing).toBe('done')
  })

  test('leaves after thirty days, whenever it was due', () => {
    const on = (today: string, lastDay: string) =>
      feedOf({ lastDay: day(lastDay), progress: done('2026-10-22') }, {}, { today: day(today) })
    expect(on('2026-11-21', '2026-12-31')).toHaveLength(1)
    expect(on('2026-11-22', '2026-12-31')).toHaveLength(0)
    expect(on('2026-11-21', '2026-01-31')).toHaveLength(1)
  })
})

describe('the window', () => {
  test('reaches from ninety days back to the end of next year', () => {
    // Asked bodies are never late, so that only the window decides.
    const assignments = aTask().assignments.map((each) => ({ ...each, asked: true }))
    const seen = (lastDay: string) =>
      feedOf({ lastDay: day(lastDay) }, { assignments }).length === 1
    expect(seen('2026-08-22')).toBe(false)
    expect(seen('2026-08-23')).toBe(true)
    expect(seen('2027-12-31')).toBe(true)
    expect(seen('2028-01-01')).toBe(false)
  })

  test('never closes on what is late and open', () => {
    expect(feedOf({ lastDay: day('2023-03-31') })[0]?.standing).toBe('late')
  })

  test('an undated task makes no event', () => {
    expect(feedOf({ key: 'khong-han', kind: 'undated', lastDay: null })).toEqual([])
  })

  test('an instance from before the import makes no event', () => {
    expect(feedOf({ repeats: true, tracked: false, lastDay: day('2026-10-16') })).toEqual([])
  })
})

describe('“Quý III, IV”', () => {
  const task = aTask({
    timing: {
      kind: 'quarter',
      text: 'Quý III, IV năm 2026',
      from: day('2026-07-01'),
      to: day('2026-12-31'),
      quarters: [quarterOf(2026, 3), quarterOf(2026, 4)],
    },
    occurrences: [
      anOccurrence({
        key: '2026q3',
        kind: 'quarter',
        label: 'Quý III/2026',
        opensOn: day('2026-07-01'),
        lastDay: day('2026-09-30'),
      }),
      anOccurrence({
        key: '2026q4',
        kind: 'quarter',
        label: 'Quý IV/2026',
        opensOn: day('2026-10-01'),
        lastDay: day('2026-12-31'),
      }),
    ],
  })

  test('begins once, is looked at at the end of the first quarter and due at the end of the last', () => {
    const entries = entriesOf({ ...WARD, tasks: [task], today: day('2026-07-10') })
    expect(entries.map(({ id, kind, day: on }) => [id, kind, on])).toEqual([
      ['tsk_000001.2026q3-bat-dau', 'kickoff', '2026-07-01'],
      ['tsk_000001.2026q3', 'milestone', '2026-09-30'],
      ['tsk_000001.2026q4', 'deadline', '2026-12-31'],
    ])
    expect(entries[1]?.title).toBe(
      '[Mốc quý] Lập danh sách hộ kinh doanh cần tư vấn pháp luật (Quý III/2026) – Phòng Kinh tế – 41/KH-UBND',
    )
    expect(entries[1]?.priority).toBe(5)
    expect(entries[2]?.priority).toBe(1)
  })
})

describe('long texts', () => {
  test('a title is cut at a word within 110 characters, a description within about 1,200', () => {
    const words = 'tuyên truyền phổ biến pháp luật '.repeat(60)
    const [entry] = feedOf(
      { label: words },
      { title: words, deliverable: words, timeText: words, leadAsPrinted: [words] },
      { plans: [aPlan({ title: words, number: words })] },
    )
    const [title = ''] = entry?.title.split(' – ') ?? []
    expect(title.length).toBeLessThanOrEqual(110)
    expect(title).toMatch(/(?:tuyên|truyền|phổ|biến|pháp|luật)…$/u)
    expect(entry?.description.length).toBeLessThanOrEqual(1_150)
  })

  test('a title of 110 characters stays whole, one of 111 loses its last word', () => {
    const titled = (title: string) => feedOf({}, { title })[0]?.title
    expect(titled(`${'a'.repeat(105)} bcde`)).toBe(
      `${'a'.repeat(105)} bcde – Phòng Kinh tế – 41/KH-UBND`,
    )
    expect(titled(`${'a'.repeat(105)} bcdef`)).toBe(
      `${'a'.repeat(105)}… – Phòng Kinh tế – 41/KH-UBND`,
    )
  })

  test('a collective is named as printed, not by its members', () => {
    const via = 'Các cơ quan, đơn vị thuộc phường'
    const assignments = ['Phòng Kinh tế', 'Trạm Y tế'].map((name) => ({
      agencyId: `agc_${name.length}`,
      name,
      role: 'lead' as const,
      via,
      asked: false,
    }))
    const [entry] = feedOf(
      { progress: { state: 'working', leads: 2, done: 1, doneOn: null } },
      { assignments },
    )
    expect(entry?.description).toContain(`Cơ quan chủ trì: ${via}\n`)
    expect(entry?.description).toContain('Trạng thái: đang thực hiện (1/2 cơ quan chủ trì đã xong)')
  })

  test('a duty the document gives to nobody is kept by the office, which does not lead it', () => {
    const held = {
      agencyId: 'agc_vp',
      name: 'Văn phòng HĐND và UBND',
      role: 'lead' as const,
      via: null,
      asked: false,
      held: true as const,
    }
    const [entry] = feedOf({}, { leadAsPrinted: [], assignments: [held] })
    expect(entry?.description).toContain('Văn bản không nêu cơ quan chủ trì; Văn phòng tạm giữ\n')
    expect(entry?.description).not.toContain('Cơ quan chủ trì:')
  })
})

import type { Draft } from '@dunghan/core/plan'
import { day, quarterOf, type Timing } from '@dunghan/core/time'
import { describe, expect, test } from 'vitest'
import { precisionOf, recallOf } from './count.ts'
import { BEFORE_MAY, drafted, labelled, labelledTask, readTask, SILENT } from './hand-made.ts'
import { type Labels, readPart } from './labels.ts'
import { addTables, type Field, score } from './score.ts'

function row(draft: Draft, labels: Labels, field: Field) {
  const { right, invented, missed } = score(draft, labels).counts.get(field) ?? {}
  return [right, invented, missed]
}

describe('tasks', () => {
  test('a task is found again by its title when its ref has shifted', () => {
    const draft = drafted({ tasks: [readTask({ ref: 'II.2' })] })
    const labels = labelled({ tasks: [labelledTask()] })
    expect(row(draft, labels, 'task')).toEqual([1, 0, 0])
    expect(row(draft, labels, 'title')).toEqual([1, 0, 0])
  })

  test('a task is found again by its ref when its title is cut, and the title is wrong', () => {
    const draft = drafted({ tasks: [readTask({ title: 'Rà soát' })] })
    const labels = labelled({ tasks: [labelledTask()] })
    expect(row(draft, labels, 'task')).toEqual([1, 0, 0])
    expect(row(draft, labels, 'title')).toEqual([0, 1, 1])
  })

  test('a task in prose and annex is one: the second reading of it is invented', () => {
    const also = [{ ref: 'PL.1', title: 'Rà soát văn bản của phường' }]
    const labels = labelled({ tasks: [labelledTask({ also })] })
    const annex = readTask({ ref: 'PL.1', title: 'Rà soát văn bản của phường' })
    expect(row(drafted({ tasks: [annex] }), labels, 'title')).toEqual([1, 0, 0])
    expect(row(drafted({ tasks: [readTask(), annex] }), labels, 'task')).toEqual([1, 1, 0])
  })

  test('everything of a missed task is missed, everything of an invented one invented', () => {
    const labels = labelled({ tasks: [labelledTask({ ref: 'II.7', title: 'Kiểm tra' })] })
    const draft = drafted({ tasks: [readTask({ coordinating: ['Công an phường'] })] })
    expect(row(draft, labels, 'task')).toEqual([0, 1, 1])
    expect(row(draft, labels, 'lead')).toEqual([0, 1, 1])
    expect(row(draft, labels, 'coordinating')).toEqual([0, 1, 0])
    expect(row(draft, labels, 'timing')).toEqual([0, 1, 1])
  })

  test('a title longer than sixty characters is compared by its first sixty', () => {
    const title = 'Tổ chức hội nghị giới thiệu các luật mới cho cán bộ, công chức và Nhân dân'
    const labels = labelled({ tasks: [labelledTask({ title: title.slice(0, 60) })] })
    expect(row(drafted({ tasks: [readTask({ title })] }), labels, 'title')).toEqual([1, 0, 0])
    const other = title.replace('hội nghị', 'tọa đàm')
    expect(row(drafted({ tasks: [readTask({ title: other })] }), labels, 'title')).toEqual([
      0, 1, 1,
    ])
  })
})

describe('fields of a task', () => {
  test('agencies are compared one by one, case and hyphens aside', () => {
    const draft = drafted({ tasks: [readTask({ lead: ['phòng Văn hóa- Xã hội', 'Công an xã'] })] })
    const labels = labelled({
      tasks: [labelledTask({ lead: ['Phòng Văn hóa - Xã hội', 'Trạm Y tế xã'] })],
    })
    expect(row(draft, labels, 'lead')).toEqual([1, 1, 1])
  })

  test('names that differ by a tone are two bodies', () => {
    const draft = drafted({ tasks: [readTask({ lead: ['Phòng Ý tế'] })] })
    const labels = labelled({ tasks: [labelledTask({ lead: ['Phòng Y tế'] })] })
    expect(row(draft, labels, 'lead')).toEqual([0, 1, 1])
  })

  test('the right words with the wrong last day are a wrong time, and so is a lost hour', () => {
    const labels = labelled({ tasks: [labelledTask()] })
    const late = readTask({ timing: { ...BEFORE_MAY, lastDay: BEFORE_MAY.printed } })
    expect(row(drafted({ tasks: [late] }), labels, 'timing')).toEqual([0, 1, 1])
    const hour = labelled({ tasks: [labelledTask({ timing: { ...BEFORE_MAY, time: '16:00' } })] })
    expect(row(drafted({ tasks: [readTask()] }), hour, 'timing')).toEqual([0, 1, 1])
  })

  test('a silent timing is none, so a time for it is invented', () => {
    const labels = labelled({ tasks: [labelledTask({ timing: SILENT })] })
    expect(row(drafted({ tasks: [readTask({ timing: SILENT })] }), labels, 'timing')).toEqual([
      0, 0, 0,
    ])
    expect(row(drafted({ tasks: [readTask()] }), labels, 'timing')).toEqual([0, 1, 0])
  })

  test('another right reading of the words is right too, silence only where it is one', () => {
    const june: Timing = {
      kind: 'month',
      text: 'tháng 6',
      from: day('2026-06-01'),
      to: day('2026-06-30'),
    }
    const open = labelled({ tasks: [labelledTask({ timing: { ...june, or: [BEFORE_MAY] } })] })
    expect(row(drafted({ tasks: [readTask()] }), open, 'timing')).toEqual([1, 0, 0])
    expect(row(drafted({ tasks: [readTask({ timing: SILENT })] }), open, 'timing')).toEqual([
      0, 0, 1,
    ])
    const silent = labelled({ tasks: [labelledTask({ timing: { ...june, or: [SILENT] } })] })
    expect(row(drafted({ tasks: [readTask({ timing: SILENT })] }), silent, 'timing')).toEqual([
      0, 0, 0,
    ])
  })

  test('milestones in one cell are counted each', () => {
    const timings: Timing[] = [
      {
        kind: 'quarter',
        text: 'Quý IV/2026',
        from: day('2026-10-01'),
        to: day('2026-12-31'),
        quarters: [quarterOf(2026, 4)],
      },
    ]
    const labels = labelled({ tasks: [labelledTask({ timings })] })
    expect(row(drafted({ tasks: [readTask()] }), labels, 'timing')).toEqual([1, 0, 1])
    expect(row(drafted({ tasks: [readTask({ timings })] }), labels, 'timing')).toEqual([2, 0, 0])
  })

  test('a wish read as a duty is wrong', () => {
    const timing = { ...BEFORE_MAY, aspirational: true }
    const labels = labelled({ tasks: [labelledTask({ timing })] })
    expect(row(drafted({ tasks: [readTask()] }), labels, 'timing')).toEqual([0, 1, 1])
  })

  test('a deliverable that is not there counts neither way', () => {
    const labels = labelled({ tasks: [labelledTask()] })
    expect(row(drafted({ tasks: [readTask()] }), labels, 'deliverable')).toEqual([0, 0, 0])
    const made = drafted({ tasks: [readTask({ deliverable: 'Báo cáo' })] })
    expect(row(made, labels, 'deliverable')).toEqual([0, 1, 0])
  })
})

describe('the prose of a plan', () => {
  const source = { from: 0, to: 0 }
  const read = {
    ref: 'IV.1',
    text: 'trước ngày 01/5/2026',
    who: 'Công an phường An Bình',
    agencies: [],
    what: '',
    operator: 'before',
    printed: day('2026-05-01'),
    lastDay: day('2026-04-30'),
    time: null,
    source,
  } as const
  const deadline = {
    ref: 'IV.1',
    who: 'Công an phường',
    operator: 'before',
    printed: '2026-05-01',
    lastDay: '2026-04-30',
  }

  test('a deadline needs its place, its day and its body', () => {
    const labels = labelled({ deadlines: [deadline] })
    expect(row(drafted({ deadlines: [read] }), labels, 'deadline')).toEqual([1, 0, 0])
    const late = { ...read, lastDay: day('2026-05-01') }
    expect(row(drafted({ deadlines: [late] }), labels, 'deadline')).toEqual([0, 1, 1])
    const other = { ...read, who: 'Trạm Y tế' }
    expect(row(drafted({ deadlines: [other] }), labels, 'deadline')).toEqual([0, 1, 1])
    const elsewhere = { ...read, ref: 'IV.2' }
    expect(row(drafted({ deadlines: [elsewhere] }), labels, 'deadline')).toEqual([0, 1, 1])
  })

  test('an article is the same place with and without the word "Điều"', () => {
    const labels = labelled({ deadlines: [{ ...deadline, ref: 'Điều 2' }] })
    const draft = drafted({ deadlines: [{ ...read, ref: '2' }] })
    expect(row(draft, labels, 'deadline')).toEqual([1, 0, 0])
  })

  test('a report is right with all its periods, in any order', () => {
    const report = { ref: 'IV.2', who: 'Các phòng', agencies: [], what: '', toWhom: null, source }
    const labels = labelled({
      recurringReports: [{ ref: 'IV.2', who: 'Các phòng', frequencies: ['quarterly', 'annual'] }],
    })
    const both = drafted({
      recurringReports: [{ ...report, frequencies: ['annual', 'quarterly'] }],
    })
    expect(row(both, labels, 'recurring report')).toEqual([1, 0, 0])
    const one = drafted({ recurringReports: [{ ...report, frequencies: ['annual'] }] })
    expect(row(one, labels, 'recurring report')).toEqual([0, 1, 1])
  })

  test('"trên 80%" read as exactly 80 is wrong', () => {
    const target = { ref: 'I.2', text: '', metric: '', value: 80, unit: '%', source } as const
    const labels = labelled({ targets: [{ ref: 'I.2', operator: '>=', value: 80, unit: '%' }] })
    const right = drafted({ targets: [{ ...target, operator: '>=' }] })
    expect(row(right, labels, 'target')).toEqual([1, 0, 0])
    const wrong = drafted({ targets: [{ ...target, operator: '=' }] })
    expect(row(wrong, labels, 'target')).toEqual([0, 1, 1])
  })
})

describe('doubts and head', () => {
  const source = { from: 0, to: 0 }
  const missing = { code: 'lead.missing', ref: 'II.2', message: '', source } as const

  test('a question about a task counts at the place the labels know it by', () => {
    const labels = labelled({
      tasks: [labelledTask()],
      doubts: [{ code: 'lead.missing', ref: 'II.1' }],
    })
    const draft = drafted({ tasks: [readTask({ ref: 'II.2' })], doubts: [missing] })
    expect(row(draft, labels, 'doubt')).toEqual([1, 0, 0])
  })

  test('a fair question and one the labels do not speak of do not count', () => {
    const labels = labelled({ tolerated: [{ code: 'lead.missing', ref: 'II.2' }] })
    const period = { ...missing, code: 'report.no-period' } as const
    expect(row(drafted({ doubts: [missing, period] }), labels, 'doubt')).toEqual([0, 0, 0])
  })

  test('the head is counted field by field, "V/v" is no part of a title', () => {
    const labels = labelled({ docType: 'CV', number: '1/UBND-VP', title: 'mở lớp tập huấn' })
    const draft = drafted({ docType: 'CV', number: null, title: 'V/v mở lớp tập huấn' })
    expect(row(draft, labels, 'head')).toEqual([2, 0, 1])
  })
})

describe('the labels themselves', () => {
  test('a reader who reads every document as labelled is right in everything', () => {
    const tables = [...readPart('plans'), ...readPart('unseen')].map(({ labels }) =>
      score(perfectDraft(labels), labels),
    )
    const sum = addTables(tables)
    for (const [field, { right, invented, missed }] of sum.counts) {
      expect(right, field).toBeGreaterThan(25)
      expect(invented + missed, field).toBe(0)
    }
    expect(sum.wrongDates).toEqual([])
  })
})

describe('the table', () => {
  test('adds documents and tells precision from recall', () => {
    const labels = labelled({ tasks: [labelledTask()] })
    const one = score(drafted({ tasks: [readTask()] }), labels)
    const other = readTask({ ref: 'II.9', title: 'Việc khác', lead: ['Công an phường'] })
    const two = score(drafted({ tasks: [readTask(), other] }), labels)
    const none = score(drafted({}), labels)
    const sum = addTables([one, two, none])
    expect(sum.counts.get('task')).toEqual({ right: 2, invented: 1, missed: 1 })
    expect(sum.wrongDatesWithoutDoubt).toBe(1)
    expect(precisionOf({ right: 3, invented: 1, missed: 0 })).toBe(0.75)
    expect(recallOf({ right: 3, invented: 1, missed: 0 })).toBe(1)
    expect(recallOf({ right: 0, invented: 4, missed: 0 })).toBeNull()
  })
})

function perfectDraft({ tolerated: _, ...labels }: Labels): Draft {
  const source = { from: 0, to: 0 }
  const prose = { text: '', what: '', metric: '', message: '', agencies: [], toWhom: null, source }
  return drafted({
    ...labels,
    tasks: labels.tasks.map(({ also: _also, ...task }) => readTask(task)),
    deadlines: labels.deadlines.map((deadline) => ({ time: null, ...prose, ...deadline })),
    recurringReports: labels.recurringReports.map((report) => ({ ...prose, ...report })),
    targets: labels.targets.map((target) => ({ ...prose, ...target })),
    doubts: labels.doubts.map(({ code, ref }) => ({ ...prose, code, ref })),
  })
}

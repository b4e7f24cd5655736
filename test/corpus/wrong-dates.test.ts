import type { Draft } from '@dunghan/core/plan'
import { day, quarterOf, type Timing } from '@dunghan/core/time'
import { describe, expect, test } from 'vitest'
import { BEFORE_MAY, drafted, labelled, labelledTask, readTask, SILENT } from './hand-made.ts'
import { score } from './score.ts'

const A_DAY_LATE: Timing = { ...BEFORE_MAY, lastDay: day('2026-05-01') }

describe('wrong dates that carry no doubt', () => {
  const labels = labelled({ tasks: [labelledTask()] })
  const wrong = (draft: Draft, against = labels) => score(draft, against).wrongDates
  const source = { from: 0, to: 0 }
  const deadline = {
    ref: 'II.1',
    text: '',
    who: 'Phòng Kinh tế',
    agencies: [],
    what: '',
    operator: 'before',
    printed: day('2026-05-01'),
    lastDay: day('2026-04-30'),
    time: null,
    source,
  } as const

  test('a day too late is one, a day that was missed is none', () => {
    expect(wrong(drafted({ tasks: [readTask({ timing: A_DAY_LATE })] }))).toEqual([
      'II.1: 2026-05-01',
    ])
    expect(wrong(drafted({ tasks: [readTask({ timing: SILENT })] }))).toEqual([])
    expect(wrong(drafted({ tasks: [readTask()] }))).toEqual([])
  })

  test('a date doubt excuses it, another doubt does not', () => {
    const late = [readTask({ timing: A_DAY_LATE })]
    const dated = { code: 'timing.before-issue', ref: 'II.1', message: '', source } as const
    const lead = { ...dated, code: 'lead.missing' } as const
    expect(wrong(drafted({ tasks: late, doubts: [dated] }))).toEqual([])
    expect(wrong(drafted({ tasks: late, doubts: [lead] }))).toEqual(['II.1: 2026-05-01'])
  })

  test('an invented task or deadline with a day is one', () => {
    const invented = readTask({ ref: 'I.1', title: 'Mục đích', lead: ['Công an phường'] })
    expect(wrong(drafted({ tasks: [readTask(), invented] }))).toEqual(['I.1: 2026-04-30'])
    const cited = { ...deadline, ref: 'I.2', lastDay: day('2025-01-01') }
    expect(wrong(drafted({ tasks: [readTask()], deadlines: [cited] }))).toEqual(['I.2: 2025-01-01'])
  })

  test('the right day in a deadline instead of its task is no wrong date', () => {
    const moved = { ...deadline, ref: 'II.1[1]', who: '' }
    expect(wrong(drafted({ tasks: [readTask({ timing: SILENT })], deadlines: [moved] }))).toEqual(
      [],
    )
  })

  test('the right day for the right body under another mark is no wrong date, for another body it is', () => {
    const astray = { ...deadline, ref: '1' }
    expect(wrong(drafted({ deadlines: [astray] }))).toEqual([])
    const stolen = { ...astray, who: 'Công an phường' }
    expect(wrong(drafted({ deadlines: [stolen] }))).toEqual(['1: 2026-04-30'])
  })

  test('one quarter of two is no wrong date, a third one is', () => {
    const quarters = [quarterOf(2026, 3), quarterOf(2026, 4)]
    const timing: Timing = {
      kind: 'quarter',
      text: 'Quý III, IV/2026',
      from: day('2026-07-01'),
      to: day('2026-12-31'),
      quarters,
    }
    const both = labelled({ tasks: [labelledTask({ timing })] })
    const only = { ...timing, quarters: quarters.slice(0, 1) }
    expect(wrong(drafted({ tasks: [readTask({ timing: only })] }), both)).toEqual([])
    const third = { ...timing, quarters: [quarterOf(2027, 1)] }
    expect(wrong(drafted({ tasks: [readTask({ timing: third })] }), both)).toEqual([
      'II.1: 2027-03-31',
    ])
  })
})

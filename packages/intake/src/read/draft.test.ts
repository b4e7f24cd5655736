import type { Draft, Span } from '@dunghan/core/plan'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DASH_LINES } from '../testing/dash-lines.ts'
import { FIXTURE_PLANS } from '../testing/fixture-plans.ts'
import { LETTERED_LINES } from '../testing/lettered-lines.ts'
import { aPlan } from '../testing/passages.ts'
import { summaryOf } from '../testing/summary.ts'
import { cleanField, readPlan } from './index.ts'

const everyPlan = Object.entries(FIXTURE_PLANS)

/** Every span of a draft with the field that stands there; null for a stretch of the source itself. */
function placesOf(draft: Draft): [Span, string | null][] {
  const { places } = draft
  const whole = [
    draft.deadlines,
    draft.recurringReports,
    draft.targets,
    draft.responsibilities,
    draft.doubts,
  ]
  const sources = [...whole.flat(), ...draft.tasks].map(({ source }): [Span, null] => [
    source,
    null,
  ])
  const tasks = draft.tasks.flatMap((task) => [
    [task.places.title, task.title] as const,
    ...task.places.lead.map((span, index) => [span, task.lead[index] ?? ''] as const),
    ...task.places.coordinating.map(
      (span, index) => [span, task.coordinating[index] ?? ''] as const,
    ),
    ...task.places.timings.map(
      (span, index) => [span, [task.timing, ...task.timings][index]?.text ?? ''] as const,
    ),
    ...(task.places.deliverable ? [[task.places.deliverable, task.deliverable] as const] : []),
  ])
  const head = [
    [places.number, draft.number] as const,
    [places.title, draft.title] as const,
    ...places.recipients.map((span, index) => [span, draft.recipients[index] ?? ''] as const),
  ].flatMap(([span, field]): [Span, string | null][] => (span ? [[span, field]] : []))
  return [
    ...sources,
    ...head,
    ...tasks.map(([span, field]): [Span, string | null] => [span, field]),
  ]
}

describe('every field of a plan', () => {
  it.each(everyPlan)('with %s stands where the draft says', (_, text) => {
    const draft = readPlan(text)
    for (const [span, field] of placesOf(draft)) {
      if (field !== null) expect(cleanField(draft.text, span)).toBe(field)
      expect(draft.text.slice(span.from, span.to)).toMatch(/^(?:\S[\s\S]*\S|\S)?$/u)
    }
  })

  it.each(everyPlan)('with %s is the same in decomposed letters', (_, text) => {
    expect(readPlan(text.normalize('NFD'))).toEqual(readPlan(text))
  })

  it.each(everyPlan)('with %s is the same with the line ends of Windows', (_, text) => {
    expect(readPlan(text.replaceAll('\n', '\r\n'))).toEqual(readPlan(text))
  })

  it.each(everyPlan)('with %s is the same with every line indented', (_, text) => {
    const indented = text.replace(/^(?=\S)/gmu, '      ')
    expect(summaryOf(readPlan(indented))).toEqual(summaryOf(readPlan(text)))
  })

  it.each(everyPlan.filter(([name]) => !name.includes('width') && !name.includes('officers')))(
    'with %s is the same without empty lines',
    (_, text) => {
      const dense = text.replace(/\n\s*\n/gu, '\n')
      expect(summaryOf(readPlan(dense))).toEqual(summaryOf(readPlan(text)))
    },
  )

  it('is the same whatever dash its bullets are', () => {
    const dashed = LETTERED_LINES.replace(/^- /gmu, '– ')
    expect(summaryOf(readPlan(dashed))).toEqual(summaryOf(readPlan(LETTERED_LINES)))
  })

  it('is the same in the older spelling, but for what it prints', () => {
    const older = DASH_LINES.replaceAll('Ủy', 'Uỷ').replaceAll('ủy', 'uỷ')
    expect(readPlan(older).tasks.map(({ ref, lead }) => [ref, lead.length])).toEqual(
      readPlan(DASH_LINES).tasks.map(({ ref, lead }) => [ref, lead.length]),
    )
  })
})

describe('a text that is no plan', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \n\t \r\n '],
    ['a story', 'Ngày xửa ngày xưa, ở một ngôi làng nọ có một cô bé.\n\n1. Chương một\n\nHết.'],
    ['markup', '<html><body onload="x()">,;\\n</body></html>'],
  ])('has no tasks and says so: %s', (_, text) => {
    const draft = readPlan(text)
    expect(draft.tasks).toEqual([])
    expect(draft.doubts.map(({ code }) => code)).toContain('plan.none')
  })

  it('with far more lines than a plan is read in part, with a question', () => {
    const draft = readPlan(
      `${aPlan('II. NHIỆM VỤ\n\n1. Rà soát.')}${'Dòng này không thuộc kế hoạch nào.\n'.repeat(11_000)}`,
    )
    expect(draft.doubts.find(({ code }) => code === 'plan.other-document')?.message).toContain(
      'quá dài',
    )
    expect(draft.tasks).toHaveLength(1)
  })
})

describe('a title that tries to be more than words', () => {
  it('is carried as it is printed', () => {
    const title = 'Công tác, "tư pháp"; <script>alert(1)</script> \\n BCC: x@y.z năm 2026'
    expect(readPlan(aPlan('II. NHIỆM VỤ\n\n1. Rà soát.', { title })).title).toBe(title)
  })
})

describe('reading never fails', () => {
  const pieces = fc.constantFrom(
    'Số: 1/KH-UBND',
    'KẾ HOẠCH',
    'I. MỤC ĐÍCH',
    'II. NHIỆM VỤ',
    'III. TỔ CHỨC THỰC HIỆN',
    '1. ',
    'a) ',
    'đ) ',
    '- ',
    '+ ',
    '• ',
    'Cơ quan chủ trì: ',
    'Thời gian: ',
    'Phòng Tư pháp',
    'các phòng, ban',
    'trước ngày 31/11/2026',
    'Quý IV',
    'năm 2026',
    'năm 0124',
    'hằng quý',
    'báo cáo',
    '100%',
    'từ 04 nội dung trở lên',
    'Chỉ tiêu 1: ',
    'Tiêu chí 2: ',
    'Nơi nhận:',
    'TM. ỦY BAN NHÂN DÂN',
    'CHỦ TỊCH',
    'Phụ lục',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '|',
    ';',
    '.',
    ':',
    '(',
    ')',
    '**',
    '\u0000',
    '\ufeff',
    '😀',
    'ngày',
    '“',
    '”',
    ' ',
  )
  const texts = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 80,
  })

  it('whatever the text, and every place lies inside it', () => {
    fc.assert(
      fc.property(texts, (parts) => {
        const draft = readPlan(parts.join(''))
        for (const [span, field] of placesOf(draft)) {
          expect(span.from).toBeGreaterThanOrEqual(0)
          expect(span.to).toBeGreaterThanOrEqual(span.from)
          expect(span.to).toBeLessThanOrEqual(draft.text.length)
          if (field !== null) expect(cleanField(draft.text, span)).toBe(field)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('whatever the text, composed or decomposed', () => {
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('')
        expect(readPlan(text.normalize('NFD'))).toEqual(readPlan(text.normalize('NFC')))
      }),
      { numRuns: 100 },
    )
  })

  it.each([
    '1. a\n',
    '- a\n',
    'I. A\n',
    'a) b\n',
    '+ a\n- b\n',
    '1.1.1. a\n',
    'Chỉ tiêu 1: a\n',
    ' ',
    '(',
    'phòng, ban, ',
    'các ',
    'do Phòng A; ',
    'trước ngày 1/1/2026; ',
    'báo cáo hàng quý, ',
    '100% ',
    'a; Chủ trì: ',
    '(chủ trì: ',
    'quý i, ',
    '1-1-',
    'Đối với ',
    'Nơi nhận: ',
    '\u0000',
  ])('and ends soon on 200,000 characters of %j', (unit) => {
    const text = aPlan(
      `II. NHIỆM VỤ\n1. Việc\n- Cơ quan chủ trì: ${unit.repeat(Math.ceil(200_000 / unit.length))}`,
    )
    expect(readPlan(text).text.length).toBeGreaterThan(200_000)
  })
})

import { describe, expect, it } from 'vitest'
import { paragraphsFrom } from '../testing/passages.ts'
import { headOf } from './head.ts'

const PREAMBLE = '\n\nỦy ban nhân dân phường Bình Minh ban hành Kế hoạch như sau:'
const codes = (text: string) => headOf(text, paragraphsFrom(text)).doubts.map(({ code }) => code)

function read(lines: string) {
  const text = `${lines}\n\nKẾ HOẠCH\n\nVề việc A năm 2026${PREAMBLE}`
  const head = headOf(text, paragraphsFrom(text))
  const { number, dateline } = head
  return {
    number: number?.text ?? null,
    day: dateline?.day ?? null,
    partial: dateline?.partial ?? null,
    head,
    text,
  }
}

describe('number, place and day of a document', () => {
  it.each([
    [
      'on two lines',
      'Số: 143/KH-UBND\n\nBình Minh, ngày 20 tháng 4 năm 2026',
      '143/KH-UBND',
      '2026-04-20',
      null,
    ],
    [
      'on one line',
      'Số: 114/KH-UBND Phường Bình Minh, ngày 13 tháng 3 năm 2023',
      '114/KH-UBND',
      '2023-03-13',
      null,
    ],
    [
      'with a blank number',
      'Số: /KH-UBND\nBình Minh, ngày 20 tháng 4 năm 2026',
      null,
      '2026-04-20',
      null,
    ],
    [
      'with dots for the number',
      'Số: …/KH-UBND\nBình Minh, ngày 20 tháng 4 năm 2026',
      null,
      '2026-04-20',
      null,
    ],
    ['with a blank day', 'Số: /KH-UBND Thành phố B, ngày tháng 01 năm 2024', null, null, '2024-01'],
    [
      'with a blank day and month',
      'Số: 1/KH-UBND\nPhường B, ngày tháng năm 2026',
      '1/KH-UBND',
      null,
      '2026',
    ],
    [
      'with dots for the day',
      'Số: 1/KH-UBND\nBình Minh, ngày … tháng 6 năm 2026',
      '1/KH-UBND',
      null,
      '2026-06',
    ],
    ['with everything blank', 'Số: /KH-UBND\nBình Minh, ngày … tháng … năm …', null, null, null],
    [
      'with a day the calendar does not have',
      'Số: 1/KH-UBND\nBình Minh, ngày 31 tháng 11 năm 2026',
      '1/KH-UBND',
      null,
      '2026-11',
    ],
    [
      'of the Party',
      'Số 15-KH/ĐU\nYên Ninh, ngày 12 tháng 02 năm 2026',
      '15-KH/ĐU',
      '2026-02-12',
      null,
    ],
    ['missing', 'Bình Minh', null, null, null],
  ])('%s', (_, lines, number, day, partial) => {
    expect(read(lines)).toMatchObject({ number, day, partial })
  })

  it('stand at their places', () => {
    const { head, text } = read('Số: 114/KH-UBND Phường Bình Minh, ngày 13 tháng 3 năm 2023')
    const at = (span: { from: number; to: number } | undefined) =>
      span && text.slice(span.from, span.to)
    expect(at(head.number?.span)).toBe('114/KH-UBND')
    expect(at(head.dateline?.span)).toBe('Phường Bình Minh, ngày 13 tháng 3 năm 2023')
    expect(head.dateline?.place).toBe('Phường Bình Minh')
  })
})

describe('the kind of a document', () => {
  it.each([
    ['Số: 1/KH-UBND\nKẾ HOẠCH\nVề việc A', 'KH'],
    ['Số: 1/BC-UBND\nBÁO CÁO\nKết quả công tác', 'BC'],
    ['Số: 1/UBND\nCHƯƠNG TRÌNH\nCông tác năm 2026', 'CTr'],
    ['Số: 33/BC-UBND\nA, ngày 1 tháng 2 năm 2026', 'BC'],
    ['Số: /KH-UBND\nA, ngày tháng năm 2026', 'KH'],
    ['Một câu chuyện', null],
  ])('is read from "%s"', (text, docType) => {
    expect(headOf(text, paragraphsFrom(text)).docType).toBe(docType)
  })

  it('other than a plan is a question', () => {
    expect(codes('Số: 1/BC-UBND\nBÁO CÁO\nKết quả công tác')).toContain('plan.other-document')
    expect(codes('Số: 1/KH-UBND\nKẾ HOẠCH\nVề việc A')).not.toContain('plan.other-document')
  })
})

it('everything a head does not say is a question', () => {
  expect(codes('')).toEqual(['head.number', 'head.date', 'head.issuer', 'head.title'])
})

import { day } from '@dunghan/core/time'
import { describe, expect, it } from 'vitest'
import {
  awayWords,
  bare,
  dayWords,
  listWords,
  momentWords,
  periodWords,
  shortDateOf,
  shorten,
} from './format.ts'

describe('a day', () => {
  it.each([
    ['2026-10-30', 'thứ Sáu, 30/10/2026'],
    ['2026-11-01', 'Chủ nhật, 01/11/2026'],
    ['2024-01-28', 'Chủ nhật, 28/01/2024'],
  ])('%s is written %s', (iso, words) => {
    expect(dayWords(day(iso))).toBe(words)
  })

  it('is short inside its own year', () => {
    expect(shortDateOf(day('2026-11-05'))).toBe('05/11')
  })

  it.each([
    ['2026-10-30', 'Trễ 22 ngày'],
    ['2026-11-20', 'Trễ 1 ngày'],
    ['2026-11-21', 'Hạn hôm nay'],
    ['2026-11-26', 'Còn 5 ngày'],
  ])('%s stands as "%s" on 21/11/2026', (lastDay, words) => {
    expect(awayWords(day(lastDay), day('2026-11-21'))).toBe(words)
  })
})

describe('a moment', () => {
  it('is told by the clock in Việt Nam, also past midnight there', () => {
    expect(momentWords(Date.parse('2026-11-21T09:40:00Z'))).toBe('16:40, thứ Bảy, 21/11/2026')
    expect(momentWords(Date.parse('2026-11-21T17:05:00Z'))).toBe('00:05, Chủ nhật, 22/11/2026')
  })
})

describe('names and titles', () => {
  it('are joined as a sentence reads them', () => {
    expect(listWords([])).toBe('')
    expect(listWords(['Văn phòng'])).toBe('Văn phòng')
    expect(listWords(['Văn phòng', 'Công an phường', 'Thuế'])).toBe(
      'Văn phòng, Công an phường và Thuế',
    )
  })

  it('are cut at a word, and only when too long', () => {
    expect(shorten('Tổ chức hội nghị', 40)).toBe('Tổ chức hội nghị')
    expect(shorten('Tổ chức hội nghị tập huấn, kiến thức', 27)).toBe('Tổ chức hội nghị tập huấn…')
    expect(shorten('x'.repeat(300), 20)).toHaveLength(21)
  })
})

describe('words inside a sentence', () => {
  it('a period loses its capital, also the second of two', () => {
    expect(periodWords('Quý IV/2026, Năm 2026')).toBe('quý IV/2026, năm 2026')
    expect(periodWords('Tháng 10/2026')).toBe('tháng 10/2026')
    expect(periodWords('6 tháng cuối năm 2026')).toBe('6 tháng cuối năm 2026')
  })

  it('a title loses the full stop of its sentence and nothing else', () => {
    expect(bare('Mở lớp học chữ.')).toBe('Mở lớp học chữ')
    expect(bare('Mở lớp học chữ…')).toBe('Mở lớp học chữ…')
    expect(bare('Mở lớp học chữ...')).toBe('Mở lớp học chữ...')
  })
})

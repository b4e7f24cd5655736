import { describe, expect, it } from 'vitest'
import { frequenciesIn, mergedFrequencies } from './frequencies.ts'

describe('words that say how often', () => {
  it.each([
    ['hàng quý và năm', ['quarterly', 'annual'], null],
    ['hàng quý, 06 tháng và năm 2023', ['quarterly', 'semiannual', 'annual'], 2023],
    ['theo quý, 06 tháng và năm 2023', ['quarterly', 'semiannual', 'annual'], 2023],
    [
      'hàng tháng, quý, 06 tháng và năm 2023',
      ['monthly', 'quarterly', 'semiannual', 'annual'],
      2023,
    ],
    ['hàng tháng, hàng quý và hàng năm 2023', ['monthly', 'quarterly', 'annual'], 2023],
    ['hằng năm', ['annual'], null],
    ['hằng tháng', ['monthly'], null],
    ['mỗi quý', ['quarterly'], null],
    ['định kỳ 6 tháng, hằng năm', ['semiannual', 'annual'], null],
    ['06 tháng và năm', ['semiannual', 'annual'], null],
    ['hằng quý, 9 tháng, năm', ['quarterly', 'nineMonth', 'annual'], null],
    ['01 lần/quý', ['quarterly'], null],
    ['02 lần/năm', ['semiannual', 'annual'], null],
    ['mỗi năm hai lần', ['semiannual', 'annual'], null],
    ['6 tháng một lần', ['semiannual', 'annual'], null],
    ['03 tháng/lần', ['quarterly'], null],
    ['mỗi quý một lần', ['quarterly'], null],
    ['báo cáo 6 tháng đầu năm và cả năm', ['semiannual', 'annual'], null],
    ['tháng cuối quý', ['quarterly'], null],
  ])('"%s"', (plain, frequencies, year) => {
    expect(frequenciesIn(plain)).toEqual([{ from: 0, to: plain.length, frequencies, year }])
  })

  it.each([
    'trong năm 2026',
    '6 tháng đầu năm 2026',
    'ngân hàng năm sao',
    'quý iv năm 2026',
    'hằng tuần',
    '02 lần/quý',
    'theo năm học',
    'báo cáo 6 tháng đầu năm 2026',
    'thường xuyên',
  ])('are not in "%s"', (plain) => {
    expect(frequenciesIn(plain)).toEqual([])
  })

  it('keep their places in a sentence', () => {
    const plain = 'báo cáo kết quả hàng quý, gửi tổng hợp hằng năm'
    expect(frequenciesIn(plain).map(({ from, to }) => plain.slice(from, to))).toEqual([
      'hàng quý',
      'hằng năm',
    ])
  })
})

it('frequencies of several reports merge, the shortest period first', () => {
  expect(mergedFrequencies([['annual', 'quarterly'], ['monthly'], ['quarterly']])).toEqual([
    'monthly',
    'quarterly',
    'annual',
  ])
})

import { describe, expect, it } from 'vitest'
import { annexesOf } from './annexes.ts'
import { linesOf } from './lines.ts'

const read = (text: string) =>
  annexesOf(linesOf(text)).map(({ prefix, lines }) => [prefix, lines.map((line) => line.text)])

describe('the annexes of a document', () => {
  it.each([
    [
      'PHỤ LỤC\nDANH MỤC NHIỆM VỤ\n(Kèm theo Kế hoạch số 1/KH-UBND\nngày 02/01/2026)\n1. Việc',
      'PL',
    ],
    ['Phụ lục II\nNHIỆM VỤ\n1. Việc', 'PLII'],
    ['PHỤ LỤC SỐ 01: LỘ TRÌNH\n1. Việc', 'PL1'],
    ['DANH SÁCH\nTHÀNH VIÊN\n(Kèm theo Quyết định số 1/QĐ-UBND)\n1. Việc', 'PL'],
  ])('%j has the prefix %s and no heading', (text, prefix) =>
    expect(read(text)).toEqual([[prefix, ['1. Việc']]]),
  )

  it('part where the next one begins', () => {
    expect(read('PHỤ LỤC I\n1. Một\nPHỤ LỤC II\n1. Hai\nPhụ lục này gồm hai bảng.')).toEqual([
      ['PLI', ['1. Một']],
      ['PLII', ['1. Hai', 'Phụ lục này gồm hai bảng.']],
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { aPassage, wordsIn } from '../testing/passages.ts'
import { clausesOf } from './clauses.ts'

const clauses = (words: string) => {
  const passage = aPassage(words)
  return wordsIn(passage, clausesOf(passage))
}

describe('the clauses of a paragraph', () => {
  it('part at semicolons and at the end of a sentence', () => {
    expect(clauses('Theo dõi, đôn đốc; tổng hợp, báo cáo. Kịp thời phản ánh.')).toEqual([
      'Theo dõi, đôn đốc',
      'tổng hợp, báo cáo',
      'Kịp thời phản ánh',
    ])
  })

  it('do not part inside parentheses', () => {
    expect(clauses('Chấm điểm (từ 01/01; đến 31/12); gửi hồ sơ')).toEqual([
      'Chấm điểm (từ 01/01; đến 31/12)',
      'gửi hồ sơ',
    ])
  })

  it('do not part inside the list of those who act', () => {
    const words =
      'văn bản do UBND phường, Chủ tịch UBND phường; Hội đồng nhân dân ban hành; kiểm tra kịp thời'
    expect(clauses(words)).toHaveLength(2)
  })

  it('do not part at abbreviations, numbers and dates', () => {
    expect(clauses('Xong việc này./.')).toEqual(['Xong việc này'])
    expect(clauses('TT. Đảng ủy quản lý 1.200 hộ, họp ngày 30.6.2026 tại phường')).toHaveLength(1)
  })
})

import { describe, expect, it } from 'vitest'
import { aDraft } from '../testing/builders.ts'
import { privacyOf } from './privacy.ts'

describe('a plan that stays inside the office', () => {
  it.each([
    ['carries “lưu hành nội bộ”', { text: '(Lưu hành nội bộ)\nKẾ HOẠCH' }, 'internal'],
    [
      'carries it beside the letterhead',
      { text: 'UBND XÃ\tLƯU HÀNH NỘI BỘ\nKẾ HOẠCH' },
      'internal',
    ],
    ['must be given back', { text: 'KẾ HOẠCH\n- XEM XONG TRẢ LẠI -' }, 'return'],
    ['has the number of a Party committee', { number: '12-KH/ĐU' }, 'party'],
    ['has it in its head alone', { number: null, text: 'Số 05 -KH/TU\nKẾ HOẠCH' }, 'party'],
    ['is issued by a Party committee', { issuer: 'Đảng ủy phường Bình Minh' }, 'party'],
    ['bears the Party’s name', { text: 'ĐẢNG CỘNG SẢN VIỆT NAM\nKẾ HOẠCH' }, 'party'],
  ])('%s', (_, over, reason) => {
    expect(privacyOf(aDraft(over))).toBe(reason)
  })

  it.each([
    ['an ordinary plan', {}],
    ['one that carries out a Party programme', { text: 'Thực hiện Chương trình số 11-CTr/ĐU …' }],
    ['one that says the words in a sentence', { text: 'Tài liệu lưu hành nội bộ phải vào sổ.' }],
    ['one that asks the Party committee', { text: 'Đề nghị Đảng ủy phường quan tâm.' }],
    ['one of a department whose sign begins alike', { number: '12/KH-TU' }],
  ])('is not %s', (_, over) => {
    expect(privacyOf(aDraft(over))).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { linesOf } from './lines.ts'
import { zonesOf } from './zones.ts'

function sizes(text: string) {
  const { head, body, foot, annex } = zonesOf(linesOf(text))
  return [head.length, body.length, foot.length, annex.length]
}

describe('the parts of a document', () => {
  it.each([
    ['roman parts', 'Số: 1/KH\nKẾ HOẠCH\nI. MỤC ĐÍCH\n1. A\nNơi nhận:\n- B;', [2, 2, 2, 0]],
    ['lettered parts', 'KẾ HOẠCH\nA. MỤC TIÊU\nB. NHIỆM VỤ\nNơi nhận:', [1, 2, 1, 0]],
    ['"Phần thứ nhất"', 'KẾ HOẠCH\nPHẦN THỨ NHẤT\nNỘI DUNG\nI. VIỆC', [1, 3, 0, 0]],
    [
      'headings without numbers',
      'KẾ HOẠCH\nMỤC ĐÍCH, YÊU CẦU\n- A\nNỘI DUNG THỰC HIỆN\n- B',
      [1, 4, 0, 0],
    ],
    ['numbers alone', 'KẾ HOẠCH\nVề việc A\n1. Việc một\n2. Việc hai', [2, 2, 0, 0]],
    [
      'no numbers at all',
      'KẾ HOẠCH\nỦy ban ban hành Kế hoạch như sau:\nLàm việc này.',
      [2, 1, 0, 0],
    ],
    [
      'a signature before the recipients',
      'I. A\n1. B\nTM. ỦY BAN NHÂN DÂN\nNơi nhận:',
      [0, 2, 2, 0],
    ],
    ['an annex', 'I. A\nNơi nhận:\n- B\nPhụ lục\nDANH MỤC NHIỆM VỤ', [0, 1, 2, 2]],
    ['nothing', '', [0, 0, 0, 0]],
  ])('are found in a document with %s', (_, text, expected) => {
    expect(sizes(text)).toEqual(expected)
  })
})

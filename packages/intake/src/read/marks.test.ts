import { describe, expect, it } from 'vitest'
import { markOf } from './marks.ts'

const MARKS: readonly (readonly [string, string, string, number, string])[] = [
  ['I. MỤC ĐÍCH, YÊU CẦU', 'roman', 'I', 1, 'MỤC ĐÍCH, YÊU CẦU'],
  ['IV- TỔ CHỨC THỰC HIỆN', 'roman', 'IV', 4, 'TỔ CHỨC THỰC HIỆN'],
  ['II/ NỘI DUNG', 'roman', 'II', 2, 'NỘI DUNG'],
  ['A. MỤC TIÊU', 'upper', 'A', 1, 'MỤC TIÊU'],
  ['PHẦN II', 'part', 'II', 2, ''],
  ['Phần thứ nhất', 'part', 'nhất', 1, ''],
  ['1. Mục đích', 'number', '1', 1, 'Mục đích'],
  ['01. Mục đích', 'number', '1', 1, 'Mục đích'],
  ['2) Tổ chức khảo sát', 'number', '2', 2, 'Tổ chức khảo sát'],
  ['3- Thi đua', 'number', '3', 3, 'Thi đua'],
  ['1.Mục đích', 'number', '1', 1, 'Mục đích'],
  ['1.1. Tiêu chí 1: Ban hành văn bản', 'number', '1.1', 1, 'Tiêu chí 1: Ban hành văn bản'],
  ['2.3.4 Nội dung', 'number', '2.3.4', 4, 'Nội dung'],
  ['a) Rà soát', 'letter', 'a', 1, 'Rà soát'],
  ['đ) Nâng cao', 'letter', 'đ', 5, 'Nâng cao'],
  ['e. Chỉ tiêu 6', 'letter', 'e', 6, 'Chỉ tiêu 6'],
  ['- a) Cơ quan chủ trì: Phòng A', 'letter', 'a', 1, 'Cơ quan chủ trì: Phòng A'],
  ['- 2. Khảo sát', 'number', '2', 2, 'Khảo sát'],
  ['Tiêu chí 2: Tiếp cận thông tin', 'word', '2', 2, 'Tiếp cận thông tin'],
  ['Điều 2. Nhiệm vụ của Tổ công tác', 'word', 'Điều 2', 2, 'Nhiệm vụ của Tổ công tác'],
  ['120. Rà soát', 'number', '120', 120, 'Rà soát'],
  ['3. rà soát', 'number', '3', 3, 'rà soát'],
  ['Nhiệm vụ 03. Rà soát', 'word', '3', 3, 'Rà soát'],
  ['- Cơ quan phối hợp', 'dash', '', 0, 'Cơ quan phối hợp'],
  ['– Đôn đốc', 'dash', '', 0, 'Đôn đốc'],
  ['-Đôn đốc', 'dash', '', 0, 'Đôn đốc'],
  ['+ Cơ quan chủ trì', 'plus', '', 0, 'Cơ quan chủ trì'],
  ['• Kiểm tra', 'dot', '', 0, 'Kiểm tra'],
  ['* Nội dung', 'star', '', 0, 'Nội dung'],
  ['**1. Mục đích**', 'number', '1', 1, 'Mục đích**'],
  ['## II. NỘI DUNG', 'roman', 'II', 2, 'NỘI DUNG'],
]

describe('the numbering at the start of a line', () => {
  it.each(MARKS)('of "%s" is a %s', (line, kind, token, value, words) => {
    const mark = markOf(line)
    expect(mark).toMatchObject({ kind, token, value })
    expect(line.slice(mark?.length)).toBe(words)
  })

  it.each([
    'Phòng Tư pháp',
    '2026 là năm bản lề',
    '01 cửa liên thông',
    '30.6.2026 là hạn cuối',
    '1.5% ngân sách',
    'định tại chỉ tiêu 5 Tiêu chí 4',
    'V/v triển khai',
    '*in nghiêng* cả dòng',
    '-',
    '',
  ])('is not there in "%s"', (line) => {
    expect(markOf(line)).toBeNull()
  })

  it('starts after the dash of "- d)" and after emphasis', () => {
    expect(markOf('- d) Huy động')?.start).toBe(2)
    expect(markOf('**II. NỘI DUNG**')?.start).toBe(2)
    expect(markOf('- Huy động')?.start).toBe(0)
  })

  it('has one style for siblings and another for "1)" beside "1."', () => {
    expect(markOf('1. A')?.style).toBe(markOf('7. B')?.style)
    expect(markOf('1. A')?.style).not.toBe(markOf('1) A')?.style)
    expect(markOf('1. A')?.style).not.toBe(markOf('1.1. A')?.style)
  })
})

import { describe, expect, it } from 'vitest'
import { paragraphsFrom } from '../testing/passages.ts'
import { titleOf } from './title.ts'

const title = (text: string) => titleOf(text, paragraphsFrom(text))?.text ?? null

describe('what a plan is about', () => {
  it.each([
    [
      'under the word, after an empty line',
      'KẾ HOẠCH\n\nThực hiện Đề án “A” năm 2026\n\nThực hiện Kế hoạch số 5/KH-UBND',
      'Thực hiện Đề án “A” năm 2026',
    ],
    [
      'right under the word',
      'KẾ HOẠCH\nXây dựng phường năm 2024\n\nCăn cứ Quyết định số 5',
      'Xây dựng phường năm 2024',
    ],
    [
      'behind the word',
      'KẾ HOẠCH TUYÊN TRUYỀN PHÁP LUẬT NĂM 2026\n\nCăn cứ Luật A',
      'TUYÊN TRUYỀN PHÁP LUẬT NĂM 2026',
    ],
    [
      'on two lines',
      'KẾ HOẠCH\nTuyên truyền, phổ biến pháp luật\nQuý II năm 2026\n\nCăn cứ Luật A',
      'Tuyên truyền, phổ biến pháp luật Quý II năm 2026',
    ],
    [
      'in small letters',
      'Kế hoạch\nthực hiện Nghị quyết năm 2026\n\nThực hiện Kế hoạch số 4',
      'thực hiện Nghị quyết năm 2026',
    ],
    [
      'under another kind of word',
      'CHƯƠNG TRÌNH HÀNH ĐỘNG\n\nPhòng, chống ma túy',
      'Phòng, chống ma túy',
    ],
    [
      'with the title in bold',
      '**KẾ HOẠCH**\n\n**Công tác tư pháp năm 2026**',
      'Công tác tư pháp năm 2026',
    ],
  ])('stands %s', (_, text, expected) => {
    expect(title(text)).toBe(expected)
  })

  it('ends before a preamble that follows without an empty line', () => {
    expect(title('KẾ HOẠCH\nCông tác tư pháp\nCăn cứ Luật Đất đai;')).toBe('Công tác tư pháp')
    expect(
      title('KẾ HOẠCH\nCông tác tư pháp\nỦy ban nhân dân phường A ban hành Kế hoạch như sau:'),
    ).toBe('Công tác tư pháp')
  })

  it.each(['Kế hoạch này thay thế kế hoạch trước.', 'KẾ HOẠCH', 'Một câu chuyện', ''])(
    'is not in "%s"',
    (text) => {
      expect(title(text)).toBeNull()
    },
  )
})

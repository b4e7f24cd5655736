import { describe, expect, it } from 'vitest'
import { paragraphsFrom } from '../testing/passages.ts'
import { letterOf } from './letter.ts'

const read = (text: string) => {
  const paragraphs = paragraphsFrom(text)
  const letter = letterOf(text, paragraphs)
  return letter && [letter.title?.text ?? null, paragraphs[letter.at]?.passage.text ?? null]
}

describe('an official letter', () => {
  it.each([
    [
      'by its subject and its addressees',
      'Số: 7/UBND-VP\nV/v phòng cháy\n\nA, ngày 1 tháng 2 năm 2026\n\nKính gửi: Các tổ.\n\nThực hiện ngay.',
      ['phòng cháy', 'Kính gửi: Các tổ.'],
    ],
    [
      'by a subject over two lines',
      'V/v phòng cháy dịp\nTết Nguyên đán\nA, ngày 1 tháng 2 năm 2026\nKính gửi: B',
      ['phòng cháy dịp Tết Nguyên đán', 'Kính gửi: B'],
    ],
    [
      'with its day behind the addressees, as two columns print it',
      'V/v phòng cháy\n\nKính gửi:\n\nMinh Tân, ngày 1 tháng 2 năm 2026\n\n- Các tổ.',
      ['phòng cháy', 'Các tổ.'],
    ],
    [
      'with the name of the nation right under its subject',
      'V/v phòng cháy\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nA, ngày 1 tháng 2 năm 2026\nKính gửi: B',
      ['phòng cháy', 'Kính gửi: B'],
    ],
    [
      'by a subject behind the number',
      'Số: 7/UBND V/v: phòng cháy\n\nLàm ngay.',
      ['phòng cháy', 'Làm ngay.'],
    ],
    ['by its addressees alone', 'Số: 7/UBND\n\nKính gửi: Các tổ.', [null, 'Kính gửi: Các tổ.']],
  ])('is known %s', (_, text, expected) => expect(read(text)).toEqual(expected))

  it('is none without either', () => expect(read('KẾ HOẠCH\nPhòng cháy\nCăn cứ Luật A')).toBeNull())
})

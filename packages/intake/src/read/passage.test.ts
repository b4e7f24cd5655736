import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanField, passageOf, spanOf } from './passage.ts'

const whole = (text: string) => cleanField(text, { from: 0, to: text.length })

describe('a field as pages and letters show it', () => {
  it.each([
    ['white space of every kind', '  Phòng \t Tư\u00a0pháp \n', 'Phòng Tư pháp'],
    ['a line end inside a sentence', 'tham mưu Ủy ban\n\nnhân dân', 'tham mưu Ủy ban nhân dân'],
    [
      'bold and italic marks',
      '**trước ngày 28/01/2024** (*nếu có*)',
      'trước ngày 28/01/2024 (nếu có)',
    ],
    ['the star of a footnote', 'Báo cáo (*) hằng quý', 'Báo cáo (*) hằng quý'],
    ['a number cut at its hyphen', 'số 25/2021/QĐ-\nTTg', 'số 25/2021/QĐ-TTg'],
    ['a number cut before its hyphen', 'số 25/2021/QĐ\n-TTg', 'số 25/2021/QĐ-TTg'],
    ['a day cut at its slash', 'ngày 30/11/\n2023', 'ngày 30/11/2023'],
    ['a day cut before its slash', 'ngày 30\n/11/2023', 'ngày 30/11/2023'],
    ['a title of office cut at its space', 'Tư pháp - hộ\n\ntịch', 'Tư pháp - hộ tịch'],
    ['a title of office cut at its hyphen', 'Tư pháp-\nHộ tịch', 'Tư pháp-Hộ tịch'],
    ['a dash with spaces around it', 'kinh tế -\nxã hội', 'kinh tế - xã hội'],
    ['a bullet after a finished number', 'năm 2023\n- Nội dung', 'năm 2023 - Nội dung'],
    [
      'an address line in the middle',
      'Bộ Tài chính, Bộ\nhttps://a.vn/b\ntrưởng',
      'Bộ Tài chính, Bộ trưởng',
    ],
    ['a page number in the middle', 'tham mưu Ủy ban\n\n3\n\nnhân dân', 'tham mưu Ủy ban nhân dân'],
    ['the semicolon of a list', 'Phòng Tư pháp;', 'Phòng Tư pháp'],
    ['the comma of a list', 'Các phòng, ban (thực hiện),', 'Các phòng, ban (thực hiện)'],
    ['a full stop, which stays', 'Lưu: VT, TP.', 'Lưu: VT, TP.'],
    ['characters without width', 'Phòng\u200b Tư\u00ad pháp', 'Phòng Tư pháp'],
    ['nothing at all', ' ;, \n', ''],
  ])('cleans %s', (_, printed, field) => {
    expect(whole(printed)).toBe(field)
  })

  it('cleaned again is the same, whatever the text', () => {
    const pieces = fc.constantFrom(
      'Ủy',
      ' ',
      '\n',
      '*',
      '**',
      '(',
      ')',
      '-',
      '/',
      ';',
      ',',
      '.',
      '25',
      'https://a',
      'QĐ',
      '\u200b',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const once = whole(parts.join(''))
        expect(whole(once)).toBe(once)
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('the way back to the source', () => {
  it('leads from a word to the place where it is printed', () => {
    const source = '- a)  Cơ quan\nchủ trì:  **Phòng Tư pháp**.'
    const passage = passageOf(source, 6, source.length)
    const at = passage.text.indexOf('Phòng')
    const span = spanOf(passage, at, at + 'Phòng Tư pháp'.length)
    expect(source.slice(span.from, span.to)).toBe('Phòng Tư pháp')
  })

  it('leaves white space at the ends of a stretch out', () => {
    const passage = passageOf('một hai ba', 0, 10)
    expect(spanOf(passage, 3, 8)).toEqual({ from: 4, to: 7 })
  })

  it('is an empty place where nothing is said', () => {
    expect(spanOf(passageOf('   ', 0, 3), 0, 0)).toEqual({ from: 0, to: 0 })
  })

  it('never leaves the slice it was asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, a, b) => {
        const from = Math.min(a, text.length)
        const to = Math.min(text.length, from + b)
        const passage = passageOf(text, from, to)
        expect(passage.at).toHaveLength(passage.text.length)
        for (const place of passage.at) {
          expect(place).toBeGreaterThanOrEqual(from)
          expect(place).toBeLessThan(Math.max(to, from + 1))
        }
      }),
    )
  })
})

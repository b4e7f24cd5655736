import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DomainError } from '../errors.ts'
import { refuseSecret, secrecyOf } from './secrecy.ts'

const HEAD = 'ỦY BAN NHÂN DÂN\nPHƯỜNG BÌNH MINH\nSố: 07/KH-UBND\n'
const BODY = '\nKẾ HOẠCH\nBảo vệ bí mật nhà nước năm 2026\n1. Rà soát danh mục bí mật nhà nước.\n'

describe('a secrecy mark', () => {
  it.each([
    ['on a line of its own', `MẬT\n${HEAD}${BODY}`, 'MẬT'],
    ['in brackets, with stars', `${HEAD}**[ TỐI MẬT ]**${BODY}`, 'TỐI MẬT'],
    ['with its letters spaced', `${HEAD}T U Y Ệ T  M Ậ T${BODY}`, 'TUYỆT MẬT'],
    ['with its letters one below the other', `${HEAD}M\nẬ\nT\n${BODY}`, 'MẬT'],
    ['decomposed', `${HEAD}${'TUYỆT MẬT'.normalize('NFD')}${BODY}`, 'TUYỆT MẬT'],
    ['with zero-width spaces inside', `${HEAD}M\u200BẬ\u200B\u2060T${BODY}`, 'MẬT'],
    ['with a filler that counts as a letter', `${HEAD}M\u3164ẬT${BODY}`, 'MẬT'],
    ['with its tone parted from its letter', `${HEAD}MA\u200B\u0302\u200B\u0323T${BODY}`, 'MẬT'],
    ['in wide letters', `${HEAD}ＭẬＴ${BODY}`, 'MẬT'],
    ['in letters of another alphabet', `${HEAD}М\u0410\u0302\u0323Т${BODY}`, 'MẬT'],
    ['after its label', `${HEAD}Độ mật: Mật${BODY}`, 'MẬT'],
    ['after a longer label', `${HEAD}Mức độ mật : tối mật${BODY}`, 'TỐI MẬT'],
    ['as the words of a stamp', `${HEAD}(Đã đóng dấu TUYỆT MẬT)`.toUpperCase() + BODY, 'TUYỆT MẬT'],
    ['in a cell', `STT\tNội dung\n1\tMẬT\n${BODY}`, 'MẬT'],
    ['in a cell of a typed table', `| Số | TỐI MẬT |\n${BODY}`, 'TỐI MẬT'],
    ['beside the letterhead', `ỦY BAN NHÂN DÂN   MẬT\nPHƯỜNG BÌNH MINH${BODY}`, 'MẬT'],
    ['close beside it', `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM TUYỆT MẬT\n${BODY}`, 'TUYỆT MẬT'],
    ['after the number', `Số: 07/KH-UBND MẬT\n${BODY}`, 'MẬT'],
    ['in small letters at the head', `Tối mật\n${HEAD}${BODY}`, 'TỐI MẬT'],
    ['without tones at the head', `TUYET MAT\n${HEAD}${BODY}`, 'TUYỆT MẬT'],
    ['in the running foot of a page', `${HEAD}${BODY}${'Đoạn văn.\n'.repeat(60)}MẬT\n`, 'MẬT'],
    ['with old line ends', `${HEAD}\rMẬT\r${BODY}`, 'MẬT'],
  ])('%s is seen', (_, text, grade) => {
    expect(secrecyOf(text)).toBe(grade)
  })

  it.each([
    ['the words of a plan about secrets', HEAD + BODY],
    ['a title in capitals that breaks inside the word', `${HEAD}CÔNG TÁC BẢO VỆ BÍ\nMẬT\nNHÀ NƯỚC`],
    ['an empty field', `${HEAD}Độ mật:\nĐộ khẩn:\n${BODY}`],
    ['a field that says none', `${HEAD}Độ mật: Thường\n${BODY}`],
    ['the grades listed in a sentence', `${HEAD}Phân loại độ mật: Tuyệt mật, Tối mật, Mật.\n`],
    ['an ordinary word in a cell', `STT\tSản phẩm\n1\tmật ong\n2\tmật\n`],
    ['honey', `${HEAD}MẬT ONG RỪNG BÌNH MINH\n`],
    ['a heading about grades', `${HEAD}QUẢN LÝ TÀI LIỆU TUYỆT MẬT, TỐI MẬT\n`],
    ['the stamp itself as a subject', `${HEAD}1. Đóng dấu mật đúng quy định.\n`],
    ['a face', `${HEAD}MẶT TRẬN TỔ QUỐC\nMẶT\n`],
    ['a password', `${HEAD}Mật khẩu\nMẬT KHẨU\n`],
    ['nothing', ''],
  ])('%s is none', (_, text) => {
    expect(secrecyOf(text)).toBeNull()
  })

  it('is refused by a sentence’s code that carries none of the words', () => {
    const refusal = (() => {
      try {
        refuseSecret(`MẬT\n${HEAD}${BODY}`)
      } catch (error) {
        return error
      }
    })()
    expect(refusal).toBeInstanceOf(DomainError)
    expect(refusal).toMatchObject({ kind: 'forbidden', code: 'plan.secret', params: {} })
    expect(() => refuseSecret(HEAD + BODY)).not.toThrow()
  })

  it('is seen wherever its line stands and whatever unseen characters part its letters', () => {
    const grade = fc.constantFrom('MẬT', 'TỐI MẬT', 'TUYỆT MẬT')
    const gap = fc.constantFrom('', ' ', '\u200B', '\u00AD', '\u2060', '\uFEFF', '\u00A0')
    const filler = fc.array(fc.constantFrom('Căn cứ Luật.', '1. Việc thứ nhất', ''), {
      maxLength: 50,
    })
    fc.assert(
      fc.property(grade, gap, filler, filler, fc.boolean(), (mark, between, above, below, nfd) => {
        const written = [...mark].join(between)
        const text = [...above, written, ...below].join('\n')
        expect(secrecyOf(nfd ? text.normalize('NFD') : text)).toBe(mark)
      }),
    )
  })

  it('never makes the check throw, nor is it found in text without the word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const found = secrecyOf(text)
        if (found !== null) expect(text.normalize('NFKD')).toMatch(/[MТTМ]/u)
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { paragraphsFrom } from '../testing/passages.ts'
import { isCapitals } from './paragraphs.ts'

const texts = (text: string) => paragraphsFrom(text).map(({ passage }) => passage.text)

/** Enough lines that go on in small letters for a text to count as broken by width. */
const BROKEN =
  'Ủy ban nhân dân phường yêu cầu các cơ quan, đơn vị tổ chức thực hiện nghiêm\ntúc kế hoạch này và báo cáo kết quả về phường theo đúng thời gian quy định của\nvăn bản; kịp thời phản ánh những khó khăn, vướng mắc trong quá trình thực hiện\nnhiệm vụ để được hướng dẫn, tháo gỡ theo thẩm quyền của Ủy ban nhân dân phường\nvà của các cơ quan chuyên môn.'

describe('a sentence cut by a page break', () => {
  it('goes on over the empty line in small letters', () => {
    expect(texts('1. tham mưu Ủy ban\n\nnhân dân Phường ban hành\n\n2. Khác')).toEqual([
      'tham mưu Ủy ban nhân dân Phường ban hành',
      'Khác',
    ])
  })

  it('goes on after a word that cannot end it', () => {
    expect(texts('1. Thực hiện Kế hoạch của\n\nUBND tỉnh về tư pháp')).toEqual([
      'Thực hiện Kế hoạch của UBND tỉnh về tư pháp',
    ])
  })

  it('goes on after "năm" with the year', () => {
    expect(texts('Báo cáo kết quả trong năm\n\n2026 theo quy định')).toEqual([
      'Báo cáo kết quả trong năm 2026 theo quy định',
    ])
  })

  it('does not swallow a new item in small letters', () => {
    expect(texts('a) Rà soát văn bản\n\nb) củng cố tổ hòa giải')).toEqual([
      'Rà soát văn bản',
      'củng cố tổ hòa giải',
    ])
  })

  it('does not swallow the dash after lost words', () => {
    expect(texts('- giáo dục ý thức thượng\n\n- Triển khai các giải pháp')).toHaveLength(2)
  })

  it('goes on over a page number', () => {
    expect(texts('1. tham mưu Ủy ban\n\n- 2 -\n\nnhân dân phường')).toEqual([
      'tham mưu Ủy ban nhân dân phường',
    ])
  })
})

describe('lines broken by the width of a page', () => {
  it('are one paragraph, in capitals of a name too', () => {
    expect(texts(BROKEN)).toHaveLength(1)
  })

  it('go on while a parenthesis is open, after a colon too', () => {
    const cut = `${BROKEN}\n1. Bố trí máy quét cho tổ số hóa của phường trong cả năm (Chủ trì:\nPhòng Kinh tế; phối hợp: Công an phường).`
    expect(texts(cut)[1]).toContain('(Chủ trì: Phòng Kinh tế; phối hợp: Công an phường).')
  })

  it('end before the preamble, however full the last line of the title', () => {
    const cut = `${BROKEN}\nSố hóa sổ hộ tịch và đăng ký hộ tịch lưu động trên địa bàn phường Kim Lũng\nCăn cứ Luật Hộ tịch`
    expect(texts(cut).at(-1)).toBe('Căn cứ Luật Hộ tịch')
  })

  it('end where a line is short', () => {
    expect(texts(`${BROKEN}\nĐoạn sau bắt đầu ở đây.`)).toHaveLength(2)
  })

  it('keep "quốc phòng - an ninh" together over a line end', () => {
    const cut = `${BROKEN}\n- Bảo đảm giữ vững ổn định chính trị trên địa bàn phường, quốc phòng\n- an ninh và trật tự, an toàn xã hội được giữ vững ở tất cả các khu phố.`
    expect(texts(cut)[1]).toContain('quốc phòng - an ninh')
  })

  it('keep a document number together over a line end', () => {
    const cut = `${BROKEN}\n- Thực hiện nghiêm túc các nội dung của Quyết định số 25/2021/QĐ\n-TTg của Thủ tướng Chính phủ.`
    expect(texts(cut)[1]).toContain('25/2021/QĐ-TTg')
  })

  it('keep "khoản" and its number together over a line end', () => {
    const cut = `${BROKEN}\n- Thực hiện đúng trình tự, thủ tục và thời hạn theo quy định tại khoản\n1. Điều 5 của Luật này.`
    expect(texts(cut)[1]).toContain('khoản 1. Điều 5')
  })
})

describe('lines that always begin anew', () => {
  it.each([
    ['a metadata line without a mark', '1. Số hóa hồ sơ\ncơ quan chủ trì: Phòng A', 2],
    ['the recipients', '1. Đôn đốc, kiểm tra\nNơi nhận:', 2],
    ['the lines of a signature', 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH', 3],
    ['the closing words', '1. Đôn đốc\nTrên đây là Kế hoạch', 2],
    ['what follows a colon', 'Cụ thể như sau:\nPhòng Tư pháp chủ trì', 2],
  ])('%s', (_, text, count) => {
    expect(texts(text)).toHaveLength(count)
  })

  it('but a heading in capitals goes on in capitals', () => {
    expect(texts('II. NHIỆM VỤ, GIẢI PHÁP\nCHỦ YẾU')).toEqual(['NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU'])
  })
})

it('a heading is in capitals, a name or an abbreviation is not', () => {
  expect(isCapitals('MỤC ĐÍCH, YÊU CẦU')).toBe(true)
  expect(isCapitals('Mục đích')).toBe(false)
  expect(isCapitals('UBND')).toBe(false)
  expect(isCapitals('25/2021/QĐ-TTg')).toBe(false)
})

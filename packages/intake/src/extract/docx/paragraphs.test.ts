import { describe, expect, test } from 'vitest'
import { linesRead } from '../../testing/documents/reading.ts'
import { wordFile } from '../../testing/documents/word-file.ts'
import { paragraph, row, run, table } from '../../testing/documents/word-markup.ts'
import { readDocx } from './read-docx.ts'

const FILLER = paragraph('Nội dung khác của văn bản.')

async function lines(body: string, styles?: string): Promise<string[]> {
  const read = await readDocx(
    wordFile({ body: body + FILLER, ...(styles === undefined ? {} : { styles }) }),
  )
  return linesRead(read).slice(0, -1)
}

const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`
const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`

describe('the words of a paragraph', () => {
  test('tabs are one space, a broken line is two lines, empty paragraphs one empty line', async () => {
    const broken =
      '<w:r><w:t>TM. ỦY BAN NHÂN DÂN</w:t><w:br/><w:t>CHỦ TỊCH</w:t><w:cr/><w:t>Lê Văn A</w:t></w:r>'
    const tabbed =
      '<w:r><w:t>Thời gian:</w:t><w:tab/><w:tab/><w:t xml:space="preserve"> quý I</w:t></w:r>'
    expect(
      await lines(paragraph(broken) + paragraph('') + paragraph('') + paragraph(tabbed)),
    ).toEqual(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lê Văn A', '', 'Thời gian: quý I'])
  })

  test('hyphens that must not break are hyphens, soft ones and invisible signs are nothing', async () => {
    const hard =
      '<w:r><w:t>58/KH</w:t><w:noBreakHyphen/><w:t>UBND</w:t><w:softHyphen/><w:t>, th\u00ad\u200bi đua\u2011khen</w:t></w:r>'
    expect(await lines(paragraph(hard))).toEqual(['58/KH-UBND, thi đua-khen'])
  })

  test('decomposed letters are composed, blanks of every kind are blanks', async () => {
    expect(await lines(paragraph('Ủy\u00a0ban nhân dân'.normalize('NFD')))).toEqual([
      'Ủy ban nhân dân',
    ])
  })

  test('a piece of text that does not keep its blanks loses them, as in Word', async () => {
    expect(await lines(paragraph('<w:r><w:t> quý </w:t></w:r><w:r><w:t>I</w:t></w:r>'))).toEqual([
      'quýI',
    ])
  })

  test('signs of symbol fonts are readable', async () => {
    const sign = (font: string, char: string) =>
      `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`
    const signs =
      sign('Wingdings', 'F0FC') +
      sign('Symbol', 'F0B3') +
      sign('Wingdings', 'F0E0') +
      sign('Times', '20AB') +
      sign('Symbol', 'zz')
    expect(await lines(paragraph(signs))).toEqual(['✓≥→₫'])
  })

  test('a field shows its result, never its code, a field inside a code included', async () => {
    const inner = mark('begin') + code(' REF x ') + mark('separate') + run('ẩn') + mark('end')
    const field =
      run('Quý ') +
      mark('begin') +
      code(' IF ') +
      inner +
      mark('separate') +
      run('II') +
      mark('end') +
      run(' năm 2026')
    expect(await lines(paragraph(field))).toEqual(['Quý II năm 2026'])
  })

  test('a field that never ends swallows nothing after its paragraph', async () => {
    expect(
      await lines(paragraph(run('Số') + mark('begin') + code(' PAGE ')) + paragraph('Đoạn sau')),
    ).toEqual(['Số', 'Đoạn sau'])
  })

  test('links, simple fields, tags and content controls give their words; a placeholder gives none', async () => {
    const control = (properties: string, text: string) =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`
    const body = `<w:hyperlink>${run('Cổng ')}</w:hyperlink><w:fldSimple w:instr=" DATE ">${run('thông ')}</w:fldSimple><w:smartTag>${run('tin ')}</w:smartTag>`
    expect(
      await lines(
        paragraph(body + control('', 'phường') + control('<w:showingPlcHdr/>', 'Bấm để nhập')),
      ),
    ).toEqual(['Cổng thông tin phường'])
  })

  test('insertions are kept, deletions and hidden words dropped', async () => {
    const words = `${run('Báo cáo ')}<w:ins>${run('hằng quý ')}</w:ins><w:del><w:r><w:delText>hằng tháng </w:delText><w:noBreakHyphen/></w:r></w:del>`
    const moved = `<w:moveFrom>${run('cũ ')}</w:moveFrom><w:moveTo>${run('mới')}</w:moveTo>`
    const hidden = run(' mật', '<w:vanish/>') + run(' hiện', '<w:vanish w:val="0"/>')
    expect(await lines(paragraph(words + moved + hidden))).toEqual(['Báo cáo hằng quý mới hiện'])
  })

  test('styles hide and capitalise, of the paragraph and of the run', async () => {
    const style = (type: string, id: string, inner: string) =>
      `<w:style w:type="${type}" w:styleId="${id}">${inner}</w:style>`
    const styles =
      style('paragraph', 'Head', '<w:rPr><w:caps/></w:rPr>') +
      style('character', 'Secret', '<w:rPr><w:vanish/></w:rPr>') +
      style('paragraph', 'Gone', '<w:basedOn w:val="Gone"/><w:rPr><w:vanish/></w:rPr>') +
      style('paragraph', 'Toc', '<w:name w:val="toc 1"/>')
    const body =
      paragraph(
        run('Tổ chức thực hiện') + run(' x', '<w:rStyle w:val="Secret"/>'),
        '<w:pStyle w:val="Head"/>',
      ) +
      paragraph('ẩn cả đoạn', '<w:pStyle w:val="Gone"/>') +
      paragraph('I. MỤC ĐÍCH 1', '<w:pStyle w:val="Toc"/>')
    expect(await lines(body, styles)).toEqual(['TỔ CHỨC THỰC HIỆN'])
  })

  test('a formula and its text, a ruby and its base are read', async () => {
    const formula = '<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>'
    const ruby = `<w:r><w:ruby><w:rt>${run('trên')}</w:rt><w:rubyBase>${run(' dưới')}</w:rubyBase></w:ruby></w:r>`
    expect(await lines(paragraph(formula + ruby))).toEqual(['a+b dưới'])
  })
})

describe('text boxes', () => {
  test('one comes after its paragraph, once, though Word writes it twice', async () => {
    const twice = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('DỰ THẢO')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>${box('DỰ THẢO')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    expect(await lines(paragraph(run('Đoạn có khung') + twice))).toEqual([
      'Đoạn có khung',
      '',
      'DỰ THẢO',
      '',
    ])
  })

  test('one in a cell stays in the cell', async () => {
    const pict = `<w:r><w:pict><v:shape><v:textbox>${box('khung')}</v:textbox></v:shape></w:pict></w:r>`
    const body = table([row([`<w:tc>${paragraph(run('ô') + pict)}</w:tc>`, 'b'])])
    expect(await lines(paragraph('Một') + paragraph('Hai') + paragraph('Ba') + body)).toContain(
      'ô\u2028khung\tb',
    )
  })
})

describe('headers typed with tabs', () => {
  test('the two halves part, first all that stands left, then all that stands right', async () => {
    const halves = (left: string, right: string) =>
      paragraph(`<w:r><w:t>${left}</w:t><w:tab/><w:tab/><w:t>${right}</w:t></w:r>`)
    const body =
      halves('ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') +
      halves('PHƯỜNG SÔNG TRĂNG', 'Độc lập - Tự do - Hạnh phúc') +
      paragraph('Số: 58/KH-UBND         Sông Trăng, ngày 09 tháng 3 năm 2026') +
      paragraph('KẾ HOẠCH')
    expect((await lines(body)).filter(Boolean)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'PHƯỜNG SÔNG TRĂNG',
      'Số: 58/KH-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Sông Trăng, ngày 09 tháng 3 năm 2026',
      'KẾ HOẠCH',
    ])
  })
})

import { describe, expect, test } from 'vitest'
import { linesRead } from '../../testing/documents/reading.ts'
import { wordFile } from '../../testing/documents/word-file.ts'
import { cell, paragraph, row, run, table } from '../../testing/documents/word-markup.ts'
import { readDocx } from './read-docx.ts'

const OPENING = ['Mở đầu của văn bản', 'Đoạn thứ hai', 'Đoạn thứ ba']
  .map((text) => paragraph(text))
  .join('')

async function lines(body: string, styles?: string): Promise<string[]> {
  const file = wordFile({ body, ...(styles === undefined ? {} : { styles }) })
  return linesRead(await readDocx(file)).filter(Boolean)
}

async function rows(body: string): Promise<string[]> {
  return (await lines(OPENING + body)).slice(3)
}

describe('a table of data', () => {
  test('is a line a row, its cells parted by tabs, the lines of a cell by a separator of their own', async () => {
    const agencies = cell(
      paragraph('Phòng Kinh tế;') +
        paragraph(`${run('Công an')}<w:r><w:br/><w:t>phường</w:t></w:r>`),
    )
    expect(
      await rows(table([row(['STT', 'Nhiệm vụ', 'Chủ trì']), row(['1', 'Khảo\tsát', agencies])])),
    ).toEqual(['STT\tNhiệm vụ\tChủ trì', '1\tKhảo sát\tPhòng Kinh tế;\u2028Công an\u2028phường'])
  })

  test('keeps columns in their places round merged cells', async () => {
    const span = '<w:gridSpan w:val="3"/>'
    const body = table([
      row(['I', cell('TUYÊN TRUYỀN', span)]),
      row([cell('1', '<w:vMerge w:val="restart"/>'), 'a', 'b', 'c']),
      row([
        cell('1', '<w:vMerge/>'),
        'd',
        cell('e', '<w:hMerge w:val="restart"/>'),
        cell('', '<w:hMerge/>'),
      ]),
      row(['f', 'g'], '<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>'),
    ])
    expect(await rows(body)).toEqual(['I\tTUYÊN TRUYỀN\t\t', '1\ta\tb\tc', '\td\te\t', '\tf\tg\t'])
  })

  test('leaves out rows that were deleted, are hidden or say nothing', async () => {
    const body = table([
      row(['a', 'b']),
      row(['c', 'd'], '<w:del/>'),
      row(['e', 'f'], '<w:hidden/>'),
      row(['', '']),
      row(['g', 'h'], '<w:ins/>'),
    ])
    expect(await rows(body)).toEqual(['a\tb', 'g\th'])
  })

  test('flattens a table inside a cell', async () => {
    const inner = table([row(['x', 'y']), row(['z', ''])])
    expect(
      await rows(table([row([cell(paragraph('trước') + inner + paragraph('sau')), 'b'])])),
    ).toEqual(['trước\u2028x\u2028y\u2028z\u2028sau\tb'])
  })

  test('is told by lines drawn by itself, by its style or cell by cell', async () => {
    const long = ['a', 'b', 'c'].map((one) => row([one, `${one}.`]))
    const styles =
      '<w:style w:type="table" w:styleId="Grid"><w:tblPr><w:tblBorders><w:insideV w:val="single"/></w:tblBorders></w:tblPr></w:style>'
    const styled = `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr>${long.join('')}</w:tbl>`
    const edge = '<w:tcBorders><w:left w:val="single"/></w:tcBorders>'
    const celled = `<w:tbl>${row([cell('m', edge), cell('n', edge)])}</w:tbl>`
    expect(await lines(styled, styles)).toEqual(['a\ta.', 'b\tb.', 'c\tc.'])
    expect((await lines(celled + OPENING)).slice(0, 1)).toEqual(['m\tn'])
  })

  test('stands as rows also when rows and cells are wrapped in controls', async () => {
    const wrapped = `<w:sdt><w:sdtContent>${row([`<w:tc><w:sdt><w:sdtContent>${paragraph('a')}</w:sdtContent></w:sdt></w:tc>`, 'b'])}</w:sdtContent></w:sdt>`
    expect(await rows(table([wrapped]))).toEqual(['a\tb'])
  })
})

describe('a table that only sets text side by side', () => {
  test('at the head gives its left column, then its right one', async () => {
    const head = table(
      [
        row(['PHƯỜNG SÔNG TRĂNG', 'Kính gửi các cơ quan']),
        row(['Số: 58/KH-UBND', 'Sông Trăng, ngày 09 tháng 3 năm 2026']),
      ],
      false,
    )
    expect(await lines(head + OPENING)).toEqual([
      'PHƯỜNG SÔNG TRĂNG',
      'Số: 58/KH-UBND',
      'Kính gửi các cơ quan',
      'Sông Trăng, ngày 09 tháng 3 năm 2026',
      'Mở đầu của văn bản',
      'Đoạn thứ hai',
      'Đoạn thứ ba',
    ])
  })

  test('is known by its words even when its borders were drawn, with an empty column between', async () => {
    const motto = table([row(['ỦY BAN NHÂN DÂN', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'])])
    const foot = table([
      row([
        cell(paragraph('Nơi nhận:') + paragraph('- Lưu: VT.')),
        cell(paragraph('TM. ỦY BAN NHÂN DÂN') + paragraph('CHỦ TỊCH')),
      ]),
    ])
    expect(await lines(motto + OPENING + foot)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Mở đầu của văn bản',
      'Đoạn thứ hai',
      'Đoạn thứ ba',
      'Nơi nhận:',
      '- Lưu: VT.',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
    ])
  })

  test('of one column is a frame', async () => {
    expect(
      await rows(table([row([cell(paragraph('Lưu ý') + paragraph('Gửi bản giấy'))])])),
    ).toEqual(['Lưu ý', 'Gửi bản giấy'])
  })

  test('is not seen in a borderless list in the middle, nor in a long table that names a signer', async () => {
    const list = table([row(['Chủ trì', 'Phòng Kinh tế'])], false)
    const long = table(Array.from({ length: 8 }, (_, at) => row([`${at}`, 'TM. ỦY BAN NHÂN DÂN'])))
    expect((await rows(list + long)).slice(0, 2)).toEqual([
      'Chủ trì\tPhòng Kinh tế',
      '0\tTM. ỦY BAN NHÂN DÂN',
    ])
  })
})

import { describe, expect, test } from 'vitest'
import { type PdfOptions, pdfFile } from '../../testing/documents/pdf-file.ts'
import { linesRead } from '../../testing/documents/reading.ts'
import type { Sheet } from '../../testing/documents/sheet.ts'
import { readPdf } from './read-pdf.ts'

const COLUMN = { x: 85, width: 440, indent: 28 }
const LONG =
  'Các cơ quan, đơn vị thuộc phường căn cứ chức năng, nhiệm vụ được giao chủ động triển khai thực hiện Kế hoạch; định kỳ báo cáo kết quả theo quy định của pháp luật.'
const SHORT = 'Văn phòng tổng hợp, báo cáo Ủy ban nhân dân phường theo quy định.'
/** Breaks before a name more than once, where only the lie of the lines tells that it goes on. */
const NAMED =
  'Giao Ủy ban Mặt trận Tổ quốc Việt Nam, Hội Cựu chiến binh, Hội Liên hiệp Phụ nữ, Đoàn Thanh niên Cộng sản Hồ Chí Minh, Hội Nông dân, Công an, Ban Chỉ huy Quân sự cùng Văn phòng Hội đồng nhân dân và Ủy ban nhân dân thực hiện.'
const NUMBERED = `Quyết định số 25/2021/QĐ-TTg của Thủ tướng Chính phủ được áp dụng cùng các văn bản hướng dẫn thi hành còn hiệu lực trên địa bàn phường.`

async function lines(draw: (sheet: Sheet) => void, options?: PdfOptions): Promise<string[]> {
  return linesRead(await readPdf(await pdfFile(draw, options))).filter(Boolean)
}

/** Enough ordinary paragraphs for a page to show where its edges are. */
function body(sheet: Sheet, y = 100): number {
  let at = y
  for (const text of [LONG, SHORT, LONG, SHORT]) at = sheet.paragraph(text, at, COLUMN)
  return at
}

describe('lines and paragraphs', () => {
  test('wrapped lines are one paragraph, an indent begins another, also without any gap', async () => {
    expect(await lines((sheet) => void body(sheet))).toEqual([LONG, SHORT, LONG, SHORT])
  })

  test('a paragraph goes on over the page’s end', async () => {
    const read = await lines((sheet) => {
      const y = body(sheet, 700 - 6 * 18)
      sheet.line('Ủy ban nhân dân phường giao Phòng Kinh tế làm đầu mối theo', 85, y + 18, {
        stretchTo: 440,
      })
      sheet.newPage()
      sheet.line('dõi việc thực hiện.', 85, 60)
    })
    expect(read.at(-1)).toBe(
      'Ủy ban nhân dân phường giao Phòng Kinh tế làm đầu mối theo dõi việc thực hiện.',
    )
  })

  test('a number cut at its hyphen is whole again', async () => {
    const read = await lines((sheet) => {
      const y = body(sheet)
      sheet.line('Thực hiện theo các nội dung của Quyết định số 25/2021/QĐ-', 113, y, {
        stretchTo: 412,
      })
      sheet.line('TTg của Thủ tướng Chính phủ.', 85, y + 18)
      sheet.paragraph(NUMBERED, y + 36, COLUMN)
    })
    expect(read.slice(-2)).toEqual([
      'Thực hiện theo các nội dung của Quyết định số 25/2021/QĐ-TTg của Thủ tướng Chính phủ.',
      NUMBERED,
    ])
  })

  test('a wide gap is an empty line, a long centred title one line', async () => {
    const file = await pdfFile((sheet) => {
      sheet.centred('KẾ HOẠCH', 305, 60, { bold: true })
      sheet.centred('Nâng cao chất lượng phục vụ người dân tại bộ phận một', 305, 76, {
        bold: true,
      })
      sheet.centred('cửa của phường năm 2026', 305, 92, { bold: true })
      body(sheet, 160)
    })
    expect(linesRead(await readPdf(file)).slice(0, 4)).toEqual([
      'KẾ HOẠCH',
      'Nâng cao chất lượng phục vụ người dân tại bộ phận một cửa của phường năm 2026',
      '',
      LONG,
    ])
  })

  test.each([
    ['stand apart', { flush: false }, 10],
    ['are stretched to the edge', { flush: true }, 0],
  ])('without indents, lines go on where paragraphs %s', async (_, setting, gap) => {
    const texts = [NAMED, SHORT, NAMED, SHORT, LONG, SHORT]
    const read = await lines((sheet) => {
      let y = 80
      for (const text of texts)
        y = sheet.paragraph(text, y, { x: 85, width: 440, ...setting }) + gap
    })
    expect(read).toEqual(texts)
  })

  test('a dash inside a name begins no item', async () => {
    const read = await lines((sheet) => {
      const y = body(sheet)
      sheet.line('Đề nghị Ủy ban Mặt trận Tổ quốc, các tổ chức xã hội', 113, y, {
        stretchTo: 412,
      })
      sheet.line('- nghề nghiệp phối hợp thực hiện.', 85, y + 18)
      sheet.line('- Văn phòng tổng hợp.', 85, y + 36)
    })
    expect(read.slice(-2)).toEqual([
      'Đề nghị Ủy ban Mặt trận Tổ quốc, các tổ chức xã hội - nghề nghiệp phối hợp thực hiện.',
      '- Văn phòng tổng hợp.',
    ])
  })

  test('a hanging list keeps its items apart and its lines together', async () => {
    const read = await lines((sheet) => {
      let y = body(sheet)
      for (const text of [LONG, LONG]) {
        sheet.line('-', 113, y)
        y = sheet.paragraph(text, y, { x: 127, width: 398 })
      }
    })
    expect(read.slice(-2)).toEqual([`- ${LONG}`, `- ${LONG}`])
  })

  test('a word struck twice to look bold is there once; words at a slant are not', async () => {
    const read = await lines((sheet) => {
      sheet.line('KẾ HOẠCH', 100, 80)
      sheet.line('KẾ HOẠCH', 100.4, 80)
      sheet.document.save().rotate(45, { origin: [300, 400] })
      sheet.line('BẢN SAO', 300, 400, { size: 60 })
      sheet.document.restore()
      sheet.line('Nội dung của văn bản cần đọc cho kỹ', 100, 100)
    })
    expect(read).toEqual(['KẾ HOẠCH', 'Nội dung của văn bản cần đọc cho kỹ'])
  })

  test('a page printed sideways is turned', async () => {
    const read = await lines((sheet) => {
      sheet.document.rotate(90, { origin: [0, 0] })
      sheet.line('Phụ lục in ngang khổ giấy của kế hoạch', 100, -200)
      sheet.line('Dòng thứ hai của phụ lục', 100, -180)
    })
    expect(read).toEqual(['Phụ lục in ngang khổ giấy của kế hoạch', 'Dòng thứ hai của phụ lục'])
  })
})

describe('what belongs to the page and not to the text', () => {
  test('page numbers, running heads and feet are left out, a figure alone where text begins is not', async () => {
    const read = await lines((sheet) => {
      for (const page of [1, 2, 3]) {
        if (page > 1) sheet.newPage()
        sheet.line(`Kế hoạch số 58 - bản in lần ${page}`, 85, 30, { size: 9 })
        sheet.centred(`- ${page} -`, 300, 815, { size: 11 })
        body(sheet, 90 + page)
      }
      sheet.line('2026', 85, 800)
      sheet.newPage()
      sheet.line('15', 85, 60)
      sheet.line('Hết phần phụ lục của kế hoạch.', 85, 110)
    })
    expect(read).toEqual([
      ...[1, 2, 3].flatMap(() => [LONG, SHORT, LONG, SHORT]),
      '2026',
      '15',
      'Hết phần phụ lục của kế hoạch.',
    ])
  })

  test('what programs mark as no part of the text is left out', async () => {
    const read = await lines((sheet) => {
      sheet.document.addContent('/Artifact BMC')
      sheet.line('In từ phần mềm quản lý văn bản', 85, 420)
      sheet.document.addContent('EMC')
      body(sheet)
    })
    expect(read).toEqual([LONG, SHORT, LONG, SHORT])
  })

  test('footnotes stand at the end, their marks out of the text; an exponent stays', async () => {
    const read = await lines((sheet) => {
      body(sheet, 140)
      sheet.line('Theo Kế hoạch số 12', 85, 80)
      sheet.line('1', 85 + sheet.width('Theo Kế hoạch số 12'), 75, { size: 8 })
      sheet.line('diện tích 30 m', 85, 110)
      sheet.line('2', 85 + sheet.width('diện tích 30 m'), 105, { size: 8 })
      sheet.line('1', 85, 745, { size: 7 })
      sheet.line('Ban hành ngày 05 tháng 01 năm 2026', 92, 750, { size: 10 })
      sheet.line('của Ủy ban nhân dân phường.', 85, 764, { size: 10 })
    })
    expect(read).toEqual([
      'Theo Kế hoạch số 12',
      'diện tích 30 m2',
      LONG,
      SHORT,
      LONG,
      SHORT,
      '[1] Ban hành ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân phường.',
    ])
  })
})

describe('two columns side by side', () => {
  test('at the head stand on base lines of their own', async () => {
    const read = await lines((sheet) => {
      for (const [at, text] of ['ỦY BAN NHÂN DÂN', 'PHƯỜNG SÔNG TRĂNG', 'Số: 58/KH-UBND'].entries())
        sheet.centred(text, 170, 60 + at * 17, { size: 12 })
      for (const [at, text] of [
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        'Sông Trăng, ngày 09 tháng 3 năm 2026',
      ].entries()) {
        sheet.centred(text, 410, 64 + at * 19, { size: 12 })
      }
      sheet.centred('KẾ HOẠCH', 305, 140)
      sheet.line('1. Mục đích', 85, 160)
      body(sheet, 190)
    })
    expect(read.slice(0, 8)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'PHƯỜNG SÔNG TRĂNG',
      'Số: 58/KH-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Sông Trăng, ngày 09 tháng 3 năm 2026',
      'KẾ HOẠCH',
      '1. Mục đích',
    ])
  })

  test('at the foot may begin higher at the right and go on over the page’s end', async () => {
    const read = await lines((sheet) => {
      body(sheet)
      sheet.centred('TM. ỦY BAN NHÂN DÂN', 420, 740, { size: 13 })
      sheet.line('Nơi nhận:', 85, 754, { size: 12 })
      sheet.centred('CHỦ TỊCH', 420, 756, { size: 13 })
      sheet.newPage()
      for (const [at, text] of [
        '- Các cơ quan, đơn vị thuộc Ủy ban nhân dân',
        'phường;',
        '- Lưu: VT.',
      ].entries())
        sheet.line(text, 85, 60 + at * 15, { size: 11 })
      sheet.centred('Lê Thị Minh Hà', 440, 100, { size: 13 })
    })
    expect(read.slice(4)).toEqual([
      'Nơi nhận:',
      '- Các cơ quan, đơn vị thuộc Ủy ban nhân dân phường;',
      '- Lưu: VT.',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      'Lê Thị Minh Hà',
    ])
  })

  test('a number with a tab after it is no column', async () => {
    const read = await lines((sheet) => {
      body(sheet, 140)
      sheet.line('1.', 85, 80)
      sheet.line('Mục đích của kế hoạch', 130, 80)
    })
    expect(read[0]).toBe('1. Mục đích của kế hoạch')
  })
})

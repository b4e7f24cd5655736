import { describe, expect, test } from 'vitest'
import { pdfFile } from '../../testing/documents/pdf-file.ts'
import { linesRead } from '../../testing/documents/reading.ts'
import type { Sheet } from '../../testing/documents/sheet.ts'
import { readPdf } from './read-pdf.ts'

const WIDTHS = [36, 190, 130, 90]
const HEAD = ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian']
const LONG = 'Rà soát, bổ sung quy chế làm việc của phường cho phù hợp với tình hình mới'

async function lines(draw: (sheet: Sheet) => void): Promise<string[]> {
  return linesRead(await readPdf(await pdfFile(draw))).filter(Boolean)
}

function tasks(from: number, to: number): string[][] {
  return Array.from({ length: to - from + 1 }, (_, at) => [
    `${from + at}`,
    LONG,
    'Phòng Kinh tế, Hạ tầng và Đô thị',
    'Quý II',
  ])
}

const expected = (from: number, to: number) => tasks(from, to).map((row) => row.join('\t'))

describe('a ruled table', () => {
  test('is a line a row; wrapped words of a cell are together, what an author put below stays below', async () => {
    const read = await lines(
      (sheet) =>
        void sheet.table(85, 80, WIDTHS, [
          HEAD,
          ...tasks(1, 2),
          ['3', 'Khảo sát', 'Công an phường Quân sự', 'Quý I'],
        ]),
    )
    expect(read.slice(0, 3)).toEqual([HEAD.join('\t'), ...expected(1, 2)])
    expect(read[3]?.split('\t')[2]?.replace('\u2028', ' ')).toBe('Công an phường Quân sự')
  })

  test('keeps columns in their places round merged cells', async () => {
    const read = await lines((sheet) => {
      for (const y of [80, 100, 120, 160]) sheet.rule(85, y, 385, y)
      sheet.rule(185, 140, 385, 140)
      for (const x of [85, 385]) sheet.rule(x, 80, x, 160)
      for (const x of [185, 285]) sheet.rule(x, 100, x, 160)
      sheet.line('I. TUYÊN TRUYỀN', 90, 95, { size: 11 })
      for (const [x, y, text] of [
        [90, 115, 'a'],
        [190, 115, 'b'],
        [290, 115, 'c'],
        [90, 145, 'd'],
        [190, 135, 'e'],
        [290, 135, 'f'],
        [190, 155, 'g'],
        [290, 155, 'h'],
      ] as const)
        sheet.line(text, x, y, { size: 11 })
      sheet.line('Nội dung sau bảng của phụ lục này', 85, 200)
    })
    expect(read).toEqual([
      'I. TUYÊN TRUYỀN\t\t',
      'a\tb\tc',
      'd\te\tf',
      '\tg\th',
      'Nội dung sau bảng của phụ lục này',
    ])
  })

  test('open at its sides is a table too; a frame round a text is none', async () => {
    const read = await lines((sheet) => {
      for (const y of [80, 100, 120]) sheet.rule(85, y, 385, y)
      sheet.rule(235, 80, 235, 120)
      for (const [x, y, text] of [
        [90, 95, 'Việc'],
        [240, 95, 'Ai làm'],
        [90, 115, 'Khảo sát'],
        [240, 115, 'Văn phòng'],
      ] as const)
        sheet.line(text, x, y, { size: 11 })
      sheet.document.rect(85, 200, 300, 40).stroke()
      sheet.line('Lưu ý trong khung của văn bản', 95, 225)
    })
    expect(read).toEqual(['Việc\tAi làm', 'Khảo sát\tVăn phòng', 'Lưu ý trong khung của văn bản'])
  })

  test('with borders drawn as thin filled boxes is ruled', async () => {
    const read = await lines((sheet) => {
      for (const y of [80, 100, 120]) sheet.document.rect(85, y, 300, 0.6).fill()
      for (const x of [85, 185, 385]) sheet.document.rect(x, 80, 0.6, 40).fill()
      for (const [x, y, text] of [
        [90, 95, 'Việc'],
        [190, 95, 'Ai làm'],
        [90, 115, 'Khảo sát'],
        [190, 115, 'Văn phòng Ủy ban nhân dân'],
      ] as const)
        sheet.line(text, x, y, { size: 11 })
    })
    expect(read).toEqual(['Việc\tAi làm', 'Khảo sát\tVăn phòng Ủy ban nhân dân'])
  })

  test('goes on over pages: its heading once, a row cut by the page’s end one row', async () => {
    const cut = ['7', 'Tổ chức hội nghị sơ kết,', 'Văn phòng Hội đồng nhân dân và', 'Quý III']
    const rest = ['', 'tổng kết việc thực hiện', 'Ủy ban nhân dân', '']
    const read = await lines((sheet) => {
      sheet.table(85, 400, WIDTHS, [HEAD, ...tasks(1, 6), cut])
      sheet.newPage()
      sheet.centred('2', 300, 40)
      sheet.table(85, 80, WIDTHS, [HEAD, rest, ...tasks(8, 9)])
      sheet.line('Tổng số nhiệm vụ của kế hoạch: 09', 85, 400)
    })
    const whole = [
      '7',
      'Tổ chức hội nghị sơ kết, tổng kết việc thực hiện',
      'Văn phòng Hội đồng nhân dân và\u2028Ủy ban nhân dân',
      'Quý III',
    ]
    expect(read).toEqual([
      HEAD.join('\t'),
      ...expected(1, 6),
      whole.join('\t'),
      ...expected(8, 9),
      'Tổng số nhiệm vụ của kế hoạch: 09',
    ])
  })

  test('followed by one of other columns is not continued, nor is a row that begins anew', async () => {
    const read = await lines((sheet) => {
      sheet.table(85, 600, WIDTHS, [HEAD, ...tasks(1, 2)])
      sheet.newPage()
      sheet.table(85, 80, WIDTHS, [['', 'Công an phường phối hợp.', '', 'Quý IV'], ...tasks(3, 3)])
      sheet.newPage()
      sheet.table(85, 80, [200, 200], [['Cơ quan', 'Số việc']])
    })
    expect(read.slice(1)).toEqual([
      ...expected(1, 2),
      '\tCông an phường phối hợp.\t\tQuý IV',
      ...expected(3, 3),
      'Cơ quan\tSố việc',
    ])
  })

  test('heading broken inside its word is whole', async () => {
    const read = await lines((sheet) => {
      sheet.table(
        85,
        80,
        [20, 200],
        [
          ['', 'Nhiệm vụ'],
          ['1', 'Khảo sát sự hài lòng của người dân'],
        ],
      )
      sheet.line('ST', 88, 92, { size: 8 })
      sheet.line('T', 88, 98, { size: 8 })
    })
    expect(read[0]).toBe('STT\tNhiệm vụ')
  })
})

describe('a table without rules', () => {
  test('is seen by its columns; a line with nothing in the first belongs to the row above', async () => {
    const rows = [
      ['STT', 'Nhiệm vụ', 'Thời gian'],
      ['1', 'Khảo sát', 'Quý I'],
      ['', 'mức độ hài lòng', ''],
      ['2', 'Tập huấn', 'Quý II'],
      ['3', 'Sơ kết', 'Quý III'],
    ]
    const read = await lines((sheet) => {
      for (const [at, cells] of rows.entries()) {
        for (const [place, text] of cells.entries())
          if (text) sheet.line(text, [85, 140, 380][place] ?? 0, 100 + at * 16, { size: 12 })
      }
      sheet.line('Kết thúc bảng kê các nhiệm vụ trong năm.', 85, 260)
    })
    expect(read).toEqual([
      'STT\tNhiệm vụ\tThời gian',
      '1\tKhảo sát\u2028mức độ hài lòng\tQuý I',
      '2\tTập huấn\tQuý II',
      '3\tSơ kết\tQuý III',
      'Kết thúc bảng kê các nhiệm vụ trong năm.',
    ])
  })

  test('of two rows is none', async () => {
    const read = await lines((sheet) => {
      for (const y of [100, 116])
        for (const [x, text] of [
          [85, 'Một'],
          [200, 'Hai'],
          [350, 'Ba'],
        ] as const)
          sheet.line(text, x, y)
      sheet.line('Nội dung sau đó của văn bản này.', 85, 180)
    })
    expect(read.slice(0, 2)).toEqual(['Một Hai Ba', 'Một Hai Ba'])
  })
})

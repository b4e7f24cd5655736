import { describe, expect, test } from 'vitest'
import { linesRead } from '../../testing/documents/reading.ts'
import { type WordParts, wordFile } from '../../testing/documents/word-file.ts'
import {
  levelXml,
  listItem,
  listProperties,
  numbering,
  paragraph,
  run,
} from '../../testing/documents/word-markup.ts'
import { readDocx } from './read-docx.ts'

const PLAN_LEVELS = [
  { format: 'upperRoman', text: '%1.' },
  { format: 'decimal', text: '%2.' },
  { format: 'lowerLetter', text: '%3)' },
]
const LEGAL_LEVELS = [
  { format: 'upperRoman', text: 'Phần %1:' },
  { format: 'decimal', text: '%1.%2.', more: '<w:isLgl/>' },
]

async function lines(parts: WordParts): Promise<string[]> {
  return linesRead(await readDocx(wordFile(parts)))
}

describe('automatic numbers', () => {
  test('parts, items and letters of a plan count by themselves and begin anew under the next item', async () => {
    const items: readonly (readonly [string, number])[] = [
      ['MỤC ĐÍCH', 0],
      ['Mục đích chung', 1],
      ['ý thứ nhất', 2],
      ['ý thứ hai', 2],
      ['Yêu cầu', 1],
      ['ý khác', 2],
      ['NHIỆM VỤ', 0],
      ['Nhiệm vụ', 1],
    ]
    const body = items.map(([text, level]) => listItem(text, 1, level)).join('')
    expect(await lines({ body, numbering: numbering([PLAN_LEVELS], [[1, 0]]) })).toEqual([
      'I. MỤC ĐÍCH',
      '1. Mục đích chung',
      'a) ý thứ nhất',
      'b) ý thứ hai',
      '2. Yêu cầu',
      'a) ý khác',
      'II. NHIỆM VỤ',
      '1. Nhiệm vụ',
    ])
  })

  test('a number made of several levels is written in figures where the list asks for it', async () => {
    const body = [
      listItem('Chung', 1),
      listItem('Phạm vi', 1, 1),
      listItem('Riêng', 1),
      listItem('Đối tượng', 1, 1),
    ]
    expect(
      await lines({ body: body.join(''), numbering: numbering([LEGAL_LEVELS], [[1, 0]]) }),
    ).toEqual(['Phần I: Chung', '1.1. Phạm vi', 'Phần II: Riêng', '2.1. Đối tượng'])
  })

  test('two lists of one counter go on counting; one that starts anew does so once', async () => {
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    const part = numbering(
      [[{ format: 'decimal', text: '%1.' }]],
      [
        [1, 0],
        [2, 0],
        [3, 0, anew],
      ],
    )
    const body = [1, 1, 2, 3, 3, 1].map((list, at) => listItem(`việc ${at}`, list)).join('')
    const read = await lines({ body, numbering: part })
    expect(read.map((line) => line.split(' ')[0])).toEqual(['1.', '2.', '3.', '5.', '6.', '7.'])
  })

  test('a level that never begins anew keeps counting through all parts', async () => {
    const levels = [
      { format: 'upperRoman', text: '%1.' },
      { format: 'decimal', text: 'Điều %2.', more: '<w:lvlRestart w:val="0"/>' },
    ]
    const body = [0, 1, 1, 0, 1].map((level) => listItem('nội dung', 1, level)).join('')
    const read = await lines({ body, numbering: numbering([levels], [[1, 0]]) })
    expect(read).toEqual([
      'I. nội dung',
      'Điều 1. nội dung',
      'Điều 2. nội dung',
      'II. nội dung',
      'Điều 3. nội dung',
    ])
  })

  test('an override may give a level another look', async () => {
    const look = `<w:lvlOverride w:ilvl="0">${levelXml({ format: 'upperLetter', text: '%1/' }, 0)}</w:lvlOverride>`
    const part = numbering([[{ format: 'decimal', text: '%1.' }]], [[1, 0, look]])
    expect(await lines({ body: listItem('Phần chung của kế hoạch', 1), numbering: part })).toEqual([
      'A/ Phần chung của kế hoạch',
    ])
  })

  test('Vietnamese letters of a custom list keep their đ', async () => {
    const choice =
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="a, b, c, d, đ, e, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>'
    const body = Array.from({ length: 7 }, () => listItem('ý', 1)).join('')
    const read = await lines({
      body,
      numbering: numbering([[{ format: choice, text: '%1)' }]], [[1, 0]]),
    })
    expect(read.map((line) => line.slice(0, 2))).toEqual(['a)', 'b)', 'c)', 'd)', 'đ)', 'e)', '7)'])
  })

  test('bullets are dashes, but a plus stays a plus, from a symbol font too', async () => {
    const levels = ['\uf0b7', '+', '\uf02b', '•', '\uf02d'].map((text) => ({
      format: 'bullet',
      text,
    }))
    const body = [0, 1, 2, 3, 4].map((level) => listItem('tổ dân phố', 1, level)).join('')
    const read = await lines({ body, numbering: numbering([levels], [[1, 0]]) })
    expect(read.map((line) => line[0])).toEqual(['-', '+', '+', '-', '-'])
  })

  test('a style numbers its paragraphs, the level named by the style or by the list', async () => {
    const styles = [
      `<w:style w:type="paragraph" w:styleId="Part"><w:name w:val="heading 1"/><w:pPr>${listProperties(1)}</w:pPr></w:style>`,
      '<w:style w:type="paragraph" w:styleId="Item"><w:basedOn w:val="Part"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    ].join('')
    const levels = [
      PLAN_LEVELS[0],
      { format: 'decimal', text: '%2.', more: '<w:pStyle w:val="Item"/>' },
    ].flatMap((one) => one ?? [])
    const styled = (text: string, id: string, more = '') =>
      paragraph(text, `<w:pStyle w:val="${id}"/>${more}`)
    const body = [
      styled('MỤC TIÊU', 'Part'),
      styled('Mục tiêu chung', 'Item'),
      styled('Mục tiêu riêng', 'Item'),
      styled('Không đánh số', 'Item', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
    ]
    expect(
      await lines({ body: body.join(''), styles, numbering: numbering([levels], [[1, 0]]) }),
    ).toEqual(['I. MỤC TIÊU', '1. Mục tiêu chung', '2. Mục tiêu riêng', 'Không đánh số'])
  })

  test('a list that stands for a numbering style is found through it', async () => {
    const part =
      '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Plans"/></w:abstractNum>' +
      `<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Plans"/>${levelXml({ format: 'decimalZero', text: 'Bước %1:' }, 0)}</w:abstractNum>` +
      '<w:num w:numId="4"><w:abstractNumId w:val="0"/></w:num>'
    expect(await lines({ body: listItem('Thành lập tổ công tác', 4), numbering: part })).toEqual([
      'Bước 01: Thành lập tổ công tác',
    ])
  })

  test('numbers typed by hand stay as typed, beside lists that are not there', async () => {
    const body =
      paragraph('1.2. Tiêu chí thành phần') + listItem('đ) Nội dung không có danh sách', 9)
    expect(await lines({ body })).toEqual([
      '1.2. Tiêu chí thành phần',
      'đ) Nội dung không có danh sách',
    ])
  })

  test('an empty item of a list is counted, shown only in a cell', async () => {
    const part = numbering([[{ format: 'decimal', text: '%1' }]], [[1, 0]])
    const row = `<w:tr><w:tc>${listItem('', 1)}</w:tc><w:tc>${paragraph('Khảo sát')}</w:tc></w:tr>`
    const opening = ['Một', 'Hai', 'Ba'].map((text) => paragraph(text)).join('')
    const body = `${opening}${listItem('', 1)}<w:tbl>${row}${row}</w:tbl>`
    expect(await lines({ body, numbering: part })).toEqual([
      'Một',
      'Hai',
      'Ba',
      '',
      '2\tKhảo sát',
      '3\tKhảo sát',
    ])
  })

  test('a paragraph whose mark was deleted goes on in the next one and keeps its own number', async () => {
    const part = numbering([[{ format: 'decimal', text: '%1.' }]], [[1, 0]])
    const deleted = paragraph(run('Tổ chức '), `${listProperties(1)}<w:rPr><w:del/></w:rPr>`)
    const gone = paragraph(
      '<w:del><w:r><w:delText>Bỏ</w:delText></w:r></w:del>',
      `${listProperties(1)}<w:rPr><w:del/></w:rPr>`,
    )
    const body = deleted + listItem('hội nghị tập huấn', 1) + gone + listItem('Báo cáo kết quả', 1)
    expect(await lines({ body, numbering: part })).toEqual([
      '1. Tổ chức hội nghị tập huấn',
      '2. Báo cáo kết quả',
    ])
  })
})

import {
  AlignmentType,
  DeletedTextRun,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  InsertedTextRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  Textbox,
  TextRun,
} from 'docx'
import { type ListMark, listMarks } from './list-marks.ts'
import { type Block, paperOf } from './paper.ts'
import { layoutTable, ruledTable } from './word-tables.ts'

/** How an office writes its Word files. */
export interface WordStyle {
  /** The letterhead stands in a table without borders, or in two text boxes. */
  readonly letterhead: 'table' | 'boxes'
  /** Numbers are written by Word, or typed. */
  readonly numbering: 'automatic' | 'typed'
  /** A correction that nobody has accepted yet. */
  readonly tracked: boolean
  readonly footnote: boolean
}

const LEVELS = [
  [LevelFormat.UPPER_ROMAN, '%1.'],
  [LevelFormat.DECIMAL, '%2.'],
  [LevelFormat.LOWER_LETTER, '%3)'],
] as const
const CHANGE = { author: 'Văn thư', date: '2026-03-01T00:00:00Z' }
const NOTE = 1

/** A plan as a Word file of that style. */
export async function wordPaper(text: string, style: WordStyle): Promise<Uint8Array> {
  const blocks = paperOf(text)
  const markOf = style.numbering === 'automatic' ? listMarks() : () => null
  const corrected = blocks.findIndex(({ kind }) => kind === 'paragraph')
  const children = blocks.flatMap((block, at): (Paragraph | Table | Textbox)[] => {
    if (block.kind === 'columns') return columns(block, style)
    if (block.kind === 'centred') return [line(block.text, AlignmentType.CENTER)]
    if (block.kind === 'table') return [ruledTable(block.rows)]
    return [paragraph(block.text, markOf(block.text), at === corrected ? style : null)]
  })
  const pageNumber = line('', AlignmentType.CENTER, [
    new TextRun({ children: [PageNumber.CURRENT] }),
  ])
  const document = new Document({
    features: { updateFields: false },
    ...(style.footnote
      ? { footnotes: { [NOTE]: { children: [new Paragraph('Xem bản gốc.')] } } }
      : {}),
    numbering: {
      config: [
        {
          reference: 'plan',
          levels: LEVELS.map(([format, mark], level) => ({
            level,
            format,
            text: mark,
            alignment: AlignmentType.LEFT,
          })),
        },
      ],
    },
    sections: [
      {
        headers: { default: new Header({ children: [pageNumber] }) },
        footers: { default: new Footer({ children: [new Paragraph('Lưu hành tại địa phương')] }) },
        children,
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function columns(
  { left, right }: Extract<Block, { kind: 'columns' }>,
  { letterhead }: WordStyle,
): (Table | Textbox)[] {
  if (letterhead === 'table' || /^Nơi nhận/u.test(left[0] ?? ''))
    return [layoutTable([left, right])]
  return [left, right].map(
    (lines) =>
      new Textbox({
        style: { width: '200pt', height: '60pt' },
        children: lines.map((text) => line(text, AlignmentType.CENTER)),
      }),
  )
}

function paragraph(text: string, mark: ListMark | null, style: WordStyle | null): Paragraph {
  const words = mark?.text ?? text
  const [first = '', ...rest] = words.split(' ')
  const tail = ` ${rest.join(' ')}`
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    ...(mark ? { numbering: { reference: 'plan', level: mark.level } } : {}),
    children: [
      ...(style?.tracked
        ? [
            new DeletedTextRun({ id: 1, text: 'Bỏ câu này. ', ...CHANGE }),
            new InsertedTextRun({ id: 2, text: first, ...CHANGE }),
            new TextRun(tail),
          ]
        : [new TextRun(words)]),
      ...(style?.footnote ? [new FootnoteReferenceRun(NOTE)] : []),
    ],
  })
}

function line(
  text: string,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  children = [new TextRun({ text, bold: true })],
): Paragraph {
  return new Paragraph({ alignment, children })
}

import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { COLUMNS, PLAN } from './plan-words.ts'

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
}
const LEVELS = [
  [LevelFormat.UPPER_ROMAN, '%1.'],
  [LevelFormat.DECIMAL, '%2.'],
  [LevelFormat.LOWER_LETTER, '%3)'],
] as const

/** The plan as an office's word processor writes it: headers and signature in tables without borders, automatic numbers. */
export async function planDocx(): Promise<Uint8Array> {
  const [issuer, ward] = PLAN.issuer
  const head = layoutTable([
    [[issuer, ward], [...PLAN.motto]],
    [[PLAN.number], [PLAN.dateline]],
  ])
  const body = [
    centred(PLAN.kind),
    centred(PLAN.title),
    new Paragraph(PLAN.preamble),
    numbered(PLAN.headings[0], 0),
    ...PLAN.aims.map((aim) => numbered(aim, 1)),
    numbered(PLAN.headings[1], 0),
    taskTable(),
    numbered(PLAN.headings[2], 0),
    ...PLAN.duties.map((duty) => numbered(duty, 1)),
  ]
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'plan',
          levels: LEVELS.map(([format, text], level) => ({
            level,
            format,
            text,
            alignment: AlignmentType.LEFT,
          })),
        },
      ],
    },
    sections: [
      {
        headers: { default: new Header({ children: [pageNumber()] }) },
        footers: { default: new Footer({ children: [new Paragraph('Lưu hành tại phường')] }) },
        children: [head, ...body, layoutTable([[[...PLAN.recipients], [...PLAN.signer]]])],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

/** The lines that reading the plan must give, the table's cells parted by tabs. */
export function planLines(): string[] {
  const [aims, tasks, duties] = PLAN.headings
  return [
    ...PLAN.issuer,
    PLAN.number,
    ...PLAN.motto,
    PLAN.dateline,
    PLAN.kind,
    PLAN.title,
    PLAN.preamble,
    `I. ${aims}`,
    ...PLAN.aims.map((aim, at) => `${at + 1}. ${aim}`),
    `II. ${tasks}`,
    COLUMNS.join('\t'),
    ...PLAN.tasks.map((task, at) => [at + 1, ...task].join('\t')),
    `III. ${duties}`,
    ...PLAN.duties.map((duty, at) => `${at + 1}. ${duty}`),
    ...PLAN.recipients,
    ...PLAN.signer,
  ]
}

function taskTable(): Table {
  const rows = [COLUMNS, ...PLAN.tasks.map((task, at) => [String(at + 1), ...task])]
  return new Table({
    rows: rows.map(
      (cells, at) =>
        new TableRow({
          tableHeader: at === 0,
          children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })),
        }),
    ),
  })
}

function layoutTable(rows: readonly (readonly (readonly string[])[])[]): Table {
  return new Table({
    borders: NO_BORDERS,
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map(
            (lines) => new TableCell({ children: lines.map((line) => centred(line)) }),
          ),
        }),
    ),
  })
}

function centred(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text, bold: true })],
  })
}

function numbered(text: string, level: number): Paragraph {
  return new Paragraph({ text, numbering: { reference: 'plan', level } })
}

function pageNumber(): Paragraph {
  return new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })
}

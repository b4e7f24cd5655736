import { pdfFile } from '@dunghan/intake/testing'
import { type Flow, PAGE, pageFlow, wrapped } from './page-flow.ts'
import { type Block, paperOf } from './paper.ts'
import { printTable } from './printed-table.ts'

/** How an office's word processor prints. */
export interface PrintStyle {
  /** Lines stretched to the right edge. */
  readonly flush: boolean
  /** A paragraph begins with an indent, or with a gap above it. */
  readonly paragraphs: 'indented' | 'gaps'
  readonly pageNumber: 'top' | 'bottom'
  /** The same words at the foot of every page. */
  readonly repeated: boolean
  readonly pitch: number
}

const INDENT = 28
const GAP = 8
const COLUMNS = [175, 425] as const
const COLUMN_WIDTH = [200, 250] as const

/** A plan as a PDF printed in that style. */
export function printedPaper(text: string, style: PrintStyle): Promise<Uint8Array> {
  return pdfFile((sheet) => {
    const flow = pageFlow(sheet, (page) => {
      const at = style.pageNumber === 'top' ? 40 : 812
      if (page > 1) sheet.centred(String(page), PAGE.middle, at, { size: 12 })
      if (style.repeated) sheet.line('Kế hoạch công tác năm', PAGE.left, 826, { size: 9 })
    })
    for (const block of paperOf(text)) print(flow, block, style)
  })
}

function print(flow: Flow, block: Block, style: PrintStyle): void {
  if (block.kind === 'columns') printColumns(flow, block)
  else if (block.kind === 'table') printTable(flow, block.rows)
  else if (block.kind === 'centred') printCentred(flow, block.text, style)
  else printParagraph(flow, block.text, style)
}

function printParagraph(flow: Flow, text: string, style: PrintStyle): void {
  const gaps = style.paragraphs === 'gaps'
  const inset = (line: number) => (line === 0 && !gaps ? INDENT : 0)
  const lines = wrapped(flow.sheet, text, (line) => PAGE.width - inset(line))
  if (gaps) flow.y += GAP
  for (const [at, line] of lines.entries()) {
    flow.room(style.pitch)
    const stretch = style.flush && at < lines.length - 1
    flow.sheet.line(
      line,
      PAGE.left + inset(at),
      flow.y,
      stretch ? { stretchTo: PAGE.width - inset(at) } : {},
    )
    flow.y += style.pitch
  }
}

function printCentred(flow: Flow, text: string, style: PrintStyle): void {
  const setting = { bold: true }
  if (text === '') flow.y += style.pitch
  if (text === '') return
  for (const line of wrapped(flow.sheet, text, () => PAGE.width - 60, setting)) {
    flow.room(style.pitch)
    flow.sheet.centred(line, PAGE.middle, flow.y, setting)
    flow.y += style.pitch
  }
}

function printColumns(flow: Flow, { left, right }: Extract<Block, { kind: 'columns' }>): void {
  const isFoot = /^Nơi nhận/u.test(left[0] ?? '')
  flow.y += isFoot ? 24 : 0
  flow.room(Math.max(left.length, right.length) * 16)
  const top = flow.y
  let bottom = top
  for (const [side, lines] of [left, right].entries()) {
    const size = side === 0 && isFoot ? 11 : 12
    const room = COLUMN_WIDTH[side] ?? 0
    let y = top
    for (const line of lines.flatMap((each) => wrapped(flow.sheet, each, () => room, { size }))) {
      if (side === 0 && isFoot) flow.sheet.line(line, PAGE.left, y, { size })
      else flow.sheet.centred(line, COLUMNS[side] ?? 0, y, { size, bold: true })
      y += 16
    }
    bottom = Math.max(bottom, y)
  }
  flow.y = bottom + 20
}

import { pdfFile } from './pdf-file.ts'
import { COLUMNS, PLAN } from './plan-words.ts'

const LEFT = 85
const WIDTH = 468
const INDENT = 28
const WIDTHS = [36, 150, 82, 74, 62, 64]

/** The plan as it is printed: two columns at its head and foot, indented flush paragraphs, a ruled table, page numbers. */
export function planPdf(): Promise<Uint8Array> {
  return pdfFile((sheet) => {
    const column = { x: LEFT, width: WIDTH, indent: INDENT }
    const middle = LEFT + WIDTH / 2
    const issuer = [...PLAN.issuer, PLAN.number]
    for (const [at, line] of issuer.entries()) sheet.centred(line, 170, 70 + at * 16, { size: 12 })
    const right = [...PLAN.motto, PLAN.dateline]
    for (const [at, line] of right.entries()) sheet.centred(line, 420, 72 + at * 16, { size: 12 })
    sheet.centred(PLAN.kind, middle, 150, { bold: true })
    sheet.centred(PLAN.title, middle, 168, { size: 12, bold: true })
    let y = sheet.paragraph(PLAN.preamble, 200, column)
    const write = (text: string) => {
      y = sheet.paragraph(text, y + 6, column)
    }
    const [aims, tasks, duties] = PLAN.headings
    write(`I. ${aims}`)
    for (const [at, aim] of PLAN.aims.entries()) write(`${at + 1}. ${aim}`)
    write(`II. ${tasks}`)
    const rows = PLAN.tasks.map((task, at) => [String(at + 1), ...task])
    sheet.table(LEFT, y, WIDTHS, [COLUMNS, ...rows])
    sheet.newPage()
    sheet.centred('2', 297, 40, { size: 13 })
    y = 70
    write(`III. ${duties}`)
    for (const [at, duty] of PLAN.duties.entries()) write(`${at + 1}. ${duty}`)
    for (const [at, line] of PLAN.recipients.entries())
      sheet.line(line, LEFT, y + 40 + at * 15, { size: 11 })
    for (const [at, line] of PLAN.signer.entries()) {
      sheet.centred(line, 420, y + 40 + at * (at === 2 ? 40 : 16), { size: 13, bold: true })
    }
  })
}

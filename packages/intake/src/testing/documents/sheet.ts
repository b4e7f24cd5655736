/** How a line or paragraph is set. */
export interface Setting {
  readonly size?: number
  readonly bold?: boolean
  /** Stretched to this width by its spaces. */
  readonly stretchTo?: number
}

/** A stretch of text between two edges. */
export interface Column {
  readonly x: number
  readonly width: number
  readonly indent?: number
  readonly pitch?: number
  readonly flush?: boolean
}

/** Draws on the pages of a PDF as a word processor does: by base lines, words and rules. */
export interface Sheet {
  readonly document: PDFKit.PDFDocument
  newPage(): void
  width(text: string, setting?: Setting): number
  line(text: string, x: number, y: number, setting?: Setting): void
  centred(text: string, middle: number, y: number, setting?: Setting): void
  /** Breaks a paragraph into lines; gives the base line below its last one. */
  paragraph(text: string, y: number, column: Column, setting?: Setting): number
  rule(x0: number, y0: number, x1: number, y1: number): void
  /** Draws a ruled table; gives where it ends. */
  table(
    x: number,
    y: number,
    widths: readonly number[],
    rows: readonly (readonly string[])[],
  ): number
}

/** The letters that the font's Vietnamese file holds and its Latin one does not. */
const VIETNAMESE =
  /([\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u20ab]+)/u
const INSET = 5
const TABLE_SIZE = 11
const TABLE_PITCH = 14

/** The sheet over a document whose fonts are registered. */
export function sheetOn(document: PDFKit.PDFDocument): Sheet {
  const use = (piece: string, { size = 14, bold = false }: Setting) => {
    const subset = VIETNAMESE.test(piece) ? 'vietnamese' : 'latin'
    document.font(`${subset}-${bold ? 700 : 400}`).fontSize(size)
  }
  const width = (text: string, setting: Setting = {}) =>
    piecesOf(text).reduce((sum, piece) => {
      use(piece, setting)
      return sum + document.widthOfString(piece)
    }, 0)
  const line = (text: string, x: number, y: number, setting: Setting = {}) => {
    const words = text.split(' ')
    const missing = (setting.stretchTo ?? 0) - width(text, setting)
    const extra = setting.stretchTo === undefined ? 0 : missing / Math.max(1, words.length - 1)
    let at = x
    for (const [index, word] of words.entries()) {
      for (const piece of piecesOf(index + 1 < words.length ? `${word} ` : word)) {
        use(piece, setting)
        document.text(piece, at, y, { lineBreak: false, baseline: 'alphabetic' })
        at += document.widthOfString(piece)
      }
      at += extra
    }
  }
  const wrap = (text: string, room: (row: number) => number, setting: Setting) => {
    const rows: string[] = []
    for (const word of text.split(' ')) {
      const longer = rows.length === 0 ? word : `${rows.at(-1)} ${word}`
      if (rows.length > 0 && width(longer, setting) <= room(rows.length - 1))
        rows[rows.length - 1] = longer
      else rows.push(word)
    }
    return rows
  }
  const rule = (x0: number, y0: number, x1: number, y1: number) => {
    document.moveTo(x0, y0).lineTo(x1, y1).lineWidth(0.5).stroke()
  }
  return {
    document,
    newPage: () => void document.addPage({ size: 'A4', margin: 0 }),
    width,
    line,
    centred: (text, middle, y, setting) =>
      line(text, middle - width(text, setting) / 2, y, setting),
    paragraph(text, y, { x, width: wide, indent = 0, pitch = 18, flush = true }, setting = {}) {
      const inset = (at: number) => (at === 0 ? indent : 0)
      const rows = wrap(text, (at) => wide - inset(at), setting)
      for (const [at, words] of rows.entries()) {
        const stretch = flush && at < rows.length - 1 ? { stretchTo: wide - inset(at) } : {}
        line(words, x + inset(at), y + at * pitch, { ...setting, ...stretch })
      }
      return y + rows.length * pitch
    },
    rule,
    table(x, y, widths, rows) {
      const edges = [x]
      for (const wide of widths) edges.push((edges.at(-1) ?? x) + wide)
      const right = edges.at(-1) ?? x
      let top = y
      rule(x, top, right, top)
      for (const cells of rows) {
        const texts = cells.map((text, at) =>
          wrap(text, () => (widths[at] ?? 0) - 2 * INSET, { size: TABLE_SIZE }),
        )
        const bottom = top + Math.max(...texts.map((text) => text.length)) * TABLE_PITCH + INSET
        for (const [at, text] of texts.entries()) {
          for (const [row, words] of text.entries()) {
            line(words, (edges[at] ?? x) + INSET, top + TABLE_PITCH * (row + 1) - 2, {
              size: TABLE_SIZE,
            })
          }
        }
        for (const edge of edges) rule(edge, top, edge, bottom)
        rule(x, bottom, right, bottom)
        top = bottom
      }
      return top
    },
  }
}

/** Runs of letters that one of the two font files holds. */
function piecesOf(text: string): string[] {
  return text.split(VIETNAMESE).filter(Boolean)
}

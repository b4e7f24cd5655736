/** A run of text, with the inner XML of its properties. */
export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
}

/** A paragraph of runs, or of one run when given plain text. */
export function paragraph(content: string, properties = ''): string {
  const inner = content.startsWith('<') || content === '' ? content : run(content)
  return `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`
}

/** A paragraph of a list. */
export function listItem(text: string, list: number, level = 0): string {
  return paragraph(text === '' ? '' : run(text), listProperties(list, level))
}

/** The properties that put a paragraph on a list. */
export function listProperties(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`
}

/** What a level of a list looks like, in the order of levels. */
export interface LevelMarkup {
  readonly format: string
  readonly text: string
  readonly start?: number
  /** More inner XML. */
  readonly more?: string
}

/** A numbering part: lists with their own counters, then the numbers paragraphs refer to them by. */
export function numbering(
  abstracts: readonly (readonly LevelMarkup[])[],
  nums: readonly (readonly [id: number, abstract: number, overrides?: string])[],
): string {
  const lists = abstracts.map((levels, id) => {
    const inner = levels.map((level, at) => levelXml(level, at)).join('')
    return `<w:abstractNum w:abstractNumId="${id}">${inner}</w:abstractNum>`
  })
  const uses = nums.map(
    ([id, abstract, overrides = '']) =>
      `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`,
  )
  return lists.join('') + uses.join('')
}

/** One level, as it stands in a list or in an override. */
export function levelXml({ format, text, start = 1, more = '' }: LevelMarkup, at: number): string {
  const numFmt = format.startsWith('<') ? format : `<w:numFmt w:val="${format}"/>`
  return `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/>${numFmt}${more}<w:lvlText w:val="${text}"/></w:lvl>`
}

/** A table; `ruled` draws lines between its cells. */
export function table(rows: readonly string[], ruled = true): string {
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  const line = ruled ? 'single' : 'none'
  const borders = edges.map((edge) => `<w:${edge} w:val="${line}"/>`).join('')
  return `<w:tbl><w:tblPr><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid/>${rows.join('')}</w:tbl>`
}

/** A row of cells; plain text becomes a cell of one paragraph. */
export function row(cells: readonly string[], properties = ''): string {
  const inner = cells.map((one) => (one.startsWith('<w:tc>') ? one : cell(one)))
  return `<w:tr><w:trPr>${properties}</w:trPr>${inner.join('')}</w:tr>`
}

/** A cell of blocks, or of one paragraph when given plain text. */
export function cell(content: string, properties = ''): string {
  const inner = content.startsWith('<w:') ? content : paragraph(content)
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

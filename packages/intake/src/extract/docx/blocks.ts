import { tidyLine } from './characters.ts'
import { contentOf } from './content.ts'
import { halvesOf, joinHalves } from './halves.ts'
import { type Paragraph, readParagraph } from './paragraph.ts'
import type { Reading } from './reading.ts'
import { readTable } from './table.ts'
import { tableLines } from './table-lines.ts'
import type { XmlElement } from './xml.ts'

/** The lines of a body, a cell, a text box or a note; an empty line where one stands or a block ends. */
export function blockLines(
  container: XmlElement,
  reading: Reading,
  inside: 'page' | 'cell',
): string[] {
  const lines: string[] = []
  let carried = ''
  for (const block of contentOf(container)) {
    if (block.name === 'w:p') {
      const paragraph = readParagraph(block, carried !== '', reading)
      if (!paragraph) continue
      const text = carried + numbered(paragraph, inside)
      carried = paragraph.runsOn ? text : ''
      if (!paragraph.runsOn) lines.push(...text.split('\n'))
      for (const box of paragraph.boxes) lines.push('', ...blockLines(box, reading, inside), '')
    } else if (block.name === 'w:tbl') {
      const isFirst = lines.filter((line) => line !== '').length <= FEW
      const table = readTable(block, reading.styles, (cell) => blockLines(cell, reading, 'cell'))
      lines.push('', ...tableLines(table, inside, isFirst), '')
    }
  }
  if (carried !== '') lines.push(carried)
  return inside === 'page' ? joinHalves(lines.map(halvesOf)) : lines.map(tidyLine).filter(Boolean)
}

/** A number without words shows in a cell ("STT"); on a page it is an empty line somebody left in a list. */
function numbered({ number, text }: Paragraph, inside: 'page' | 'cell'): string {
  return text.trim() === '' && inside === 'page' ? '' : number + text
}

/** What may stand above the table of the two headers: a stamp such as "DỰ THẢO", a name of the party body. */
const FEW = 2

import { plainCharacters } from './characters.ts'
import { contentOf } from './content.ts'
import type { Reading, StyleChain } from './reading.ts'
import { characterSwitch } from './styles.ts'
import { symbolOf } from './symbols.ts'
import { textBoxesIn } from './text-boxes.ts'
import { childOf, settingOf, switchOf, type XmlElement } from './xml.ts'

/** The words of a paragraph, and the text boxes hung on it. */
export interface Words {
  /** With a tab where one stands and a line end where the author broke the line. */
  readonly text: string
  readonly boxes: readonly XmlElement[]
}

const BOX_HOLDERS = new Set(['w:drawing', 'w:pict', 'w:object'])

/** Reads the runs of a paragraph, a link or a field, one after the other. */
export function wordsOf(paragraph: XmlElement, chain: StyleChain, reading: Reading): Words {
  let text = ''
  const boxes: XmlElement[] = []
  for (const child of contentOf(paragraph)) {
    if (child.name === 'w:r') {
      const run = runOf(child, chain, reading)
      text += run.text
      boxes.push(...run.boxes)
    } else if (child.name.startsWith('m:')) text += formulaOf(child)
  }
  closeBrokenFields(reading)
  return { text, boxes }
}

function runOf(run: XmlElement, chain: StyleChain, reading: Reading): Words {
  const properties = childOf(run, 'w:rPr')
  const styles = [...reading.styles.chain(settingOf(properties, 'w:rStyle')), ...chain]
  const is = (name: string) => switchOf(properties, name) ?? characterSwitch(styles, name) ?? false
  const hidden = is('w:vanish')
  let text = ''
  const boxes: XmlElement[] = []
  for (const piece of contentOf(run)) {
    if (piece.name === 'w:fldChar') turnField(piece, reading)
    else if (hidden || reading.fields.includes(true)) continue
    else if (BOX_HOLDERS.has(piece.name)) boxes.push(...textBoxesIn(piece))
    else if (piece.name === 'w:ruby') text += wordsOf(piece, chain, reading).text
    else text += pieceOf(piece, reading)
  }
  return { text: is('w:caps') ? text.toUpperCase() : text, boxes }
}

function pieceOf(piece: XmlElement, reading: Reading): string {
  switch (piece.name) {
    case 'w:t':
      return plainCharacters(charactersOf(piece))
    case 'w:tab':
    case 'w:ptab':
      return '\t'
    case 'w:br':
    case 'w:cr':
      return '\n'
    case 'w:noBreakHyphen':
      return '-'
    case 'w:sym':
      return symbolOf(piece.attributes.get('w:font') ?? '', piece.attributes.get('w:char') ?? '')
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      reading.references.push({
        kind: piece.name === 'w:footnoteReference' ? 'footnote' : 'endnote',
        id: piece.attributes.get('w:id') ?? '',
        ownMark: piece.attributes.has('w:customMarkFollows'),
      })
      return ''
    default:
      return ''
  }
}

/** Word strips the outer spaces of a piece that does not ask to keep them. */
function charactersOf(piece: XmlElement): string {
  const text = piece.children.filter((child) => typeof child === 'string').join('')
  return piece.attributes.get('xml:space') === 'preserve' ? text : text.trim()
}

function turnField(piece: XmlElement, reading: Reading): void {
  const turn = piece.attributes.get('w:fldCharType')
  if (turn === 'begin') reading.fields.push(true)
  else if (turn === 'separate' && reading.fields.length > 0)
    reading.fields[reading.fields.length - 1] = false
  else if (turn === 'end') reading.fields.pop()
}

/** A code never runs past its paragraph: one left open would swallow the rest of the document. */
function closeBrokenFields(reading: Reading): void {
  const code = reading.fields.indexOf(true)
  if (code >= 0) reading.fields.splice(code)
}

function formulaOf(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : formulaOf(child)))
    .join('')
}

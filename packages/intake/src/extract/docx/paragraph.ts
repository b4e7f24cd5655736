import type { Reading, StyleChain } from './reading.ts'
import { wordsOf } from './runs.ts'
import { characterSwitch } from './styles.ts'
import { childOf, settingOf, switchOf, type XmlElement } from './xml.ts'

/** A paragraph as it is read: its lines still with the author's tabs. */
export interface Paragraph {
  /** What stands before it as its automatic number; empty for none. */
  readonly number: string
  readonly text: string
  readonly boxes: readonly XmlElement[]
  /** Its mark was deleted with changes tracked: the next paragraph goes on in the same line. */
  readonly runsOn: boolean
}

const CONTENTS = /^(?:toc|contents|mục lục)\s*\d$/iu

/**
 * Reads a paragraph; null for one that is hidden or repeats headings in a table of contents. One that `goesOn` in the
 * line of another has no number of its own.
 */
export function readParagraph(
  paragraph: XmlElement,
  goesOn: boolean,
  reading: Reading,
): Paragraph | null {
  const properties = childOf(paragraph, 'w:pPr')
  const mark = childOf(properties, 'w:rPr')
  const styleId = settingOf(properties, 'w:pStyle') ?? reading.styles.paragraph
  const chain = reading.styles.chain(styleId)
  const words = wordsOf(paragraph, chain, reading)
  if (chain.some((style) => CONTENTS.test(settingOf(style, 'w:name') ?? ''))) return null
  const hidden = switchOf(mark, 'w:vanish') ?? characterSwitch(chain, 'w:vanish') ?? false
  if (hidden && words.text === '' && words.boxes.length === 0) return null
  const runsOn = childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined
  const gone = runsOn && words.text === ''
  const number = goesOn || gone ? '' : numberOf(properties, chain, reading)
  return { number, ...words, runsOn }
}

function numberOf(properties: XmlElement | undefined, chain: StyleChain, reading: Reading): string {
  const own = childOf(properties, 'w:numPr')
  const styled = chain.find((style) => childOf(childOf(style, 'w:pPr'), 'w:numPr'))
  const inherited = childOf(childOf(styled, 'w:pPr'), 'w:numPr')
  const listId = settingOf(own, 'w:numId') ?? settingOf(inherited, 'w:numId')
  if (listId === undefined || listId === '0') return ''
  const level =
    settingOf(own, 'w:ilvl') ??
    (own && settingOf(own, 'w:numId') ? '0' : undefined) ??
    levelOfStyle(listId, styled, reading) ??
    settingOf(inherited, 'w:ilvl')
  return reading.counters.next(listId, Number.parseInt(level ?? '0', 10) || 0)
}

/** A level may name the style it belongs to instead of the style naming its level. */
function levelOfStyle(
  listId: string,
  style: XmlElement | undefined,
  reading: Reading,
): string | undefined {
  const id = style?.attributes.get('w:styleId')
  const levels = [...(reading.lists.get(listId)?.levels ?? [])]
  return levels.find(([, level]) => id !== undefined && level.style === id)?.[0].toString()
}

import { blockLines } from './blocks.ts'
import { formatNumber } from './number-format.ts'
import type { Parts } from './parts.ts'
import type { NoteReference, Reading } from './reading.ts'
import { elementsOf, type XmlElement } from './xml.ts'

/** The notes of a document in the order they were met, one line each: "[1] …". */
export function noteLines(parts: Parts, reading: Reading): string[] {
  const lines: string[] = []
  const counts = { footnote: 0, endnote: 0 }
  for (const reference of reading.references.slice()) {
    if (!reference.ownMark) counts[reference.kind] += 1
    const note = noteOf(parts, reference)
    const text = note ? blockLines(note, reading, 'cell').join(' ') : ''
    if (text === '') continue
    const format = reference.kind === 'footnote' ? 'decimal' : 'lowerRoman'
    const mark = reference.ownMark ? '*' : formatNumber(counts[reference.kind], format)
    lines.push(`[${mark}] ${text}`)
  }
  return lines
}

function noteOf(parts: Parts, { kind, id }: NoteReference): XmlElement | undefined {
  const root = kind === 'footnote' ? parts.footnotes : parts.endnotes
  return root && elementsOf(root).find(({ attributes }) => attributes.get('w:id') === id)
}

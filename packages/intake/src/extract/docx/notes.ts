import { blockLines } from './blocks.ts'
import { formatNumber } from './number-format.ts'
import type { Parts } from './parts.ts'
import type { Reading } from './reading.ts'
import { elementsOf, type XmlElement } from './xml.ts'

/** The notes of a document in the order they were met, one line each: "[1] …". */
export function noteLines(parts: Parts, reading: Reading): string[] {
  const lines: string[] = []
  const counts = { footnote: 0, endnote: 0 }
  const notes = { footnote: notesOf(parts.footnotes), endnote: notesOf(parts.endnotes) }
  for (const reference of reading.references.slice()) {
    if (!reference.ownMark) counts[reference.kind] += 1
    const note = notes[reference.kind].get(reference.id)
    const text = note ? blockLines(note, reading, 'cell').join(' ') : ''
    if (text === '') continue
    const format = reference.kind === 'footnote' ? 'decimal' : 'lowerRoman'
    const mark = reference.ownMark ? '*' : formatNumber(counts[reference.kind], format)
    lines.push(`[${mark}] ${text}`)
  }
  return lines
}

function notesOf(root: XmlElement | undefined): ReadonlyMap<string | undefined, XmlElement> {
  const notes = root ? elementsOf(root).toReversed() : []
  return new Map(notes.map((note) => [note.attributes.get('w:id'), note]))
}

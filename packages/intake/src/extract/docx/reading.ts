import { type Counters, countersOf } from './counters.ts'
import { type List, numberingOf } from './numbering.ts'
import type { Parts } from './parts.ts'
import { type Styles, stylesOf } from './styles.ts'
import type { XmlElement } from './xml.ts'

/** A note met in the text, to be written out at its end. */
export interface NoteReference {
  readonly kind: 'footnote' | 'endnote'
  readonly id: string
  /** A mark of the author's own ("*") stands in the text already. */
  readonly ownMark: boolean
}

/** What is carried from paragraph to paragraph while one document is read from top to end. */
export interface Reading {
  readonly styles: Styles
  readonly lists: ReadonlyMap<string, List>
  readonly counters: Counters
  /** The fields open at this place: true while their code, false while their result is written. */
  readonly fields: boolean[]
  readonly references: NoteReference[]
}

/** Begins reading at the top. */
export function startReading(parts: Parts): Reading {
  const lists = numberingOf(parts.numbering)
  return {
    styles: stylesOf(parts.styles),
    lists,
    counters: countersOf(lists),
    fields: [],
    references: [],
  }
}

/** The last of one or more styles of characters to say something decides. */
export type StyleChain = readonly XmlElement[]

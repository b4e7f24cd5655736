import { plainGlyphs } from './glyph-characters.ts'
import { apply, combine, type Matrix, type Point } from './matrix.ts'
import type { FontOfPage } from './page-source.ts'
import { type TextState, textToPage } from './text-state.ts'

/** A fragment in the page's own coordinates: where its base line begins and ends. */
export interface DrawnFragment {
  text: string
  readonly x: number
  readonly y: number
  endX: number
  endY: number
  readonly size: number
  /** Whether a space was drawn after it; one drawn apart is a fragment of its own. */
  ends: boolean
  readonly unseen: boolean
}

interface Glyph {
  readonly unicode: string
  readonly width: number
  readonly isSpace: boolean
}

const INVISIBLE_MODE = 3
/** Pushed apart by more than this share of their size, letters belong to two fragments until the line is seen whole. */
const APART = 0.06
const TOGETHER = -0.35

/** Draws one string: moves the state on and gives the fragments it left on the page. */
export function showGlyphs(state: TextState, glyphs: unknown, font: FontOfPage): DrawnFragment[] {
  const fragments: DrawnFragment[] = []
  const toPage = textToPage(state)
  const size = sizeOnPage(state, toPage)
  const unseen = state.mode === INVISIBLE_MODE
  const place = (x: number) => apply(toPage, x, state.line.y + state.rise)
  let open: DrawnFragment | null = null
  let end = state.x
  for (const item of Array.isArray(glyphs) ? glyphs : []) {
    if (typeof item === 'number') {
      state.x -= (item / 1000) * state.size * state.scale
      continue
    }
    const glyph = glyphIn(item)
    if (!glyph) continue
    const start = state.x
    const stop = advance(state, glyph, font)
    const text = plainGlyphs(glyph.unicode)
    if (text === '') continue
    const gap = (start - end) / (state.size * state.scale || 1)
    const follows = open !== null && gap < APART && gap > TOGETHER
    end = stop
    if (open && follows && text.trim() !== '') {
      open.text += text
      const to = place(stop)
      open.endX = to.x
      open.endY = to.y
    } else if (open && follows) {
      open.ends = true
      open = null
    } else {
      const isSpace = text.trim() === ''
      const span = isSpace ? ends(place((start + stop) / 2)) : ends(place(start), place(stop))
      const made = { text: isSpace ? ' ' : text, ...span, size, ends: isSpace, unseen }
      fragments.push(made)
      open = isSpace ? null : made
    }
  }
  return fragments
}

/** Moves on behind a glyph; gives where its ink ends. */
function advance(state: TextState, glyph: Glyph, font: FontOfPage): number {
  const stop = state.x + glyph.width * font.unit * state.size * state.scale
  const spacing = state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0)
  state.x = stop + spacing * state.scale
  return stop
}

function ends(from: Point, to = from) {
  return { x: from.x, y: from.y, endX: to.x, endY: to.y }
}

function sizeOnPage(state: TextState, toPage: Matrix): number {
  const [, , c, d] = combine(toPage, [1, 0, 0, state.size, 0, 0])
  return Math.hypot(c, d)
}

function glyphIn(value: unknown): Glyph | null {
  if (typeof value !== 'object' || value === null) return null
  if (!('unicode' in value) || typeof value.unicode !== 'string') return null
  const width = 'width' in value && typeof value.width === 'number' ? value.width : 0
  return {
    unicode: value.unicode,
    width: Number.isFinite(width) ? width : 0,
    isSpace: 'isSpace' in value && value.isSpace === true,
  }
}

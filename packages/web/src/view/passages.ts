import type { Span } from '@dunghan/core/plan'

/** Words of the source: `doubt` under the highlighter with its number, `read` and `plain` what a field was read from. */
export interface Highlight {
  readonly span: Span
  readonly kind: 'doubt' | 'read' | 'plain'
  readonly no?: number
  /** The field that was read here: `task:0.lead`. */
  readonly field?: string
}

/** A place in the source that a link leads to. */
export interface Anchor {
  readonly id: string
  readonly span: Span
}

/** A run of text under the same highlight; `ids` are the anchors that begin with it. */
export interface Piece {
  readonly text: string
  readonly kind: 'doubt' | 'read' | 'plain' | null
  readonly no: number | null
  readonly field?: string
  readonly ids: readonly string[]
}

/** A paragraph of the source as printed. */
export interface Paragraph {
  readonly role: 'title' | 'heading' | 'body'
  readonly pieces: readonly Piece[]
}

/** Paragraphs that belong to one anchor, or to none. */
export interface Passage {
  readonly id: string | null
  readonly paragraphs: readonly Paragraph[]
}

interface Frame {
  readonly title: Span | null
  readonly headings: readonly Span[]
}

/** The source cut into passages: one for every anchor that begins a paragraph, the rest between them. */
export function passagesOf(
  text: string,
  frame: Frame,
  anchors: readonly Anchor[],
  highlights: readonly Highlight[],
): Passage[] {
  const passages: { id: string | null; paragraphs: Paragraph[] }[] = []
  const opened = new Set<string>()
  for (const span of paragraphSpans(text)) {
    const holder = anchors.find((anchor) => covers(anchor.span, startOf(text, span)))
    const owner = holder && beginsHere(text, span, holder, opened) ? holder.id : null
    const last = passages.at(-1)
    const passage = last && last.id === owner ? last : { id: owner, paragraphs: [] as Paragraph[] }
    if (passage !== last) passages.push(passage)
    if (owner) opened.add(owner)
    const inline = anchors.filter(
      (anchor) =>
        !opened.has(anchor.id) && anchor.span.from >= span.from && anchor.span.from < span.to,
    )
    for (const anchor of inline) opened.add(anchor.id)
    passage.paragraphs.push({
      role: roleOf(span, frame),
      pieces: piecesOf(text, span, inline, highlights),
    })
  }
  return passages
}

/** Lines joined as a reader would: a line that goes on in lower case belongs to the one above. */
export function paragraphSpans(text: string): Span[] {
  const spans: { from: number; to: number }[] = []
  for (const line of text.matchAll(/[^\n]+/gu)) {
    if (line[0].trim() === '') continue
    const to = line.index + line[0].length
    const last = spans.at(-1)
    if (last && /^\s*\p{Ll}(?![).])/u.test(line[0])) last.to = to
    else spans.push({ from: line.index, to })
  }
  return spans
}

function beginsHere(
  text: string,
  span: Span,
  anchor: Anchor,
  opened: ReadonlySet<string>,
): boolean {
  return opened.has(anchor.id) || anchor.span.from <= startOf(text, span)
}

function startOf(text: string, span: Span): number {
  const lead = /^[\s*]*/u.exec(text.slice(span.from, span.to))?.[0].length ?? 0
  return Math.min(span.from + lead, span.to - 1)
}

function covers(span: Span, place: number): boolean {
  return span.from <= place && place < span.to
}

function roleOf(span: Span, frame: Frame): Paragraph['role'] {
  const inside = (outer: Span): boolean => outer.from < span.to && span.from < outer.to
  if (frame.title && inside(frame.title)) return 'title'
  return frame.headings.some((heading) => covers(span, heading.from) || covers(heading, span.from))
    ? 'heading'
    : 'body'
}

function piecesOf(
  text: string,
  span: Span,
  anchors: readonly Anchor[],
  highlights: readonly Highlight[],
): Piece[] {
  const near = highlights.filter(
    (highlight) => highlight.span.from < span.to && span.from < highlight.span.to,
  )
  const cuts = new Set([span.from, span.to])
  const cut = (place: number): void => {
    if (place > span.from && place < span.to) cuts.add(place)
  }
  for (const anchor of anchors) cut(anchor.span.from)
  for (const highlight of near) {
    cut(highlight.span.from)
    cut(highlight.span.to)
  }
  const places = [...cuts].sort((left, right) => left - right)
  return places.slice(0, -1).flatMap((from, index) => {
    const to = places[index + 1] ?? span.to
    const over = near.filter((highlight) => covers(highlight.span, from))
    const shown =
      over.find(({ kind }) => kind === 'doubt') ??
      over.find(({ kind }) => kind === 'read') ??
      over[0]
    const field = over.find((highlight) => highlight.field !== undefined)?.field
    const ended = over.find(
      (highlight) => highlight.no !== undefined && Math.min(highlight.span.to, span.to) === to,
    )
    return {
      text: text.slice(from, to).replaceAll('**', ''),
      kind: shown?.kind ?? null,
      no: ended?.no ?? null,
      ...(field === undefined ? {} : { field }),
      ids: anchors.filter((anchor) => anchor.span.from === from).map((anchor) => anchor.id),
    }
  })
}

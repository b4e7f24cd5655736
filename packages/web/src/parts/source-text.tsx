import type { Draft, Span } from '@dunghan/core/plan'
import {
  type Anchor,
  type Highlight,
  type Paragraph,
  type Passage,
  type Piece,
  passagesOf,
} from '../view/passages.ts'

interface SourceProps {
  readonly draft: Draft
  readonly anchors: readonly Anchor[]
  readonly highlights: readonly Highlight[]
  /** Where the row of an anchor stands on the same page, if it stands there. */
  readonly rowOf?: (anchor: string) => string | null
  /** The stretch of the text to show; all of it where none is named. */
  readonly range?: Span
}

/** The issued document as printed, with what was read from it marked; links lead to its passages. */
export function SourceText({ draft, anchors, highlights, rowOf, range }: SourceProps) {
  const { from, to } = range ?? { from: 0, to: draft.text.length }
  const inside = ({ span }: { readonly span: Span }): boolean => span.from < to && from < span.to
  const moved = (span: Span): Span => ({ from: span.from - from, to: span.to - from })
  const shifted = <T extends { readonly span: Span }>(items: readonly T[]): T[] =>
    items.filter(inside).map((item) => ({ ...item, span: moved(item.span) }))
  const title = titleWithKind(draft)
  const frame = {
    title: title && moved(title),
    headings: draft.sections.map((section) => moved(section.source)),
  }
  const passages = passagesOf(
    draft.text.slice(from, to),
    frame,
    shifted(anchors),
    shifted(highlights),
  )
  return (
    <section class="sheet doc" id="van-ban" aria-label="Toàn văn kế hoạch" tabindex={0}>
      {to - from < draft.text.length ? (
        <p class="s q">Đoạn văn bản của các việc ở trang này.</p>
      ) : null}
      {passages.map((passage) => (
        <PassageText passage={passage} row={(passage.id && rowOf?.(passage.id)) ?? null} />
      ))}
    </section>
  )
}

/** The title with the line above it that says what kind of document it is, as both stand in the middle of the page. */
function titleWithKind({ text, places }: Draft): Span | null {
  const { title } = places
  if (title === null) return null
  const [kind] = /\p{Lu}[\p{Lu} ]{2,40}\s+$/u.exec(text.slice(0, title.from)) ?? []
  return kind && !kind.trim().includes('\n') ? { ...title, from: title.from - kind.length } : title
}

function PassageText({ passage, row }: { passage: Passage; row: string | null }) {
  const paragraphs = passage.paragraphs.map((paragraph) => <ParagraphText paragraph={paragraph} />)
  return passage.id === null ? (
    paragraphs
  ) : (
    <div class="passage" id={passage.id}>
      {paragraphs}
      {row === null ? null : (
        <a class="to" href={`#${row}`}>
          Xem việc đã đọc
          <span class="hide"> từ đoạn này</span>
        </a>
      )}
    </div>
  )
}

function ParagraphText({ paragraph }: { paragraph: Paragraph }) {
  const role = paragraph.role === 'title' ? 't' : paragraph.role === 'heading' ? 'h' : undefined
  return (
    <p class={role}>
      {paragraph.pieces.map((piece) => (
        <PieceText piece={piece} />
      ))}
    </p>
  )
}

/** A run of text with its highlight and the number of its question. */
export function PieceText({ piece }: { piece: Piece }) {
  const words =
    piece.kind === 'doubt' ? (
      <mark data-o={piece.field}>{piece.text}</mark>
    ) : piece.kind === null ? (
      piece.text
    ) : (
      <span class={piece.kind === 'read' ? 'read' : undefined} data-o={piece.field}>
        {piece.text}
      </span>
    )
  return (
    <>
      {piece.ids.map((id) => (
        <span class="passage" id={id} />
      ))}
      {words}
      {piece.no === null ? null : (
        <sup>
          <a href={`#hoi-${piece.no}`} aria-label={`Chỗ cần xác nhận ${piece.no}`}>
            {piece.no}
          </a>
        </sup>
      )}
    </>
  )
}

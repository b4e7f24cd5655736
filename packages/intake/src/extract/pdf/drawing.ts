import { UnreadableFile } from '../docx/extraction.ts'
import { LIMITS } from '../docx/limits.ts'
import { type DrawnFragment, showGlyphs } from './glyphs.ts'
import { combine, IDENTITY, matrixIn, numbersIn } from './matrix.ts'
import type { Operations } from './operations.ts'
import type { PageSource } from './page-source.ts'
import { type Stroke, strokesOf } from './path-rules.ts'
import { initialState, moveLine, setTextMatrix, type TextState } from './text-state.ts'

/** What a page draws: letters and straight strokes, in the page's own coordinates. */
export interface Drawing {
  readonly fragments: readonly DrawnFragment[]
  readonly strokes: readonly Stroke[]
  /** Letters that the program itself marks as no part of the text. */
  readonly artifacts: readonly DrawnFragment[]
}

/** What programs mark as no part of the text: running heads, page numbers, watermarks. */
const ARTIFACT = 'Artifact'

/** Follows the operations of a page; pictures, colours and clipping say nothing to us. */
export function drawingOf(source: PageSource, codes: Operations): Drawing {
  const fragments: DrawnFragment[] = []
  const strokes: Stroke[] = []
  const artifacts: DrawnFragment[] = []
  const saved: TextState[] = []
  const marked: boolean[] = []
  let state = initialState()
  const save = () => saved.push({ ...state })
  const restore = () => {
    state = saved.pop() ?? state
  }
  const draw: Record<number, (operands: unknown) => void> = {
    [codes.save]: save,
    [codes.restore]: restore,
    [codes.transform]: (operands) => transform(state, operands),
    [codes.paintFormXObjectBegin]: (operands) => {
      save()
      transform(state, Array.isArray(operands) ? operands[0] : null)
    },
    [codes.paintFormXObjectEnd]: restore,
    [codes.beginText]: () => setTextMatrix(state, IDENTITY),
    [codes.setTextMatrix]: (operands) => setTextMatrix(state, matrixIn(operands) ?? IDENTITY),
    [codes.showText]: (operands) => {
      const [glyphs] = Array.isArray(operands) ? operands : []
      const shown = showGlyphs(state, glyphs, source.font(state.font))
      const into = marked.includes(true) ? artifacts : fragments
      into.push(...shown)
      if (into.length > LIMITS.piecesOfPage) throw new UnreadableFile('too-much-inside')
    },
    [codes.beginMarkedContent]: (operands) => marked.push(isArtifact(operands)),
    [codes.beginMarkedContentProps]: (operands) => marked.push(isArtifact(operands)),
    [codes.endMarkedContent]: () => marked.pop(),
    [codes.constructPath]: (operands) => {
      const [paint, path] = Array.isArray(operands) ? operands : []
      if (paint === codes.endPath || strokes.length > LIMITS.rulesOfPage) return
      strokes.push(...strokesOf(numbersIn(path), state.matrix))
    },
    ...textSetters(codes, () => state),
  }
  for (const [index, code] of source.operations.entries()) draw[code]?.(source.operands[index])
  return { fragments, strokes, artifacts }
}

function textSetters(codes: Operations, now: () => TextState) {
  const set = (key: 'charSpacing' | 'wordSpacing' | 'leading' | 'rise' | 'mode', by = 1) => {
    return (operands: unknown) => {
      now()[key] = (numbersIn(operands)[0] ?? 0) * by
    }
  }
  return {
    [codes.setCharSpacing]: set('charSpacing'),
    [codes.setWordSpacing]: set('wordSpacing'),
    [codes.setLeading]: set('leading', -1),
    [codes.setTextRise]: set('rise'),
    [codes.setTextRenderingMode]: set('mode'),
    [codes.setHScale]: (operands: unknown) => {
      now().scale = (numbersIn(operands)[0] ?? 100) / 100
    },
    [codes.setFont]: (operands: unknown) => {
      const [name, size] = Array.isArray(operands) ? operands : []
      now().font = String(name)
      now().size = typeof size === 'number' ? size : 0
    },
    [codes.moveText]: (operands: unknown) => move(now(), operands),
    [codes.setLeadingMoveText]: (operands: unknown) => {
      now().leading = numbersIn(operands)[1] ?? 0
      move(now(), operands)
    },
    [codes.nextLine]: () => moveLine(now(), 0, now().leading),
  }
}

function move(state: TextState, operands: unknown): void {
  const [x = 0, y = 0] = numbersIn(operands)
  moveLine(state, x, y)
}

function transform(state: TextState, operands: unknown): void {
  state.matrix = combine(state.matrix, matrixIn(operands) ?? IDENTITY)
}

/** The library hands over a tag as its name, or as an object with one. */
function isArtifact(operands: unknown): boolean {
  const [tag]: unknown[] = Array.isArray(operands) ? operands : []
  if (typeof tag !== 'object' || tag === null) return tag === ARTIFACT
  return 'name' in tag && tag.name === ARTIFACT
}

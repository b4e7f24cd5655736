import { type Drawing, drawingOf } from './drawing.ts'
import type { Fragment, PageMarks, Rule } from './fragment.ts'
import type { DrawnFragment } from './glyphs.ts'
import { apply, IDENTITY, type Matrix, matrixIn } from './matrix.ts'
import type { Operations } from './operations.ts'
import type { PageSource, PageView } from './page-source.ts'
import type { Stroke } from './path-rules.ts'
import { linesSetAside } from './set-aside.ts'

const TURNS = [0, 90, 180, 270]
const SMALLEST = 2
/** A stroke shorter than this is an accent or a tick, no rule. */
const SHORTEST = 4
const SKEW = 1
/** Two strikes of one word this close, as a share of the size, are one word made bold. */
const DOUBLE_STRUCK = 0.2
const NEIGHBOURS = 20

/** The letters and rules of a page, turned so that most of its text runs level; what runs otherwise is set aside. */
export function pageMarksOf(source: PageSource, codes: Operations): PageMarks {
  const drawing = drawingOf(source, codes)
  const view = levelView(source, drawing)
  const matrix = matrixIn(view.transform) ?? IDENTITY
  const fragments = drawing.fragments.flatMap((one) => fragmentOf(one, matrix, view) ?? [])
  const slanting = drawing.fragments.filter((one) => fragmentOf(one, matrix, view) === null)
  return {
    width: view.width,
    height: view.height,
    fragments: struckOnce(fragments),
    rules: drawing.strokes.flatMap((stroke) => ruleOf(stroke, matrix) ?? []),
    setAside: linesSetAside([...drawing.artifacts, ...slanting]),
  }
}

function levelView(source: PageSource, { fragments }: Drawing): PageView {
  const views = TURNS.map((turn) => source.viewport(turn))
  const [first] = views
  const lengths = views.map((view) => {
    const matrix = matrixIn(view.transform) ?? IDENTITY
    const level = fragments.filter((one) => fragmentOf(one, matrix, view) !== null)
    return level.reduce((sum, one) => sum + one.text.length, 0)
  })
  const best = lengths.indexOf(Math.max(...lengths))
  return views[best] ?? first ?? { width: 0, height: 0, transform: IDENTITY }
}

function fragmentOf(drawn: DrawnFragment, matrix: Matrix, view: PageView): Fragment | null {
  const from = apply(matrix, drawn.x, drawn.y)
  const to = apply(matrix, drawn.endX, drawn.endY)
  if (!Number.isFinite(from.x + from.y + to.x + to.y) || drawn.size < SMALLEST) return null
  if (to.x < from.x || Math.abs(to.y - from.y) > (to.x - from.x) * 0.1 + 0.01) return null
  if (to.x < 0 || from.x > view.width || from.y < 0 || from.y > view.height) return null
  const { text, size, ends, unseen } = drawn
  return { text, x0: from.x, x1: to.x, y: from.y, size, ends, unseen }
}

function struckOnce(fragments: readonly Fragment[]): Fragment[] {
  const seen = new Map<string, Fragment[]>()
  return fragments.filter((one) => {
    const key = `${one.text}\u0000${Math.round(one.y / 2)}`
    const same = seen.get(key) ?? []
    seen.set(key, same)
    if (
      same
        .slice(-NEIGHBOURS)
        .some((other) => Math.abs(other.x0 - one.x0) < one.size * DOUBLE_STRUCK)
    )
      return false
    same.push(one)
    return true
  })
}

function ruleOf(stroke: Stroke, matrix: Matrix): Rule | null {
  const a = apply(matrix, stroke.x0, stroke.y0)
  const b = apply(matrix, stroke.x1, stroke.y1)
  const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)]
  const [top, bottom] = [Math.min(a.y, b.y), Math.max(a.y, b.y)]
  if (bottom - top <= SKEW && right - left >= SHORTEST) {
    return { level: true, at: (top + bottom) / 2, from: left, to: right }
  }
  if (right - left <= SKEW && bottom - top >= SHORTEST) {
    return { level: false, at: (left + right) / 2, from: top, to: bottom }
  }
  return null
}

import { apply, type Matrix } from './matrix.ts'

/** A straight stroke between two places, in the page's own coordinates. */
export interface Stroke {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** A filled shape this thin is a line that a program drew as a rectangle. */
const THIN = 3
const MOVE = 0
const LINE = 1
const CURVE = 2
const QUADRATIC = 3
const LENGTHS: Readonly<Record<number, number>> = {
  [MOVE]: 2,
  [LINE]: 2,
  [CURVE]: 6,
  [QUADRATIC]: 4,
}

/** The straight strokes of a path: its edges, or its middle line when it is a thin filled rectangle. */
export function strokesOf(path: readonly number[], matrix: Matrix): Stroke[] {
  return shapesOf(path, matrix).flatMap((shape) => {
    const xs = shape.map(({ x }) => x)
    const ys = shape.map(({ y }) => y)
    const [left, right] = [Math.min(...xs), Math.max(...xs)]
    const [low, high] = [Math.min(...ys), Math.max(...ys)]
    if (right - left <= THIN) {
      const middle = (left + right) / 2
      return [{ x0: middle, y0: low, x1: middle, y1: high }]
    }
    if (high - low <= THIN) {
      const middle = (low + high) / 2
      return [{ x0: left, y0: middle, x1: right, y1: middle }]
    }
    return shape.flatMap((point, index) => {
      const next = shape[index + 1]
      return next ? [{ x0: point.x, y0: point.y, x1: next.x, y1: next.y }] : []
    })
  })
}

function shapesOf(path: readonly number[], matrix: Matrix) {
  const shapes: { x: number; y: number }[][] = []
  let shape: { x: number; y: number }[] = []
  for (let at = 0; at < path.length; ) {
    const operation = path[at] ?? MOVE
    const length = LENGTHS[operation] ?? 0
    const point = apply(matrix, path[at + length - 1] ?? 0, path[at + length] ?? 0)
    at += length + 1
    if (operation === MOVE) {
      shape = [point]
      shapes.push(shape)
    } else if (length > 0) shape.push(point)
    else if (shape[0]) shape.push(shape[0])
  }
  return shapes.filter((one) => one.length > 1)
}

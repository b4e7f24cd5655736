/** The six numbers of a plane transformation, as PDF writes them. */
export type Matrix = readonly [number, number, number, number, number, number]

/** A place on a page. */
export interface Point {
  readonly x: number
  readonly y: number
}

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** The transformation that does `inner` first and `outer` after it. */
export function combine(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [p, q, r, s, t, u] = inner
  return [
    a * p + c * q,
    b * p + d * q,
    a * r + c * s,
    b * r + d * s,
    a * t + c * u + e,
    b * t + d * u + f,
  ]
}

/** Where a point comes to lie. */
export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f }
}

/** Reads a matrix out of whatever the library hands over; null unless it is six finite numbers. */
export function matrixIn(value: unknown): Matrix | null {
  const [a, b, c, d, e, f] = numbersIn(value)
  if (a === undefined || b === undefined || c === undefined) return null
  if (d === undefined || e === undefined || f === undefined) return null
  return [a, b, c, d, e, f]
}

/** The finite numbers of an array, of a typed array, or of one wrapped in another. */
export function numbersIn(value: unknown): number[] {
  if (value instanceof Float32Array || value instanceof Float64Array) return [...value]
  if (!Array.isArray(value)) return []
  const list: unknown[] = value
  if (list.length === 1 && typeof list[0] === 'object') return numbersIn(list[0])
  return list.filter((one): one is number => typeof one === 'number' && Number.isFinite(one))
}

import type { DrawnFragment } from './glyphs.ts'

/** Further from the base line of the one before, as a share of its size, a fragment begins a line of its own. */
const BESIDE = 0.5

/** Letters that are no part of the text, such as a slanting watermark, as lines in the order they were drawn. */
export function linesSetAside(fragments: readonly DrawnFragment[]): string[] {
  const lines: string[] = []
  let previous: DrawnFragment | undefined
  for (const one of fragments) {
    if (previous && goesOn(previous, one)) lines.push(`${lines.pop() ?? ''} ${one.text}`)
    else lines.push(one.text)
    if (one.text.trim() !== '') previous = one
  }
  return lines
}

function goesOn(before: DrawnFragment, after: DrawnFragment): boolean {
  const [dx, dy] = [before.endX - before.x, before.endY - before.y]
  const length = Math.hypot(dx, dy) || 1
  const away = (dx * (after.y - before.y) - dy * (after.x - before.x)) / length
  return Math.abs(away) < before.size * BESIDE
}

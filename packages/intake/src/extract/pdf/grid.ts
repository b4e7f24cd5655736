import type { Rule } from './fragment.ts'
import { groupsOf } from './groups.ts'
import { distinct, meets, mergeRules, TOLERANCE } from './rule-lines.ts'

/** A table as it is ruled on a page. */
export interface Grid {
  /** The upright borders from left to right, the level ones from top to bottom. */
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  /** Row by row: the place of the cell each square belongs to; its own when no border is missing around it. */
  readonly owners: readonly number[]
}

const FEWEST_XS = 3
const FEWEST_YS = 2
/** More rules than this on one page are a drawing or a map. */
const MOST_RULES = 4000
const MOST_SQUARES = 20_000
const DRAWN_SHARE = 0.6

/** The tables that are ruled on a page, from top to bottom. Frames and single columns are none. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  const merged = mergeRules(rules)
  if (merged.length > MOST_RULES) return []
  return clustersOf(merged)
    .flatMap((cluster) => gridOf(cluster) ?? [])
    .sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0))
}

function clustersOf(rules: readonly Rule[]): Rule[][] {
  const groups = groupsOf(rules.length)
  for (const [at, level] of rules.entries()) {
    if (!level.level) continue
    for (const [other, upright] of rules.entries()) {
      if (!upright.level && meets(level, upright)) groups.join(at, other)
    }
  }
  const clusters = new Map<number, Rule[]>()
  for (const [at, rule] of rules.entries()) {
    const cluster = clusters.get(groups.leader(at))
    if (cluster) cluster.push(rule)
    else clusters.set(groups.leader(at), [rule])
  }
  return [...clusters.values()]
}

function gridOf(cluster: readonly Rule[]): Grid | null {
  const levels = cluster.filter(({ level }) => level)
  const uprights = cluster.filter(({ level }) => !level)
  if (levels.length === 0 || uprights.length === 0) return null
  const xs = distinct([...uprights.map(({ at }) => at), ...endsOf(levels)])
  const ys = distinct([...levels.map(({ at }) => at), ...endsOf(uprights)])
  if (xs.length < FEWEST_XS || ys.length < FEWEST_YS) return null
  if (xs.length * ys.length > MOST_SQUARES) return null
  return { xs, ys, owners: ownersOf(xs, ys, levels, uprights) }
}

/** A table open at its sides still ends where its lines end. */
function endsOf(rules: readonly Rule[]): number[] {
  return [Math.min(...rules.map(({ from }) => from)), Math.max(...rules.map(({ to }) => to))]
}

function ownersOf(
  xs: readonly number[],
  ys: readonly number[],
  levels: readonly Rule[],
  uprights: readonly Rule[],
): number[] {
  const columns = xs.length - 1
  const rows = ys.length - 1
  const groups = groupsOf(columns * rows)
  const uprightsAt = xs.map((x) => near(uprights, x))
  const levelsAt = ys.map((y) => near(levels, y))
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const square = row * columns + column
      const [left = 0, right = 0] = [xs[column], xs[column + 1]]
      const [top = 0, bottom = 0] = [ys[row], ys[row + 1]]
      if (column + 1 < columns && !drawn(uprightsAt[column + 1], top, bottom))
        groups.join(square, square + 1)
      if (row + 1 < rows && !drawn(levelsAt[row + 1], left, right))
        groups.join(square, square + columns)
    }
  }
  return Array.from({ length: columns * rows }, (_, square) => groups.leader(square))
}

function near(rules: readonly Rule[], place: number): Rule[] {
  return rules.filter(({ at }) => Math.abs(at - place) <= TOLERANCE)
}

function drawn(rules: readonly Rule[] = [], from: number, to: number): boolean {
  const covered = rules.reduce(
    (sum, rule) => sum + Math.max(0, Math.min(to, rule.to) - Math.max(from, rule.from)),
    0,
  )
  return covered >= (to - from) * DRAWN_SHARE
}

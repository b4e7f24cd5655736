import type { Rule } from './fragment.ts'

/** How far two rules may lie apart and still be one, or meet. */
export const TOLERANCE = 3

/** Joins rules that lie on one line and touch: programs draw a border cell by cell. */
export function mergeRules(rules: readonly Rule[]): Rule[] {
  return [true, false].flatMap((level) => mergeOneWay(rules.filter((rule) => rule.level === level)))
}

function mergeOneWay(rules: readonly Rule[]): Rule[] {
  const lanes: Rule[][] = []
  for (const rule of [...rules].sort((a, b) => a.at - b.at)) {
    const lane = lanes.at(-1)
    const [first] = lane ?? []
    if (lane && first && rule.at - first.at <= TOLERANCE / 2) lane.push(rule)
    else lanes.push([rule])
  }
  return lanes.flatMap(mergeLane)
}

function mergeLane(lane: readonly Rule[]): Rule[] {
  const merged: Rule[] = []
  for (const rule of [...lane].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (last && rule.from <= last.to + TOLERANCE) {
      merged[merged.length - 1] = { ...last, to: Math.max(last.to, rule.to) }
    } else merged.push(rule)
  }
  return merged
}

/** Whether a level and an upright rule touch or cross. */
export function meets(level: Rule, upright: Rule): boolean {
  return (
    level.at >= upright.from - TOLERANCE &&
    level.at <= upright.to + TOLERANCE &&
    upright.at >= level.from - TOLERANCE &&
    upright.at <= level.to + TOLERANCE
  )
}

/** Places along one direction, those within the tolerance taken for one. */
export function distinct(places: readonly number[]): number[] {
  const kept: number[] = []
  for (const place of [...places].sort((a, b) => a - b)) {
    const last = kept.at(-1)
    if (last === undefined || place - last > TOLERANCE) kept.push(place)
  }
  return kept
}

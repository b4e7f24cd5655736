import type { Occurrence } from '../task/task.ts'
import type { Day } from '../time/day.ts'
import type { Slot } from '../time/slot.ts'

/** When, on which day and by what a published task is changed. */
export interface Change {
  readonly at: number
  readonly on: Day
  /** The number of the amending document, or the clerk's own reason. */
  readonly by: string
  /** The plan itself is called otherwise from now on, so that every event of it changes once. */
  readonly renames?: boolean
}

/** A task's occurrences on either side of a change. */
export interface Carried {
  readonly kept: readonly Occurrence[]
  /** What no slot continues: its cards close, its event leaves the calendars. */
  readonly left: readonly Occurrence[]
}

/**
 * Carries occurrences over to new slots. Whatever continues keeps its key, and with it its UID and its cards: the same
 * time, a period that is named again, or as many times moved in their order. `visible` says that the
 * task's own words changed, so that every event of it does. Doing it again changes nothing.
 */
export function carryOccurrences(
  before: readonly Occurrence[],
  slots: readonly Slot[],
  former: readonly Occurrence[],
  change: Change & { readonly visible: boolean },
): Carried {
  const pairs = pairsOf(before, slots)
  const held = new Set([...pairs.values()].map(({ key }) => key))
  const kept = slots.map((slot) => {
    const continued = pairs.get(slot)
    if (continued) return continueWith(continued, slot, change)
    const key = freeKey(slot.key, held)
    held.add(key)
    const returned = former.find((each) => each.key === key)
    return returned
      ? continueWith(returned, slot, { ...change, visible: true })
      : begin({ ...slot, key }, change)
  })
  return { kept, left: before.filter(({ key }) => !held.has(key)) }
}

function pairsOf(before: readonly Occurrence[], slots: readonly Slot[]): Map<Slot, Occurrence> {
  const pairs = new Map<Slot, Occurrence>()
  let open = [...before]
  const pair = (isSame: (each: Occurrence, slot: Slot) => boolean): void => {
    for (const slot of slots) {
      const found = pairs.has(slot) ? undefined : open.find((each) => isSame(each, slot))
      if (found === undefined) continue
      pairs.set(slot, found)
      open = open.filter((each) => each !== found)
    }
  }
  pair((each, slot) => timeOf(each) === timeOf(slot))
  pair((each, slot) => each.key === slot.key)
  const wanting = slots.filter((slot) => !pairs.has(slot))
  // A duty that comes back has a new instance then, not an old one moved: last year's answer is not this year's.
  const moved =
    open.length === wanting.length &&
    (open.every((each) => !each.repeats) || wanting.every((slot) => !slot.repeats))
  if (moved)
    wanting.forEach((slot, index) => {
      const each = open[index]
      if (each) pairs.set(slot, each)
    })
  return pairs
}

/** Everything of a slot but its key. */
function timeOf({ kind, label, opensOn, lastDay, repeats, derived }: Slot): string {
  return JSON.stringify([kind, label, opensOn, lastDay, repeats, derived])
}

function continueWith(
  before: Occurrence,
  slot: Slot,
  change: Change & { readonly visible: boolean },
): Occurrence {
  const moved = before.lastDay !== slot.lastDay
  const next: Occurrence = { ...before, ...slot, key: before.key }
  const renamed = change.renames === true && before.amends?.at !== change.at
  if (!change.visible && !renamed && timeOf(before) === timeOf(slot)) return next
  return {
    ...next,
    tracked: before.tracked || !isPast(slot, change.on),
    revision: before.revision + 1,
    revisedAt: change.at,
    amends: {
      count: (before.amends?.count ?? 0) + 1,
      at: change.at,
      by: change.by,
      from: moved ? before.lastDay : (before.amends?.from ?? null),
    },
  }
}

function begin(slot: Slot, change: Change): Occurrence {
  return {
    ...slot,
    tracked: !isPast(slot, change.on),
    progress: { state: 'open', leads: 0, done: 0, doneOn: null },
    revision: 0,
    revisedAt: change.at,
  }
}

/** An instance of a repeating duty from before the change is not held against anyone. */
function isPast(slot: Slot, on: Day): boolean {
  return slot.repeats && slot.lastDay !== null && slot.lastDay < on
}

function freeKey(wanted: string, held: ReadonlySet<string>): string {
  if (!held.has(wanted)) return wanted
  for (let times = 2; ; times += 1) if (!held.has(`${wanted}-${times}`)) return `${wanted}-${times}`
}

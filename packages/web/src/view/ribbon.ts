import {
  addDays,
  type Day,
  dayOf,
  daysBetween,
  isoWeekOf,
  mondayOf,
  partsOf,
  quarterDays,
  quarterOf,
  weekdayOf,
} from '@dunghan/core/time'
import type { Item } from './item.ts'
import { type Mark, markOf } from './standing.ts'

const WIDTH = 272
const STEP = 18
const MARK = 15
const CAP = 6

/** One duty on the ribbon. */
export interface RibbonMark {
  readonly item: Item
  readonly mark: Mark
  readonly day: Day
  readonly x: number
  readonly y: number
}

/** One quarter of the year, drawn to real days: marks of one ISO week stand on each other. */
export interface RibbonQuarter {
  readonly number: number
  readonly height: number
  readonly axis: number
  readonly marks: readonly RibbonMark[]
  /** Weeks with more marks than fit: how many more, and where to say so. */
  readonly more: readonly { readonly x: number; readonly y: number; readonly count: number }[]
  readonly mondays: readonly number[]
  readonly months: readonly { readonly x: number; readonly month: number }[]
  /** How far time has gone, as a width; 0 in a quarter to come. */
  readonly gone: number
  readonly today: number | null
  readonly count: number
  readonly late: number
  readonly done: number
}

/** The year a ribbon shows: this one when anything lies in it, else the last year before with something, else the next. */
export function ribbonYear(items: readonly Item[], today: Day): number {
  const years = items.flatMap((item) => (item.lastDay ? [partsOf(item.lastDay).year] : []))
  const { year } = partsOf(today)
  if (years.length === 0 || years.includes(year)) return year
  const past = years.filter((each) => each < year)
  return past.length > 0 ? Math.max(...past) : Math.min(...years)
}

/** The items of a year, by day, as marks. */
export function itemsOfYear(items: readonly Item[], year: number): Item[] {
  return items
    .filter((item) => item.lastDay?.startsWith(`${year}-`))
    .toSorted((left, right) => (left.lastDay ?? '').localeCompare(right.lastDay ?? ''))
}

/** The four quarters of a year, ready to draw. */
export function ribbonOf(items: readonly Item[], year: number, today: Day): RibbonQuarter[] {
  const inYear = itemsOfYear(items, year)
  return [1, 2, 3, 4].map((number) => quarter(inYear, year, number, today))
}

function quarter(items: readonly Item[], year: number, number: number, today: Day): RibbonQuarter {
  const { from, to } = quarterDays(quarterOf(year, number))
  const days = daysBetween(from, to) + 1
  const at = (when: Day, part: number): number =>
    round(((daysBetween(from, when) + part) * WIDTH) / days)
  const inside = items.filter((item) => item.lastDay && item.lastDay >= from && item.lastDay <= to)
  const weeks = [...Map.groupBy(inside, (item) => isoWeekOf(item.lastDay ?? from))]
  const tallest = Math.max(0, ...weeks.map(([, marks]) => Math.min(marks.length, CAP)))
  const isNow = today >= from && today <= to
  const axis = 7 + tallest * STEP + (isNow ? 16 : 0)

  const placed = weeks.map(([week, marks]) => {
    const middle = clamp(at(mondayOf(week), 3.5) - MARK / 2, 0.5, WIDTH - MARK - 0.5)
    const shown = marks.length > CAP ? marks.slice(0, CAP - 1) : marks
    return {
      marks: shown.map((item, index) => ({
        item,
        mark: markOf(item.status),
        day: item.lastDay ?? from,
        x: round(middle),
        y: axis - 1 - (index + 1) * STEP,
      })),
      more:
        marks.length > CAP
          ? [
              {
                x: round(Math.min(middle + MARK / 2, WIDTH - 14)),
                y: axis - 5 - (CAP - 1) * STEP,
                count: marks.length - shown.length,
              },
            ]
          : [],
    }
  })
  return {
    number,
    height: axis + 24,
    axis,
    marks: placed.flatMap((week) => week.marks),
    more: placed.flatMap((week) => week.more),
    mondays: mondaysOf(from, to).map((monday) => at(monday, 0)),
    months: [0, 1, 2].map((offset) => {
      const month = number * 3 - 2 + offset
      return { x: at(dayOf(year, month, 1) ?? from, 0), month }
    }),
    gone: today < from ? 0 : today > to ? WIDTH : at(today, 0.5),
    today: isNow ? at(today, 0.5) : null,
    count: inside.length,
    late: inside.filter((item) => markOf(item.status) === 'late').length,
    done: inside.filter((item) => markOf(item.status) === 'done').length,
  }
}

function mondaysOf(from: Day, to: Day): Day[] {
  const first = addDays(from, (8 - weekdayOf(from)) % 7)
  const weeks = Math.floor(daysBetween(first, to) / 7)
  return Array.from({ length: weeks + 1 }, (_, index) => addDays(first, index * 7))
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

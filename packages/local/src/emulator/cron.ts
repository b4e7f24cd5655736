const EXPRESSION = /^cron\((\S+) (\S+) (\S+) (\S+) (\S+) (\S+)\)$/
const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']
const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ')
const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

interface Cron {
  readonly minutes: readonly number[]
  readonly hours: readonly number[]
  readonly onDay: (date: Date) => boolean
}

/** The next instant after `after` at which a `cron(minute hour day month weekday year)` of EventBridge fires in its zone. */
export function nextFire(expression: string, timeZone: string, after: number): number {
  return fire(expression, timeZone, after, 1)
}

/** The latest instant at or before `until` at which it fired: what may have been missed. */
export function lastFire(expression: string, timeZone: string, until: number): number {
  return fire(expression, timeZone, until, -1)
}

/** Walks the zone's calendar days, each written as the UTC day of the same date. */
function fire(expression: string, timeZone: string, from: number, direction: 1 | -1): number {
  const cron = parse(expression)
  const today = Math.floor((from + offsetAt(timeZone, from)) / DAY_MS) * DAY_MS
  for (let step = 0; step <= 4 * 366; step += 1) {
    const date = today + direction * step * DAY_MS
    if (!cron.onDay(new Date(date))) continue
    const instants = cron.hours
      .flatMap((hour) => cron.minutes.map((minute) => date + (hour * 60 + minute) * MINUTE_MS))
      .map((local) => local - offsetAt(timeZone, local - offsetAt(timeZone, local)))
    const found =
      direction === 1 ? instants.find((at) => at > from) : instants.findLast((at) => at <= from)
    if (found !== undefined) return found
  }
  throw new Error(`${expression} does not fire within four years`)
}

function parse(expression: string): Cron {
  const [, minute, hour, date, month, weekday, year] = EXPRESSION.exec(expression) ?? []
  if (!minute || !hour || !date || !month || !weekday || !year)
    throw new Error(`not a cron expression: ${expression}`)
  const dates = valuesOf(date, 1, 31)
  const months = valuesOf(month, 1, 12, MONTHS)
  const weekdays = valuesOf(weekday, 1, 7, DAYS)
  const years = valuesOf(year, 1970, 2199)
  return {
    minutes: valuesOf(minute, 0, 59),
    hours: valuesOf(hour, 0, 23),
    onDay: (day) =>
      dates.includes(day.getUTCDate()) &&
      months.includes(day.getUTCMonth() + 1) &&
      weekdays.includes(day.getUTCDay() + 1) &&
      years.includes(day.getUTCFullYear()),
  }
}

function valuesOf(
  field: string,
  min: number,
  max: number,
  names: readonly string[] = [],
): number[] {
  const all = Array.from({ length: max - min + 1 }, (_, index) => min + index)
  const parts = field.split(',').map((part) => {
    const [, first = '', last, step] =
      /^([A-Z]+|\d+|\*|\?)(?:-([A-Z]+|\d+))?(?:\/(\d+))?$/.exec(part) ?? []
    const open = first === '*' || first === '?'
    const from = open ? min : numberOf(first, min, names)
    const to = last !== undefined ? numberOf(last, min, names) : open || step ? max : from
    if (!(from >= min && to <= max && from <= to)) throw new Error(`not a cron field: ${field}`)
    return { from, to, step: Number(step ?? 1) }
  })
  return all.filter((value) =>
    parts.some(({ from, to, step }) => value >= from && value <= to && (value - from) % step === 0),
  )
}

function numberOf(text: string, min: number, names: readonly string[]): number {
  const place = names.indexOf(text)
  return place >= 0 ? place + min : Number(text || Number.NaN)
}

/** By how much the clocks of a zone are ahead of UTC at an instant. */
function offsetAt(timeZone: string, instant: number): number {
  const name = formatOf(timeZone)
    .formatToParts(instant)
    .find((part) => part.type === 'timeZoneName')?.value
  const [, sign, hours, minutes] = /^GMT(?:([+-])(\d\d):(\d\d))?$/.exec(name ?? '') ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * MINUTE_MS
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
  formats.set(timeZone, format)
  return format
}

import { toRoman } from '../text/roman.ts'
import { type Day, firstOfMonth, lastOfMonth, partsOf } from './day.ts'

/** A quarter of a year, written `2026-Q4`. */
export type Quarter = string & { readonly __brand: 'Quarter' }

const PATTERN = /^(\d{4})-Q([1-4])$/

/** The quarter (1–4) of a year; throws on any other number, which is a fault of the caller. */
export function quarterOf(year: number, number: number): Quarter {
  const text = `${year}-Q${number}`
  if (!PATTERN.test(text)) throw new Error(`not a quarter: ${text}`)
  return text as Quarter
}

/** Reads `2026-Q4`; null for anything else. */
export function parseQuarter(text: string): Quarter | null {
  return PATTERN.test(text) ? (text as Quarter) : null
}

/** The quarter a day lies in. */
export function quarterAt(when: Day): Quarter {
  const { year, month } = partsOf(when)
  return quarterOf(year, Math.ceil(month / 3))
}

/** Its first and last calendar day: Quý IV is 1 October to 31 December. */
export function quarterDays(quarter: Quarter): { readonly from: Day; readonly to: Day } {
  const { year, number } = quarterParts(quarter)
  return { from: firstOfMonth(year, number * 3 - 2), to: lastOfMonth(year, number * 3) }
}

/** Year and number (1–4) of a quarter. */
export function quarterParts(quarter: Quarter): { readonly year: number; readonly number: number } {
  return { year: Number(quarter.slice(0, 4)), number: Number(quarter.slice(6)) }
}

/** As officials write it: "Quý IV/2026". */
export function quarterName(quarter: Quarter): string {
  const { year, number } = quarterParts(quarter)
  return `Quý ${toRoman(number)}/${year}`
}

/** The quarter that follows. */
export function nextQuarter(quarter: Quarter): Quarter {
  const { year, number } = quarterParts(quarter)
  return number === 4 ? quarterOf(year + 1, 1) : quarterOf(year, number + 1)
}

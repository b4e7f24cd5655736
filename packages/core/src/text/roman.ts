const VALUES: readonly (readonly [string, number])[] = [
  ['XL', 40],
  ['L', 50],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
]

/** Writes 1–89 as a Roman numeral, as plans number their parts and quarters. */
export function toRoman(value: number): string {
  let rest = value
  let text = ''
  for (const [sign, worth] of [...VALUES].sort((a, b) => b[1] - a[1])) {
    while (rest >= worth) {
      text += sign
      rest -= worth
    }
  }
  return text
}

/** Reads a Roman numeral in its one canonical spelling; null for anything else. */
export function fromRoman(text: string): number | null {
  const upper = text.toUpperCase()
  for (let value = 1; value < 90; value += 1) if (toRoman(value) === upper) return value
  return null
}

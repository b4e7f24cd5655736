import { fold, foldKeepingTones } from './fold.ts'

const LETTERS = 'aăâbcdđeêghiklmnoôơpqrstuưvxy'
const RANK = new Map([...LETTERS].map((letter, index) => [letter, index]))
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu

/** Orders names as a Vietnamese register does: a ă â b c d đ …, tones only to break a tie. */
export function compareVietnamese(left: string, right: string): number {
  return (
    compareRanks(ranks(left), ranks(right)) ||
    plain(foldKeepingTones(left), foldKeepingTones(right))
  )
}

function ranks(text: string): number[] {
  const toneless = foldKeepingTones(text).normalize('NFD').replace(TONES, '').normalize('NFC')
  return [...toneless]
    .map((char) => RANK.get(char) ?? fold(char).codePointAt(0) ?? 0)
    .map((rank) => rank)
}

function compareRanks(left: readonly number[], right: readonly number[]): number {
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0)
    if (difference !== 0) return difference
  }
  return left.length - right.length
}

function plain(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}

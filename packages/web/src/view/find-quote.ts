import type { Span } from '@dunghan/core/plan'

const LONGEST = 2_000

/** Where a copied sentence stands in the source, whatever its line ends and emphasis marks; null when it does not. */
export function findQuote(text: string, quote: string): Span | null {
  const words = quote
    .normalize('NFC')
    .slice(0, LONGEST)
    .split(/[\s*]+/u)
    .filter(Boolean)
  const [first] = words
  if (first === undefined) return null
  for (let from = text.indexOf(first); from >= 0; from = text.indexOf(first, from + 1)) {
    const to = endOfWords(text, from, words)
    if (to !== null) return { from, to }
  }
  return null
}

function endOfWords(text: string, from: number, words: readonly string[]): number | null {
  let at = from
  for (const [index, word] of words.entries()) {
    if (index > 0) {
      const gap = at
      while (at < text.length && /[\s*]/u.test(text.charAt(at))) at += 1
      if (at === gap) return null
    }
    if (!text.startsWith(word, at)) return null
    at += word.length
  }
  return at
}

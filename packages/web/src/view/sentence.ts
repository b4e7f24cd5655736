import type { Span } from '@dunghan/core/plan'
import { paragraphSpans } from './passages.ts'

/** Words fewer than this tell nothing by themselves. */
export const ENOUGH = 25

/** A place in the source, or the whole paragraph around it where the place alone is too short to be understood. */
export function sentenceAround(text: string, place: Span): Span {
  if (place.to - place.from >= ENOUGH) return place
  const around = paragraphSpans(text).find(
    (span) => span.from <= place.from && place.from < span.to,
  )
  return around ?? place
}

/** A stretch of the source on one line, without its marks of emphasis. */
export function wordsOf(text: string, { from, to }: Span): string {
  return text
    .slice(from, to)
    .replace(/[\s*]+/gu, ' ')
    .trim()
}

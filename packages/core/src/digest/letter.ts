import type { Locality } from '../locality/locality.ts'
import type { Digest } from './digest.ts'

/** How its reader can stop the letters: answer them, tell the office, or, being the office, change its own address. */
export type StopBy = 'reply' | 'office' | 'self'

/** Everything a weekly letter is written from; the template adds words and looks nothing up. */
export interface DigestLetter {
  readonly locality: Locality
  readonly digest: Digest
  /** The body that keeps the addresses, as the ward calls it. */
  readonly officeName: string
  readonly stopBy: StopBy
  /** True for the first letter to an agency, which introduces itself. */
  readonly first: boolean
  readonly links: DigestLinks
}

/** Where the links of one agency's letter lead. */
export interface DigestLinks {
  /** "Trả lời" of one task. */
  answer(taskId: string): string
  /** "Cập nhật tất cả". */
  readonly all: string
}

/** A letter in words: what is frozen before the first sending. */
export interface RenderedLetter {
  readonly subject: string
  readonly html: string
  readonly text: string
}

/** Turns a letter into words; the same letter always gives the same bytes. */
export type RenderDigest = (letter: DigestLetter) => Promise<RenderedLetter>

/** Letters drawn in one go without a gap between them: a word or a part of one. */
export interface Fragment {
  readonly text: string
  readonly x0: number
  readonly x1: number
  /** The line the letters stand on, counted from the top of the page. */
  readonly y: number
  readonly size: number
  /** Whether a space was drawn right after it. One drawn apart is a fragment of its own. */
  readonly ends: boolean
  /** Drawn without ink, as programs do that lay recognised letters over a scan. */
  readonly unseen: boolean
}

/** A drawn line, level or upright, from the left or from the top. */
export interface Rule {
  readonly level: boolean
  /** Its height on the page when level, its distance from the left when upright. */
  readonly at: number
  readonly from: number
  readonly to: number
}

/** What stands on a page, before any order is seen in it. */
export interface PageMarks {
  readonly width: number
  readonly height: number
  readonly fragments: readonly Fragment[]
  readonly rules: readonly Rule[]
  /** What is drawn and no part of the text: running heads marked as such, slanting watermarks. */
  readonly setAside: readonly string[]
}

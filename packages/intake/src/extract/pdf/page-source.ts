/** What a page says in the order it is drawn: codes of operations and what they apply to. */
export interface PageSource {
  readonly operations: readonly number[]
  readonly operands: readonly unknown[]
  /** From the page's own coordinates to those of the page as it is seen, its top left corner at zero. */
  viewport(turn: number): PageView
  font(id: string): FontOfPage
}

/** How a page lies when it is looked at. */
export interface PageView {
  readonly width: number
  readonly height: number
  readonly transform: readonly number[]
}

/** What reading needs to know of a font. */
export interface FontOfPage {
  /** The share of the size that one unit of a glyph's width makes. */
  readonly unit: number
  readonly name: string
}

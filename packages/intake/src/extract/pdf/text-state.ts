import { combine, IDENTITY, type Matrix } from './matrix.ts'

/** What PDF remembers between two pieces of text. */
export interface TextState {
  matrix: Matrix
  font: string
  size: number
  charSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
  mode: number
  text: Matrix
  /** Where the current line of text began, and how far it has come. */
  line: { x: number; y: number }
  x: number
}

/** The state at the top of a page. */
export function initialState(): TextState {
  return {
    matrix: IDENTITY,
    font: '',
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
    text: IDENTITY,
    line: { x: 0, y: 0 },
    x: 0,
  }
}

/** Goes to the beginning of another line, relative to the beginning of the current one. */
export function moveLine(state: TextState, x: number, y: number): void {
  state.line = { x: state.line.x + x, y: state.line.y + y }
  state.x = state.line.x
}

/** Starts lines anew from a matrix. */
export function setTextMatrix(state: TextState, matrix: Matrix): void {
  state.text = matrix
  state.line = { x: 0, y: 0 }
  state.x = 0
}

/** From the text's own coordinates to the page's. */
export function textToPage(state: TextState): Matrix {
  return combine(state.matrix, state.text)
}

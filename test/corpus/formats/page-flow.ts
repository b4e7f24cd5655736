import type { Setting, Sheet } from '@dunghan/intake/testing'

/** The edges of an A4 page as offices set them. */
export const PAGE = { left: 85, width: 468, top: 70, bottom: 780, middle: 319 }

/** Text running down the pages: whatever does not fit goes on on the next one. */
export interface Flow {
  readonly sheet: Sheet
  y: number
  /** Makes room for so many points, on a new page when this one is full. */
  room(height: number): void
}

/** Starts on the first page; `dress` draws what every page carries. */
export function pageFlow(sheet: Sheet, dress: (page: number) => void): Flow {
  let page = 1
  dress(page)
  return {
    sheet,
    y: PAGE.top,
    room(height) {
      if (this.y + height <= PAGE.bottom) return
      sheet.newPage()
      page += 1
      dress(page)
      this.y = PAGE.top
    },
  }
}

/** Breaks words into lines no wider than the room of each. */
export function wrapped(
  sheet: Sheet,
  text: string,
  room: (line: number) => number,
  setting: Setting = {},
): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
    if (lines.length > 0 && sheet.width(longer, setting) <= room(lines.length - 1))
      lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

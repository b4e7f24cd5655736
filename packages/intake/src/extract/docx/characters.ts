/** Stands between the cells of a row until the text is whole: tabs typed by the author are spaces by then. */
export const CELL_END = '\u001f'

/** Stands between the lines of one table cell, where a line end would end the row. */
export const CELL_BREAK = '\u2028'

const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being replaced
const BLANKS = /[\u0000-\u0008\u000a-\u001f\u0085\u00a0\u2007\u202f\u2028\u2029]/gu

/** The characters of a run as lines may hold them: NFC, plain spaces and hyphens, nothing invisible; tabs stay tabs. */
export function plainCharacters(text: string): string {
  return text.toWellFormed().replace(INVISIBLE, '').replace(BLANKS, ' ').replaceAll('\u2011', '-')
}

/** A line without tabs and outer spaces. */
export function tidyLine(text: string): string {
  return text
    .replace(/ *\t[ \t]*/gu, ' ')
    .trim()
    .normalize('NFC')
}

/** Lines as a text: no more than one blank line at a time, none at the ends. */
export function textOf(lines: readonly string[]): string {
  const kept = lines.filter((line, index) => line !== '' || (lines[index - 1] ?? '') !== '')
  return kept
    .join('\n')
    .replace(/^\n+|\n+$/gu, '')
    .replaceAll(CELL_END, '\t')
}

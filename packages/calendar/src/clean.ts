// What has no place in a calendar's text: control characters, line and paragraph separators, invisible marks,
// text direction overrides, private-use and replacement characters (text taken from PDF files brings them).
const REMOVED =
  /[^\P{Cc}\n]|[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uE000-\uF8FF\uFFF9-\uFFFF]/gu
// A combining mark at the start of a line would join the "n" of an escaped line break.
const ORPHAN_MARKS = /(^|\n)\p{M}+/gu

/** Text of several lines that any calendar can read: NFC, LF line ends, no control or invisible characters, no half characters. */
export function cleanLines(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?|\u2028|\u2029|\u0085/gu, '\n')
      .replace(/\t/gu, ' ')
      .replace(REMOVED, '')
      // Written as it must be, "\\n", a backslash before an n is still a line break to two of seven parsers tried.
      .replaceAll('\\', '/')
      .replace(ORPHAN_MARKS, '$1')
      .normalize('NFC')
  )
}

/** The same on one line, white space folded. */
export function cleanLine(text: string): string {
  return cleanLines(text).replace(/\s+/gu, ' ').trim().replace(ORPHAN_MARKS, '$1')
}

/** Escapes a TEXT value (RFC 5545, 3.3.11) where ical-generator forgets to: NAME, X-WR-CALNAME, X-WR-CALDESC. */
export function escapeText(text: string): string {
  return cleanLine(text).replace(/[;,]/gu, (sign) => `\\${sign}`)
}

/** An address as a URI value: ASCII, no comma or semicolon, which ical-generator would escape as if it were text. */
export function cleanUrl(address: string): string {
  return encodeURI(address.toWellFormed()).replaceAll(',', '%2C').replaceAll(';', '%3B')
}

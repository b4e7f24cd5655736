/** The lines of a text as a person who types it anew sees them: composed letters, no blanks at the ends. */
export function plainLines(text: string): string[] {
  return text
    .normalize('NFC')
    .replaceAll('\r', '')
    .split('\n')
    .map((line) => line.replace(/[^\S\t\u2028]+/gu, ' ').replace(/^[ ]+|[ ]+$/gu, ''))
}

const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu

/** A name or title fit for one line of a letter or header: NFC, no control or direction characters, cut at a word. */
export function oneLine(text: string, max = 300): string {
  const seen = text.toWellFormed().normalize('NFC').replace(UNSEEN, ' ')
  const clean = seen.replace(/\s+/gu, ' ').trim()
  if (clean.length <= max) return clean
  const letters = [...clean.slice(0, 2 * max + 2)]
  if (letters.length <= max) return clean
  const cut = letters.slice(0, Math.max(max - 1, 0)).join('')
  const word = letters[max - 1] === ' ' ? cut.length : cut.lastIndexOf(' ')
  return `${(word > max / 2 ? cut.slice(0, word) : cut).replace(/[\s,;:.–-]+$/u, '')}…`
}

/** Whether a text could end its header line and begin another one. */
export function breaksHeader(text: string): boolean {
  return /[\p{Cc}\p{Zl}\p{Zp}]/u.test(text)
}

const BREAKS = /\r\n?|[\f\v]/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being removed
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu

/** The text all offsets of a draft point into: NFC, LF line ends, no byte order mark, control characters as spaces. */
export function normalise(raw: string): string {
  return raw
    .toWellFormed()
    .normalize('NFC')
    .replace(/^\ufeff+/u, '')
    .replace(BREAKS, '\n')
    .replace(CONTROLS, ' ')
}

const OLD_TONES: Readonly<Record<string, string>> = {
  oá: 'óa',
  oà: 'òa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oé: 'óe',
  oè: 'òe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uý: 'úy',
  uỳ: 'ùy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
}
const OLD_TONE = /(?:o[áàảãạéèẻẽẹ]|(?<!q)u[ýỳỷỹỵ])(?!\p{L})/gu

/**
 * The same text as patterns see it, character for character: lower case, one kind of hyphen and of quotation mark,
 * and the newer place of the tone ("ủy ban" for "uỷ ban").
 */
export function plainOf(text: string): string {
  return lowerCase(text)
    .replace(/[‐-―−]/gu, '-')
    .replace(/[“”„‟«»]/gu, '"')
    .replace(OLD_TONE, (pair) => OLD_TONES[pair] ?? pair)
}

function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return text.replace(/./gsu, (char) =>
    char.toLowerCase().length === char.length ? char.toLowerCase() : char,
  )
}

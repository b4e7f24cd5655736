const COMBINING = /\p{M}+/gu
const HYPHENS = /\s*[-‐-―−]\s*/gu

/** Folds text for comparing and searching: no tones, đ as d, lower case, one kind of hyphen, single spaces. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(COMBINING, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase()
    .replace(HYPHENS, '-')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** Lower case and single spaces, but with every tone kept: "Phòng Y tế" and "Phòng Ý tế" stay apart. */
export function foldKeepingTones(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(HYPHENS, '-').replace(/\s+/gu, ' ').trim()
}

/** A slug of ASCII letters, digits and hyphens, at most `max` long; empty when nothing is left. */
export function slug(text: string, max = 63): string {
  return fold(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, max)
    .replace(/^-+|-+$/gu, '')
}

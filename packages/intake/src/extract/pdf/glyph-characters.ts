const LIGATURES = /[\ufb00-\ufb06]/gu
const INVISIBLE = /\u200d|[\u200b\u200c\u2060\ufeff\ufffe\uffff]/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being replaced
const BLANKS = /[\u0000-\u001f\u007f-\u009f\u00a0\u2000-\u200a\u2028\u2029\u202f\u3000]/gu
/** A drawn soft hyphen is a hyphen: some fonts give both the same glyph. */
const HYPHENS = /[\u00ad\u2010\u2011]/gu
const BULLETS: Readonly<Record<string, string>> = { '\uf02b': '+', '\uf02d': '-', '\uf0fc': '✓' }
const PRIVATE = /[\uf020-\uf0ff]/gu

/** The characters of a glyph as lines may hold them; the letters of symbol fonts become bullets. */
export function plainGlyphs(unicode: string): string {
  return unicode
    .toWellFormed()
    .replace(INVISIBLE, '')
    .replace(LIGATURES, (ligature) => ligature.normalize('NFKC'))
    .replace(BLANKS, ' ')
    .replace(HYPHENS, '-')
    .replace(PRIVATE, (sign) => BULLETS[sign] ?? '•')
}

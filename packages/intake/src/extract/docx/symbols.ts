/** The signs officials pick from Word's symbol fonts, as the characters everybody can read. */
const SIGNS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  symbol: {
    '2d': '−',
    a3: '≤',
    ae: '→',
    b0: '°',
    b1: '±',
    b3: '≥',
    b4: '×',
    b7: '•',
    b8: '÷',
    b9: '≠',
    ba: '≡',
    bb: '≈',
    de: '⇒',
    d7: '⋅',
    a5: '∞',
    e5: '∑',
  },
  wingdings: {
    '28': '☎',
    '2a': '✉',
    '6c': '●',
    '6e': '■',
    '6f': '□',
    '71': '❑',
    '73': '⬧',
    '76': '❖',
    '9f': '•',
    a7: '▪',
    a8: '◻',
    d8: '➢',
    e0: '→',
    e8: '➔',
    f0: '⇨',
    fb: '✗',
    fc: '✓',
    fd: '☒',
    fe: '☑',
  },
  'wingdings 2': { '4f': '✗', '50': '✓', '51': '☒', '52': '☑', a3: '□' },
}
const PRIVATE = 0xf000

/** The character of a `w:sym`: a sign of a known symbol font, or the character itself. */
export function symbolOf(font: string, code: string): string {
  const value = Number.parseInt(code, 16)
  if (!Number.isFinite(value) || value <= 0 || value > 0xffff) return ''
  const place = value >= PRIVATE && value <= PRIVATE + 0xff ? value - PRIVATE : value
  const sign = SIGNS[font.toLowerCase()]?.[place.toString(16).padStart(2, '0')]
  return sign ?? String.fromCharCode(value).toWellFormed()
}

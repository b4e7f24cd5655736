/** The colours of a letter on paper and in the dark; every ink is at least 4.5:1 on its ground (a test computes it). */
export const LIGHT = {
  paper: '#f7f5ef',
  ink: '#1b2230',
  quiet: '#505766',
  accent: '#203f96',
  onAccent: '#ffffff',
  late: '#ad1f1b',
  soon: '#7f4d00',
  rule: '#dcd7ca',
} as const

export const DARK = {
  paper: '#14171c',
  ink: '#ebe8e1',
  quiet: '#b3b2ac',
  accent: '#a3baf8',
  onAccent: '#121a30',
  late: '#ff9d90',
  soon: '#f1c15f',
  rule: '#343943',
} as const satisfies Record<keyof typeof LIGHT, string>

/** System fonts only: web fonts lose Vietnamese marks in the fallback of some mail programs. */
export const FONT = "'Segoe UI',Roboto,Helvetica,Arial,sans-serif"

/** The inks a line may take; each is a class of one letter, so that the dark block can reach it. */
export type Ink = 'ink' | 'quiet' | 'accent' | 'late' | 'soon'

/** The class of an ink in the markup, kept short because forty tasks repeat it. */
export const INK_CLASS: Readonly<Record<Ink, string>> = {
  ink: 'i',
  quiet: 'q',
  accent: 'a',
  late: 'l',
  soon: 's',
}

const inks = Object.entries(INK_CLASS)
  .map(([ink, name]) => `.${name}{color:${DARK[ink as Ink]}!important}`)
  .join('')

/** The only style sheet of a letter: dark colours; everything else stands inline. */
export const DARK_CSS = [
  ':root{color-scheme:light dark;supported-color-schemes:light dark}',
  '@media (prefers-color-scheme:dark){',
  `.b,.b td{background:${DARK.paper}!important}`,
  inks,
  `.r{border-color:${DARK.rule}!important}`,
  `.h{border-color:${DARK.ink}!important}`,
  `.c{background:${DARK.accent}!important;color:${DARK.onAccent}!important}`,
  '}',
].join('')

/** Outlook on Windows ignores max-width; this gives its column a width of its own. */
export const OUTLOOK_CSS = '<!--[if mso]><style>.w{width:600px!important}</style><![endif]-->'

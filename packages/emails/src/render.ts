import {
  type DigestLetter,
  LISTED_AT_MOST,
  listAtMost,
  type RenderedLetter,
} from '@dunghan/core/digest'
import { render } from '@react-email/render'
import { createElement } from 'react'
import { DigestEmail } from './templates/digest.tsx'
import { digestText } from './templates/digest-text.ts'
import { OUTLOOK_CSS } from './theme.ts'
import { subjectOf } from './words/counts.ts'

/** Above this a letter loses its foot in Gmail, which cuts at about 102 kB. */
export const HTML_MAX_BYTES = 90_000

/** Writes the weekly letter; a letter too heavy lists fewer tasks, and says how many it leaves out. */
export async function renderDigest(letter: DigestLetter): Promise<RenderedLetter> {
  for (let most = LISTED_AT_MOST; ; most = Math.floor(most / 2)) {
    const shorter = { ...letter, digest: listAtMost(letter.digest, most) }
    const markup = await render(createElement(DigestEmail, { letter: shorter }))
    const html = markup.replace('</head>', `${OUTLOOK_CSS}</head>`)
    if (new TextEncoder().encode(html).length <= HTML_MAX_BYTES || most === 0)
      return {
        subject: subjectOf(letter.locality, letter.digest),
        html,
        text: digestText(shorter),
      }
  }
}

import type { DigestLetter, DigestSection } from '@dunghan/core/digest'
import { headline } from '../words/counts.ts'
import {
  addressLine,
  closing,
  masthead,
  moreWords,
  opening,
  quarterWords,
  sectionTitle,
  yearCaption,
} from '../words/letter.ts'
import { taskWords } from '../words/task.ts'

/** The plain-text part of the weekly letter, written from the same words as the other part. */
export function digestText(letter: DigestLetter): string {
  const { digest, links } = letter
  const blocks = [
    masthead(letter).join('\n'),
    addressLine(letter),
    headline(digest).toUpperCase(),
    opening(letter).join('\n'),
    `Cập nhật tất cả: ${links.all}`,
    ...digest.sections.flatMap((section) => part(letter, section)),
    ...yearBlock(letter),
    ['-- ', ...closing(letter)].join('\n'),
  ]
  const text = blocks.filter((block) => block !== '').join('\n\n')
  return `${text.replaceAll('\u00a0', ' ').normalize('NFC')}\n`
}

function part(letter: DigestLetter, section: DigestSection): string[] {
  const { digest, links } = letter
  const title = sectionTitle(section, digest)
  const more = moreWords(section)
  return [
    `${title}\n${'='.repeat([...title].length)}`,
    ...section.items.map((item, index) => {
      const task = taskWords(item, digest.asOf)
      const lines = [
        `${index + 1}. ${task.title}`,
        `${task.state} · ${task.when}`,
        `${task.role} · ${task.plan}${task.place === '' ? '' : `, ${task.place}`}`,
        ...(task.deliverable === null ? [] : [`Sản phẩm: ${task.deliverable}`]),
        ...task.notes,
        `Trả lời: ${links.answer(item.taskId)}`,
      ]
      return lines.join('\n   ')
    }),
    ...(more === null ? [] : [`${more}, xem đủ danh sách: ${links.all}`]),
  ]
}

function yearBlock(letter: DigestLetter): string[] {
  const { digest } = letter
  if (digest.year.every(({ total }) => total === 0)) return []
  const rows = digest.year.map((tally) => {
    const [quarter, count, standing] = quarterWords(tally)
    return `${quarter}: ${count}${standing === '–' ? '' : `, ${standing}`}`
  })
  return [[`${yearCaption(letter)}:`, ...rows].join('\n')]
}

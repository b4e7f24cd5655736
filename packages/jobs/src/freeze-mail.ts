import type { Agency } from '@dunghan/core/agency'
import { type FrozenMail, ledgerId, type RenderedLetter } from '@dunghan/core/digest'
import { oneLine } from '@dunghan/core/mail'
import { dayAt, weekdayOf } from '@dunghan/core/time'
import { type Desk, replyTo } from './week-desk.ts'

const NAME_MAX = 60
const WEEKDAYS = 'Mon Tue Wed Thu Fri Sat Sun'.split(' ')
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** Who a letter is from and when it was frozen. */
export interface Postmark {
  readonly from: string
  readonly now: number
}

/** A letter in its envelope: from here on its bytes never change. */
export function freezeMail(
  desk: Desk,
  agency: Agency,
  to: string,
  words: RenderedLetter,
  { from, now }: Postmark,
): FrozenMail {
  const { locality, week } = desk
  const id = ledgerId(locality.id, agency.id, week)
  const domain = from.slice(from.lastIndexOf('@') + 1)
  const answers = replyTo(desk)
  return {
    id,
    from,
    fromName: oneLine(`Thư tuần ${locality.name}`, NAME_MAX),
    to,
    toName: oneLine(agency.name, NAME_MAX),
    replyTo: answers,
    subject: oneLine(words.subject),
    html: words.html,
    text: words.text,
    messageId: `<digest.${id}@${domain}>`,
    headers: {
      Date: dateHeader(now),
      'List-Id': `"Thu tuan" <thu-tuan.${locality.id}.${domain}>`,
      ...(answers === null ? {} : { 'List-Unsubscribe': unsubscribe(answers) }),
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Feedback-ID': `${week}:${locality.id}:thu-tuan:dunghan`,
      'X-Entity-Ref-ID': id,
    },
  }
}

/** By mail to the office alone (RFC 2369): one click needs an address of the service that answers it. */
function unsubscribe(office: string): string {
  const at = office.lastIndexOf('@')
  const address = `${encodeURIComponent(office.slice(0, at))}${office.slice(at)}`
  return `<mailto:${address}?subject=${encodeURIComponent('Ngừng nhận thư tuần')}>`
}

/** "Mon, 23 Nov 2026 07:30:00 +0700": RFC 5322, by the clock in Việt Nam. */
function dateHeader(now: number): string {
  const today = dayAt(now)
  const [year, month, date] = today.split('-')
  const clock = new Date(now + 7 * 3_600_000).toISOString().slice(11, 19)
  return `${WEEKDAYS[weekdayOf(today) - 1]}, ${date} ${MONTHS[Number(month) - 1]} ${year} ${clock} +0700`
}

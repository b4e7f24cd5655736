import type { Entry, FeedContents } from '@dunghan/core/calendar'

/**
 * A feed written by hand straight from RFC 5545, sharing nothing with the product but its input: what both say must
 * be the same. Kept short enough to be checked by reading.
 */
export function referenceFeed(
  { name, description, entries }: FeedContents,
  origin: string,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Dung Han//Lich cong viec 1.0//VI',
    'CALSCALE:GREGORIAN',
    `NAME:${text(name)}`,
    `X-WR-CALNAME:${text(name)}`,
    `X-WR-CALDESC:${text(description)}`,
    'X-WR-TIMEZONE:Asia/Ho_Chi_Minh',
    'REFRESH-INTERVAL;VALUE=DURATION:PT4H',
    'X-PUBLISHED-TTL:PT4H',
    'BEGIN:VTIMEZONE\r\nTZID:Asia/Ho_Chi_Minh\r\nBEGIN:STANDARD\r\nDTSTART:19750613T000000',
    'TZOFFSETFROM:+0800\r\nTZOFFSETTO:+0700\r\nTZNAME:+07\r\nEND:STANDARD\r\nEND:VTIMEZONE',
    ...entries.flatMap((entry) => event(entry, origin)),
    'END:VCALENDAR',
  ]
  return lines.flatMap((line) => line.split('\r\n').map((each) => `${fold(each)}\r\n`)).join('')
}

function event(entry: Entry, origin: string): string[] {
  const stamp = `${new Date(entry.changedAt).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
  const next = new Date(Date.parse(`${entry.day}T00:00:00Z`) + 86_400_000)
    .toISOString()
    .slice(0, 10)
  return [
    'BEGIN:VEVENT',
    `UID:${entry.id}@dunghan.vn`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${entry.sequence}`,
    `DTSTART;VALUE=DATE:${entry.day.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${next.replaceAll('-', '')}`,
    'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
    'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
    `SUMMARY:${text(entry.title)}`,
    `DESCRIPTION:${text(`${entry.description}\nChi tiết: ${origin}${entry.path}`)}`,
    `CATEGORIES:${entry.categories.map(text).join(',')}`,
    `URL;VALUE=URI:${origin}${entry.path}`,
    'STATUS:CONFIRMED',
    'TRANSP:TRANSPARENT',
    'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
    `PRIORITY:${entry.priority}`,
    ...entry.alarms.flatMap((days) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `TRIGGER:-P${days > 1 ? `${days - 1}D` : ''}T16H`,
      `DESCRIPTION:Còn ${days} ngày đến hạn`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ]
}

const text = (value: string): string => value.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')

function fold(line: string): string {
  const folded = ['']
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > 75) {
      folded.push(' ')
      octets = 1
    }
    folded[folded.length - 1] += character
    octets += size
  }
  return folded.join('\r\n')
}

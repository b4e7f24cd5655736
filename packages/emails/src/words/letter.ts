import type {
  Digest,
  DigestLetter,
  DigestSection,
  QuarterTally,
  SectionKind,
} from '@dunghan/core/digest'
import { oneLine } from '@dunghan/core/mail'
import { addDays, mondayOf, quarterName } from '@dunghan/core/time'
import { weekOf } from './counts.ts'
import { dayWords, shortDate, unbroken } from './days.ts'

/** The head of an issued document: who writes, in two lines. */
export function masthead({ locality }: DigestLetter): readonly [string, string] {
  return ['ỦY BAN NHÂN DÂN', oneLine(locality.name, 80).toUpperCase()]
}

/** "Gửi Phòng Kinh tế · thư tuần 48, thứ Hai, 23/11/2026". */
export function addressLine({ digest }: DigestLetter): string {
  const week = unbroken(`thư tuần ${weekOf(digest).number}`)
  return `Gửi ${oneLine(digest.agencyName, 120)} · ${week}, ${dayWords(digest.asOf)}`
}

/** What stands before the tasks: who writes when it is the first letter, days off, a week without a letter. */
export function opening({ first, digest, locality }: DigestLetter): string[] {
  const agency = oneLine(digest.agencyName, 120)
  const verb = digest.asked ? 'đề nghị' : 'giao'
  const intro = `Đây là thư tuần đầu tiên ${wardOf(locality.name)} gửi ${agency}. Đầu mỗi tuần làm việc có một thư, liệt kê các nhiệm vụ đã ${verb} trong kế hoạch.`
  const gap = 'Tuần trước nghỉ nên không có thư; thư này tính cả hai tuần.'
  const off = digest.closures.map(
    ({ day, name }) => `${capital(dayWords(day))} nghỉ ${oneLine(name, 80)}.`,
  )
  return [...(first ? [intro] : []), ...(digest.afterBreak ? [gap] : []), ...off]
}

/** The heading of a part of the letter with its count. */
export function sectionTitle(section: DigestSection, digest: Digest): string {
  return `${SECTION[section.kind](digest)} (${section.count})`
}

/** "và 15 việc khác"; null when every card of the part is written out. */
export function moreWords(section: DigestSection): string | null {
  const more = section.count - section.items.length
  if (more === 0) return null
  return section.items.length === 0 ? `${more} việc` : `và ${more} việc khác`
}

/** The year's caption over its four quarters. */
export function yearCaption({ digest }: DigestLetter): string {
  const verb = digest.asked ? 'Việc đề nghị' : 'Việc do'
  return `${verb} ${oneLine(digest.agencyName, 120)} chủ trì, xếp theo quý đến hạn`
}

/** One quarter in three cells: "Quý IV/2026", "3 việc", "1 quá hạn, 2 chưa xong". */
export function quarterWords(tally: QuarterTally): readonly [string, string, string] {
  const { quarter, total, done, overdue } = tally
  const open = total - done - overdue
  const parts = [
    ...(overdue > 0 ? [`${overdue} quá hạn`] : []),
    ...(done > 0 ? [`${done} đã xong`] : []),
    ...(open > 0 ? [`${open} chưa xong`] : []),
  ]
  const standing = total === 0 ? '–' : done === total ? 'đã xong' : parts.join(', ')
  return [unbroken(quarterName(quarter)), unbroken(`${total} việc`), standing]
}

/** Why the letter comes and how to stop it. */
export function closing({ locality, digest, officeName, stopBy }: DigestLetter): string[] {
  const agency = oneLine(digest.agencyName, 120)
  const verb = digest.asked ? 'nội dung được đề nghị' : 'nhiệm vụ'
  const office = oneLine(officeName, 120)
  const why = `${agency} nhận thư này vì có ${verb} trong kế hoạch ${wardOf(locality.name)} đã ban hành. Tuần không có việc cần nhắc thì không có thư.`
  const stop = {
    reply: `Cần đổi địa chỉ nhận hoặc ngừng nhận, xin trả lời thư này để ${office} cập nhật.`,
    office: `Cần đổi địa chỉ nhận hoặc ngừng nhận, xin báo ${office}.`,
    self: 'Cần đổi địa chỉ nhận hoặc ngừng nhận, sửa trên trang của văn phòng.',
  }
  return [why, stop[stopBy]]
}

const SECTION: Readonly<Record<SectionKind, (digest: Digest) => string>> = {
  overdue: () => 'Quá hạn',
  awaited: () => 'Đề nghị cho biết kết quả',
  'this-week': ({ week }) => {
    const monday = mondayOf(week)
    return `Đến hạn trong tuần ${shortDate(monday)} – ${shortDate(addDays(monday, 6))}`
  },
  new: ({ asked }) => (asked ? 'Mới đề nghị' : 'Mới giao'),
  'next-30-days': () => 'Đến hạn trong 30 ngày tới',
  quarter: () => 'Mốc trong quý',
}

/** "phường An Biên" inside a sentence. */
function wardOf(name: string): string {
  const clean = oneLine(name, 80)
  return clean.charAt(0).toLowerCase() + clean.slice(1)
}

/** The first letter as a capital. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

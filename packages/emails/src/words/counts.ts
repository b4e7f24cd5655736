import { type Digest, SECTIONS, type SectionKind } from '@dunghan/core/digest'
import type { Locality } from '@dunghan/core/locality'
import { oneLine } from '@dunghan/core/mail'

const SUBJECT_MAX = 60

const LEVELS: readonly (readonly [string, string])[] = [
  ['Thị trấn', 'TT.'],
  ['Thị xã', 'TX.'],
  ['Thành phố', 'TP.'],
  ['Đặc khu', 'ĐK'],
  ['Phường', 'P.'],
  ['Quận', 'Q.'],
  ['Huyện', 'H.'],
]

/** "[P. An Biên] 5 quá hạn, 7 đến hạn – tuần 48/2026": counts only, at most 60 characters, the name cut when it must be. */
export function subjectOf(locality: Locality, digest: Digest): string {
  const { year, number } = weekOf(digest)
  const rest = `${pressing(digest, SHORT).join(', ')} – tuần ${number}/${year}`
  const room = SUBJECT_MAX - [...rest].length - 3
  return `[${oneLine(shortName(locality), room)}] ${rest}`
}

/** "1 việc quá hạn, 2 việc đến hạn trong tuần": how the letter opens. */
export function headline(digest: Digest): string {
  return pressing(digest, LONG).join(', ')
}

/** Year and number of the letter's ISO week. */
export function weekOf(digest: Pick<Digest, 'week'>): {
  readonly year: string
  readonly number: number
} {
  return { year: digest.week.slice(0, 4), number: Number(digest.week.slice(6)) }
}

const SHORT: Readonly<Record<SectionKind, string>> = {
  overdue: 'quá hạn',
  awaited: 'chờ kết quả',
  'this-week': 'đến hạn',
  new: 'mới giao',
  'next-30-days': 'sắp đến hạn',
  quarter: 'mốc trong quý',
}

const LONG: Readonly<Record<SectionKind, string>> = {
  overdue: 'việc quá hạn',
  awaited: 'việc đề nghị cho biết kết quả',
  'this-week': 'việc đến hạn trong tuần',
  new: 'việc mới giao',
  'next-30-days': 'việc đến hạn trong 30 ngày tới',
  quarter: 'mốc trong quý',
}

/** The two most urgent counts; a letter to a body that is only asked speaks of asking, not of giving. */
function pressing(digest: Digest, words: Readonly<Record<SectionKind, string>>): string[] {
  return SECTIONS.flatMap((kind) => {
    const section = digest.sections.find((candidate) => candidate.kind === kind)
    const said = digest.asked ? words[kind].replace('mới giao', 'mới đề nghị') : words[kind]
    return section ? [`${section.count} ${said}`] : []
  }).slice(0, 2)
}

function shortName(locality: Locality): string {
  const level = LEVELS.find(([word]) => locality.name.startsWith(`${word} `))
  return level ? `${level[1]}${locality.name.slice(level[0].length)}` : locality.name
}

import type { Frequency } from '@dunghan/core/plan'
import type { Stretch } from './clauses.ts'

/** Words that say how often, with the year printed behind them. */
export interface SaidFrequency extends Stretch {
  readonly frequencies: readonly Frequency[]
  readonly year: number | null
}

const EVERY = '(?:hàng|hằng|mỗi|theo|từng)'
const UNIT =
  '(?:tháng|quý|(?:0?6|sáu) tháng(?: (?:đầu năm|một lần))?|nửa năm|(?:0?9|chín) tháng(?: đầu năm)?|năm(?! học))'
const JOIN = '(?:, và |, | và | hoặc |; |/ ?| - |-)'
const RUN = new RegExp(
  String.raw`(?<!\p{L})(?<!(?:ngân|cửa|khách|mặt|bán|giao|đơn) )(?:${EVERY} ${UNIT}|(?:định kỳ|báo cáo) (?:(?:0?6|sáu|0?9|chín) tháng(?: đầu năm)?|quý|tháng|năm(?! học| nay| trước(?! ngày)| sau| ngoái| qua))(?! đầu năm)(?! (?:năm )?\d))(?:(?: \([^()]{0,40}\))?${JOIN}(?:(?:hàng|hằng|mỗi|theo|cả|và) )?${UNIT}(?!\p{L}))*(?: (\d{4}))?`,
  'gu',
)
const PAIR =
  /(?<!\p{L})(?:0?6|sáu) tháng(?: đầu năm)?(?:,? và |, )(?:cả )?(?:hàng |hằng )?năm(?: (\d{4}))?/gu
const TIMES = '(?<![\\p{L}\\d])(0?[12]|một|hai) lần'
const PER = new RegExp(
  `${TIMES} ?(?:/|mỗi|trong(?: một| mỗi)?|một|trên) ?(tháng|quý|năm)(?![\\p{L}])(?! \\d)`,
  'gu',
)
/** "mỗi năm hai lần", "quý một lần". */
const EACH =
  /(?<!\p{L})(?<!(?:\d|ba|sáu|chín|mười|hai) )(?:(?:mỗi|hàng|hằng|một) )?(tháng|quý|năm) (0?[12]|một|hai) lần/gu
/** "6 tháng một lần", "03 tháng/lần". */
const MONTHS_EACH =
  /(?<!\d)(0?[36]|12|ba|sáu|mười hai) tháng(?: (?:báo cáo |họp )?(?:một|1|01) lần| ?\/ ?(?:01 )?lần)/gu
const OF_MONTHS: Readonly<Record<string, readonly Frequency[]>> = {
  3: ['quarterly'],
  ba: ['quarterly'],
  6: ['semiannual', 'annual'],
  sáu: ['semiannual', 'annual'],
  12: ['annual'],
  'mười hai': ['annual'],
}
const QUARTER_END = /(?:của )?tháng cuối (?:của )?(?:mỗi )?quý/gu
const NAMES: readonly (readonly [RegExp, Frequency])[] = [
  [/(?<!\d |sáu |chín )tháng/u, 'monthly'],
  [/quý/u, 'quarterly'],
  [/(?:0?6|sáu) tháng|nửa năm/u, 'semiannual'],
  [/(?:0?9|chín) tháng/u, 'nineMonth'],
  [/(?<!nửa |đầu )năm/u, 'annual'],
]

/** Every "hàng tháng, quý, 06 tháng và năm 2023" of a plain text. */
export function frequenciesIn(plain: string): SaidFrequency[] {
  const counted = timesPer(plain)
  const uncounted = [PER, EACH, MONTHS_EACH].reduce(
    (text, pattern) => text.replace(pattern, spaces),
    plain,
  )
  const runs = [...uncounted.matchAll(RUN)].map(saidBy)
  const rest = uncounted.replace(RUN, spaces)
  const pairs = [...rest.matchAll(PAIR)].map(saidBy)
  return [...counted, ...runs, ...pairs, ...quarterEnds(rest)].sort((a, b) => a.from - b.from)
}

/** "01 lần/quý" is quarterly, "02 lần/năm" both halves of the year; other counts name no period of reporting. */
function timesPer(plain: string): SaidFrequency[] {
  const per = [...plain.matchAll(PER)].map((match) => countedAt(match, match[1], match[2]))
  const each = [...plain.matchAll(EACH)].map((match) => countedAt(match, match[2], match[1]))
  const months = [...plain.matchAll(MONTHS_EACH)].map((match) =>
    saidAt(match, OF_MONTHS[(match[1] ?? '').replace(/^0/u, '')] ?? []),
  )
  return [...per, ...each, ...months].filter(({ frequencies }) => frequencies.length > 0)
}

function countedAt(match: RegExpExecArray, count = '', unit = ''): SaidFrequency {
  if (!/2|hai/u.test(count)) return saidAt(match, namesIn(unit))
  return saidAt(match, unit === 'năm' ? ['semiannual', 'annual'] : [])
}

function saidAt(match: RegExpExecArray, frequencies: readonly Frequency[]): SaidFrequency {
  return { from: match.index, to: match.index + match[0].length, frequencies, year: null }
}

function spaces(words: string): string {
  return ' '.repeat(words.length)
}

function quarterEnds(plain: string): SaidFrequency[] {
  return [...plain.matchAll(QUARTER_END)].map((match) => saidAt(match, ['quarterly']))
}

function saidBy(match: RegExpExecArray): SaidFrequency {
  const year = match[1] === undefined ? null : Number(match[1])
  return {
    from: match.index,
    to: match.index + match[0].length,
    frequencies: namesIn(match[0]),
    year,
  }
}

/** Frequencies of several reports as one list, in the order of their length. */
export function mergedFrequencies(lists: readonly (readonly Frequency[])[]): Frequency[] {
  const all = new Set(lists.flat())
  return NAMES.map(([, name]) => name).filter((name) => all.has(name))
}

function namesIn(words: string): Frequency[] {
  return NAMES.filter(([pattern]) => pattern.test(words)).map(([, name]) => name)
}

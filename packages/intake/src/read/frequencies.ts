import type { Frequency } from '@dunghan/core/plan'
import type { Stretch } from './clauses.ts'

/** Words that say how often, with the year printed behind them. */
export interface SaidFrequency extends Stretch {
  readonly frequencies: readonly Frequency[]
  readonly year: number | null
}

const EVERY = '(?:hàng|hằng|mỗi|theo|từng)'
const UNIT =
  '(?:tháng|quý|(?:0?6|sáu) tháng(?: (?:đầu năm|một lần))?|nửa năm|(?:0?9|chín) tháng(?: đầu năm)?|năm)'
const JOIN = '(?:, và |, | và | hoặc |; |/ ?| - |-)'
const RUN = new RegExp(
  String.raw`(?<!\p{L})(?<!(?:ngân|cửa|khách|mặt|bán|giao|đơn) )(?:${EVERY} ${UNIT}|(?:định kỳ|báo cáo) (?:(?:0?6|sáu|0?9|chín) tháng|quý|tháng)(?! đầu năm \d)(?! \d))(?:${JOIN}(?:(?:hàng|hằng|mỗi|theo|cả|và) )?${UNIT}(?!\p{L}))*(?: (\d{4}))?`,
  'gu',
)
const PAIR =
  /(?<!\p{L})(?:0?6|sáu) tháng(?: đầu năm)?(?:,? và |, )(?:cả )?(?:hàng |hằng )?năm(?: (\d{4}))?/gu
const PER = /(?<!\d)(0?[12]) lần ?(?:\/|mỗi|trong một|một|trên) ?(tháng|quý|năm)(?!\p{L})/gu
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
  const runs = [...plain.matchAll(RUN)].map(saidBy)
  const rest = plain.replace(RUN, (words) => ' '.repeat(words.length))
  const pairs = [...rest.matchAll(PAIR)].map(saidBy)
  return [...runs, ...pairs, ...timesPer(rest), ...quarterEnds(rest)].sort(
    (a, b) => a.from - b.from,
  )
}

/** "01 lần/quý" is quarterly, "02 lần/năm" twice a year; other counts name no period of reporting. */
function timesPer(plain: string): SaidFrequency[] {
  return [...plain.matchAll(PER)].flatMap((match) => {
    const twice = Number(match[1]) === 2
    if (twice && match[2] !== 'năm') return []
    const frequencies = twice ? (['semiannual'] as const) : namesIn(match[2] ?? '')
    return { from: match.index, to: match.index + match[0].length, frequencies, year: null }
  })
}

function quarterEnds(plain: string): SaidFrequency[] {
  return [...plain.matchAll(QUARTER_END)].map((match) => {
    return {
      from: match.index,
      to: match.index + match[0].length,
      frequencies: ['quarterly'],
      year: null,
    }
  })
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

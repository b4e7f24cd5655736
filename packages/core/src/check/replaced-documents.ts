import { type Day, day } from '../time/day.ts'

/** How sure an entry is: `read` in a public copy, or `memory`, to be confirmed by a lawyer. */
export type Certainty = 'read' | 'memory'

/** A document that plans cite and that another one has taken the place of. */
export interface ReplacedDocument {
  /** What plans print, as a pattern over the number or the name. */
  readonly cited: RegExp
  readonly name: string
  /** What to cite instead; null while that is not known. */
  readonly by: string | null
  /** From which day a plan should no longer cite it; null when the day is not known. */
  readonly from: Day | null
  readonly certainty: Certainty
  readonly source: string
}

const NOT_A_DIGIT = '(?<![\\d/])'

function number(text: string): RegExp {
  return new RegExp(
    `${NOT_A_DIGIT}${text.replaceAll('/', '\\s*/\\s*').replaceAll('-', '\\s*-\\s*')}`,
    'giu',
  )
}

/** Dated data, not code: an entry is added when a document is replaced, never taken away (state of 21/11/2026). */
export const REPLACED_DOCUMENTS: readonly ReplacedDocument[] = [
  {
    cited: number('25/2021/QĐ-TTg'),
    name: 'Quyết định số 25/2021/QĐ-TTg',
    by: 'Quyết định số 27/2025/QĐ-TTg ngày 04/8/2025',
    from: day('2026-01-01'),
    certainty: 'read',
    source: 'thuviennhadat.vn (QĐ 27/2025); năm đánh giá 2025 tạm dừng',
  },
  {
    cited: number('09/2021/TT-BTP'),
    name: 'Thông tư số 09/2021/TT-BTP',
    by: 'Thông tư số 15/2025/TT-BTP ngày 11/9/2025',
    from: day('2026-01-01'),
    certainty: 'read',
    source: 'phapluatphattrien.vn 16/9/2025',
  },
  {
    cited: number('13/2023/NĐ-CP'),
    name: 'Nghị định số 13/2023/NĐ-CP',
    by: 'Nghị định số 356/2025/NĐ-CP',
    from: day('2026-01-01'),
    certainty: 'read',
    source: 'thuviennhadat.vn (NĐ 356/2025)',
  },
  {
    cited: /(?:Luật An ninh mạng (?:năm |số )?(?:2018|24\/2018\/QH14))|(?<![\d/])24\/2018\/QH14/giu,
    name: 'Luật An ninh mạng 2018',
    by: 'Luật An ninh mạng số 116/2025/QH15',
    from: day('2026-07-01'),
    certainty: 'memory',
    source: 'thuviennhadat.vn (Luật 116/2025); ngày hiệu lực theo trí nhớ',
  },
  {
    cited:
      /(?:Luật An toàn thông tin mạng (?:năm |số )?(?:2015|86\/2015\/QH13))|(?<![\d/])86\/2015\/QH13/giu,
    name: 'Luật An toàn thông tin mạng 2015',
    by: 'Luật An ninh mạng số 116/2025/QH15',
    from: day('2026-07-01'),
    certainty: 'memory',
    source: 'thuviennhadat.vn (Luật 116/2025); ngày hiệu lực theo trí nhớ',
  },
  {
    cited:
      /Luật (?:PBGDPL|Phổ biến,? giáo dục pháp luật) (?:năm |số )?(?:2012|14\/2012\/QH13)|(?<![\d/])14\/2012\/QH13/giu,
    name: 'Luật Phổ biến, giáo dục pháp luật 2012',
    by: 'Luật Phổ biến, giáo dục pháp luật số 12/2026/QH16',
    from: null,
    certainty: 'memory',
    source: 'hai nguồn công khai nêu Luật 12/2026/QH16; ngày hiệu lực chưa rõ',
  },
  {
    cited: number('53/2022/NĐ-CP'),
    name: 'Nghị định số 53/2022/NĐ-CP',
    by: null,
    from: null,
    certainty: 'memory',
    source: 'luật gốc đã được Luật 116/2025/QH15 thay thế; nghị định mới chưa rõ',
  },
]

import type { DraftTarget } from '../plan/draft.ts'
import { refWords } from '../plan/ref-words.ts'
import { foldKeepingTones } from '../text/fold.ts'
import type { Finding } from './finding.ts'
import type { PlanUnderCheck } from './plan-under-check.ts'

const LIKE = 0.6
/** To say that two targets contradict each other takes more likeness than to say that one repeats the other. */
const ALIKE = 0.75
const FEWEST_WORDS = 5
const INSIDE = 0.9
const INSIDE_SHARE = 0.4
const EMPTY = new Set(
  'các của và cho được theo quy định đúng đạt từ trở lên có khi trong năm thuộc diện về tại đối với những kịp thời đầy đủ trên địa bàn do ban hành'.split(
    ' ',
  ),
)

/** Targets that say the same thing twice, with the same value or another. */
export function targetsOf(plan: PlanUnderCheck): Finding[] {
  const { targets } = plan.draft
  const words = targets.map(({ metric }) => wordsOf(metric))
  return targets.flatMap((later, index) => {
    const earlier = targets
      .slice(0, index)
      .map((target, at) => ({ target, like: likeness(words[at], words[index]) }))
      .filter(({ target, like }) => target.unit === later.unit && like >= LIKE)
      .toSorted((left, right) => right.like - left.like)[0]
    if (!earlier) return []
    const same = earlier.target.value === later.value && earlier.target.operator === later.operator
    if (!same && earlier.like < ALIKE) return []
    return [same ? repeated(earlier.target, later) : contradicting(earlier.target, later)]
  })
}

function repeated(first: DraftTarget, second: DraftTarget): Finding {
  return {
    code: 'target.repeats',
    ref: second.ref,
    message: `Chỉ tiêu “${short(second.metric)}” (${said(second)}) đã nêu ở ${refWords(first.ref)}: nêu một chỗ, chỗ kia dẫn lại.`,
    wording: null,
    source: second.source,
    severity: 'note',
  }
}

function contradicting(first: DraftTarget, second: DraftTarget): Finding {
  return {
    code: 'target.contradicts',
    ref: second.ref,
    message: `Chỉ tiêu “${short(second.metric)}” ghi ${said(second)}, còn ${refWords(first.ref)} ghi ${said(first)}: thống nhất một mức.`,
    wording: null,
    source: second.source,
    severity: 'must',
  }
}

function said({ operator, value, unit }: DraftTarget): string {
  const sign = operator === '>=' ? 'từ ' : operator === '<=' ? 'không quá ' : ''
  return `${sign}${String(value).replace('.', ',')}${unit === '%' ? '%' : ` ${unit}`}`
}

function short(metric: string): string {
  return metric.length <= 90 ? metric : `${metric.slice(0, 90).replace(/\s\S*$/u, '')}…`
}

function wordsOf(metric: string): ReadonlySet<string> {
  const plain = foldKeepingTones(metric)
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/quy phạm pháp luật/gu, 'qppl')
    .replace(/trợ giúp pháp lý/gu, 'tgpl')
    .replace(/ủy ban nhân dân/gu, 'ubnd')
    .replace(/hội đồng nhân dân/gu, 'hđnd')
  return new Set(plain.split(/[^\p{L}\d]+/u).filter((word) => word !== '' && !EMPTY.has(word)))
}

/** The share of words two metrics have in common, of all they use; the shorter one inside the longer counts as like. */
function likeness(left: ReadonlySet<string> = new Set(), right: ReadonlySet<string> = new Set()) {
  const common = [...left].filter((word) => right.has(word)).length
  const all = left.size + right.size - common
  const fewer = Math.min(left.size, right.size)
  const inside = fewer >= FEWEST_WORDS && common >= INSIDE * fewer
  const share = all === 0 ? 0 : common / all
  return inside && share >= INSIDE_SHARE ? Math.max(share, LIKE) : share
}

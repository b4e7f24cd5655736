import { cutAtWord } from '../calendar/words.ts'
import { quarterName } from '../time/quarter.ts'
import { type PlanCheck, toChange } from './check-plan.ts'
import { CLEAR_NAMES, CLEARS, type TaskCheck } from './clear.ts'
import { SEVERITY_NAMES } from './finding.ts'
import type { Load } from './load.ts'

const TITLE = 64
const MOST_LOADS = 8

/** The check as lines of plain text, for a terminal and for a file to copy the suggested words from. */
export function checkLines(check: PlanCheck): string[] {
  return [
    scoreWords(check),
    ...perClear(check),
    '',
    'TỪNG NHIỆM VỤ',
    ...taskTable(check.tasks),
    '',
    ...findingLines(check),
    ...wordingLines(check.tasks),
    ...loadLines(check.load),
  ]
}

/** "4/6 rõ, 3 điều nên sửa": the check in one breath. */
export function checkWords(check: PlanCheck): string {
  const changes = toChange(check)
  const said = changes === 0 ? 'không còn điều gì phải sửa' : `${changes} điều nên sửa`
  return check.tasks.length === 0 ? said : `${check.score.full}/6 rõ, ${said}`
}

function scoreWords({ score, tasks, signed }: PlanCheck): string {
  const state = signed ? '' : ' · bản chưa ký'
  if (tasks.length === 0) return `Không có nhiệm vụ nào để chấm 6 rõ${state}`
  const share = Math.round((score.points / score.outOf) * 100)
  return `${score.full}/6 rõ cho mọi nhiệm vụ; ${score.points}/${score.outOf} ô rõ (${share} %)${state}`
}

function perClear({ score, tasks }: PlanCheck): string[] {
  return score.perClear.map(({ clear, have, missing }) => {
    const name = CLEAR_NAMES[clear].padEnd(16)
    const count = `${have}/${tasks.length}`.padEnd(7)
    const lacking = missing.length === tasks.length ? 'mọi nhiệm vụ' : missing.join(', ')
    return `  ${name}${count}${missing.length > 0 ? `thiếu: ${lacking}` : ''}`.trimEnd()
  })
}

function taskTable(tasks: readonly TaskCheck[]): string[] {
  const width = Math.max(3, ...tasks.map(({ ref }) => ref.length)) + 2
  return tasks.map((task) => {
    const missing = task.gaps.map(({ clear }) => CLEAR_NAMES[clear].slice(3)).join(', ')
    const title = cutAtWord(task.title, TITLE).padEnd(TITLE + 2)
    const said = missing === '' ? 'đủ' : `thiếu: ${missing}`
    return `  ${task.ref.padEnd(width)}${CLEARS.length - task.gaps.length}/6  ${title}${said}`
  })
}

function findingLines({ findings }: PlanCheck): string[] {
  if (findings.length === 0) return ['KHÔNG CÓ ĐIỀU GÌ KHÁC CẦN XEM', '']
  return [
    'ĐIỀU CẦN XEM TRƯỚC KHI KÝ',
    ...findings.flatMap(({ severity, ref, message, wording }) => [
      `  [${SEVERITY_NAMES[severity]}] ${ref ? `${ref}: ` : ''}${message}`,
      ...(wording ? [`      Ghi: “${wording}”`] : []),
    ]),
    '',
  ]
}

function wordingLines(tasks: readonly TaskCheck[]): string[] {
  const open = tasks.filter(({ gaps }) => gaps.length > 0)
  if (open.length === 0) return []
  return [
    'LỜI VĂN GỢI Ý',
    ...open.flatMap(({ ref, gaps }) => [
      `  ${ref}`,
      ...gaps.map(({ message, wording }) => `    ${message} Ghi: “${wording}”`),
    ]),
    '',
  ]
}

function loadLines(load: readonly Load[]): string[] {
  if (load.length === 0) return []
  return [
    'KHỐI LƯỢNG CHỦ TRÌ',
    ...load.slice(0, MOST_LOADS).map(({ name, duties, byQuarter, undated }) => {
      const quarters = [...byQuarter]
        .toSorted(([left], [right]) => (left < right ? -1 : 1))
        .map(([quarter, count]) => `${quarterName(quarter)}: ${count}`)
      const shown = quarters.length > 4 ? [...quarters.slice(0, 4), '…'] : quarters
      const parts = [...shown, ...(undated > 0 ? [`không ngày: ${undated}`] : [])]
      return `  ${cutAtWord(name, TITLE).padEnd(TITLE + 2)}${duties} việc (${parts.join('; ')})`
    }),
  ]
}

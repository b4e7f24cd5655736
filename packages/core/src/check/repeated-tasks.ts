import type { Duty } from '../plan/duty.ts'
import { refWords } from '../plan/ref-words.ts'
import { foldKeepingTones } from '../text/fold.ts'
import { bodyOf } from './duty-words.ts'
import type { Finding } from './finding.ts'
import type { PlanUnderCheck } from './plan-under-check.ts'

/** A shorter passage under two titles may be the same by chance. */
const LONG = 120

/** Tasks of one title, and tasks under whose titles the same passage was copied. */
export function repeatedTasksOf(plan: PlanUnderCheck): Finding[] {
  const titles = repeats(plan.tasks, (duty) => foldKeepingTones(duty.title))
  const bodies = repeats(plan.tasks, (duty) => {
    const body = foldKeepingTones(bodyOf(plan.draft, duty))
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim()
    return body.length < LONG ? '' : body
  })
  const same = new Set(titles.map(({ duty }) => duty.key))
  return [
    ...titles.map(({ duty, first }) =>
      finding(
        'task.same-title',
        duty,
        `Tên việc trùng với ${refWords(first.ref)}: gộp lại, hoặc nói rõ khác nhau ở đâu.`,
      ),
    ),
    ...bodies
      .filter(({ duty }) => !same.has(duty.key))
      .map(({ duty, first }) =>
        finding(
          'task.same-text',
          duty,
          `Phần giao việc giống hệt ${refWords(first.ref)}: kiểm tra có chép nhầm không.`,
        ),
      ),
  ]
}

function finding(code: string, duty: Duty, message: string): Finding {
  return { code, ref: duty.ref, message, wording: null, source: duty.source, severity: 'should' }
}

function repeats(
  duties: readonly Duty[],
  keyOf: (duty: Duty) => string,
): { duty: Duty; first: Duty }[] {
  const seen = new Map<string, Duty>()
  return duties.flatMap((duty) => {
    const key = keyOf(duty)
    if (key === '') return []
    const first = seen.get(key)
    if (first) return [{ duty, first }]
    seen.set(key, duty)
    return []
  })
}

import { describe, expect, it } from 'vitest'
import { aDraft, aDraftTask, TODAY } from '../testing/builders.ts'
import { NATIONAL_DAYS_OFF } from '../time/holidays.ts'
import { checkLines, checkWords } from './as-text.ts'
import { checkPlan } from './check-plan.ts'

const checked = (draft = aDraft()) =>
  checkPlan({ draft, decisions: [], daysOff: NATIONAL_DAYS_OFF, today: TODAY })

describe('the check as text', () => {
  it('gives every task its n/6 with what is missing, and the words to write', () => {
    const lines = checkLines(checked(aDraft({ tasks: [aDraftTask({ lead: [] })] })))
    expect(lines[0]).toBe('2/6 rõ cho mọi nhiệm vụ; 2/6 ô rõ (33 %)')
    expect(lines).toContain('  rõ người        0/1    thiếu: mọi nhiệm vụ')
    expect(lines.some((line) => /^ {2}II\.1 +2\/6 .*thiếu: người, thời gian/u.test(line))).toBe(
      true,
    )
    expect(lines).toContain(
      '    Chưa nêu thời gian thực hiện. Ghi: “Thời gian thực hiện: trước ngày …/…/2026.”',
    )
  })

  it('says a paper without number is not signed, and a paper without tasks has nothing to score', () => {
    expect(checkLines(checked(aDraft({ number: null })))[0]).toContain('bản chưa ký')
    expect(checkLines(checked(aDraft({ tasks: [] })))[0]).toContain('Không có nhiệm vụ nào')
  })

  it('is one line for the page of the draft', () => {
    expect(checkWords(checked())).toBe('3/6 rõ, 3 điều nên sửa')
  })
})

import type { Doubt, DoubtCode } from '@dunghan/core/plan'
import { aDraft, aDraftTask } from '@dunghan/core/testing'
import { describe, expect, it } from 'vitest'
import { isVague, questionsOf } from './questions.ts'

const source = { from: 0, to: 40 }

function asked(code: DoubtCode, ref: string | null = 'II.1') {
  const doubt: Doubt = { code, ref, message: 'Chưa rõ chỗ này.', source: { from: 5, to: 9 } }
  const draft = aDraft({ tasks: [aDraftTask({ source })], doubts: [doubt] })
  return questionsOf(draft)
}

describe('doubts', () => {
  it.each<[DoubtCode, string]>([
    ['timing.unspecified', 'time'],
    ['timing.impossible', 'time'],
    ['timing.before-issue', 'time'],
    ['timing.unreadable', 'time'],
    ['lead.missing', 'lead'],
    ['lead.related', 'lead'],
    ['lead.placeholder', 'lead'],
    ['task.same-ref', 'keep'],
    ['task.cut-off', 'keep'],
  ])('%s becomes a question about the %s of its task', (code, asks) => {
    const [question] = asked(code).questions
    expect(question).toMatchObject({ no: 1, asks, duty: { key: 'task:0' } })
    expect(question?.legend).toMatch(/II\.1.*\?$/u)
  })

  it.each<DoubtCode>(['head.number', 'head.date', 'head.signer', 'plan.other-document'])(
    '%s asks only to be looked at',
    (code) => {
      expect(asked(code, null)).toMatchObject({
        questions: [],
        looks: [{ no: 1, doubt: { code } }],
      })
    },
  )

  it('never turn a report without a period into the day of the task around it', () => {
    expect(asked('report.no-period')).toMatchObject({ questions: [], looks: [{}] })
  })

  it('know names that stand for nobody in particular', () => {
    expect(isVague('các cơ quan, đơn vị có liên quan')).toBe(true)
    expect(isVague('Phòng Văn hóa - Xã hội')).toBe(false)
  })
})

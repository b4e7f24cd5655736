import { type Decision, dutyKey } from '@dunghan/core/plan'
import { day, quarterOf } from '@dunghan/core/time'
import { describe, expect, it } from 'vitest'
import { aReview } from '../testing/a-review.ts'
import { fixturePlan } from '../testing/fixture-plan.ts'
import { readFixture } from '../testing/fixture-reader.ts'
import { answersOf, isAnswered, type Review } from './answers.ts'
import { decisionsOf, namesOf } from './decide.ts'
import { readAnswers } from './read-answers.ts'

const REVIEW = aReview(readFixture(fixturePlan()))

/** The form as its page would send it back, with some fields changed. */
function sent(review: Review, changed: Record<string, string | readonly string[]>): FormData {
  const form = new FormData()
  for (const [key, answer] of answersOf(review).duties) {
    form.append('co', key)
    form.set(`ten.${key}`, answer.title)
    form.set(`ket-qua.${key}`, answer.deliverable)
    form.set(`chu-tri.${key}`, answer.lead)
    form.set(`phoi-hop.${key}`, answer.coordinating.replaceAll('\n', '\r\n'))
    if (answer.when) form.set(`khi.${key}`, answer.when)
    if (answer.day) form.set(`ngay.${key}`, answer.day)
    for (const name of answer.picked) form.append(`chon.${key}`, name)
    if (!answer.keep) form.set(`bo.${key}`, 'co')
  }
  for (const [name, value] of Object.entries(changed)) {
    form.delete(name)
    for (const each of [value].flat()) form.append(name, each)
  }
  return form
}

function decided(changed: Record<string, string | readonly string[]>, review = REVIEW) {
  return decisionsOf(review, readAnswers(review, sent(review, changed)).answers)
}

describe('the review of a draft', () => {
  it('decides nothing when the clerk sends it back untouched', () => {
    expect(decided({})).toEqual({ decisions: [], faults: new Map() })
  })

  it.each<[string, Record<string, string | readonly string[]>, Decision]>([
    ['drops a task', { 'bo.task:0': 'co' }, { key: dutyKey('task', 0), drop: true }],
    [
      'gives a task a day',
      { 'khi.task:1': 'ngay', 'ngay.task:1': '15/11/2026' },
      { key: dutyKey('task', 1), lastDay: day('2026-11-15') },
    ],
    [
      'makes a task ongoing',
      { 'khi.task:3': 'thuong-xuyen' },
      { key: dutyKey('task', 3), ongoing: true },
    ],
    [
      'ends a silent task with the plan',
      { 'khi.task:5': 'het-ky' },
      { key: dutyKey('task', 5), lastDay: day('2026-12-31') },
    ],
    [
      'leaves a time open on purpose',
      { 'khi.task:5': 'trong' },
      { key: dutyKey('task', 5), open: ['time'] },
    ],
    [
      'leaves a lead to the office on purpose',
      { 'de-lai.task:6': 'co' },
      { key: dutyKey('task', 6), open: ['lead'] },
    ],
    [
      'gives a task a quarter in place of a day',
      { 'khi.task:1': 'ngay', 'ngay.task:1': 'Quý IV/2026' },
      {
        key: dutyKey('task', 1),
        timing: {
          kind: 'quarter',
          text: 'Quý IV/2026',
          quarters: [quarterOf(2026, 4)],
          from: day('2026-10-01'),
          to: day('2026-12-31'),
        },
      },
    ],
    [
      'puts a title and a deliverable right',
      { 'ten.task:0': ' Kiện toàn\r\nđội ngũ ', 'ket-qua.task:0': '' },
      { key: dutyKey('task', 0), title: 'Kiện toàn đội ngũ', deliverable: null },
    ],
    [
      'changes who leads',
      { 'chu-tri.task:0': 'Phòng Kinh tế\nThuế cơ sở 2' },
      { key: dutyKey('task', 0), lead: ['Phòng Kinh tế', 'Thuế cơ sở 2'] },
    ],
    [
      'names who leads where the plan names nobody',
      { 'chon.task:6': ['Công an phường'], 'khac.task:6': 'Trạm Y tế; ' },
      { key: dutyKey('task', 6), lead: ['Công an phường', 'Trạm Y tế'] },
    ],
    [
      'takes every coordinating body away',
      { 'phoi-hop.task:1': '' },
      { key: dutyKey('task', 1), coordinating: [] },
    ],
    [
      'dates a duty of the prose',
      { 'khi.deadline:0': 'ngay', 'ngay.deadline:0': '2026-11-09' },
      { key: dutyKey('deadline', 0), lastDay: day('2026-11-09') },
    ],
  ])('%s', (_, changed, decision) => {
    expect(decided(changed)).toEqual({ decisions: [decision], faults: new Map() })
  })

  it('says what is wrong with a day that does not exist, and keeps the words typed', () => {
    const changed = { 'khi.task:1': 'ngay', 'ngay.task:1': '31/11/2026' }
    const { faults } = decided(changed)
    expect(faults.get('ngay.task:1')).toContain(
      'Không có ngày 31/11/2026: tháng 11 chỉ có 30 ngày.',
    )
    const { answers } = readAnswers(REVIEW, sent(REVIEW, changed))
    expect(answers.duties.get(dutyKey('task', 1))?.day).toBe('31/11/2026')
    expect(decided({ 'khi.task:1': 'ngay' }).faults.get('ngay.task:1')).toContain(
      'Chưa ghi thời gian',
    )
  })

  it('fills the form from what was decided before, so that sending it back changes nothing', () => {
    const { decisions } = decided({
      'khi.task:5': 'ngay',
      'ngay.task:5': '20/12/2026',
      'chon.task:6': ['Công an phường'],
      'bo.task:4': 'co',
    })
    const again = aReview(REVIEW.draft, decisions)
    expect(decided({}, again).decisions).toEqual(decisions)
  })

  it('counts a question as answered by an answer, or by dropping the task', () => {
    const [time, lead] = REVIEW.questions
    const open = answersOf(REVIEW)
    if (!time || !lead) throw new Error('the fixture raises two questions')
    expect([isAnswered(time, open), isAnswered(lead, open)]).toEqual([false, false])
    const ongoing: Decision[] = [{ key: time.duty.key, ongoing: true }]
    expect(isAnswered(time, answersOf(aReview(REVIEW.draft, ongoing)))).toBe(true)
    const dropped: Decision[] = [{ key: lead.duty.key, drop: true }]
    expect(isAnswered(lead, answersOf(aReview(REVIEW.draft, dropped)))).toBe(true)
  })

  it('reads names as typed: one a line or parted by semicolons, control characters gone', () => {
    expect(namesOf(' Phòng Kinh tế;\r\n\u0000Công an phường ;; ')).toEqual([
      'Phòng Kinh tế',
      'Công an phường',
    ])
  })
})

describe('a task led by "các cơ quan liên quan" among others', () => {
  const text = fixturePlan().replace(
    '- Chủ trì: Công an phường',
    '- Chủ trì: Công an phường; các cơ quan liên quan',
  )
  const review = aReview(readFixture(text))

  it('keeps the body that has a name and puts those chosen in the place of the rest', () => {
    const { decisions } = decided({ 'chon.task:4': ['Phòng Kinh tế'] }, review)
    expect(decisions).toEqual([{ key: 'task:4', lead: ['Công an phường', 'Phòng Kinh tế'] }])
  })

  it('stays as printed while nobody is chosen', () => {
    expect(decided({}, review).decisions).toEqual([])
  })
})

describe('a task that is cut off in the middle', () => {
  const review = aReview(
    readFixture(fixturePlan().replace('1. Kiện toàn', '1. Kiện toàn…\n0. Kiện toàn')),
  )
  const [question] = review.questions

  it('is asked about, and kept only when the clerk says so', () => {
    if (!question) throw new Error('a task that is cut off raises a question')
    const { key } = question.duty
    expect(question.legend).toContain('bị ngắt giữa câu')
    expect(isAnswered(question, answersOf(review))).toBe(false)
    const { decisions } = decided({ [`bo.${key}`]: 'khong' }, review)
    expect(decisions).toContainEqual({ key, drop: false })
    expect(isAnswered(question, answersOf(aReview(review.draft, decisions)))).toBe(true)
  })
})

describe('a plan with several silent tasks', () => {
  const silent = fixturePlan().replaceAll(/\n- Thời gian: [^\n]+/gu, '')
  const review = aReview(readFixture(silent))

  it('takes one answer for all of them, and another for one', () => {
    const { decisions } = decided(
      { 'khi.thoi-gian-0': 'het-ky', 'khi.task:2': 'thuong-xuyen' },
      review,
    )
    expect(decisions).toHaveLength(7)
    expect(decisions.filter((decision) => decision.lastDay === '2026-12-31')).toHaveLength(6)
    expect(decisions.find((decision) => decision.key === 'task:2')?.ongoing).toBe(true)
  })
})

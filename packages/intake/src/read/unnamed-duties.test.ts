import { describe, expect, it } from 'vitest'
import { aPlan } from '../testing/passages.ts'
import { readPlan } from './draft.ts'

const HEADING = 'II. PHÂN CÔNG NHIỆM VỤ\n'
const KNOWN = '1. Công an xã tuần tra.\n2. Trạm Y tế xã khám bệnh.\n'

function read(items: string) {
  const { tasks, doubts } = readPlan(aPlan(HEADING + items))
  const asked = doubts.filter(({ code }) => code.startsWith('lead.'))
  return [tasks.map(({ ref, lead }) => [ref, lead]), asked.map(({ code, ref }) => [code, ref])]
}

const KNOWN_TASKS = [
  ['II.1', ['Công an xã']],
  ['II.2', ['Trạm Y tế xã']],
]

describe('an item among duties', () => {
  it('that names a body we do not know is a task, its lead asked about', () => {
    expect(read(`${KNOWN}3. Kế toán ngân sách xã bố trí kinh phí.`)).toEqual([
      [...KNOWN_TASKS, ['II.3', ['Kế toán ngân sách xã']]],
      [['lead.related', 'II.3']],
    ])
  })

  it('that only orders is a task without a lead', () => {
    expect(read(`${KNOWN}3. Rà soát các điểm sạt lở.`)).toEqual([
      [...KNOWN_TASKS, ['II.3', []]],
      [['lead.missing', 'II.3']],
    ])
  })

  it.each([
    'Thống nhất chủ trương mua bơm.',
    'Kế hoạch này thay thế Kế hoạch số 5.',
    'Kinh phí thực hiện',
    'Thời gian từ ngày 01/3/2026.',
  ])('that orders nothing is none: %s', (words) => {
    expect(read(`${KNOWN}3. ${words}`)).toEqual([KNOWN_TASKS, []])
  })

  it('stands alone where most items name nobody', () => {
    expect(read('1. Công an xã tuần tra.\n2. Rà soát.\n3. Thống kê.')[0]).toEqual([
      ['II.1', ['Công an xã']],
    ])
  })
})

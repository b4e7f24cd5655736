import { describe, expect, it } from 'vitest'
import { aPlan } from '../testing/passages.ts'
import { readPlan } from './draft.ts'

const read = (body: string) => {
  const { tasks, doubts } = readPlan(aPlan(body))
  return {
    days: tasks.map(({ timing }) => (timing.kind === 'date' ? timing.lastDay : timing.kind)),
    doubts: doubts.map(({ code, ref }) => [code, ref]),
  }
}
const ROWS = '1\tTỉa cây\tTổ đô thị\t15/4/2026\n2\tNạo mương\tTổ đô thị\tchậm nhất 20/5/2026\n'
const table = (head: string, rows = ROWS) =>
  read(`II. NHIỆM VỤ\nTT\tCông việc\tĐầu mối\t${head}\n${rows}`)

describe('a column or a label that says "trước"', () => {
  it.each(['Xong trước', 'Thời hạn (trước ngày)', 'Hạn hoàn thành trước ngày'])(
    '"%s": the printed day is already too late, unless the cell itself says otherwise',
    (head) => expect(table(head)).toEqual({ days: ['2026-04-14', '2026-05-20'], doubts: [] }),
  )

  it('without it the printed day is the last one', () => {
    expect(table('Thời hạn').days).toEqual(['2026-04-15', '2026-05-20'])
  })

  it('above a bare month asks which day is meant', () => {
    expect(table('Xong trước', '1\tTỉa cây\tTổ đô thị\tTháng 5/2026\n')).toEqual({
      days: ['unspecified'],
      doubts: [['timing.unreadable', 'II.1']],
    })
  })

  it.each(['Hoàn thành trước', 'Hạn hoàn thành trước ngày', 'Thời hạn (trước ngày)'])(
    '"%s:" under a task likewise',
    (label) => {
      const body = `II. NHIỆM VỤ\n1. Tỉa cây\n- Chủ trì: Tổ đô thị\n- ${label}: 15/4/2026\n`
      expect(read(body)).toEqual({ days: ['2026-04-14'], doubts: [] })
    },
  )
})

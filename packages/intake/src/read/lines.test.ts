import { expect, it } from 'vitest'
import { linesOf } from './lines.ts'

it('gives every line that says something, with the empty ones before it counted', () => {
  const text = '\n  Số: 1/KH-UBND \n\n\nKẾ HOẠCH\nVề việc A\n'
  const lines = linesOf(text)
  expect(lines.map(({ text, gap }) => [text, gap])).toEqual([
    ['Số: 1/KH-UBND', 1],
    ['KẾ HOẠCH', 2],
    ['Về việc A', 0],
  ])
  expect(lines.map(({ from, to }) => text.slice(from, to))).toEqual(lines.map(({ text }) => text))
})

it('leaves page numbers, rules and lone addresses out', () => {
  const text = 'một\n- 2 -\nhai\n-----\nba\nhttps://example.vn/a\nbốn'
  expect(linesOf(text).map((line) => line.text)).toEqual(['một', 'hai', 'ba', 'bốn'])
})

it('has none in an empty text', () => {
  expect(linesOf('')).toEqual([])
  expect(linesOf(' \n\t\n')).toEqual([])
})

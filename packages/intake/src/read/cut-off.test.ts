import { expect, it } from 'vitest'
import { anOutline } from '../testing/passages.ts'
import { cutOffs } from './cut-off.ts'

const SENTENCE =
  'Tổ chức các hoạt động hưởng ứng Ngày Pháp luật tại các khu dân cư trên địa bàn phường'

function dashes(...endings: string[]): string {
  return `II. NHIỆM VỤ\n1. Việc\n${endings.map((ending) => `- ${SENTENCE}${ending}`).join('\n')}`
}

it('a paragraph without a stop among many with one lost its end', () => {
  const doubts = cutOffs(anOutline(dashes('.', ';', '.', '.', ' và', '.', '.', '.')))
  expect(doubts.map(({ code, ref }) => [code, ref])).toEqual([['task.cut-off', 'II.1[5]']])
})

it('a plan that does not care for stops raises no question', () => {
  expect(cutOffs(anOutline(dashes('.', '', '', '.', '', '', '.', '')))).toEqual([])
})

it('a few paragraphs are too few to say', () => {
  expect(cutOffs(anOutline(dashes('.', '.', '')))).toEqual([])
})

it('headings over other items and metadata lines need no stop', () => {
  const items = Array.from({ length: 8 }, (_, index) => `${index + 1}. ${SENTENCE}.`)
  const text = `II. NHIỆM VỤ\n${items.join('\n')}\n9. ${SENTENCE}\n- Cơ quan chủ trì: ${SENTENCE}`
  expect(cutOffs(anOutline(text))).toEqual([])
})

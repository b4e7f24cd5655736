import { expect, it } from 'vitest'
import { aPassage } from '../testing/passages.ts'
import { titleTiming } from './title-timing.ts'

function read(words: string) {
  const passage = aPassage(words)
  return titleTiming(passage, passage.text.length, { from: 2026, to: 2026, issuedOn: null })
}

it.each([
  ['Ban hành quy chế, hoàn thành trước ngày 30/6/2026', 'date', 'trước ngày 30/6/2026'],
  ['Tổ chức hội nghị quán triệt trong quý I/2026', 'quarter', 'trong quý I/2026'],
  ['Tổng kết vào tháng 12/2026', 'month', 'tháng 12/2026'],
  ['Kiện toàn tổ hòa giải đến hết quý II năm 2026', 'quarter', 'đến hết quý II năm 2026'],
])('"%s" prints its own time', (words, kind, text) => {
  expect(read(words)).toMatchObject([{ timing: { kind, text }, doubt: null }])
})

it.each([
  'Rà soát văn bản ban hành năm 2025',
  'Thực hiện Quyết định số 5/QĐ-UBND ngày 03/4/2026 của Ủy ban nhân dân',
  'Xây dựng kế hoạch trước ngày 01/3/2026, tổng kết trước ngày 15/12/2026',
  'Lập dự toán quý II/2026 và quý III/2026 theo tháng 5/2026',
  'Tuyên truyền Luật Đất đai',
])('"%s" prints none that is surely its own', (words) => {
  expect(read(words)).toEqual([])
})

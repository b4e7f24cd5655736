import { expect, it } from 'vitest'
import { isPageMark, isUrlLine } from './noise.ts'

it.each([
  ['https://vanban.example.vn/ke-hoach.html', true],
  ['www.example.vn', true],
  ['*https://example.vn*', true],
  ['Xem tại https://example.vn', false],
  ['- Trang thông tin điện tử phường;', false],
])('the line "%s" is an address alone: %s', (line, expected) => {
  expect(isUrlLine(line)).toBe(expected)
})

it.each([
  ['2', true],
  ['- 12 -', true],
  ['Trang 3/10', true],
  ['--------', true],
  ['2026', false],
  ['07 khối dân cư', false],
  ['- Lưu: VT.', false],
])('the line "%s" is a page number or a rule: %s', (line, expected) => {
  expect(isPageMark(line)).toBe(expected)
})

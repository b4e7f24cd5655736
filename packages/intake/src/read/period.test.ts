import { describe, expect, it } from 'vitest'
import { aPlan } from '../testing/passages.ts'
import { readPlan } from './draft.ts'

const BODY = 'II. NHIỆM VỤ\n\n1. Rà soát văn bản của phường.'
const codes = (text: string) => readPlan(text).doubts.map(({ code }) => code)

describe('the years a plan covers', () => {
  it.each([
    ['Thực hiện Đề án “Vì dân” trên địa bàn phường năm 2026', '2026', '2026'],
    ['Xây dựng mô hình tại phường giai đoạn 2026-2030 và những năm tiếp theo', '2026', null],
    ['Phòng, chống thiên tai giai đoạn 2026 - 2028', '2026', '2028'],
    ['Tuyên truyền pháp luật quý II năm 2026', '2026', '2026'],
    [
      'Triển khai Quyết định số 5/QĐ-TTg ngày 11/8/2022 của Thủ tướng Chính phủ năm 2026',
      '2026',
      '2026',
    ],
    ['Thi hành Luật Hòa giải ở cơ sở năm 2013 trong năm 2026', '2026', '2026'],
    ['Thu ngân sách những tháng cuối năm 2026 và quý I năm 2027', '2026', '2027'],
    ['Trực Tết từ tháng 12/2026 đến tháng 02/2027', '2026', '2027'],
    ['Chăm sóc cây xanh năm 2026, năm 2027', '2026', '2027'],
    ['Phong trào “Năm 2025 an toàn” tại phường năm 2026', '2026', '2026'],
  ])('stand in the title "%s"', (title, from, to) => {
    expect(readPlan(aPlan(BODY, { title })).period).toEqual({ from, to })
    expect(codes(aPlan(BODY, { title }))).not.toContain('head.period')
  })

  it('stand in the section on time when the title gives none of its own', () => {
    const title =
      'Triển khai đề án theo Quyết định số 977/QĐ-TTg ngày 11/8/2022 của Thủ tướng Chính phủ'
    const scope =
      'II. PHẠM VI THỰC HIỆN\n\n1. Thời gian thực hiện Đề án\n\nĐề án được triển khai từ năm 2023 đến năm 2030.\n\nIII. NHIỆM VỤ\n\n1. Rà soát văn bản.'
    expect(readPlan(aPlan(scope, { title })).period).toEqual({ from: '2023', to: '2030' })
  })

  it('stand in the preamble when neither does', () => {
    const text =
      'Số: 1/KH-UBND\n\nKẾ HOẠCH\n\nCông tác tư pháp\n\nThực hiện Kế hoạch số 5/KH-UBND ngày 03/02/2025, UBND phường A ban hành Kế hoạch công tác tư pháp năm 2026 như sau:\n\nI. NỘI DUNG\n\n1. B.'
    expect(readPlan(text).period).toEqual({ from: '2026', to: '2026' })
  })

  it('"đến năm 2030" begins, with a question, in the year of issue', () => {
    const text = aPlan(BODY, { title: 'Phát triển kinh tế tập thể đến năm 2030' })
    expect(readPlan(text).period).toEqual({ from: '2026', to: '2030' })
    expect(codes(text)).toContain('head.period')
  })

  it('two years in one title are a question', () => {
    const text = aPlan(BODY, { title: 'Tổng kết năm 2027 và phương hướng năm 2028' })
    expect(codes(text)).toContain('head.period')
  })

  it('nowhere is a question', () => {
    const text = aPlan(BODY, { title: 'Công tác tư pháp' })
    expect(readPlan(text).period).toBeNull()
    expect(codes(text)).toContain('head.period')
  })
})

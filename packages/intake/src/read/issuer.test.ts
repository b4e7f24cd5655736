import { describe, expect, it } from 'vitest'
import { readPlan } from './draft.ts'
import { levelOf } from './level.ts'

function issuer(head: string, preamble = '', body = 'I. MỤC ĐÍCH\n1. A.'): string | null {
  return readPlan(`${head}\n\nKẾ HOẠCH\n\nVề việc A năm 2026\n\n${preamble}\n\n${body}`).issuer
}

const NUMBER = 'Số: 1/KH-UBND\nBình Minh, ngày 2 tháng 3 năm 2026'

describe('who issued a plan', () => {
  it.each([
    ['on two lines of its header', 'ỦY BAN NHÂN DÂN\nPHƯỜNG BÌNH MINH', 'UBND phường Bình Minh'],
    ['on one line of its header', 'UBND PHƯỜNG BÌNH MINH', 'UBND phường Bình Minh'],
    [
      'beside the motto',
      'ỦY BAN NHÂN DÂN PHƯỜNG BÌNH MINH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'UBND phường Bình Minh',
    ],
    ['under its parent', 'UBND TỈNH ĐÔNG SƠN\nSỞ TƯ PHÁP', 'Sở Tư pháp'],
    ['in the older spelling', 'UỶ BAN NHÂN DÂN\nXÃ BÌNH MINH', 'UBND xã Bình Minh'],
  ])('%s', (_, header, expected) => {
    expect(issuer(`${header}\n\n${NUMBER}`, 'Sở Tư pháp ban hành Kế hoạch:')).toBe(expected)
  })

  it.each([
    [
      'Ủy ban nhân dân Phường Bình Minh ban hành kế hoạch thực hiện như sau:',
      'UBND phường Bình Minh',
    ],
    [
      'Thực hiện Kế hoạch số 2/KH-UBND ngày 01/02/2026 của UBND tỉnh A, UBND thành phố Bình Minh xây dựng kế hoạch',
      'UBND thành phố Bình Minh',
    ],
    [
      'Để giữ vững kết quả. Uỷ ban nhân dân xã Tân Lập ban hành kế hoạch triển khai Chương trình như sau:',
      'UBND xã Tân Lập',
    ],
    ['Đảng ủy phường Bình Minh xây dựng Kế hoạch như sau:', 'Đảng ủy phường Bình Minh'],
    ['Căn cứ Quyết định của UBND tỉnh về ban hành Kế hoạch năm 2026;', null],
  ])('in the preamble "%s"', (preamble, expected) => {
    expect(issuer(NUMBER, preamble)).toBe(expected)
  })

  it('without its place is named as the document names it elsewhere', () => {
    const head = 'Số: 1/KH-UBND Thành phố Bình Minh, ngày 2 tháng 3 năm 2026'
    const body =
      'I. KINH PHÍ\n1. Theo Quyết định số 9/QĐ-UBND ngày 01/02/2026 của UBND thành phố Bình Minh.'
    expect(issuer(head, 'UBND thành phố ban hành Kế hoạch:', body)).toBe('UBND thành phố Bình Minh')
    expect(issuer(head, 'UBND thành phố ban hành Kế hoạch:')).toBe('UBND thành phố Bình Minh')
    expect(issuer('Số: 1/KH-UBND', 'UBND thành phố ban hành Kế hoạch:')).toBe('UBND thành phố')
  })

  it('in capitals alone is spelled as a name', () => {
    const text = 'ỦY BAN NHÂN DÂN\nPHƯỜNG ĐÔNG HÒA\nSố: 1/KH-UBND\n\nKẾ HOẠCH\n\nVề việc A'
    expect(readPlan(text).issuer).toBe('UBND phường Đông Hòa')
    expect(
      readPlan(text.replace('ỦY BAN NHÂN DÂN\nPHƯỜNG ĐÔNG HÒA', 'ĐẢNG ỦY PHƯỜNG YÊN NINH')).issuer,
    ).toBe('Đảng ủy phường Yên Ninh')
  })

  it('nobody is a question', () => {
    const draft = readPlan(`${NUMBER}\n\nKẾ HOẠCH\n\nVề việc A`)
    expect(draft.issuer).toBeNull()
    expect(draft.level).toBeNull()
    expect(draft.doubts.map(({ code }) => code)).toContain('head.issuer')
  })
})

describe('the level of an issuer', () => {
  it.each([
    ['UBND phường Bình Minh', null, 'commune'],
    ['UBND xã Bình Minh', null, 'commune'],
    ['UBND đặc khu Hải Vân', null, 'commune'],
    ['UBND thị trấn A', null, 'commune'],
    ['UBND huyện A', '2024-01-02', 'district'],
    ['UBND thị xã A', '2024-01-02', 'district'],
    ['UBND quận A', '2024-01-02', 'district'],
    ['UBND thành phố Sông Lam', '2024-01-02', 'district'],
    ['UBND thành phố Sông Lam', null, 'district'],
    ['UBND thành phố Sông Lam', '2026-01-02', 'province'],
    ['UBND thành phố Đà Nẵng', '2024-01-02', 'province'],
    ['UBND tỉnh A', null, 'province'],
    ['Sở Tư pháp', null, 'province'],
    ['Đảng ủy phường A', null, 'commune'],
    ['Phòng Tư pháp', null, null],
  ] as const)('%s, issued %s: %s', (name, day, level) => {
    const issuedOn =
      day === null
        ? null
        : readPlan(
            `A, ngày ${Number(day.slice(8))} tháng ${Number(day.slice(5, 7))} năm ${day.slice(0, 4)}`,
          ).issuedOn
    expect(levelOf(name, issuedOn)).toBe(level)
  })
})

import { describe, expect, it } from 'vitest'
import { anOutline, aPassage } from '../testing/passages.ts'
import { basesOf } from './bases.ts'

const NOTHING = anOutline('I. NỘI DUNG\n1. A')
const bases = (...preamble: string[]) =>
  basesOf(preamble.map(aPassage), NOTHING).map(({ basis }) => basis)

describe('the documents a plan rests on', () => {
  it('one a clause, with day and issuer', () => {
    expect(
      bases(
        'Căn cứ Quyết định số 25/2021/QĐ-TTg ngày 22/7/2021 của Thủ tướng Chính phủ quy định về xã, phường; Thông tư số 09/2021/TT-BTP ngày 15/11/2021 của Bộ trưởng Bộ Tư pháp hướng dẫn thi hành Quyết định số 25/2021/QĐ-TTg ngày 22/7/2021;',
      ),
    ).toEqual([
      { number: '25/2021/QĐ-TTg', date: '2021-07-22', issuer: 'Thủ tướng Chính phủ' },
      { number: '09/2021/TT-BTP', date: '2021-11-15', issuer: 'Bộ trưởng Bộ Tư pháp' },
    ])
  })

  it.each([
    [
      'Thực hiện Kế hoạch số 1641/KH-STP ngày 14 tháng 4 năm 2026 của Sở Tư pháp tỉnh A về thực hiện Đề án năm 2026.',
      '1641/KH-STP',
      '2026-04-14',
      'Sở Tư pháp tỉnh A',
    ],
    [
      'Thực hiện Chương trình hành động số 11-CTr/ĐU ngày 28/4/2026 của Đảng ủy phường về việc thực hiện Nghị quyết số 05-NQ/TU ngày 14/01/2026',
      '11-CTr/ĐU',
      '2026-04-28',
      'Đảng ủy phường',
    ],
    [
      'Thực hiện Kế hoạch số 331/KH-UBND ngày 29/9/2022 về tổ chức thực hiện Nghị quyết',
      '331/KH-UBND',
      '2022-09-29',
      null,
    ],
    ['Theo Luật số 12/2026/QH16', '12/2026/QH16', null, null],
    [
      'Căn cứ Quyết định số 5/QĐ-UBND ngày 31/11/2025 của UBND tỉnh',
      '5/QĐ-UBND',
      null,
      'UBND tỉnh',
    ],
  ])('"%s"', (words, number, date, issuer) => {
    expect(bases(words)).toEqual([{ number, date, issuer }])
  })

  it.each([
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
    'Ủy ban nhân dân phường ban hành Kế hoạch số 5/KH-UBND như sau:',
    'Căn cứ tình hình thực tế về thực hiện Kế hoạch số 5/KH-UBND ngày 01/02/2026;',
  ])('none is numbered in "%s"', (words) => {
    expect(bases(words)).toEqual([])
  })

  it('stand in the purpose when the preamble names none', () => {
    const root = anOutline(
      'I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n- Nhằm thực hiện Quyết định số 25/2021/QĐ-TTg ngày 22/7/2021 của Thủ tướng Chính phủ quy định về A;\n\nThực hiện Công văn số 8/UBND-TP ngày 10/3/2023 của UBND thành phố B về C\n- Nhằm thực hiện Quyết định số 1/QĐ-TTg.',
    )
    const found = basesOf([aPassage('Để phát huy kết quả. UBND phường ban hành Kế hoạch')], root)
    expect(found.map(({ basis }) => basis.number)).toEqual(['25/2021/QĐ-TTg', '8/UBND-TP'])
  })
})

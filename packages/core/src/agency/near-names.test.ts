import { describe, expect, it } from 'vitest'
import { anAgency } from '../testing/builders.ts'
import { nearNames } from './near-names.ts'

/** Bodies that are never each other, however alike their names (a fuzzy match would merge them). */
const APART: readonly (readonly [string, string])[] = [
  ['Phòng Văn hóa và Thông tin', 'Trung tâm Truyền thông và Văn hóa'],
  ['Hội đồng đánh giá', 'Hội đồng phối hợp phổ biến, giáo dục pháp luật thành phố'],
  ['Công chức Văn hóa', 'Công chức Văn phòng'],
  ['Phòng Y tế', 'Phòng Thuế'],
  ['Phòng Nội vụ', 'Phòng Tư pháp'],
  ['Hội Nông dân', 'Hội Phụ nữ'],
  ['Công an phường', 'Trưởng Công an phường'],
  ['Công chức Tư pháp-Hộ tịch', 'Phòng Tư pháp'],
  ['Đảng ủy phường', 'HĐND phường'],
  ['Ban quản lý chợ', 'Tổ kiểm tra Ban quản lý chợ'],
]

const NEAR: readonly (readonly [string, string])[] = [
  ['công chức Văn phòn-Thống kê', 'Công chức Văn phòng-Thống kê'],
  ['Phòng Kinh tê', 'Phòng Kinh tế'],
  ['Phong Kinh te', 'Phòng Kinh tế'],
  ['Phòng Kinh tê', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
  ['Phòng Kinh tế', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
  ['Trung tâm sự nghiệp công', 'Trung tâm Cung ứng dịch vụ sự nghiệp công'],
]

describe('names that are near each other', () => {
  it.each(APART)('are not %s and %s', (one, other) => {
    expect(nearNames(one, [anAgency({ name: other })])).toEqual([])
    expect(nearNames(other, [anAgency({ name: one })])).toEqual([])
  })

  it.each(NEAR)('are %s and %s, for a person to decide', (one, other) => {
    expect(nearNames(one, [anAgency({ name: other })])).toHaveLength(1)
    expect(nearNames(other, [anAgency({ name: one })])).toHaveLength(1)
  })

  it('come nearest first, three at most', () => {
    const names = ['Phòng Kinh tế, Hạ tầng', 'Phòng Kinh tế, Hạ tầng và Đô thị', 'Phòng Kinh tê']
    const agencies = [...names, ...names].map((name, no) => anAgency({ id: `agc_${no}`, name }))
    expect(nearNames('Phòng Kinh tế', agencies).map(({ id }) => id)).toEqual([
      'agc_2',
      'agc_5',
      'agc_0',
    ])
  })
})

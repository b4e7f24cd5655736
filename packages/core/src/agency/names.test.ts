import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOffice, kindOfName } from './kind.ts'
import { agencyKey } from './names.ts'

const SAME: readonly (readonly string[])[] = [
  [
    'Phòng Văn hóa- Xã hội',
    'phòng văn hoá - xã hội phường',
    'Phòng Văn hóa – Xã hội',
    'Phòng VH-XH',
  ],
  [
    'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân',
    'VP HĐND-UBND',
    'Văn phòng HĐND và UBND phường',
    'VP HĐND&UBND',
  ],
  [
    'Ủy ban MTTQ',
    'ủy ban Mặt trận Tổ quốc thành phố',
    'Uỷ ban Mặt trận Tổ quốc Việt Nam phường',
    'UB MTTQVN phường',
    'Mặt trận tổ quốc',
  ],
  ['Phòng Tư pháp', 'phòng Tư pháp thành phố', 'Phòng Tư pháp thành phố Bình Minh'],
  ['Công chức Tư pháp-Hộ tịch', 'công chức tư pháp - hộ tịch'],
  ['Phòng Lao động - TB&XH', 'Phòng Lao động - Thương binh và Xã hội'],
  ['Ủy ban nhân dân các xã, phường', 'UBND các xã, phường'],
]

const APART: readonly (readonly [string, string])[] = [
  ['Phòng Văn hóa và Thông tin', 'Trung tâm Truyền thông và Văn hóa'],
  ['Hội đồng đánh giá', 'Hội đồng phối hợp phổ biến, giáo dục pháp luật thành phố'],
  ['Công chức Văn hóa', 'Công chức Văn phòng'],
  ['HĐND phường', 'UBND phường'],
  ['Công an phường', 'Trưởng Công an phường'],
  ['UBND các xã, phường', 'UBND phường'],
  ['Phòng Kinh tế', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
]

describe('the names of agencies', () => {
  it.each(SAME)('meet under one key: %s', (first, ...others) => {
    for (const other of others) expect(agencyKey(other)).toBe(agencyKey(first))
  })

  it.each(APART)('stay apart: %s and %s', (left, right) => {
    expect(agencyKey(left)).not.toBe(agencyKey(right))
  })

  it('of different bodies never meet, however they are spaced, cased or dashed', () => {
    const one = fc.constantFrom(...APART)
    const dash = fc.constantFrom(' - ', '-', '– ', ' \u2011')
    fc.assert(
      fc.property(one, fc.boolean(), dash, fc.nat(3), ([left, right], upper, hyphen, spaces) => {
        const written = (name: string) => {
          const spaced = name.replaceAll(' ', ' '.repeat(spaces + 1)).replaceAll(/ ?- ?/g, hyphen)
          return upper ? `\u200b${spaced.toUpperCase()}` : spaced
        }
        expect(agencyKey(written(left))).not.toBe(agencyKey(right))
        expect(agencyKey(left)).not.toBe(agencyKey(written(right)))
      }),
    )
  })

  it('do not depend on Unicode form, case or spacing', () => {
    const names = fc.constantFrom(...SAME.flat(), ...APART.flat())
    fc.assert(
      fc.property(names, fc.boolean(), fc.integer({ min: 1, max: 4 }), (name, upper, spaces) => {
        const written = name.normalize('NFD').replaceAll(' ', ' '.repeat(spaces))
        expect(agencyKey(upper ? written.toUpperCase() : written)).toBe(agencyKey(name))
      }),
    )
  })
})

describe('the kind of an agency', () => {
  it.each([
    ['các cơ quan, phòng, ban, đơn vị phường', 'collective-all'],
    ['Các công chức chuyên môn', 'collective-all'],
    ['các cơ quan, tổ chức khác có liên quan', 'collective-related'],
    ['Các phòng, ban, đơn vị có liên quan', 'collective-related'],
    ['UBND các xã, phường', 'subordinates'],
    ['Công chức được giao nhiệm vụ', 'placeholder'],
    ['Công chức Tài chính-Kế toán', 'officer'],
    ['Trưởng Công an phường', 'officer'],
    ['các thành viên Hội đồng đánh giá', 'council'],
    ['Đảng ủy phường', 'requested'],
    ['Hội đồng nhân dân phường', 'requested'],
    ['Ủy ban Mặt trận Tổ quốc Việt Nam phường', 'requested'],
    ['các tổ chức chính trị - xã hội', 'requested'],
    ['Hội Luật gia thành phố', 'outside'],
    ['Các trường học trên địa bàn phường', 'outside'],
    ['Sở Tư pháp', 'outside'],
    ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân', 'named'],
    ['Công an phường', 'named'],
    ['Bộ phận Văn phòng UBND phường', 'named'],
    ['Bộ Tư pháp', 'outside'],
    ['Văn phòng Đảng ủy', 'requested'],
    ['VP HĐND-UBND', 'named'],
    ['Ban Văn hóa - Xã hội HĐND phường', 'requested'],
    ['Hội Người cao tuổi phường', 'requested'],
    ['các hội, đoàn thể', 'requested'],
    ['Các ban, ngành, đoàn thể phường', 'collective-all'],
    ['Trung tâm Phục vụ hành chính công', 'named'],
  ])('%s is %s', (name, kind) => {
    expect(kindOfName(name)).toBe(kind)
  })

  it('knows the ward’s own office', () => {
    expect(isOffice('Văn phòng HĐND và UBND')).toBe(true)
    expect(isOffice('Bộ phận Văn phòng UBND phường')).toBe(true)
    expect(isOffice('Công chức Văn phòng-Thống kê')).toBe(false)
    expect(isOffice('Văn phòng đăng ký đất đai')).toBe(false)
  })
})

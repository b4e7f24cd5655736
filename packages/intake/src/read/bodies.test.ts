import { describe, expect, it } from 'vitest'
import { bodyAt, classAt, isBareClass } from './bodies.ts'
import { plainOf } from './normalise.ts'

describe('the name of a body begins', () => {
  it.each([
    'Phòng Tư pháp',
    'Văn phòng HĐND và UBND',
    'Ủy ban nhân dân các xã, phường',
    'Uỷ ban Mặt trận Tổ quốc Việt Nam phường',
    'UBMTTQ phường',
    'Công an phường',
    'Trưởng Công an phường',
    'Công chức Tư pháp-Hộ tịch',
    'các cơ quan, đơn vị có liên quan',
    'Các các tổ chức thành viên',
    'các thành viên Hội đồng đánh giá',
    'Thành đoàn',
    'Hội Luật gia thành phố',
    'Tổ công nghệ số cộng đồng',
    'đội ngũ tuyên truyền viên pháp luật',
    '05 khối dân cư',
    'tổ chức xã hội - nghề nghiệp',
    'Đ/c Nguyễn Văn Bình',
  ])('with "%s"', (words) => {
    expect(bodyAt(plainOf(words), 0)).toBe(true)
  })

  it.each([
    'Tổ chức hội nghị tuyên truyền',
    'Ban hành kế hoạch',
    'Phòng, chống thiên tai',
    'Phòng ngừa tội phạm',
    'Hội nghị tổng kết',
    'Xã hội hóa nguồn lực',
    'Trường hợp khẩn cấp',
    'Bản tin của phường',
    'Rà soát văn bản',
  ])('not with "%s"', (words) => {
    expect(bodyAt(plainOf(words), 0)).toBe(false)
  })
})

describe('class words', () => {
  it.each([
    'các phòng',
    'các cơ quan, phòng, ban',
    'UBND các xã',
    'phòng',
    'các cơ quan tổ chức',
    'từ thành phố đến xã',
  ])('"%s" alone name nobody, the next one goes on', (words) => {
    expect(isBareClass(plainOf(words))).toBe(true)
  })

  it.each([
    'các cơ quan chuyên môn',
    'Phòng Tư pháp',
    'các tổ chức chính trị - xã hội',
    'các đơn vị có liên quan',
  ])('"%s" are described, the next one is another body', (words) => {
    expect(isBareClass(plainOf(words))).toBe(false)
  })

  it.each([
    ['đơn vị có liên quan', true],
    ['Ban, đơn vị', true],
    ['phòng Nội vụ', false],
    ['Ban công tác Mặt trận', false],
    ['Công an phường', false],
  ])('"%s" is one where it stands: %s', (words, expected) => {
    expect(classAt(plainOf(words), words, 0)).toBe(expected)
  })
})

import { describe, expect, it } from 'vitest'
import { aPassage } from '../testing/passages.ts'
import { type LabelRole, labelAtStart, labelsIn, roleOf } from './labels.ts'

const ROLES: Readonly<Record<string, LabelRole>> = {
  'Cơ quan chủ trì': 'lead',
  'Cơ quan chủ trì, thực hiện': 'lead',
  'Cơ quan thực hiện': 'lead',
  'Cơ quan tham mưu thực hiện': 'lead',
  'Cơ quan tham mưu, thực hiện': 'lead',
  'Đơn vị chủ trì': 'lead',
  'Cơ quan, đơn vị chủ trì': 'lead',
  'Chủ trì': 'lead',
  'Chủ trì thực hiện': 'lead',
  'Phân công thực hiện': 'lead',
  'Người thực hiện': 'lead',
  'Trách nhiệm thực hiện': 'lead',
  'Đơn vị đầu mối': 'lead',
  'Bộ phận phụ trách': 'lead',
  'Đơn vị tổ chức': 'lead',
  'Cơ quan phối hợp': 'coordinating',
  'Đơn vị phối hợp thực hiện': 'coordinating',
  'Phối hợp': 'coordinating',
  'Các đơn vị tham gia': 'coordinating',
  'Cùng thực hiện': 'coordinating',
  'Đơn vị cùng làm': 'coordinating',
  'Cơ quan chủ trì, phối hợp': 'both',
  'Đơn vị thực hiện và phối hợp': 'both',
  'Thời gian thực hiện': 'time',
  'Thời hạn hoàn thành': 'time',
  'Thời gian': 'time',
  'Tiến độ': 'time',
  'Thời gian, địa điểm': 'time',
  'Hoàn thành': 'time',
  'Thời gian (dự kiến)': 'time',
  'Hoàn thành trước ngày': 'time',
  'Xong trước': 'time',
  'Sản phẩm': 'product',
  'Kết quả, sản phẩm': 'product',
  'Kết quả': 'product',
  'Sản phẩm đầu ra': 'product',
  'Kết quả đạt được': 'product',
  'Hình thức kiểm tra': 'other',
  'Kinh phí': 'other',
  'Địa điểm': 'other',
  'Lãnh đạo phụ trách': 'other',
}

describe('the words before a colon', () => {
  it.each(Object.entries(ROLES))('"%s" label a line as %s', (words, role) => {
    expect(roleOf(words.toLowerCase())).toBe(role)
  })

  it.each([
    'Tổ chức thực hiện',
    'Thực hiện',
    'Phòng Tư pháp',
    'Các phòng, ban, cơ quan đơn vị',
    'Công chức Văn phòng – thống kê',
    'Phân công nhiệm vụ',
    'Mục đích',
    'Tiêu chí 1',
    'Đối với Hòa giải tại các Tổ Hòa giải',
    '',
  ])('"%s" are no label', (words) => {
    expect(roleOf(words.toLowerCase())).toBeNull()
  })
})

describe('labels in a paragraph', () => {
  it('stand at its start', () => {
    expect(labelAtStart(aPassage('Sản phẩm: Kế hoạch.'))?.role).toBe('product')
    expect(labelAtStart(aPassage('Kế hoạch: sản phẩm'))).toBeNull()
  })

  it('stand behind one another on one line, each with its own value', () => {
    const passage = aPassage(
      'Rà soát. Chủ trì: Phòng A; phối hợp: Phòng B; thời gian: Quý II; kết quả: Báo cáo.',
    )
    const values = labelsIn(passage).map(({ role, valueFrom, valueTo }) => [
      role,
      passage.text.slice(valueFrom, valueTo).trim(),
    ])
    expect(values).toEqual([
      ['lead', 'Phòng A;'],
      ['coordinating', 'Phòng B;'],
      ['time', 'Quý II;'],
      ['product', 'Báo cáo.'],
    ])
  })

  it('in parentheses end where these close', () => {
    const passage = aPassage(
      'Khảo sát (chủ trì: Phòng A (bộ phận một); thời gian: Quý I) tại phường',
    )
    const values = labelsIn(passage).map(({ valueFrom, valueTo }) =>
      passage.text.slice(valueFrom, valueTo).trim(),
    )
    expect(values).toEqual(['Phòng A (bộ phận một);', 'Quý I'])
  })

  it('are at most twenty: more are no lines of a task', () => {
    expect(labelsIn(aPassage('a; chủ trì: b; '.repeat(100)))).toHaveLength(20)
  })
})

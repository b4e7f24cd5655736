import { describe, expect, it } from 'vitest'
import { readPlan } from '../read/index.ts'
import { INLINE_LABELS } from './inline-labels.ts'
import { summaryOf } from './summary.ts'

const plan = summaryOf(readPlan(INLINE_LABELS))

describe('a ward plan with its metadata on one line', () => {
  it('has its head', () => {
    expect(plan.head).toEqual({
      docType: 'KH',
      number: '08/KH-UBND',
      issuer: 'UBND phường Tân An',
      level: 'commune',
      issuedOn: '2026-01-15',
      title: 'Cải cách hành chính phường Tân An năm 2026',
      period: ['2026', '2026'],
      bases: [['12/KH-UBND', '2026-01-05', 'UBND tỉnh Nam Giang']],
    })
  })

  it('has its recipients and its signature', () => {
    expect(plan.foot).toEqual({
      recipients: [
        'UBND tỉnh (b/c)',
        'TT. Đảng ủy, TT. HĐND phường',
        'Các phòng, đơn vị',
        'Lưu: VT.',
      ],
      signer: { name: 'Nguyễn Thị Mai Lan', role: 'CHỦ TỊCH', onBehalf: null },
    })
  })

  it('has every task, with who, when and what', () => {
    expect(plan.tasks).toEqual([
      {
        ref: 'B.1',
        title: 'Rà soát thủ tục hành chính thuộc thẩm quyền của phường.',
        lead: ['Văn phòng HĐND và UBND'],
        coordinating: ['Trung tâm Phục vụ hành chính công', 'Phòng Kinh tế'],
        times: ['date: trước ngày 30/4/2026'],
        deliverable: 'Quyết định công bố danh mục.',
      },
      {
        ref: 'B.2',
        title: 'Tổ chức khảo sát mức độ hài lòng của người dân',
        lead: ['Trung tâm Phục vụ hành chính công'],
        coordinating: ['Uỷ ban MTTQ Việt Nam phường'],
        times: ['quarter: Quý II và Quý IV/2026'],
        deliverable: null,
      },
      {
        ref: 'B.3',
        title: 'Số hoá hồ sơ lưu trữ hộ tịch.',
        lead: ['Văn phòng HĐND và UBND'],
        coordinating: ['Công an phường', 'Phòng Văn hoá - Xã hội'],
        times: ['month: Tháng 3 - tháng 10/2026'],
        deliverable: 'Cơ sở dữ liệu hộ tịch được làm sạch.',
      },
      {
        ref: 'B.4',
        title: 'Kiểm tra kỷ luật, kỷ cương hành chính.',
        lead: ['Phòng Văn hoá - Xã hội'],
        coordinating: ['Văn phòng HĐND và UBND'],
        times: ['recurring: 02 lần/năm'],
        deliverable: null,
      },
      {
        ref: 'B.5',
        title: 'Tập huấn kỹ năng số cho công chức.',
        lead: ['công chức được giao phụ trách chuyển đổi số'],
        coordinating: [],
        times: ['unspecified: trước ngày 31/9/2026'],
        deliverable: null,
      },
    ])
  })

  it('has every dated duty', () => {
    expect(plan.deadlines).toEqual([
      {
        ref: 'C.2',
        who: 'Các phòng, đơn vị thuộc phường',
        what: 'Gửi báo cáo kết quả về Văn phòng HĐND và UBND',
        text: 'chậm nhất 17 giờ 00 ngày 10/12/2026',
        operator: 'noLaterThan',
        lastDay: '2026-12-10',
      },
    ])
  })

  it('has every recurring report', () => {
    expect(plan.reports).toEqual([
      {
        ref: 'C.1',
        who: 'Văn phòng HĐND và UBND',
        what: 'báo cáo UBND phường trước ngày 20 tháng cuối quý',
        toWhom: 'UBND phường',
        frequencies: ['quarterly'],
      },
    ])
  })

  it('has every target', () => {
    expect(plan.targets).toEqual([
      ['A.2[1]', 'thủ tục hành chính được công khai đúng quy định', '=', 100, '%'],
      ['A.2[2]', 'hồ sơ được giải quyết đúng hạn', '>=', 90, '%'],
      ['A.2[2]', 'tỷ lệ hài lòng của người dân', '>=', 95, '%'],
      ['A.2[3]', 'sáng kiến', '>=', 2, 'sáng kiến'],
    ])
  })

  it('has its criteria', () => {
    expect(plan.criteria).toEqual([])
  })

  it('says who is told or asked to do what', () => {
    expect(plan.responsibilities).toEqual([
      ['C.1', 'assigned', 'Văn phòng HĐND và UBND', 'Theo dõi, đôn đốc; báo cáo UBND phường t'],
      [
        'C.2',
        'assigned',
        'Các phòng, đơn vị thuộc phường',
        'Gửi báo cáo kết quả về Văn phòng HĐND và',
      ],
    ])
  })

  it('raises these questions and no other', () => {
    expect(plan.doubts).toEqual(['lead.placeholder B.5', 'timing.impossible B.5'])
  })
})

import { describe, expect, it } from 'vitest'
import { readPlan } from '../read/index.ts'
import { NEXT_YEAR_DEADLINES } from './next-year-deadlines.ts'
import { summaryOf } from './summary.ts'

const plan = summaryOf(readPlan(NEXT_YEAR_DEADLINES))

describe('a city draft with deadlines in the following year', () => {
  it('has its head', () => {
    expect(plan.head).toEqual({
      docType: 'KH',
      number: null,
      issuer: 'UBND thành phố An Khê Thượng',
      level: 'district',
      issuedOn: '2024-01',
      title: 'Xây dựng xã, phường đạt chuẩn tiếp cận pháp luật năm 2024',
      period: ['2024', '2024'],
      bases: [
        ['25/2021/QĐ-TTg', '2021-07-22', 'Thủ tướng Chính phủ'],
        ['09/2021/TT-BTP', '2021-11-15', 'Bộ trưởng Bộ Tư pháp'],
        ['15/KH-UBND', '2024-01-08', 'UBND tỉnh Cao Phong'],
      ],
    })
  })

  it('has its recipients and its signature', () => {
    expect(plan.foot).toEqual({
      recipients: [
        'Sở Tư pháp',
        'UBND các xã, phường',
        'Trang Thông tin điện tử thành phố',
        'Lưu: VT, TP.',
      ],
      signer: { name: 'Lò Văn Phúc', role: 'PHÓ CHỦ TỊCH', onBehalf: 'KT. CHỦ TỊCH' },
    })
  })

  it('has every task, with who, when and what', () => {
    expect(plan.tasks).toEqual([
      {
        ref: 'II.1',
        title: 'Xây dựng giải pháp thực hiện Tiêu chí 01: Ban hành văn bản theo thẩm quyền',
        lead: ['UBND các xã, phường'],
        coordinating: [
          'Phòng Tư pháp',
          'các thành viên Hội đồng đánh giá thành phố',
          'các cơ quan, đơn vị có liên quan',
        ],
        times: ['year: Năm 2024'],
        deliverable: 'Văn bản (nếu có) được ban hành đầy đủ.',
      },
      {
        ref: 'II.2',
        title: 'Xây dựng giải pháp thực hiện Tiêu chí 02: Thực hiện dân chủ ở xã, phường',
        lead: ['UBND các xã, phường'],
        coordinating: [
          'Thanh Tra thành phố',
          'phòng Nội vụ',
          'Văn phòng HĐND-UBND thành phố',
          'Công an thành phố',
          'các cơ quan, đơn vị có liên quan',
        ],
        times: ['year: Năm 2024'],
        deliverable:
          '100% các xã, phường tổ chức đối thoại; 100% các xã, phường thực hiện từ 03 nội dung giám sát trở lên.',
      },
      {
        ref: 'II.3',
        title: 'Tổ chức kiểm tra việc thực hiện',
        lead: ['Phòng Tư pháp', 'phòng Nội vụ'],
        coordinating: ['Các Thành viên Hội đồng đánh giá CTCPL thành phố', 'UBND các xã, phường'],
        times: ['quarter: Quý II, III năm 2024'],
        deliverable: null,
      },
    ])
  })

  it('has every dated duty', () => {
    expect(plan.deadlines).toEqual([
      {
        ref: 'III.1',
        who: 'UBND các xã, phường',
        what: 'ban hành Kế hoạch và gửi về UBND thành phố (qua phòng Tư pháp)',
        text: 'trước ngày 05/02/2024',
        operator: 'before',
        lastDay: '2024-02-04',
      },
      {
        ref: 'III.1',
        who: 'UBND các xã, phường',
        what: 'gửi hồ sơ đề nghị công nhận về UBND thành phố',
        text: 'trước ngày 10/01/2025',
        operator: 'before',
        lastDay: '2025-01-09',
      },
      {
        ref: 'III.2',
        who: 'Phòng Tư pháp',
        what: 'chủ trì, phối hợp với các cơ quan, đơn vị thẩm định hồ sơ trình Chủ tịch UBND thành phố công nhận',
        text: 'trước ngày 10/02/2025',
        operator: 'before',
        lastDay: '2025-02-09',
      },
    ])
  })

  it('has every recurring report', () => {
    expect(plan.reports).toEqual([
      {
        ref: 'III.1',
        who: 'UBND các xã, phường',
        what: 'thường xuyên thông tin, báo cáo tình hình thực hiện',
        toWhom: null,
        frequencies: [],
      },
    ])
  })

  it('has every target', () => {
    expect(plan.targets).toEqual([
      ['II.2', 'các xã, phường tổ chức đối thoại', '=', 100, '%'],
      ['II.2', 'các xã, phường thực hiện từ 03 nội dung giám sát trở lên', '=', 100, '%'],
      ['II.2', 'nội dung giám sát', '>=', 3, 'nội dung'],
    ])
  })

  it('has its criteria', () => {
    expect(plan.criteria).toEqual([
      [1, 'Ban hành văn bản theo thẩm quyền'],
      [2, 'Thực hiện dân chủ ở xã, phường'],
    ])
  })

  it('says who is told or asked to do what', () => {
    expect(plan.responsibilities).toEqual([
      ['III.1', 'assigned', 'UBND các xã, phường', 'UBND các xã, phường căn cứ Kế hoạch này '],
      ['III.2', 'assigned', 'Phòng Tư pháp', 'Phòng Tư pháp chủ trì, phối hợp với các '],
      [
        'III.3',
        'requested',
        'Ủy ban MTTQ và các thành viên MTTQ từ thành phố đến xã, phường',
        'Đề nghị Ủy ban MTTQ và các thành viên MT',
      ],
    ])
  })

  it('raises these questions and no other', () => {
    expect(plan.doubts).toEqual([
      'head.number',
      'head.date',
      'report.no-period III.1',
      'report.no-period III.2',
    ])
  })
})

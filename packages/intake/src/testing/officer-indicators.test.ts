import { describe, expect, it } from 'vitest'
import { readPlan } from '../read/index.ts'
import { OFFICER_INDICATORS } from './officer-indicators.ts'
import { summaryOf } from './summary.ts'

const plan = summaryOf(readPlan(OFFICER_INDICATORS))

describe('a ward plan that gives indicators to officers', () => {
  it('has its head', () => {
    expect(plan.head).toEqual({
      docType: 'KH',
      number: '68/KH-UBND',
      issuer: 'UBND phường Đông Hòa',
      level: 'commune',
      issuedOn: '2024-02-20',
      title: 'Xây dựng phường Đông Hòa đạt chuẩn tiếp cận pháp luật năm 2024',
      period: ['2024', '2024'],
      bases: [
        ['25/2021/QĐ-TTg', '2021-07-22', 'Thủ tướng Chính phủ'],
        ['09/2021/TT-BTP', '2021-11-15', 'Bộ Tư pháp'],
        ['77/UBND-TP', '2024-02-05', 'UBND thành phố Cẩm Giang'],
      ],
    })
  })

  it('has its recipients and its signature', () => {
    expect(plan.foot).toEqual({
      recipients: [
        'Phòng Tư pháp',
        'TT. Đảng ủy, HĐND phường',
        '05 khối dân cư',
        'Lưu: VT, TP(5b).',
      ],
      signer: { name: null, role: 'PHÓ CHỦ TỊCH', onBehalf: 'KT. CHỦ TỊCH' },
    })
  })

  it('has every task, with who, when and what', () => {
    expect(plan.tasks).toEqual([
      {
        ref: 'II.1.1.1.a',
        title: 'Ban hành đủ văn bản quy phạm pháp luật được giao',
        lead: ['Công chức Văn phòng – thống kê'],
        coordinating: [],
        times: ['year: năm 2024'],
        deliverable: null,
      },
      {
        ref: 'II.1.1.1.b',
        title: 'Ban hành đúng quy định các văn bản hành chính',
        lead: ['các công chức chuyên môn', 'Công chức Tư pháp-Hộ tịch'],
        coordinating: [],
        times: ['recurring: hàng quý và năm'],
        deliverable: null,
      },
      {
        ref: 'II.1.1.2.a',
        title: 'Công khai thông tin đầy đủ',
        lead: ['Công chức Văn hóa-Xã hội'],
        coordinating: ['Mặt trận Tổ quốc', 'các tổ chức thành viên'],
        times: ['recurring: hàng quý, 06 tháng và năm 2024'],
        deliverable: null,
      },
      {
        ref: 'II.1.1.2.đ',
        title: 'Bảo đảm kinh phí cho tuyên truyền',
        lead: ['Công chức Tài chính-Kế toán'],
        coordinating: ['công chức Tư pháp - hộ tịch'],
        times: ['year: năm 2024'],
        deliverable: null,
      },
      {
        ref: 'II.1.1.3.a',
        title: 'Vụ việc được hòa giải kịp thời',
        lead: [
          'công chức Tư pháp-Hộ tịch',
          'Công chức được giao nhiệm vụ',
          'công chức Văn phòng-Thống kê',
        ],
        coordinating: ['các Tổ Hòa giải', 'tổ dân phố'],
        times: ['year: năm 2024'],
        deliverable: null,
      },
      {
        ref: 'II.1.1.3.b',
        title: 'Hòa giải viên được hỗ trợ',
        lead: [],
        coordinating: ['Thường trực Đảng ủy', 'Mặt trận Tổ quốc phường'],
        times: ['year: Năm 2024'],
        deliverable: null,
      },
    ])
  })

  it('has every dated duty', () => {
    expect(plan.deadlines).toEqual([
      {
        ref: 'II.3[1]',
        who: 'các công chức UBND phường',
        what: 'hoàn thiện tài liệu kiểm chứng và nộp tại công chức Tư pháp-Hộ tịch',
        text: 'trước ngày 30/11/2024',
        operator: 'before',
        lastDay: '2024-11-29',
      },
    ])
  })

  it('has every recurring report', () => {
    expect(plan.reports).toEqual([
      {
        ref: 'II.1.1.1.b[2]',
        who: 'Công chức Tư pháp-Hộ tịch',
        what: 'báo cáo kết quả rà soát hàng quý và năm',
        toWhom: null,
        frequencies: ['quarterly', 'annual'],
      },
      {
        ref: 'II.1.1.2.a[1]',
        who: 'Công chức Văn hóa-Xã hội',
        what: 'Kết quả công khai phải được báo cáo gửi công chức Văn phòng-Thống kê theo dõi, tổng hợp hàng quý, 06 tháng và năm 2024',
        toWhom: 'công chức Văn phòng-Thống kê',
        frequencies: ['quarterly', 'semiannual', 'annual'],
      },
    ])
  })

  it('has every target', () => {
    expect(plan.targets).toEqual([
      ['II.1.1.3.a[1]', 'tỷ lệ hòa giải thành', '>=', 90, '%'],
      ['II.1.1.3.b[1]', 'các hòa giải viên không bị chậm chi trả thù lao', '=', 0, 'hòa giải viên'],
    ])
  })

  it('has its criteria', () => {
    expect(plan.criteria).toEqual([
      [
        1,
        'Ban hành văn bản theo thẩm quyền',
        '1 Ban hành đủ văn bản quy phạm pháp luật được giao: Công chức Văn phòng – thống kê',
        '2 Ban hành đúng quy định các văn bản hành chính: các công chức chuyên môn, Công chức Tư pháp-Hộ tịch',
      ],
      [
        2,
        'Tiếp cận thông tin',
        '1 Công khai thông tin đầy đủ: Công chức Văn hóa-Xã hội',
        '2 Bảo đảm kinh phí cho tuyên truyền: Công chức Tài chính-Kế toán',
      ],
      [
        3,
        'Hòa giải ở cơ sở',
        '1 Vụ việc được hòa giải kịp thời: công chức Tư pháp-Hộ tịch, Công chức được giao nhiệm vụ, công chức Văn phòng-Thống kê',
        '2 Hòa giải viên được hỗ trợ: ',
      ],
    ])
  })

  it('says who is told or asked to do what', () => {
    expect(plan.responsibilities).toEqual([
      [
        'II.2.2.1',
        'requested',
        'Đảng ủy phường Đông Hòa',
        'Trên cơ sở kế hoạch này, UBND phường kín',
      ],
      [
        'II.3[1]',
        'assigned',
        'các công chức UBND phường',
        'Theo nhiệm vụ được phân công, các công c',
      ],
      [
        'II.3[2]',
        'assigned',
        'Công chức Tư pháp-Hộ tịch',
        'Công chức Tư pháp-Hộ tịch tổng hợp, thực',
      ],
    ])
  })

  it('raises these questions and no other', () => {
    expect(plan.doubts).toEqual([
      'head.signer',
      'lead.placeholder II.1.1.3.a',
      'lead.missing II.1.1.3.b',
      'report.no-period II.3[2]',
    ])
  })
})

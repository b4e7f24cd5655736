import { describe, expect, it } from 'vitest'
import { readPlan } from '../read/index.ts'
import { DASH_LINES } from './dash-lines.ts'
import { summaryOf } from './summary.ts'

const plan = summaryOf(readPlan(DASH_LINES))

describe('a city plan of several years with dash and plus lines', () => {
  it('has its head', () => {
    expect(plan.head).toEqual({
      docType: 'KH',
      number: '77/KH-UBND',
      issuer: 'UBND thành phố Sông Lam',
      level: 'district',
      issuedOn: '2022-12-28',
      title:
        'Triển khai đề án “đưa pháp luật về cơ sở” theo Quyết định số 55/QĐ-TTg ngày 09/6/2022 của Thủ tướng Chính phủ trên địa bàn thành phố Sông Lam',
      period: ['2023', '2027'],
      bases: [
        ['18/KH-UBND', '2022-12-01', 'UBND tỉnh Lam Sơn'],
        ['9/KH-UBND', '2022-11-15', null],
      ],
    })
  })

  it('has its recipients and its signature', () => {
    expect(plan.foot).toEqual({
      recipients: [
        'Sở tư pháp tỉnh (báo cáo)',
        'TT Thành ủy; HĐND thành phố (báo cáo)',
        'Các phòng, ban, đơn vị (thực hiện)',
        'Lưu : VT, TP.',
      ],
      signer: { name: 'Vũ Hải Yến', role: 'PHÓ CHỦ TỊCH', onBehalf: 'KT. CHỦ TỊCH' },
    })
  })

  it('has every task, with who, when and what', () => {
    expect(plan.tasks).toEqual([
      {
        ref: 'III.1.a',
        title: 'Rà soát, đề xuất sửa đổi quy định về hòa giải ở cơ sở.',
        lead: ['Phòng Tư pháp'],
        coordinating: ['Các cơ quan, tổ chức có liên quan'],
        times: ['yearRange: Từ năm 2023 - 2024'],
        deliverable: null,
      },
      {
        ref: 'III.1.b',
        title: 'xây dựng sổ tay pháp luật cho cán bộ thôn, xóm.',
        lead: ['Phòng Tư pháp', 'Phòng văn hóa và Thông tin'],
        coordinating: [
          'Trung tâm Truyền thông và Văn hóa',
          'các cơ quan, tổ chức khác có liên quan',
        ],
        times: ['onDemand: Theo yêu cầu nhiệm vụ của các cơ quan, từ năm 2023 - 2027'],
        deliverable: null,
      },
      {
        ref: 'III.2.a',
        title: 'Tập huấn cho báo cáo viên, tuyên truyền viên pháp luật.',
        lead: [
          'Các phòng, ban, đơn vị có liên quan',
          'ủy ban MTTQ',
          'các tổ chức Chính trị - Xã hội Thành phố',
          'UBND các xã, phường',
        ],
        coordinating: [
          'Hội Luật gia thành phố',
          'các tổ chức đại diện của người khuyết tật',
          'cơ quan, tổ chức khác có liên quan',
        ],
        times: ['everyYear: Hằng năm, từ năm 2023 - 2027'],
        deliverable: null,
      },
      {
        ref: 'III.2.đ[1]',
        title: 'Thành lập tổ tư vấn lưu động tại các xã vùng sâu.',
        lead: [
          'Phòng Lao động - TB&XH',
          'Phòng Tư pháp',
          'Công an thành phố',
          'Ủy ban nhân dân các xã, phường',
        ],
        coordinating: [
          'Thành đoàn',
          'Hội Liên hiệp phụ nữ Thành phố',
          'các cơ quan, tổ chức khác có liên quan',
        ],
        times: ['everyYear: Hằng năm, từ năm 2023 - 2027'],
        deliverable: null,
      },
      {
        ref: 'III.2.đ[2]',
        title: 'Hỗ trợ kinh phí đi lại cho người được trợ giúp.',
        lead: ['Phòng Tài chính- Kế hoạch'],
        coordinating: [
          'Các tổ chức chính trị - xã hội',
          'tổ chức xã hội - nghề nghiệp',
          'tổ chức xã hội',
          'các cơ quan, tổ chức khác có liên quan',
        ],
        times: ['everyYear: Hằng năm, từ năm 2023 - 2027'],
        deliverable: null,
      },
      {
        ref: 'III.3.a',
        title: 'Giám sát, phản biện xã hội về tiếp cận pháp luật.',
        lead: ['Ủy ban Mặt trận Tổ quốc thành phố', 'các tổ chức thành viên của Mặt trận'],
        coordinating: ['Các cơ quan, tổ chức khác có liên quan'],
        times: ['everyYear: Hằng năm, từ năm 2023 - 2027'],
        deliverable: null,
      },
      {
        ref: 'III.3.b',
        title: 'Huy động nguồn lực xã hội cho công tác tuyên truyền.',
        lead: ['Phòng Tư pháp', 'Ủy ban nhân dân các xã, phường'],
        coordinating: ['Các cơ quan, tổ chức liên quan'],
        times: ['everyYear: Hằng năm, từ năm 2023 - 2027'],
        deliverable: null,
      },
    ])
  })

  it('has every dated duty', () => {
    expect(plan.deadlines).toEqual([])
  })

  it('has every recurring report', () => {
    expect(plan.reports).toEqual([
      {
        ref: 'IV.3',
        who: 'Các phòng, ban, cơ quan đơn vị',
        what: 'định kỳ thống kê, báo cáo kết quả và lồng ghép trong Báo cáo công tác tư pháp hàng năm',
        toWhom: null,
        frequencies: ['annual'],
      },
      {
        ref: 'IV.5[2]',
        who: 'Ủy ban nhân dân các xã, phường',
        what: 'định kỳ báo cáo kết quả thực hiện',
        toWhom: null,
        frequencies: [],
      },
    ])
  })

  it('has every target', () => {
    expect(plan.targets).toEqual([])
  })

  it('has its criteria', () => {
    expect(plan.criteria).toEqual([])
  })

  it('says who is told or asked to do what', () => {
    expect(plan.responsibilities).toEqual([
      ['IV.1[1]', 'assigned', 'Phòng Tư pháp', 'Chủ trì tham mưu UBND Thành phố triển kh'],
      ['IV.1[2]', 'assigned', 'Phòng Tư pháp', 'Hướng dẫn nghiệp vụ cho các xã, phường.'],
      [
        'IV.2',
        'assigned',
        'Phòng văn hóa và Thông tin',
        'Chủ trì, phối hợp với Phòng Tư pháp thàn',
      ],
      [
        'IV.3',
        'assigned',
        'Các phòng, ban, cơ quan đơn vị',
        'Căn cứ nhiệm vụ được giao, xây dựng kế h',
      ],
      [
        'IV.4',
        'requested',
        'Ủy ban Mặt trận Tổ quốc thành phố, các tổ chức thành viên của Mặt trận, tổ chức hành nghề trong lĩnh vực hỗ trợ tư pháp',
        'Chủ trì giám sát việc thực hiện Kế hoạch',
      ],
      [
        'IV.5[1]',
        'assigned',
        'Ủy ban nhân dân các xã, phường',
        'Xây dựng kế hoạch cụ thể và tổ chức thực',
      ],
      [
        'IV.5[2]',
        'assigned',
        'Ủy ban nhân dân các xã, phường',
        'Bố trí kinh phí; định kỳ báo cáo kết quả',
      ],
    ])
  })

  it('raises these questions and no other', () => {
    expect(plan.doubts).toEqual([
      'lead.related III.2.a',
      'report.no-period IV.1[1]',
      'report.no-period IV.5[2]',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { readPlan } from '../read/index.ts'
import { BULLET_TASKS } from './bullet-tasks.ts'
import { summaryOf } from './summary.ts'

const plan = summaryOf(readPlan(BULLET_TASKS))

describe('a plan of dots and dashes without numbers', () => {
  it('has its head', () => {
    expect(plan.head).toEqual({
      docType: 'KH',
      number: '03/KH-UBND',
      issuer: 'UBND đặc khu Hải Vân',
      level: 'commune',
      issuedOn: '2026-01-05',
      title:
        'Phòng, chống thiên tai và tìm kiếm cứu nạn trên địa bàn đặc khu Hải Vân giai đoạn 2026 - 2028',
      period: ['2026', '2028'],
      bases: [['19/QĐ-UBND', '2026-01-02', 'UBND tỉnh Biển Đông']],
    })
  })

  it('has its recipients and its signature', () => {
    expect(plan.foot).toEqual({
      recipients: ['UBND tỉnh', 'Đồn Biên phòng Hải Vân', 'Các thôn', 'Lưu: VT, QS.'],
      signer: { name: 'Phan Bá Trường', role: 'CHỦ TỊCH', onBehalf: null },
    })
  })

  it('has every task, with who, when and what', () => {
    expect(plan.tasks).toEqual([
      {
        ref: '[2][1]',
        title: 'Kiện toàn Ban Chỉ huy Phòng thủ dân sự đặc khu',
        lead: ['Ban Chỉ huy Quân sự đặc khu'],
        coordinating: ['Văn phòng HĐND và UBND'],
        times: ['recurring: Trước ngày 31/3 hằng năm'],
        deliverable: null,
      },
      {
        ref: '[2][2]',
        title: 'Diễn tập ứng phó bão mạnh và tìm kiếm cứu nạn trên biển',
        lead: ['Ban Chỉ huy Quân sự đặc khu', 'Đồn Biên phòng Hải Vân'],
        coordinating: ['Công an đặc khu', 'Trạm Y tế', 'Đoàn Thanh niên'],
        times: ['month: Tháng 6/2027'],
        deliverable: null,
      },
      {
        ref: '[2][3]',
        title: 'Kiểm tra tàu thuyền, khu neo đậu',
        lead: ['Phòng Kinh tế'],
        coordinating: ['Các cơ quan, đơn vị có liên quan'],
        times: ['everyYear: Hằng năm'],
        deliverable: null,
      },
      {
        ref: '[2][4]',
        title: 'Trực ban, thông tin cảnh báo sớm',
        lead: ['Văn phòng HĐND và UBND'],
        coordinating: [],
        times: ['unspecified: Đầu quý II hằng năm'],
        deliverable: null,
      },
      {
        ref: '[2][5]',
        title: 'Dự trữ vật tư, lương thực tại các thôn đảo',
        lead: [],
        coordinating: [],
        times: ['unspecified'],
        deliverable: null,
      },
    ])
  })

  it('has every dated duty', () => {
    expect(plan.deadlines).toEqual([
      {
        ref: '[3][3]',
        who: 'Các thôn',
        what: 'rà soát hộ dân vùng nguy hiểm, gửi danh sách về Văn phòng HĐND và UBND',
        text: 'trước ngày 15/02/2026',
        operator: 'before',
        lastDay: '2026-02-14',
      },
    ])
  })

  it('has every recurring report', () => {
    expect(plan.reports).toEqual([
      {
        ref: '[3][1]',
        who: 'Ban Chỉ huy Quân sự đặc khu',
        what: 'tổng hợp, báo cáo UBND đặc khu hằng năm',
        toWhom: 'UBND đặc khu',
        frequencies: ['annual'],
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
      [
        '[3][1]',
        'assigned',
        'Ban Chỉ huy Quân sự đặc khu',
        'Ban Chỉ huy Quân sự đặc khu chủ trì, phố',
      ],
      ['[3][2]', 'assigned', 'Phòng Kinh tế', 'Phòng Kinh tế tham mưu bố trí kinh phí t'],
      ['[3][3]', 'assigned', 'Các thôn', 'Các thôn rà soát hộ dân vùng nguy hiểm, '],
    ])
  })

  it('raises these questions and no other', () => {
    expect(plan.doubts).toEqual([
      'timing.unreadable [2][4]',
      'lead.missing [2][5]',
      'timing.unspecified [2][5]',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { readPlan } from '../read/index.ts'
import { HARD_WRAPPED } from './hard-wrapped.ts'
import { summaryOf } from './summary.ts'

const plan = summaryOf(readPlan(HARD_WRAPPED))

describe('a commune plan broken at the width of a page', () => {
  it('has its head', () => {
    expect(plan.head).toEqual({
      docType: 'KH',
      number: '135/KH-UBND',
      issuer: 'UBND xã Phú Thịnh',
      level: 'commune',
      issuedOn: '2026-02-09',
      title:
        'Chuyển đổi số và ứng dụng công nghệ thông tin trong hoạt động của cơ quan nhà nước xã Phú Thịnh năm 2026',
      period: ['2026', '2026'],
      bases: [['301/KH-UBND', '2025-12-30', 'Ủy ban nhân dân tỉnh Hòa Sơn']],
    })
  })

  it('has its recipients and its signature', () => {
    expect(plan.foot).toEqual({
      recipients: [
        'Sở Khoa học và Công nghệ',
        'TT Đảng ủy, HĐND xã',
        'CT, các PCT UBND xã',
        'Các phòng, đơn vị thuộc xã',
        'Các thôn',
        'Lưu: VT, VHXH.',
      ],
      signer: { name: 'Hoàng Văn Dũng', role: 'PHÓ CHỦ TỊCH', onBehalf: 'KT. CHỦ TỊCH' },
    })
  })

  it('has every task, with who, when and what', () => {
    expect(plan.tasks).toEqual([
      {
        ref: 'II.1.1.1',
        title:
          'Rà soát, bổ sung thiết bị đầu cuối cho Trung tâm Phục vụ hành chính công và các thôn vùng cao.',
        lead: ['Phòng Kinh tế'],
        coordinating: ['Văn phòng HĐND và UBND xã', 'các thôn có liên quan'],
        times: ['month: Tháng 5/2026'],
        deliverable: 'Biên bản bàn giao thiết bị.',
      },
      {
        ref: 'II.1.1.2',
        title:
          'Vận động doanh nghiệp viễn thông phủ sóng các điểm lõm theo Quyết định số 88/2025/QĐ-UBND ngày 12/11/2025 của Ủy ban nhân dân tỉnh.',
        lead: ['Phòng Kinh tế'],
        coordinating: ['Phòng Văn hóa - Xã hội', 'Công an xã'],
        times: ['quarter: Quý III/2026'],
        deliverable: null,
      },
      {
        ref: 'II.2.2.1',
        title: 'Chuẩn hóa dữ liệu dân cư, làm sạch dữ liệu hộ tịch bảo đảm “đúng, đủ, sạch, sống”.',
        lead: ['Công an xã', 'Văn phòng HĐND và UBND xã'],
        coordinating: ['Các tổ công nghệ số cộng đồng'],
        times: ['ongoing: Thường xuyên', 'date: báo cáo kết quả trước ngày 15/12/2026'],
        deliverable: 'Báo cáo đánh giá chất lượng dữ liệu.',
      },
      {
        ref: 'II.2.2.2',
        title: 'Xây dựng kho dữ liệu dùng chung của xã.',
        lead: ['Văn phòng HĐND và UBND xã'],
        coordinating: [],
        times: ['relative: Sau 30 ngày kể từ ngày Ủy ban nhân dân tỉnh ban hành hướng dẫn'],
        deliverable: null,
      },
    ])
  })

  it('has every dated duty', () => {
    expect(plan.deadlines).toEqual([
      {
        ref: 'IV.2',
        who: 'Trưởng các thôn',
        what: 'phối hợp với tổ công nghệ số cộng đồng hướng dẫn người dân sử dụng dịch vụ công trực tuyến',
        text: 'trong quý II/2026',
        operator: 'within',
        lastDay: '2026-06-30',
      },
    ])
  })

  it('has every recurring report', () => {
    expect(plan.reports).toEqual([
      {
        ref: 'IV.1',
        who: 'Phòng Văn hóa - Xã hội',
        what: 'định kỳ trước ngày 25 hằng tháng báo cáo Chủ tịch UBND xã',
        toWhom: 'Chủ tịch UBND xã',
        frequencies: ['monthly'],
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
      ['IV.1', 'assigned', 'Phòng Văn hóa - Xã hội', 'Phòng Văn hóa - Xã hội là đầu mối theo d'],
      ['IV.2', 'assigned', 'Trưởng các thôn', 'Trưởng các thôn phối hợp với tổ công ngh'],
      [
        'IV.3',
        'requested',
        'Ủy ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức chính trị - xã hội',
        'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam',
      ],
    ])
  })

  it('raises these questions and no other', () => {
    expect(plan.doubts).toEqual([])
  })
})

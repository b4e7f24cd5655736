import { describe, expect, it } from 'vitest'
import { readPlan } from '../read/index.ts'
import { LETTERED_LINES } from './lettered-lines.ts'
import { summaryOf } from './summary.ts'

const plan = summaryOf(readPlan(LETTERED_LINES))

describe('a ward plan with metadata lines "- a)"', () => {
  it('has its head', () => {
    expect(plan.head).toEqual({
      docType: 'KH',
      number: '56/KH-UBND',
      issuer: 'UBND phường Tân Lập',
      level: 'commune',
      issuedOn: '2026-05-05',
      title:
        'Triển khai Chương trình “Mỗi tuần một điều luật” trên địa bàn Phường Tân Lập năm 2026',
      period: ['2026', '2026'],
      bases: [['210/KH-STP', '2026-04-22', 'Sở Tư pháp tỉnh Thái Hà']],
    })
  })

  it('has its recipients and its signature', () => {
    expect(plan.foot).toEqual({
      recipients: [
        'Sở Tư pháp',
        'TT ĐU, TTHĐND phường',
        'UB MTTQVN phường',
        'Các phòng, ban, đơn vị phường',
        'Lưu: VT, VP.',
      ],
      signer: { name: 'Đặng Minh Khôi', role: 'PHÓ CHỦ TỊCH', onBehalf: 'KT. CHỦ TỊCH' },
    })
  })

  it('has every task, with who, when and what', () => {
    expect(plan.tasks).toEqual([
      {
        ref: 'II.1',
        title:
          'Lựa chọn, biên soạn các điều luật gần với đời sống của người dân; gửi Ủy ban nhân dân Phường duyệt trước khi phát',
        lead: ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân'],
        coordinating: ['các cơ quan, phòng, ban đơn vị có liên quan'],
        times: ['unspecified'],
        deliverable: 'Bộ bài viết được duyệt.',
      },
      {
        ref: 'II.2',
        title: 'Phát trên hệ thống truyền thanh và đăng trên trang thông tin của Phường',
        lead: ['Phòng Văn hóa - Xã hội'],
        coordinating: ['các tổ dân phố', 'Trung tâm sự nghiệp công'],
        times: ['ongoing: thường xuyên'],
        deliverable: 'lịch phát sóng, bản ghi từng kỳ.',
      },
      {
        ref: 'II.3',
        title: 'Tổ chức hội thi tìm hiểu pháp luật cho học sinh và đoàn viên',
        lead: ['Phòng Văn hóa - Xã hội'],
        coordinating: ['Đoàn Thanh niên', 'các trường học trên địa bàn'],
        times: ['quarter: Quý III, IV năm 2026'],
        deliverable: 'thể lệ, danh sách giải thưởng, tin bài.',
      },
      {
        ref: 'II.4',
        title:
          'Đánh giá kết quả Chương trình, đề xuất khen thưởng; nhân rộng những cách làm hay ở các tổ dân phố',
        lead: [
          'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân',
          'các cơ quan, đơn vị có liên quan',
        ],
        coordinating: ['các cơ quan, tổ chức có liên quan'],
        times: ['month: tháng 12 năm 2026'],
        deliverable: 'Báo cáo tổng kết.',
      },
    ])
  })

  it('has every dated duty', () => {
    expect(plan.deadlines).toEqual([
      {
        ref: 'IV.1',
        who: 'các cơ quan, đơn vị UBND phường',
        what: 'tổng hợp kết quả, gửi về Ủy ban nhân dân phường (qua Văn phòng Hội đồng nhân dân và Ủy ban nhân dân)',
        text: 'chậm nhất ngày 05 tháng 12 năm 2026',
        operator: 'noLaterThan',
        lastDay: '2026-12-05',
      },
    ])
  })

  it('has every recurring report', () => {
    expect(plan.reports).toEqual([])
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
        'IV.1',
        'assigned',
        'các cơ quan, đơn vị UBND phường',
        'Căn cứ chức năng, nhiệm vụ và điều kiện ',
      ],
      [
        'IV.2',
        'assigned',
        'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân',
        'Văn phòng Hội đồng nhân dân và Ủy ban nh',
      ],
      [
        'IV.3',
        'assigned',
        'Phòng Văn hóa- Xã hội, Trung tâm sự nghiệp công và các cơ quan chuyên môn',
        'Phòng Văn hóa- Xã hội, Trung tâm sự nghi',
      ],
      [
        'IV.4',
        'requested',
        'Ủy ban Mặt trận Tổ quốc Việt Nam Phường',
        'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam',
      ],
    ])
  })

  it('raises these questions and no other', () => {
    expect(plan.doubts).toEqual([
      'timing.unspecified II.1',
      'lead.related II.4',
      'report.no-period IV.2',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { readPlan } from '../read/index.ts'
import { MEASURES } from './measures.ts'
import { summaryOf } from './summary.ts'

const plan = summaryOf(readPlan(MEASURES))

describe('a draft that tells its measures in paragraphs', () => {
  it('has its head', () => {
    expect(plan.head).toEqual({
      docType: 'KH',
      number: null,
      issuer: 'UBND phường Cẩm Thủy',
      level: 'commune',
      issuedOn: '2026',
      title:
        'Triển khai mô hình “Phường văn minh, tự giác chấp hành pháp luật” tại phường Cẩm Thủy giai đoạn 2026-2030 và những năm tiếp theo',
      period: ['2026', null],
      bases: [
        ['07-CTr/ĐU', '2026-04-15', 'Ban Chấp hành Đảng bộ phường Cẩm Thủy'],
        ['512/UBND-VHXH', '2026-05-06', 'Phòng Văn hóa - Xã hội phường'],
      ],
    })
  })

  it('has its recipients and its signature', () => {
    expect(plan.foot).toEqual({
      recipients: ['TTĐU, TTHĐND phường', 'Chủ tịch, các PCT UBND phường', 'Lưu: VT, VP.'],
      signer: { name: 'Ngô Thanh Bình', role: 'CHỦ TỊCH', onBehalf: null },
    })
  })

  it('has every task, with who, when and what', () => {
    expect(plan.tasks).toEqual([
      {
        ref: 'II.2.a',
        title:
          'Phòng Văn hóa - Xã hội, công an phường, trong phạm vi lĩnh vực được giao, đề xuất danh mục nội dung tuyên truyền hằng năm, gửi Văn phòng HĐND và UBND phường để tổng hợp, báo cáo Chủ tịch UBND phường quyết định.',
        lead: ['Phòng Văn hóa - Xã hội', 'công an phường'],
        coordinating: [],
        times: ['unspecified'],
        deliverable: null,
      },
      {
        ref: 'II.2.b',
        title:
          'Đẩy mạnh tuyên truyền, phổ biến pháp luật bằng nhiều hình thức gần gũi, dễ nhớ; chú trọng người cao tuổi, học sinh và người lao động.',
        lead: [],
        coordinating: [],
        times: ['unspecified'],
        deliverable: null,
      },
      {
        ref: 'II.2.đ',
        title:
          'Củng cố hoạt động hòa giải ở cơ sở, kịp thời giải quyết mâu thuẫn ngay từ khi mới phát sinh trong cộng đồng dân cư.',
        lead: [],
        coordinating: [],
        times: ['unspecified'],
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
        ref: 'III.1[2]',
        who: 'Bộ phận Văn phòng UBND phường',
        what: 'Thực hiện công tác kiểm tra, đánh giá, báo cáo kết quả thực hiện hàng năm lồng ghép trong báo cáo công tác tư pháp hoặc đột xuất theo yêu cầu của Đảng ủy phường',
        toWhom: null,
        frequencies: ['annual'],
      },
    ])
  })

  it('has every target', () => {
    expect(plan.targets).toEqual([
      [
        'I.1[2]',
        'văn bản do Hội đồng nhân dân, Chủ tịch Ủy ban nhân dân phường ban hành được công khai đúng hạn',
        '=',
        100,
        '%',
      ],
      ['I.1[3]', 'tổ dân phố có tủ sách pháp luật', '=', 100, '%'],
      ['I.1[3]', 'tỷ lệ hòa giải thành', '>=', 80, '%'],
      ['II.2.b[1]', 'khu dân cư tham gia', '=', 100, '%'],
    ])
  })

  it('has its criteria', () => {
    expect(plan.criteria).toEqual([])
  })

  it('says who is told or asked to do what', () => {
    expect(plan.responsibilities).toEqual([
      [
        'III.1[1]',
        'assigned',
        'Bộ phận Văn phòng UBND phường',
        'Là cơ quan chủ trì tham mưu, theo dõi, đ',
      ],
      [
        'III.1[2]',
        'assigned',
        'Bộ phận Văn phòng UBND phường',
        'Thực hiện công tác kiểm tra, đánh giá, b',
      ],
      [
        'III.2[1]',
        'assigned',
        'Các trường học trên địa bàn phường',
        'Đưa nội dung giáo dục pháp luật vào giờ ',
      ],
      [
        'III.3[1]',
        'assigned',
        'Các ban, ngành, đoàn, tổ chức chính trị phường',
        'Vận động đoàn viên, hội viên gương mẫu c',
      ],
    ])
  })

  it('raises these questions and no other', () => {
    expect(plan.doubts).toEqual([
      'head.number',
      'head.date',
      'timing.unspecified II.2.a',
      'lead.missing II.2.b',
      'timing.unspecified II.2.b',
      'lead.missing II.2.đ',
      'timing.unspecified II.2.đ',
      'task.cut-off II.2.b[2]',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { aPassage } from '../testing/passages.ts'
import { reportingIn } from './reports.ts'

function reporting(words: string) {
  const passage = aPassage(words)
  const { reports, periodless } = reportingIn(passage)
  const said = (place: { from: number; to: number } | null) =>
    place && passage.text.slice(place.from, place.to)
  return {
    reports: reports.map(({ what, toWhom, frequencies }) => [
      said(what),
      said(toWhom),
      frequencies.join(' '),
    ]),
    periodless: periodless.length,
  }
}

type Row = readonly [words: string, what: string, toWhom: string | null, frequencies: string]

const REPORTS: readonly Row[] = [
  [
    'Theo dõi; báo cáo kết quả rà soát hàng quý và năm, đề xuất xử lý',
    'báo cáo kết quả rà soát hàng quý và năm',
    null,
    'quarterly annual',
  ],
  [
    'Kết quả niêm yết phải được báo cáo gửi công chức Văn phòng-Thống kê theo dõi hàng quý, 06 tháng và năm 2023',
    'Kết quả niêm yết phải được báo cáo gửi công chức Văn phòng-Thống kê theo dõi hàng quý, 06 tháng và năm 2023',
    'công chức Văn phòng-Thống kê',
    'quarterly semiannual annual',
  ],
  [
    'Công chức Văn hóa-Xã hội chủ động đăng tin, báo cáo kết quả đăng tin hàng quý',
    'báo cáo kết quả đăng tin hàng quý',
    null,
    'quarterly',
  ],
  [
    'Tham mưu xây dựng báo cáo kết quả phân bổ kinh phí hàng quý, 06 tháng và năm;',
    'Tham mưu xây dựng báo cáo kết quả phân bổ kinh phí hàng quý, 06 tháng và năm',
    null,
    'quarterly semiannual annual',
  ],
  [
    'Đôn đốc; thực hiện báo cáo kết quả đối thoại hàng tháng.',
    'thực hiện báo cáo kết quả đối thoại hàng tháng',
    null,
    'monthly',
  ],
  [
    'Công chức Văn phòng-Thống kê được giao nhiệm vụ tiếp công dân thực hiện các báo cáo hàng tháng và năm 2023 cơ quan cấp trên có thẩm quyền; theo dõi',
    'thực hiện các báo cáo hàng tháng và năm 2023 cơ quan cấp trên có thẩm quyền',
    'cơ quan cấp trên có thẩm quyền',
    'monthly annual',
  ],
  [
    'Căn cứ nhiệm vụ; định kỳ thống kê, báo cáo kết quả và lồng ghép trong Báo cáo công tác hàng năm.',
    'định kỳ thống kê, báo cáo kết quả và lồng ghép trong Báo cáo công tác hàng năm',
    null,
    'annual',
  ],
  [
    'Thực hiện công tác kiểm tra, đánh giá, báo cáo kết quả hàng năm hoặc đột xuất theo yêu cầu',
    'Thực hiện công tác kiểm tra, đánh giá, báo cáo kết quả hàng năm hoặc đột xuất theo yêu cầu',
    null,
    'annual',
  ],
  [
    'Định kỳ hằng quý báo cáo UBND phường kết quả thực hiện',
    'Định kỳ hằng quý báo cáo UBND phường kết quả thực hiện',
    'UBND phường',
    'quarterly',
  ],
  [
    'báo cáo UBND phường trước ngày 20 tháng cuối quý',
    'báo cáo UBND phường trước ngày 20 tháng cuối quý',
    'UBND phường',
    'quarterly',
  ],
]

describe('a report owed again and again', () => {
  it.each(REPORTS)('"%s"', (words, what, toWhom, frequencies) => {
    expect(reporting(words)).toEqual({ reports: [[what, toWhom, frequencies]], periodless: 0 })
  })

  it.each([
    [
      'tổ chức thực hiện; thường xuyên thông tin, báo cáo tình hình; phản ánh',
      'thường xuyên thông tin, báo cáo tình hình',
    ],
    ['Bố trí kinh phí; định kỳ báo cáo kết quả thực hiện.', 'định kỳ báo cáo kết quả thực hiện'],
    ['thực hiện báo cáo định kỳ theo quy định', 'thực hiện báo cáo định kỳ theo quy định'],
  ])('"%s" recurs without naming a period', (words, what) => {
    expect(reporting(words)).toEqual({ reports: [[what, null, '']], periodless: 0 })
  })
})

describe('a duty to report without any period', () => {
  it.each([
    'theo dõi, đôn đốc, kiểm tra, tổng hợp, báo cáo kết quả thực hiện Đề án',
    'báo cáo UBND tỉnh, Sở Tư pháp theo đúng quy định',
    'xây dựng các kế hoạch, báo cáo, thông báo và các văn bản khác',
    'thực hiện chế độ báo cáo theo quy định',
  ])('"%s" is asked about', (words) => {
    expect(reporting(words)).toEqual({ reports: [], periodless: 1 })
  })

  it.each([
    ['the receiver’s own work', 'gửi về Văn phòng để tổng hợp, báo cáo theo quy định'],
    ['a submission for decision', 'báo cáo Chủ tịch UBND phường quyết định'],
    [
      'a submission with its object',
      'báo cáo Thường trực HĐND xem xét, quyết định đối với danh mục',
    ],
    ['a dated report', 'gửi báo cáo kết quả trước ngày 15/12/2026'],
    ['a reporter', 'bồi dưỡng báo cáo viên pháp luật'],
    ['the report of another', 'theo báo cáo của Sở Tư pháp'],
    ['something else', 'rà soát, cập nhật văn bản'],
  ])('%s is none: "%s"', (_, words) => {
    expect(reporting(words)).toEqual({ reports: [], periodless: 0 })
  })
})

describe('a report with a day of its own', () => {
  it.each([
    ['báo cáo UBND phường trước ngày 18 hằng tháng', { day: 17 }],
    ['định kỳ hằng quý báo cáo kết quả (trước ngày 20 của tháng cuối quý)', { day: 19 }],
    ['báo cáo kết quả hằng năm trước ngày 10/12', { day: 9, month: 12 }],
    ['báo cáo hằng tháng chậm nhất là ngày 25', { day: 25 }],
    ['báo cáo hằng năm trước ngày 01/3', { day: 28, month: 2 }],
    ['báo cáo 6 tháng và năm trước ngày 15/6 và ngày 15/12', null],
    ['báo cáo hằng quý, chậm nhất ngày 15/6 và chậm nhất ngày 15/12', { day: 15 }],
    ['báo cáo kết quả hằng quý', null],
  ])('"%s"', (words, due) => {
    expect(reportingIn(aPassage(words)).reports[0]?.due).toEqual(due)
  })

  it.each([
    'báo cáo hằng tháng trước ngày 05 của tháng sau',
    'báo cáo hằng quý trước ngày 10 tháng đầu quý sau',
    'báo cáo hằng năm trước ngày 31/11',
  ])('"%s" cannot be read and is asked about', (words) => {
    const [report] = reportingIn(aPassage(words)).reports
    expect(report?.due).toBeNull()
    expect(report?.unclear).not.toBeNull()
  })
})

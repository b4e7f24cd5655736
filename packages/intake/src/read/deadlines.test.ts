import { describe, expect, it } from 'vitest'
import { aPlan } from '../testing/passages.ts'
import { readPlan } from './draft.ts'

function read(item: string) {
  const draft = readPlan(
    aPlan(
      `II. NHIỆM VỤ\n\n1. Việc chung của phường trong năm.\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. ${item}`,
    ),
  )
  const doubts = draft.doubts.filter((doubt) => doubt.ref === 'III.1').map((doubt) => doubt.code)
  return { deadlines: draft.deadlines, doubts, text: draft.text }
}

type Row = readonly [
  words: string,
  who: string,
  what: string,
  text: string,
  operator: string,
  lastDay: string,
]

const DUTIES: readonly Row[] = [
  [
    'UBND các xã, phường căn cứ Kế hoạch này và tình hình thực tiễn ở địa phương ban hành Kế hoạch và gửi về UBND thành phố (qua phòng Tư pháp) **trước ngày 28/01/2027**; triển khai thực hiện.',
    'UBND các xã, phường',
    'ban hành Kế hoạch và gửi về UBND thành phố (qua phòng Tư pháp)',
    'trước ngày 28/01/2027',
    'before',
    '2027-01-27',
  ],
  [
    'Phòng Tư pháp chủ trì thẩm định hồ sơ trước ngày 10/02/2027; niêm yết công khai.',
    'Phòng Tư pháp',
    'chủ trì thẩm định hồ sơ',
    'trước ngày 10/02/2027',
    'before',
    '2027-02-09',
  ],
  [
    'Theo nhiệm vụ được phân công, các công chức UBND phường hoàn thiện tài liệu và nộp hồ sơ chậm nhất ngày 01 tháng 11 năm 2026.',
    'các công chức UBND phường',
    'hoàn thiện tài liệu và nộp hồ sơ',
    'chậm nhất ngày 01 tháng 11 năm 2026',
    'noLaterThan',
    '2026-11-01',
  ],
  [
    'Trước ngày 15/11/2026, các đơn vị gửi báo cáo về Văn phòng HĐND và UBND.',
    'các đơn vị',
    'gửi báo cáo về Văn phòng HĐND và UBND',
    'Trước ngày 15/11/2026',
    'before',
    '2026-11-14',
  ],
  [
    'Trưởng các thôn hướng dẫn người dân kê khai; hoàn thành trong quý II/2026.',
    'Trưởng các thôn',
    'hướng dẫn người dân kê khai',
    'trong quý II/2026',
    'within',
    '2026-06-30',
  ],
  [
    'Phòng Kinh tế tham mưu phân bổ kinh phí trước tháng 6/2026.',
    'Phòng Kinh tế',
    'tham mưu phân bổ kinh phí',
    'trước tháng 6/2026',
    'before',
    '2026-05-31',
  ],
  [
    'UBND các xã, phường được kiểm tra gửi báo cáo về Sở Tư pháp đến hết ngày 31/7/2026.',
    'UBND các xã, phường',
    'gửi báo cáo về Sở Tư pháp',
    'đến hết ngày 31/7/2026',
    'noLaterThan',
    '2026-07-31',
  ],
  [
    'Văn phòng HĐND và UBND: Lập danh sách (xong trước ngày 05/3/2026).',
    'Văn phòng HĐND và UBND',
    'Lập danh sách',
    'trước ngày 05/3/2026',
    'before',
    '2026-03-04',
  ],
]

const WHATS: readonly (readonly [string, string])[] = [
  [
    'Văn phòng HĐND và UBND theo dõi việc thực hiện Kế hoạch, báo cáo UBND phường trước ngày 15/12/2026.',
    'theo dõi việc thực hiện Kế hoạch, báo cáo UBND phường',
  ],
  [
    'Phòng Kinh tế được giao chủ trì, phối hợp với Công an phường kiểm tra các chợ từ ngày 20/01/2026 đến hết ngày 28/02/2026.',
    'chủ trì, phối hợp với Công an phường kiểm tra các chợ',
  ],
  [
    'Công an phường vận động nhân dân giao nộp pháo; thời hạn hoàn thành: trước ngày 15/11/2026.',
    'vận động nhân dân giao nộp pháo',
  ],
]

describe('what is to be done by the day', () => {
  it.each(WHATS)('%s', (words, what) => {
    expect(read(words).deadlines).toMatchObject([{ what }])
  })

  it('is, for a second time in one sentence, what stands behind the first', () => {
    const words =
      'Trưởng các thôn quán triệt đến từng hộ dân chậm nhất là ngày 20/5/2026 và báo cáo kết quả trước 16 giờ 30 ngày 30/6/2026.'
    expect(read(words).deadlines).toMatchObject([
      { what: 'quán triệt đến từng hộ dân', time: null },
      { what: 'báo cáo kết quả', lastDay: '2026-06-30', time: '16:30' },
    ])
  })
})

describe('who must do it by the day', () => {
  it.each([
    [
      'Các đơn vị báo cáo kết quả hằng tháng về Trạm Y tế; Trạm Y tế tổng kết, trình UBND xã trước ngày 15/11/2026.',
      'Trạm Y tế',
    ],
    [
      'Báo cáo kết quả thực hiện của các đơn vị gửi về UBND phường trước 16 giờ ngày 06/3/2026.',
      'các đơn vị',
    ],
    ['Tổ thú y xã nộp phiếu tiêm phòng về Phòng Kinh tế đến hết ngày 10/5/2026.', 'Tổ thú y xã'],
  ])('%s', (words, who) => {
    expect(read(words).deadlines).toMatchObject([{ who }])
  })
})

describe('a dated duty in "tổ chức thực hiện"', () => {
  it.each(DUTIES)('%s', (words, who, what, text, operator, lastDay) => {
    expect(read(words).deadlines).toMatchObject([
      { ref: 'III.1', who, what, text, operator, lastDay },
    ])
  })

  it('stands in its source from the duty to the time phrase', () => {
    const { deadlines, text } = read(
      'Phòng Tư pháp chủ trì thẩm định hồ sơ **trước ngày 10/02/2027**; niêm yết.',
    )
    const span = deadlines[0]?.source
    expect(span && text.slice(span.from, span.to)).toBe(
      'chủ trì thẩm định hồ sơ **trước ngày 10/02/2027',
    )
  })

  it('two in one paragraph are two, also in the following year', () => {
    const words =
      'UBND các xã ban hành kế hoạch trước ngày 05/02/2026. Tự chấm điểm (thời gian đánh giá tính từ ngày 01/01/2026 đến ngày 31/12/2026); gửi hồ sơ trước ngày 10/01/2027.'
    expect(read(words).deadlines.map(({ what, lastDay }) => [what, lastDay])).toEqual([
      ['ban hành kế hoạch', '2026-02-04'],
      ['gửi hồ sơ', '2027-01-09'],
    ])
  })

  it('names each body of its subject', () => {
    const words =
      'Phòng Văn hóa - Xã hội, Công an phường và các đơn vị có liên quan hoàn thành trước ngày 01/6/2026.'
    expect(read(words).deadlines[0]?.agencies).toEqual([
      'Phòng Văn hóa - Xã hội',
      'Công an phường',
      'các đơn vị có liên quan',
    ])
  })
})

describe('a day that is no deadline', () => {
  it.each([
    [
      'of a cited document',
      'Phòng Tư pháp thực hiện Quyết định số 25/2021/QĐ-TTg ngày 22/7/2021 của Thủ tướng Chính phủ.',
    ],
    [
      'of entry into force',
      'Phòng Tư pháp phổ biến Luật Thực hiện dân chủ (có hiệu lực thi hành kể từ ngày 01/7/2026).',
    ],
    [
      'of a window of assessment',
      'Các xã tự chấm điểm, thời gian đánh giá tính từ ngày 01/01/2026 đến ngày 31/12/2026.',
    ],
    ['up to which figures are counted', 'Các xã thống kê số liệu tính đến ngày 30/6/2026.'],
    ['of a year alone', 'Phòng Tư pháp thực hiện các nhiệm vụ trong năm 2026.'],
  ])('%s', (_, words) => {
    expect(read(words)).toMatchObject({ deadlines: [], doubts: [] })
  })
})

describe('a day that a clerk must settle', () => {
  it('not in the calendar', () => {
    expect(read('Phòng Tư pháp gửi hồ sơ trước ngày 31/11/2026.')).toMatchObject({
      deadlines: [],
      doubts: ['timing.impossible'],
    })
  })

  it('without a year', () => {
    expect(read('Phòng Tư pháp gửi hồ sơ trước ngày 15/11.')).toMatchObject({
      deadlines: [],
      doubts: ['timing.unreadable'],
    })
  })

  it('before the plan was issued', () => {
    const { deadlines, doubts } = read('Phòng Tư pháp gửi hồ sơ trước ngày 05/01/2026.')
    expect(deadlines).toHaveLength(1)
    expect(doubts).toContain('timing.before-issue')
  })

  it('given to nobody', () => {
    const { deadlines, doubts } = read('Hoàn thành việc sắp xếp hồ sơ trước ngày 05/3/2026.')
    expect(deadlines).toMatchObject([
      { who: '', agencies: [], what: 'Hoàn thành việc sắp xếp hồ sơ' },
    ])
    expect(doubts).toContain('deadline.no-one')
  })
})

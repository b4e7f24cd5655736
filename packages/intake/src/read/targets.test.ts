import { describe, expect, it } from 'vitest'
import { aPassage } from '../testing/passages.ts'
import { targetsIn } from './targets.ts'

type Row = readonly [words: string, metric: string, operator: string, value: number, unit: string]

const TARGETS: readonly Row[] = [
  ['Bảo đảm 100% văn bản được công khai', 'văn bản được công khai', '=', 100, '%'],
  ['tỷ lệ hòa giải thành đạt 80% trở lên', 'tỷ lệ hòa giải thành', '>=', 80, '%'],
  [
    'tỷ lệ hòa giải thành ở các Tổ hòa giải trên địa bàn phường đạt từ 95% trở lên',
    'tỷ lệ hòa giải thành ở các Tổ hòa giải trên địa bàn phường',
    '>=',
    95,
    '%',
  ],
  ['Tối thiểu 90% hồ sơ được giải quyết đúng hạn', 'hồ sơ được giải quyết đúng hạn', '>=', 90, '%'],
  ['Tỷ lệ hài lòng của người dân trên 98,5%', 'Tỷ lệ hài lòng của người dân', '>=', 98.5, '%'],
  ['tỷ lệ hồ sơ trễ hạn dưới 2%', 'tỷ lệ hồ sơ trễ hạn', '<=', 2, '%'],
  ['Phấn đấu hồ sơ trực tuyến đạt 70%', 'hồ sơ trực tuyến', '=', 70, '%'],
  [
    'thực hiện từ 04 nội dung giám sát trở lên để Nhân dân giám sát',
    'nội dung giám sát',
    '>=',
    4,
    'nội dung',
  ],
  ['Ít nhất 02 sáng kiến được áp dụng', 'sáng kiến', '>=', 2, 'sáng kiến'],
  [
    'đảm bảo năm 2023 không có đơn khiếu nại nào đối với phường',
    'đơn khiếu nại nào đối với phường',
    '=',
    0,
    'đơn',
  ],
  [
    'Năm 2023, đảm bảo các cán bộ, công chức trong phường không bị kỷ luật',
    'các cán bộ, công chức trong phường không bị kỷ luật',
    '=',
    0,
    'cán bộ, công chức',
  ],
  ['bảo đảm không để xảy ra cháy lớn', 'cháy lớn', '=', 0, 'cháy lớn'],
]

describe('a measurable target', () => {
  it.each(TARGETS)('"%s"', (words, metric, operator, value, unit) => {
    expect(targetsIn('I.1[1]', aPassage(`${words}.`))).toEqual([
      {
        ref: 'I.1[1]',
        text: words,
        metric,
        operator,
        value,
        unit,
        source: { from: 0, to: words.length },
      },
    ])
  })

  it('two in one clause share its words', () => {
    const found = targetsIn('II.4', aPassage('100% các xã tổ chức từ 03 buổi đối thoại trở lên'))
    expect(found.map(({ value, unit }) => [value, unit])).toEqual([
      [100, '%'],
      [3, 'buổi'],
    ])
    expect(new Set(found.map(({ text }) => text)).size).toBe(1)
  })

  it('each clause of a paragraph has its own', () => {
    const words =
      'Phấn đấu 100% tổ hòa giải được kiện toàn; tỷ lệ hòa giải thành đạt 80% trở lên; hạn chế vi phạm'
    expect(targetsIn('I.1[2]', aPassage(words)).map(({ value }) => value)).toEqual([100, 80])
  })

  it('behind a label is read without the label', () => {
    const passage = aPassage('Sản phẩm: 100% hồ sơ được số hóa.')
    expect(targetsIn('II.1', passage, 9)).toMatchObject([{ text: '100% hồ sơ được số hóa' }])
  })

  it.each([
    'Thực hiện cơ chế 01 cửa liên thông',
    'hoàn thành 05 nhóm mục tiêu của đề án',
    'từ 02 ngày làm việc trở lên',
    'Hộ nuôi từ 10 con lợn trở lên khai báo với trưởng thôn',
    'rút ngắn từ 10 đến 15 ngày',
    'không có gì quý hơn độc lập',
    'Trung tâm trợ giúp pháp lý, số 56, đường Nguyễn Thị Minh Khai',
  ])('is not in "%s"', (words) => {
    expect(targetsIn('I.1', aPassage(words))).toEqual([])
  })

  it('a range of percentages is one', () => {
    expect(targetsIn('I.1', aPassage('đạt từ 80% đến 90% hộ gia đình'))).toHaveLength(1)
  })

  it('a table of figures in one clause is cut short', () => {
    expect(targetsIn('I.1', aPassage('10% a '.repeat(100))).length).toBeLessThanOrEqual(20)
  })
})

import { describe, expect, it } from 'vitest'
import { anOutline } from '../testing/passages.ts'
import { endOf, isLabelled, leafNode, walk, wordsOf } from './node.ts'

function refs(text: string): string[] {
  return [...walk(anOutline(text))]
    .filter((node) => node.kind !== 'root' && !isLabelled(node))
    .map((node) => `${node.ref} ${wordsOf(node).text}`)
}

describe('how an item is cited', () => {
  it('by its numbers, letters in the Vietnamese order', () => {
    const text = 'III. NHIỆM VỤ\n2. B\nd) C\nđ) D\n- E\n- F\ne) G'
    expect(refs(text)).toEqual([
      'III NHIỆM VỤ',
      'III.2 B',
      'III.2.d C',
      'III.2.đ D',
      'III.2.đ[1] E',
      'III.2.đ[2] F',
      'III.2.e G',
    ])
  })

  it('with "1.2." written out under its item 1', () => {
    const text = 'II. NỘI DUNG\n1. A\n1.1. B\na. C\n1.2. D\na. E\n2. F\n2.1. G'
    expect(refs(text).map((line) => line.split(' ')[0])).toEqual([
      'II',
      'II.1',
      'II.1.1.1',
      'II.1.1.1.a',
      'II.1.1.2',
      'II.1.1.2.a',
      'II.2',
      'II.2.2.1',
    ])
  })

  it('by counting dashes, metadata lines left out', () => {
    const text = 'II. A\n1. B\n- Mô tả\n- Cơ quan chủ trì: X\n- Mô tả khác'
    expect(refs(text).slice(2)).toEqual(['II.1[1] Mô tả', 'II.1[2] Mô tả khác'])
  })

  it('by counting headings that print no number', () => {
    expect(refs('MỤC ĐÍCH, YÊU CẦU\n- A\nNHIỆM VỤ CỤ THỂ\n- B')).toEqual([
      '[1] MỤC ĐÍCH, YÊU CẦU',
      '[1][1] A',
      '[2] NHIỆM VỤ CỤ THỂ',
      '[2][1] B',
    ])
  })
})

describe('what stands under what', () => {
  it('is the same for "- d)" in a run of dashes as for "d)"', () => {
    const text = 'III. A\n5. B\nc) C\n- Cơ quan chủ trì: X.\n- d) D\n- Cơ quan chủ trì: Y.'
    expect(refs(text).slice(2)).toEqual(['III.5.c C', 'III.5.d D'])
  })

  it('a new kind of bullet stands under the last one', () => {
    expect(refs('I. A\n• B\n- C\n• D').slice(1)).toEqual(['I[1] B', 'I[1][1] C', 'I[2] D'])
  })

  it('a list that begins at 1 again stands under the last item, one level deep', () => {
    const lines = refs('1. A\n2. B\n1. C\n2. D\n1. E')
    expect(lines).toEqual(['1 A', '2 B', '2.1 C', '2.2 D', '2.1 E'])
  })

  it('a paragraph without a mark belongs to the item above it', () => {
    const [, , item] = walk(anOutline('II. A\n1. B\n\nViệc này làm như sau.\n'))
    expect(item?.paragraphs.map(({ passage }) => passage.text)).toEqual([
      'B',
      'Việc này làm như sau.',
    ])
  })

  it('a metadata line without a mark belongs to the item, and what it lists to the line', () => {
    const root = anOutline(
      'II. A\n1. B\nĐơn vị thực hiện:\n- X;\n- Y.\nThời gian: Quý I\n- Ghi chú',
    )
    const item = [...walk(root)].find((node) => node.ref === 'II.1')
    expect(item?.children.map((node) => [wordsOf(node).text, node.children.length])).toEqual([
      ['Đơn vị thực hiện:', 2],
      ['Thời gian: Quý I', 0],
      ['Ghi chú', 0],
    ])
  })

  it.each([
    'Trên đây là Kế hoạch năm 2026, yêu cầu các đơn vị thực hiện./.',
    'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc đề nghị phản ánh về phường.',
    'Căn cứ Kế hoạch này, các đơn vị triển khai./.',
  ])('"%s" belongs to the whole document', (closing) => {
    const root = anOutline(`IV. TỔ CHỨC THỰC HIỆN\n1. Phòng A đôn đốc.\n\n${closing}`)
    expect(root.paragraphs.map(({ passage }) => passage.text)).toEqual([closing])
  })

  it('closing words with a last day are a duty of the item above', () => {
    const closing = 'Nhận được Kế hoạch, các đơn vị báo cáo trước 16 giờ ngày 06/3/2026./.'
    const root = anOutline(`IV. TỔ CHỨC THỰC HIỆN\n1. Phòng A đôn đốc.\n\n${closing}`)
    const item = [...walk(root)].find((node) => node.ref === 'IV.1')
    expect(item?.paragraphs.map(({ passage }) => passage.text)).toEqual([
      'Phòng A đôn đốc.',
      closing,
    ])
  })
})

it('a node ends where the last thing under it ends', () => {
  const text = 'II. A\n1. B\n- C\n2. D'
  const item = [...walk(anOutline(text))].find((node) => node.ref === 'II.1')
  expect(item && text.slice(item.from, endOf(item))).toBe('1. B\n- C')
})

it('rows of a table are cited by their number, or counted', () => {
  const root = anOutline('II. A')
  const [, section] = walk(root)
  expect(section && leafNode(section, '3', 9).ref).toBe('II.3')
  expect(section && [leafNode(section, '', 9).ref, leafNode(section, '', 9).ref]).toEqual([
    'II[1]',
    'II[2]',
  ])
  expect(leafNode(root, '4', 0).ref).toBe('4')
})

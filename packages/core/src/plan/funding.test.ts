import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aDraft } from '../testing/builders.ts'
import type { DraftResponsibility } from './draft.ts'
import { fundingOf } from './funding.ts'

const duty = (body: string, text: string): DraftResponsibility => ({
  ...{ ref: 'IV.2', body, agencies: [body], text, mode: 'assigned' },
  source: { from: 3, to: 9 },
})
const found = (text: string, responsibilities: DraftResponsibility[] = []) =>
  fundingOf(aDraft({ text, responsibilities }))

describe('the money of a plan', () => {
  it('is what stands under its heading, up to the next part', () => {
    const text =
      'II. NỘI DUNG\n1. Việc\n\n**III. KINH PHÍ**\n\nLấy từ ngân sách phường\nvà nguồn xã hội hóa.\n\nIV. TỔ CHỨC THỰC HIỆN\n1. Khác'
    const funding = found(text)
    expect(funding).toMatchObject({
      words: 'Lấy từ ngân sách phường và nguồn xã hội hóa.',
      body: null,
    })
    const { from, to } = funding?.source ?? { from: 0, to: 0 }
    expect(text.slice(from, to).trim()).toBe('Lấy từ ngân sách phường\nvà nguồn xã hội hóa.')
  })

  it('keeps the numbered items of its part, and leaves the closing words out', () => {
    const text =
      'IV. KINH PHÍ THỰC HIỆN\n1. Chi từ ngân sách.\n2. Nguồn khác.\nTrên đây là kế hoạch.'
    expect(found(text)?.words).toBe('1. Chi từ ngân sách. 2. Nguồn khác.')
  })

  it('may be an item of another part, or stand behind a colon', () => {
    expect(found('4. Kinh phí thực hiện\nTừ dự toán năm.\n5. Khen thưởng')?.words).toBe(
      'Từ dự toán năm.',
    )
    expect(found('4. Kinh phí: từ dự toán năm.\nNơi nhận:')?.words).toBe('từ dự toán năm.')
  })

  it('names who must see to it, in its own words or in the duties of the bodies', () => {
    const own = 'III. KINH PHÍ\nGiao Phòng Kinh tế tham mưu bố trí kinh phí.\nIV. KHÁC'
    expect(found(own)?.body).toBe('Phòng Kinh tế')
    const duties = [
      duty('Phòng Văn hóa - Xã hội', 'Tổ chức tuyên truyền.'),
      duty('UBND các xã, phường', 'Bố trí kinh phí theo phân cấp.'),
      duty('Phòng Tài chính - Kế hoạch', 'Tham mưu bố trí kinh phí.'),
    ]
    expect(found('III. KINH PHÍ\nTheo luật.\nIV. KHÁC', duties)?.body).toBe(
      'Phòng Tài chính - Kế hoạch',
    )
  })

  it('is the duty that speaks of it where the plan has no such part, and nothing where it is silent', () => {
    const [said] = [duty('Phòng Kinh tế', 'Tham mưu bố trí kinh phí.')]
    expect(found('I. MỤC ĐÍCH\nHỗ trợ kinh phí cho tổ hòa giải.', [said])).toEqual({
      words: 'Tham mưu bố trí kinh phí.',
      body: 'Phòng Kinh tế',
      source: { from: 3, to: 9 },
    })
    expect(found('I. MỤC ĐÍCH\nHỗ trợ kinh phí cho tổ hòa giải.')).toBeNull()
  })

  it('lies inside the text, whatever the text', () => {
    const piece = fc.constantFrom('III. KINH PHÍ', '4. Kinh phí:', '\n', 'IV. X', 'Nơi nhận', 'a ')
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        const source = found(text)?.source ?? { from: 0, to: 0 }
        expect(0 <= source.from && source.from <= source.to && source.to <= text.length).toBe(true)
      }),
    )
  })
})

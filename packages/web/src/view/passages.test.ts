import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixturePlan } from '../testing/fixture-plan.ts'
import { type Anchor, type Highlight, paragraphSpans, passagesOf } from './passages.ts'

const NO_FRAME = { title: null, headings: [] }
const TEXT = fixturePlan()

function spanOf(words: string) {
  const from = TEXT.indexOf(words)
  return { from, to: from + words.length }
}

describe('the source of a plan', () => {
  it('is cut into paragraphs, a line that goes on in lower case joined to the one above', () => {
    const text = 'Ban hành văn bản\n\nchỉ đạo việc này\nb) Giao đơn vị\nTổng hợp'
    const paragraphs = paragraphSpans(text).map(({ from, to }) => text.slice(from, to))
    expect(paragraphs).toEqual([
      'Ban hành văn bản\n\nchỉ đạo việc này',
      'b) Giao đơn vị',
      'Tổng hợp',
    ])
  })

  it('keeps the paragraphs of one task together under its anchor', () => {
    const from = TEXT.indexOf('2. Tập huấn')
    const anchors = [{ id: 'cau-task-1', span: { from, to: TEXT.indexOf('3. Phiên') - 1 } }]
    const own = passagesOf(TEXT, NO_FRAME, anchors, []).filter(({ id }) => id === 'cau-task-1')
    expect(own).toHaveLength(1)
    expect(own[0]?.paragraphs).toHaveLength(5)
  })

  it('marks doubted words with the number of their question, and read words without', () => {
    const highlights: Highlight[] = [
      { span: spanOf('thường xuyên'), kind: 'doubt', no: 2 },
      { span: spanOf('Quý IV năm 2026'), kind: 'read' },
    ]
    const pieces = passagesOf(TEXT, NO_FRAME, [], highlights)
      .flatMap((passage) => passage.paragraphs)
      .flatMap((paragraph) => paragraph.pieces)
    expect(pieces.filter((piece) => piece.kind !== null)).toEqual([
      { text: 'Quý IV năm 2026', kind: 'read', no: null, ids: [] },
      { text: 'thường xuyên', kind: 'doubt', no: 2, ids: [] },
    ])
  })

  it('keeps an anchor inside a paragraph, two duties in one sentence included', () => {
    const anchors: Anchor[] = [
      { id: 'cau-deadline-0', span: spanOf('Phòng Kinh tế gửi') },
      { id: 'cau-deadline-1', span: spanOf('chậm nhất ngày 06/11/2026') },
    ]
    const ids = passagesOf(TEXT, NO_FRAME, anchors, [])
      .flatMap((passage) => passage.paragraphs)
      .flatMap((paragraph) => paragraph.pieces.flatMap((piece) => piece.ids))
    expect(ids).toEqual(['cau-deadline-0', 'cau-deadline-1'])
  })

  it('loses no word, whatever is marked', () => {
    const place = fc.integer({ min: 0, max: TEXT.length - 1 })
    const span = fc
      .tuple(place, place)
      .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) + 1 }))
    const marks = fc.array(fc.record({ span, no: fc.constant(1) }), { maxLength: 8 })
    fc.assert(
      fc.property(marks, fc.array(span, { maxLength: 5 }), (doubts, places) => {
        const highlights = doubts.map((doubt): Highlight => ({ ...doubt, kind: 'doubt' }))
        const anchors = places.map((each, index) => ({ id: `n-${index}`, span: each }))
        const words = passagesOf(TEXT, NO_FRAME, anchors, highlights)
          .flatMap((passage) => passage.paragraphs)
          .map((paragraph) => paragraph.pieces.map((piece) => piece.text).join(''))
        expect(words.join(' ').replace(/\s+/gu, ' ')).toBe(TEXT.trim().replace(/\s+/gu, ' '))
      }),
    )
  })
})

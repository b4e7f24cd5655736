import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldLine, unfold } from './fold.ts'

const SIGNS = [...'aăđế ệtcTC:,.–[]✔', '\\n', '😀', 'Nhiệm vụ II.1: ']

describe('a folded line', () => {
  test('is the same line to whoever undoes it, at most 75 octets wide, no character cut', () => {
    const line = fc
      .tuple(
        fc.constantFrom('SUMMARY:', 'DESCRIPTION:', 'URL;VALUE=URI:', 'CATEGORIES:'),
        fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 400 }),
      )
      .map(([name, value]) => name + value)
    fc.assert(
      fc.property(line, (text) => {
        const folded = foldLine(text)
        expect(unfold(folded)).toBe(text)
        for (const part of folded.split('\r\n')) {
          expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75)
          expect(Buffer.from(part).toString()).toBe(part)
        }
      }),
    )
  })

  test('breaks a title alike in the summary and in the description, whatever stands before it', () => {
    const title = 'Tổ chức tập huấn nghiệp vụ cho hòa giải viên các tổ dân phố trên địa bàn phường'
    const parts = (line: string): string[] => foldLine(line).split('\r\n').slice(1)
    const summary = parts(`SUMMARY:[Quá hạn] [Chủ trì] ${title}`)
    const description = parts(`DESCRIPTION:41/KH-UBND\\nNhiệm vụ III.12: ${title}`)
    expect(description.slice(1)).toEqual(summary)
    expect(summary.join('').replaceAll(/^ | {2}/gu, ' ').length).toBeGreaterThan(title.length)
  })

  test('that fits stays as it is', () => {
    expect(foldLine('SUMMARY:Tổ chức hội nghị')).toBe('SUMMARY:Tổ chức hội nghị')
  })
})

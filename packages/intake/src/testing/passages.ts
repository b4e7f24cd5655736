import type { Span } from '@dunghan/core/plan'
import { linesOf } from '../read/lines.ts'
import type { Node } from '../read/node.ts'
import { outlineOf } from '../read/outline.ts'
import { type Paragraph, paragraphsOf } from '../read/paragraphs.ts'
import { type Passage, passageOf } from '../read/passage.ts'
import { wrappingOf } from '../read/wrapping.ts'

/** A passage of these words, for tests of what is read inside one. */
export function aPassage(words: string): Passage {
  return passageOf(words, 0, words.length)
}

/** The words of stretches of a passage. */
export function wordsIn(passage: Passage, stretches: readonly Span[]): string[] {
  return stretches.map(({ from, to }) => passage.text.slice(from, to))
}

/** The paragraphs of a text. */
export function paragraphsFrom(text: string): Paragraph[] {
  const lines = linesOf(text)
  return paragraphsOf(text, lines, wrappingOf(lines))
}

/** The outline of a text. */
export function anOutline(text: string): Node {
  return outlineOf(paragraphsFrom(text))
}

/** A plan of these parts between a usual head and foot: number, place and day, title, preamble; recipients and signature. */
export function aPlan(body: string, { title = 'Công tác tư pháp năm 2026' } = {}): string {
  return `UBND PHƯỜNG MINH TÂN
Số: 10/KH-UBND
Minh Tân, ngày 10 tháng 01 năm 2026

KẾ HOẠCH

${title}

Ủy ban nhân dân phường Minh Tân ban hành Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU

- Làm đúng việc, đúng hạn.

${body}

Nơi nhận:
- Các phòng, đơn vị;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Hà Thị Thu
`
}

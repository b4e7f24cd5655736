import { areaOf } from './areas.ts'
import { type Stretch, withoutStop } from './clauses.ts'
import { type FoundName, foundNames } from './found-task.ts'
import { namesIn } from './names.ts'
import { type Node, wordsOf } from './node.ts'
import type { Paragraph } from './paragraphs.ts'
import type { Passage } from './passage.ts'
import { subjectOf } from './roles.ts'

/** A paragraph of running text with the ref it is cited by. */
export interface Prose {
  readonly ref: string
  readonly node: Node
  readonly paragraph: Paragraph
  /** Its place among the paragraphs of its node. */
  readonly index: number
}

/** The paragraphs of a node, in print order, with its ref. */
export function proseOf(node: Node): Prose[] {
  return node.paragraphs.map((paragraph, index) => ({ ref: node.ref, node, paragraph, index }))
}

/** How many paragraphs back a subject still holds. */
const NEAR = 3

/** A run of bodies as printed, and each of them. */
export interface Who {
  readonly words: string
  readonly agencies: readonly string[]
  readonly names: readonly FoundName[]
}

/** The bodies a paragraph speaks of: its own subject, else that of its node, else those its heading names. */
export function whoOf(prose: Prose): Who | null {
  const before = prose.node.paragraphs.slice(Math.max(0, prose.index - NEAR), prose.index)
  const own = [prose.paragraph, ...before.reverse()]
  for (const paragraph of own) {
    const subject = subjectOf(paragraph.passage, 0)
    if (subject) return whoIn(paragraph.passage, subject)
  }
  return headingBody(prose.node.parent)
}

/** The body that the nearest heading above names ("1. Phòng Tư pháp:"), inside the same area. */
export function headingBody(node: Node | null): Who | null {
  const area = node && areaOf(node)
  for (
    let next = node;
    next !== null && next.kind !== 'root' && areaOf(next) === area;
    next = next.parent
  ) {
    for (const paragraph of next.paragraphs.slice(-NEAR).reverse()) {
      const subject = subjectOf(paragraph.passage, toBody(paragraph.passage.plain))
      if (subject) return whoIn(paragraph.passage, subject)
    }
  }
  return null
}

/** The bodies of a run of names, together as printed and one by one. */
export function whoIn(passage: Passage, run: Stretch): Who {
  const names = foundNames(passage, namesIn(passage, run))
  const words = withoutStop(passage.text, run)
  return {
    words: passage.text.slice(words.from, words.to),
    agencies: names.map((name) => name.text),
    names,
  }
}

/** Steps over "Đối với" at the beginning of a heading. */
export function toBody(plain: string): number {
  return /^(?:đối với|về phía) /u.exec(plain)?.[0].length ?? 0
}

/** Whether a node's first paragraph only names a body: "7. Ủy ban nhân dân các xã, phường:". */
export function isBodyHeading(node: Node): boolean {
  const words = wordsOf(node)
  const start = toBody(words.plain)
  const subject = subjectOf(words, start)
  if (!subject) return false
  return /^[\s:.;,]*$/u.test(words.plain.slice(subject.to))
}

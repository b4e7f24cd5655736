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
/** No body has a longer name. */
const LONGEST_NAME = 80

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
      const body = headed(paragraph.passage)
      if (body) return whoIn(paragraph.passage, body)
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

const BEFORE_BODY =
  /^(?:đối với|về phía|(?:nhiệm vụ|trách nhiệm)(?:,? (?:và )?(?:quyền hạn|nhiệm vụ|trách nhiệm))?(?: cụ thể)? của|phân công) /u

/** Steps over "Đối với", "Nhiệm vụ của" at the beginning of a heading. */
export function toBody(plain: string): number {
  return BEFORE_BODY.exec(plain)?.[0].length ?? 0
}

/** What a heading names: a body we know, or whoever stands behind "Đối với" and is nothing but a name. */
function headed(passage: Passage): Stretch | null {
  const start = toBody(passage.plain)
  const subject = subjectOf(passage, start)
  if (subject || !/^(?:đối với|về phía) /u.test(passage.plain)) return subject
  const words = withoutStop(passage.text, { from: start, to: passage.text.length })
  const isName = !/[:;.]/u.test(passage.plain.slice(words.from, words.to).replace(/:$/u, ''))
  return isName && words.to - words.from <= LONGEST_NAME ? words : null
}

/** Whether a node's first paragraph only names a body: "7. Ủy ban nhân dân các xã, phường:". */
export function isBodyHeading(node: Node): boolean {
  const words = wordsOf(node)
  const body = headed(words)
  return body !== null && /^[\s:.;,]*$/u.test(words.plain.slice(body.to))
}

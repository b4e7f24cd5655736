import { labelAtStart } from './labels.ts'
import type { MarkKind } from './marks.ts'
import type { Paragraph } from './paragraphs.ts'
import type { Passage } from './passage.ts'

/** A section, an item or a bullet of the document with everything printed under it. */
export interface Node {
  readonly kind: MarkKind | 'root' | 'capitals' | 'label'
  readonly style: string
  readonly value: number
  readonly ref: string
  readonly parent: Node | null
  readonly children: Node[]
  /** Its own words first, then the unmarked paragraphs that follow it. */
  readonly paragraphs: Paragraph[]
  readonly from: number
  /** How many children so far print no number of their own, metadata lines not counted. */
  unnumbered: number
}

const BULLETS: ReadonlySet<Node['kind']> = new Set(['star', 'dot', 'dash', 'plus'])
const EMPTY: Passage = { text: '', plain: '', at: [] }

/** A node without anything in it yet. */
export function nodeOf(
  parent: Node | null,
  kind: Node['kind'],
  style: string,
  value: number,
  ref: string,
  from: number,
): Node {
  return { kind, style, value, ref, parent, children: [], paragraphs: [], from, unnumbered: 0 }
}

/** A node that stands outside the outline, such as a row of a table; it counts as its parent's next one without number. */
export function leafNode(parent: Node, token: string, from: number): Node {
  if (token === '') parent.unnumbered += 1
  const ref =
    token === ''
      ? `${parent.ref}[${parent.unnumbered}]`
      : [parent.ref, token].filter((part) => part !== '').join('.')
  return nodeOf(parent, 'number', 'row', 0, ref, from)
}

/** What a node says of itself: its first paragraph. */
export function wordsOf(node: Node): Passage {
  return node.paragraphs[0]?.passage ?? EMPTY
}

/** Where the last paragraph under a node ends. */
export function endOf(node: Node): number {
  const own = node.paragraphs.at(-1)?.to ?? node.from
  const last = node.children.at(-1)
  return last ? Math.max(own, endOf(last)) : own
}

/** Whether a node is a metadata line such as "- Cơ quan chủ trì: …". */
export function isLabelled(node: Node): boolean {
  return labelAtStart(wordsOf(node)) !== null
}

/** Whether a node is a bullet: a dash, a plus or a star. */
export function isBullet(node: Node): boolean {
  return isBulletKind(node.kind)
}

/** A node and all under it, in the order of print. */
export function* walk(node: Node): Generator<Node> {
  const stack = [node]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    yield next
    for (let index = next.children.length - 1; index >= 0; index -= 1) {
      const child = next.children[index]
      if (child) stack.push(child)
    }
  }
}

/** Whether marks of a kind are bullets, which print no number. */
export function isBulletKind(kind: Node['kind']): boolean {
  return BULLETS.has(kind)
}

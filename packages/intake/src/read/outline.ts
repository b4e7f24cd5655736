import { labelAtStart } from './labels.ts'
import { isBullet, isBulletKind, isLabelled, type Node, nodeOf, wordsOf } from './node.ts'
import type { Paragraph } from './paragraphs.ts'
import { isCapitals } from './paragraphs.ts'

const RANKS: Readonly<Record<Node['kind'], number>> = {
  root: 0,
  part: 1,
  upper: 2,
  roman: 3,
  capitals: 3,
  word: 4,
  number: 5,
  letter: 8,
  label: 9,
  star: 10,
  dot: 10,
  dash: 11,
  plus: 12,
}
const UNNUMBERED =
  /^(?:mục đích|yêu cầu|mục tiêu|nội dung|nhiệm vụ|giải pháp|tổ chức|kinh phí|phạm vi|đối tượng|thời gian|quan điểm|trách nhiệm|phân công|chế độ|đề xuất|kiến nghị)/u

const CLOSING =
  /^(?:trên đây là|trong quá trình (?:tổ chức |triển khai )*(?:thực hiện|triển khai)[^.;]{0,60}(?:,|nếu|có) (?:nếu |có )*(?:gì |những )?(?:phát sinh |vấn đề |khó khăn|vướng mắc|nội dung))/u
const DATED =
  /(?:trước|chậm nhất(?: là| vào)?|muộn nhất|đến hết|hạn cuối)(?: \d{1,2} giờ(?: \d{1,2}(?: phút)?)?,?)? (?:ngày )?\d{1,2}(?:\/| tháng )\d/u
const ADDRESSING_ALL =
  /^(?:ubnd|ủy ban nhân dân|yêu cầu|đề nghị|căn cứ (?:nội dung )?kế hoạch|nhận được|các (?:phòng|cơ quan|đơn vị))/u

/** The tree of a document's numbered parts; `prefix` opens the refs of an annex. */
export function outlineOf(paragraphs: readonly Paragraph[], prefix = ''): Node {
  const root = nodeOf(null, 'root', 'root', 0, prefix, paragraphs[0]?.from ?? 0)
  let top = root
  for (const paragraph of paragraphs) {
    const kind = kindOf(paragraph)
    if (kind !== null) top = afterLabel(place(top, paragraph, kind))
    else if (isClosing(paragraph) && !isBare(top)) {
      root.paragraphs.push(paragraph)
      top = root
    } else top.paragraphs.push(paragraph)
  }
  return root
}

/** A label without a mark holds what is listed under it only while nothing stands behind it. */
function afterLabel(node: Node): Node {
  const isFull = node.kind === 'label' && !/:\s*$/u.test(wordsOf(node).plain)
  return isFull && node.parent ? node.parent : node
}

/** "Trên đây là Kế hoạch …" and its like speak of the whole plan, not of the item they stand under; with a last day they are a duty. */
function isClosing(paragraph: Paragraph): boolean {
  const { plain } = paragraph.passage
  if (DATED.test(plain)) return false
  return CLOSING.test(plain) || (plain.endsWith('./.') && ADDRESSING_ALL.test(plain))
}

/** A section that so far is only its heading waits for its words. */
function isBare(top: Node): boolean {
  return top.kind === 'roman' && top.paragraphs.length === 1 && top.children.length === 0
}

function kindOf(paragraph: Paragraph): Node['kind'] | null {
  if (paragraph.mark) return paragraph.mark.kind
  if (labelAtStart(paragraph.passage)) return 'label'
  return isCapitals(paragraph.passage.text) && UNNUMBERED.test(paragraph.passage.plain)
    ? 'capitals'
    : null
}

function place(top: Node, paragraph: Paragraph, kind: Node['kind']): Node {
  const style = paragraph.mark?.style ?? kind
  const value = paragraph.mark?.value ?? 0
  const parent = parentFor(top, kind, style, value, paragraph.mark?.token ?? '')
  const node = nodeOf(parent, kind, style, value, refOf(parent, paragraph), paragraph.from)
  node.paragraphs.push(paragraph)
  parent.children.push(node)
  if (isUnnumbered(kind) && !isLabelled(node)) parent.unnumbered += 1
  return node
}

/** The node under which a mark belongs: beside its own style when that is open, a new kind of bullet under the last one, else under the nearest higher mark. */
function parentFor(
  top: Node,
  kind: Node['kind'],
  style: string,
  value: number,
  token: string,
): Node {
  const open = kind === 'label' ? null : nearest(top, (node) => node.style === style)
  if (open?.parent && !restarts(open, top, value)) return open.parent
  if (open) return restartParent(top, open)
  if (isBulletKind(kind) && isBullet(top)) return top
  const rank = rankOf(kind, style, token)
  return nearest(top, (node) => rankOf(node.kind, node.style, lastToken(node)) < rank) ?? root(top)
}

/** "1." again after "3." under the same heading opens a list of its own under what stands above it; once, not deeper. */
function restarts(open: Node, top: Node, value: number): boolean {
  if (value !== 1 || open.value < 2 || top.kind === 'root') return false
  if (open.kind !== 'number' && open.kind !== 'letter') return false
  return open.parent === null || nearest(open.parent, (node) => node.style === open.style) === null
}

function restartParent(top: Node, open: Node): Node {
  return isBullet(top) && top.parent ? top.parent : top === open ? open : top
}

/** "Chỉ tiêu 1:" stands under "Tiêu chí 1:", "1.1." under "1.". */
function rankOf(kind: Node['kind'], style: string, token: string): number {
  if (style === 'chỉ tiêu') return RANKS.word + 0.5
  return kind === 'number' ? RANKS.number + token.split('.').length - 1 : RANKS[kind]
}

function lastToken(node: Node): string {
  return node.paragraphs[0]?.mark?.token ?? ''
}

function nearest(from: Node, test: (node: Node) => boolean): Node | null {
  for (let node: Node | null = from; node !== null; node = node.parent) if (test(node)) return node
  return null
}

function root(node: Node): Node {
  return nearest(node, (candidate) => candidate.parent === null) ?? node
}

/** Numbers join by dots; bullets are counted in their node, metadata lines left out; a heading without number is counted too. */
function refOf(parent: Node, paragraph: Paragraph): string {
  const token = paragraph.mark?.token ?? ''
  if (token !== '') return parent.ref === '' ? token : `${parent.ref}.${token}`
  return `${parent.ref}[${parent.unnumbered + 1}]`
}

function isUnnumbered(kind: Node['kind']): boolean {
  return isBulletKind(kind) || kind === 'capitals'
}

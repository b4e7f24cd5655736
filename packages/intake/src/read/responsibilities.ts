import type { DraftResponsibility, Span } from '@dunghan/core/plan'
import { areaOf, isSection } from './areas.ts'
import type { FoundName } from './found-task.ts'
import { verbAt } from './name-end.ts'
import { endOf, isBullet, isLabelled, type Node, walk, wordsOf } from './node.ts'
import { cleanField, type Passage } from './passage.ts'
import { headingBody, isBodyHeading, toBody, type Who, whoIn } from './prose.ts'
import { type Subject, subjectOf } from './roles.ts'

/** A duty of a body, with the places of its names and of what is said. */
export interface FoundDuty {
  readonly duty: DraftResponsibility
  readonly node: Node
  readonly names: readonly FoundName[]
  readonly said: Span
}

interface Body {
  readonly who: Who
  readonly asked: boolean
  /** Where the words about the body begin: after its colon, or at the item's own start. */
  readonly wordsFrom: number
}

/** Who is told, or asked, to do what in "tổ chức thực hiện" and "đề xuất, kiến nghị". */
export function responsibilitiesOf(
  text: string,
  root: Node,
  tasks: ReadonlySet<Node>,
): FoundDuty[] {
  return dutiesIn(text, root, (node) => {
    const area = node.kind === 'root' ? null : areaOf(node)
    return (area === 'execution' || area === 'requests') && !isInTask(node, tasks)
  })
}

/** The duties of the nodes that are open for them, in print order; `everybody` answers for items that name no body. */
export function dutiesIn(
  text: string,
  root: Node,
  isOpen: (node: Node) => boolean,
  everybody: Who | null = null,
): FoundDuty[] {
  const duties: FoundDuty[] = []
  for (const node of walk(root)) {
    if (!isOpen(node)) continue
    const duty = dutyOf(text, node, everybody)
    if (duty) duties.push(duty)
    if (isSection(node)) duties.push(...looseDuties(text, node))
  }
  return duties
}

/** Paragraphs without a mark that stand right under the heading of a part. */
function looseDuties(text: string, section: Node): FoundDuty[] {
  return section.paragraphs.slice(1).flatMap(({ passage, from, to }) => {
    const body = ownBody(passage, 0)
    return body ? found(text, section, body, { from, to }) : []
  })
}

function found(text: string, node: Node, body: Body, source: Span): FoundDuty {
  const said = { from: body.wordsFrom, to: source.to }
  const { words, agencies, names } = body.who
  const mode = body.asked ? 'requested' : 'assigned'
  const duty = {
    ref: node.ref,
    body: words,
    agencies,
    text: cleanField(text, said),
    mode,
    source,
  } as const
  return { duty, node, names, said }
}

/** What a task says is the task's, wherever it stands. */
function isInTask(node: Node, tasks: ReadonlySet<Node>): boolean {
  for (let next: Node | null = node; next !== null; next = next.parent)
    if (tasks.has(next)) return true
  return false
}

function dutyOf(text: string, node: Node, everybody: Who | null): FoundDuty | null {
  const isNested = isBullet(node) && node.parent !== null && isBullet(node.parent)
  if (isSection(node) || isLabelled(node) || isNested) return null
  if (node.children.some((child) => !isLabelled(child)) && !isProse(node)) return null
  const body = bodyOf(node) ?? (everybody ? bodyOfAll(node, everybody) : null)
  const last = node.paragraphs.at(-1)
  if (!body || !last) return null
  const to = node.children.length > 0 ? endOf(node) : last.to
  return body.wordsFrom < to ? found(text, node, body, { from: node.from, to }) : null
}

/** An item that says something itself, beside what its dashes say. */
function isProse(node: Node): boolean {
  const words = wordsOf(node)
  return (
    !isBodyHeading(node) &&
    words.text.length > 120 &&
    node.children.every((child) => isBullet(child))
  )
}

function bodyOf(node: Node): Body | null {
  const [first, second] = node.paragraphs
  if (!first) return null
  const own = ownBody(first.passage, toBody(first.passage.plain))
  if (own && isBodyHeading(node) && second)
    return { ...own, asked: own.asked || isAsked(node), wordsFrom: second.from }
  if (own) return own
  const above = headingBody(node.parent)
  if (!above) return null
  return { who: above, asked: isAskedAbove(node), wordsFrom: first.passage.at[0] ?? first.from }
}

const NO_ORDER =
  /^(?:thống nhất|đồng ý|cơ bản|ghi nhận|đánh giá|biểu dương|tán thành|chấp thuận|phê duyệt|thông qua|công nhận|thành lập|ban hành|yêu cầu)(?!\p{L})/u

/** An item that opens with a verb orders those to whom the whole list is addressed. */
function bodyOfAll(node: Node, everybody: Who): Body | null {
  const words = wordsOf(node)
  const isOrder = verbAt(words.plain, 0) && !NO_ORDER.test(words.plain)
  return isOrder ? { who: everybody, asked: false, wordsFrom: words.at[0] ?? node.from } : null
}

function ownBody(passage: Passage, from: number): Body | null {
  const subject = subjectOf(passage, from)
  if (!subject) return null
  const colon = colonAfter(passage, subject)
  const wordsAt = colon ?? 0
  return {
    who: whoIn(passage, subject),
    asked: subject.order === 'asked',
    wordsFrom: passage.at[wordsAt] ?? passage.at[0] ?? 0,
  }
}

/** The colon behind a body ends its part: "Phòng Kinh tế: Tham mưu …". */
function colonAfter(passage: Passage, subject: Subject): number | null {
  const behind = /^\s*:\s*(?=\S)/u.exec(passage.plain.slice(subject.to))
  return behind ? subject.to + behind[0].length : null
}

/** Under "Đối với …" the paragraphs themselves say whether the body is asked. */
function isAsked(node: Node): boolean {
  return (
    areaOf(node) === 'requests' ||
    node.paragraphs.some(({ passage }) =>
      /(?<!\p{L})(?:kính )?đề nghị(?!\p{L})/u.test(passage.plain.slice(0, 200)),
    )
  )
}

function isAskedAbove(node: Node): boolean {
  const above = node.parent
  return above !== null && /^(?:kính )?đề nghị/u.test(wordsOf(above).plain)
}

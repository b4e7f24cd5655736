import type { DraftResponsibility } from '@dunghan/core/plan'
import { areaOf, isSection } from './areas.ts'
import { endOf, isBullet, isLabelled, type Node, walk, wordsOf } from './outline.ts'
import { cleanField, type Passage } from './passage.ts'
import { headingBody, isBodyHeading, toBody, type Who, whoIn } from './prose.ts'
import { type Subject, subjectOf } from './roles.ts'

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
): DraftResponsibility[] {
  const found: DraftResponsibility[] = []
  for (const node of walk(root)) {
    const area = node.kind === 'root' ? null : areaOf(node)
    if ((area !== 'execution' && area !== 'requests') || isInTask(node, tasks)) continue
    const duty = dutyOf(text, node)
    if (duty) found.push(duty)
  }
  return found
}

/** What a task says is the task's, wherever it stands. */
function isInTask(node: Node, tasks: ReadonlySet<Node>): boolean {
  for (let next: Node | null = node; next !== null; next = next.parent)
    if (tasks.has(next)) return true
  return false
}

function dutyOf(text: string, node: Node): DraftResponsibility | null {
  if (
    isSection(node) ||
    isLabelled(node) ||
    (isBullet(node) && isBullet(node.parent ?? node) && node.parent !== node)
  ) {
    return null
  }
  if (node.children.some((child) => !isLabelled(child)) && !isProse(node)) return null
  const body = bodyOf(node)
  const last = node.paragraphs.at(-1)
  const first = node.paragraphs[0]
  if (!body || !first || !last) return null
  const to = node.children.length > 0 ? endOf(node) : last.to
  const from = body.wordsFrom
  if (from >= to) return null
  return {
    ref: node.ref,
    body: body.who.words,
    agencies: body.who.agencies,
    text: cleanField(text, { from, to }),
    mode: body.asked ? 'requested' : 'assigned',
    source: { from: node.from, to },
  }
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

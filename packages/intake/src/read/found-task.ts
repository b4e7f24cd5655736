import type { Doubt, DraftTask, Span } from '@dunghan/core/plan'
import { foldKeepingTones } from '@dunghan/core/text'
import type { Timing } from '@dunghan/core/time'
import type { Stretch } from './clauses.ts'
import { doubtOf } from './doubts.ts'
import type { Node } from './node.ts'
import { cleanField, type Passage, spanOf } from './passage.ts'
import type { ReadTiming } from './timing.ts'

/** A body as printed, and where. */
export interface FoundName {
  readonly text: string
  readonly span: Span
}

/** A task with the node it was read from and what is doubtful about it. */
export interface FoundTask {
  readonly task: DraftTask
  readonly node: Node
  readonly facts: TaskFacts
  readonly doubts: readonly Doubt[]
}

/** What one kind of plan or another says of a task. */
export interface TaskFacts {
  readonly node: Node
  readonly title: Span
  readonly lead: readonly FoundName[]
  readonly coordinating: readonly FoundName[]
  readonly timings: readonly ReadTiming[]
  readonly deliverable: Span | null
  readonly source: Span
  /** One line names lead and coordinating bodies without saying which is which. */
  readonly unsorted?: boolean
  /** The lead is no body we know; its name was taken from where it stands. */
  readonly guessed?: boolean
}

const RELATED = /liên quan$/iu
const PLACEHOLDER =
  /(?<!\p{L})được (?:.{0,60} )?(?:giao|phân công)(?: (?:thực hiện )?nhiệm vụ| phụ trách .*)?$/iu
const NOBODY = /^(?:công chức|cán bộ|cơ quan|đơn vị|phòng|ban|bộ phận|tổ chức|viên chức)$/iu
/** A proper name with so long a tail of small letters may have swallowed what the body does. */
const LONG_TAIL = /^\p{Lu}.* [\p{Lu}][^\s\p{Lu}]*(?:\s+[^\s\p{Lu}]+){5,}$/u
const LONG_NAME = 'Tên cơ quan chủ trì dài khác thường; đúng là cơ quan nào?'
const UNSURE_NAME = 'Chưa chắc đúng tên cơ quan chủ trì; đúng là cơ quan nào?'
/** Names of more words than this are read with a question. */
const MOST_WORDS = 13
const COLLECTIVE = / (?:thuộc|trên địa bàn|trực thuộc|đóng trên|có tên|được (?:giao|phân công)) /u
const WHOLE =
  /^(?:ban quản lý|trung tâm|hội đồng) |(?:^| )(?:phường|xã|thị trấn|đặc khu|thành phố|quận|huyện|thị xã|tỉnh|địa phương|khu phố|tổ dân phố|thôn|nhân dân|dân sự|liên quan)$/iu
const UNSPECIFIED: Timing = { kind: 'unspecified', text: null, from: null, to: null }

/** The names a stretch of a passage prints, with their places. */
export function foundNames(passage: Passage, names: readonly Stretch[]): FoundName[] {
  return names.map(({ from, to }) => ({
    text: passage.text.slice(from, to),
    span: spanOf(passage, from, to),
  }))
}

/** Makes the task, with the doubts that every kind of plan shares. */
export function taskOf(text: string, facts: TaskFacts): FoundTask {
  const { node, source } = facts
  const lead = distinctNames(facts.lead, [])
  const coordinating = distinctNames(facts.coordinating, lead)
  const [first, ...others] = facts.timings
  const task: DraftTask = {
    ref: node.ref,
    title: cleanField(text, facts.title),
    lead: lead.map((name) => name.text),
    coordinating: coordinating.map((name) => name.text),
    timing: first?.timing ?? UNSPECIFIED,
    timings: others.map(({ timing }) => timing),
    deliverable: facts.deliverable && cleanField(text, facts.deliverable),
    source,
    places: {
      title: facts.title,
      lead: lead.map((name) => name.span),
      coordinating: coordinating.map((name) => name.span),
      timings: facts.timings.map(({ span }) => span),
      deliverable: facts.deliverable,
    },
  }
  return {
    task,
    node,
    facts,
    doubts: [
      ...leadDoubts(node.ref, source, lead, facts),
      ...timingDoubts(node.ref, source, facts.timings),
    ],
  }
}

/** Equal when case, hyphens and spaces are folded; the first spelling stays. */
function distinctNames(names: readonly FoundName[], taken: readonly FoundName[]): FoundName[] {
  const seen = new Set(taken.map((name) => foldKeepingTones(name.text)))
  return names.filter((name) => {
    const key = foldKeepingTones(name.text)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function leadDoubts(
  ref: string,
  source: Span,
  lead: readonly FoundName[],
  { unsorted = false, guessed = false }: Pick<TaskFacts, 'unsorted' | 'guessed'>,
): Doubt[] {
  const doubts: Doubt[] = []
  if (lead.length === 0) doubts.push(doubtOf('lead.missing', ref, source))
  const related = lead.find(
    (name) => RELATED.test(name.text) || NOBODY.test(name.text) || name.text.includes(':'),
  )
  if (related) doubts.push(doubtOf('lead.related', ref, related.span))
  else if (unsorted)
    doubts.push(
      doubtOf(
        'lead.related',
        ref,
        source,
        'Dòng này ghi chung chủ trì và phối hợp; cơ quan nào chủ trì?',
      ),
    )
  const open = lead.find((name) => PLACEHOLDER.test(name.text))
  const [first] = lead
  const long = guessed ? first : lead.find((name) => isTooLong(name.text))
  if (long && !related && !open)
    doubts.push(doubtOf('lead.related', ref, long.span, guessed ? UNSURE_NAME : LONG_NAME))
  if (open) doubts.push(doubtOf('lead.placeholder', ref, open.span))
  return doubts
}

/** A name that seems to have swallowed the work: small letters behind its capitals, or very many words. */
function isTooLong(name: string): boolean {
  if (WHOLE.test(name)) return false
  return LONG_TAIL.test(name) || (!COLLECTIVE.test(name) && name.split(' ').length > MOST_WORDS)
}

function timingDoubts(ref: string, source: Span, timings: readonly ReadTiming[]): Doubt[] {
  if (timings.length === 0) return [doubtOf('timing.unspecified', ref, source)]
  return timings.flatMap(({ doubt, span }) => (doubt ? doubtOf(doubt, ref, span) : []))
}

import type { Span } from '@dunghan/core/plan'
import type { Stretch } from './clauses.ts'
import { type Label, labelAtStart, labelsIn } from './labels.ts'
import { endOf, isLabelled, type Node, wordsOf } from './node.ts'
import { type Passage, spanOf } from './passage.ts'

/** A metadata line of a task with all the words it stands before. */
export interface TaskLabel {
  readonly role: Label['role']
  readonly passage: Passage
  readonly value: Stretch
  /** Values printed under the label instead of behind it. */
  readonly under: readonly Passage[]
  /** From the value's first to its last character, bullets under it included. */
  readonly span: Span
}

/** The metadata a node carries: behind its own words, in its paragraphs, and in the lines under it. */
export function labelsOf(
  node: Node,
  lines: readonly Node[] = node.children.filter(isLabelled),
): TaskLabel[] {
  const [first, ...others] = node.paragraphs
  const inline = first
    ? labelsIn(first.passage).filter((label) => label.from > 0 && isInline(label))
    : []
  const own = first ? inline.map((label) => taskLabel(first.passage, label, [])) : []
  const below = others.flatMap((paragraph) => lineLabels(paragraph.passage, []))
  return [...own, ...below, ...lines.flatMap(labelsOfLine)]
}

/** Where a task's own words end: before the first label behind them. */
export function wordsEnd(node: Node): number {
  const words = wordsOf(node)
  const inline = labelsIn(words).find((label) => label.from > 0 && isInline(label))
  const end = inline ? inline.from : words.text.length
  const kept = words.text.slice(0, end).replace(/[\s(–-]+$/u, '')
  return kept.length
}

/** In running text only who and when are labels; "kết quả:" there is prose. */
function isInline(label: Label): boolean {
  return label.role !== 'other'
}

function labelsOfLine(line: Node): TaskLabel[] {
  const [first, ...others] = line.paragraphs
  if (!first) return []
  const under = [...others.map(({ passage }) => passage), ...line.children.map(wordsOf)]
  const labels = lineLabels(first.passage, under)
  const last = labels.at(-1)
  if (!last || last.under.length === 0) return labels
  return [
    ...labels.slice(0, -1),
    { ...last, span: { from: last.span.from, to: Math.max(last.span.to, endOf(line)) } },
  ]
}

function lineLabels(passage: Passage, under: readonly Passage[]): TaskLabel[] {
  if (labelAtStart(passage) === null) return []
  const labels = labelsIn(passage)
  return labels.map((label, index) => {
    const isOpen = index === labels.length - 1 && /:\s*$/u.test(passage.plain)
    return taskLabel(passage, label, isOpen ? under : [])
  })
}

function taskLabel(passage: Passage, label: Label, under: readonly Passage[]): TaskLabel {
  const value = { from: label.valueFrom, to: label.valueTo }
  return { role: label.role, passage, value, under, span: spanOf(passage, value.from, value.to) }
}

/** Every run of words a label stands before: behind it and under it. */
export function valuesOf(
  label: TaskLabel,
): { readonly passage: Passage; readonly value: Stretch }[] {
  const behind =
    label.passage.text.slice(label.value.from, label.value.to).trim() === ''
      ? []
      : [{ passage: label.passage, value: label.value }]
  return [
    ...behind,
    ...label.under.map((passage) => ({ passage, value: { from: 0, to: passage.text.length } })),
  ]
}

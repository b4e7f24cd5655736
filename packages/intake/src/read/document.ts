import { annexesOf } from './annexes.ts'
import { type Foot, footOf } from './foot.ts'
import { type Head, headOf } from './head.ts'
import { type Line, linesOf } from './lines.ts'
import type { Node } from './node.ts'
import { normalise } from './normalise.ts'
import { outlineOf } from './outline.ts'
import { paragraphsOf } from './paragraphs.ts'
import { type PlanPeriod, periodOf } from './period.ts'
import type { PlanYears } from './plan-years.ts'
import { type TaskTable, tablesIn } from './tables.ts'
import { wrappingOf } from './wrapping.ts'
import { zonesOf } from './zones.ts'

/** A part of the document as a tree, with the tables taken out of it. */
export interface Part {
  readonly root: Node
  readonly tables: readonly TaskTable[]
}

/** A text taken apart: head, sections, foot and annexes. */
export interface Document {
  readonly text: string
  readonly head: Head
  readonly body: Part
  readonly annexes: readonly Part[]
  readonly foot: Foot
  readonly period: PlanPeriod | null
  readonly years: PlanYears | null
  /** Where the lines begin that were too many to read; null when all were read. */
  readonly unreadFrom: number | null
}

/** Far more lines than any plan has; what follows is not read. */
const MOST_LINES = 10_000

/** Takes a text apart. */
export function documentOf(raw: string): Document {
  const text = normalise(raw)
  const all = linesOf(text)
  const lines = all.slice(0, MOST_LINES)
  const wrapping = wrappingOf(lines)
  const zones = zonesOf(lines)
  const paragraphs = (part: readonly Line[]) => paragraphsOf(text, part, wrapping)
  const partOf = (part: readonly Line[], prefix: string): Part => {
    const { tables, rest } = tablesIn(part)
    return { root: outlineOf(paragraphs(rest), prefix), tables }
  }
  const head = headOf(text, paragraphs(zones.head))
  const body = partOf(zones.body, '')
  const period = periodOf(head.title?.passage ?? null, body.root, head.preamble, yearOf(head))
  return {
    text,
    head,
    body,
    annexes: annexesOf(zones.annex).map((annex) => partOf(annex.lines, annex.prefix)),
    foot: footOf(text, paragraphs(zones.foot)),
    period,
    years: yearsOf(period, head),
    unreadFrom: all[MOST_LINES]?.from ?? null,
  }
}

function yearOf(head: Head): number | null {
  const printed = head.dateline?.day ?? head.dateline?.partial
  return printed ? Number(printed.slice(0, 4)) : null
}

function yearsOf(period: PlanPeriod | null, head: Head): PlanYears | null {
  if (period === null) return null
  const to = period.to === null ? null : Number(period.to)
  return { from: Number(period.from), to, issuedOn: head.dateline?.day ?? null }
}

import type { Span } from '@dunghan/core/plan'
import { dayOf } from '@dunghan/core/time'
import { type FoundTask, taskOf } from './found-task.ts'
import { mergedFrequencies } from './frequencies.ts'
import { endOf, type Node, walk, wordsOf } from './node.ts'
import { spanOf } from './passage.ts'
import type { PlanYears } from './plan-years.ts'
import { type Prose, proseOf } from './prose.ts'
import { proseRoles } from './prose-roles.ts'
import { reportingIn } from './reports.ts'
import type { ReadTiming } from './timing.ts'

const INDICATOR = /^chỉ tiêu (?:số )?(\d{1,2})\s*[:.]\s*/u
const OF_YEAR = /(?:trong )?năm (\d{4})(?!\d)/gu

/** Whether a node is an indicator of a criterion: "a. Chỉ tiêu 1: …". */
export function indicatorOf(node: Node): { readonly no: number; readonly title: Span } | null {
  const words = wordsOf(node)
  if (node.kind === 'word' && node.style === 'chỉ tiêu')
    return { no: node.value, title: spanOf(words, 0, words.text.length) }
  const match = INDICATOR.exec(words.plain)
  return match
    ? { no: Number(match[1]), title: spanOf(words, match[0].length, words.text.length) }
    : null
}

/** The tasks of a plan that gives each indicator to officers in sentences. */
export function indicatorTasks(text: string, root: Node, years: PlanYears | null): FoundTask[] {
  return [...walk(root)].flatMap((node) => {
    const indicator = indicatorOf(node)
    if (!indicator) return []
    const prose = [
      ...proseOf(node).slice(1),
      ...[...walk(node)].filter((child) => child !== node).flatMap(proseOf),
    ]
    const roles = proseRoles(prose)
    return taskOf(text, {
      node,
      title: indicator.title,
      ...roles,
      timings: indicatorTiming(prose, years),
      deliverable: null,
      source: { from: node.from, to: endOf(node) },
    })
  })
}

/** Recurring reports make an indicator recurring; else the year its work is said to be in. */
function indicatorTiming(prose: readonly Prose[], years: PlanYears | null): ReadTiming[] {
  const reports = prose.flatMap(({ paragraph }) =>
    reportingIn(paragraph.passage).reports.flatMap(({ often }) =>
      often ? { often, passage: paragraph.passage } : [],
    ),
  )
  const [first] = reports
  if (!first) return yearTiming(prose, years)
  const { often, passage } = first
  const year = often.year
  return [
    {
      timing: {
        kind: 'recurring',
        text: passage.text.slice(often.from, often.to),
        frequencies: mergedFrequencies(reports.map((report) => report.often.frequencies)),
        from: year === null ? null : dayOf(year, 1, 1),
        to: year === null ? null : dayOf(year, 12, 31),
      },
      span: spanOf(passage, often.from, often.to),
      doubt: null,
    },
  ]
}

/** The first "năm n" within the plan's years that dates the work, not a document. */
function yearTiming(prose: readonly Prose[], years: PlanYears | null): ReadTiming[] {
  for (const { paragraph } of prose) {
    for (const match of paragraph.passage.plain.matchAll(OF_YEAR)) {
      const year = Number(match[1])
      const from = dayOf(year, 1, 1)
      const to = dayOf(year, 12, 31)
      const dated = /tháng \d{1,2} $/u.test(
        paragraph.passage.plain.slice(Math.max(0, match.index - 12), match.index),
      )
      const outside =
        years !== null && (year < years.from || (years.to !== null && year > years.to))
      if (dated || outside || !from || !to) continue
      const end = match.index + match[0].length
      const text = paragraph.passage.text.slice(match.index, end)
      return [
        {
          timing: { kind: 'year', text, from, to },
          span: spanOf(paragraph.passage, match.index, end),
          doubt: null,
        },
      ]
    }
  }
  return []
}

import type { DraftCriterion } from '@dunghan/core/plan'
import type { FoundTask } from './found-task.ts'
import { indicatorOf } from './indicator-tasks.ts'
import { type Node, walk, wordsOf } from './node.ts'
import { cleanField, spanOf } from './passage.ts'

const CRITERION = /(?:^|\s)tiêu chí (?:số )?(\d{1,2})\s*[:.]\s*/u

/** The criteria of the standard a plan works on: its headings over indicators, or those its tasks name. */
export function criteriaOf(
  text: string,
  root: Node,
  tasks: readonly FoundTask[],
): DraftCriterion[] {
  const headings = [...walk(root)].filter((node) =>
    node.children.some((child) => indicatorOf(child)),
  )
  const byNode = new Map(tasks.map((found) => [found.node, found]))
  if (headings.length > 0)
    return headings.map((node, index) => headingCriterion(text, node, index + 1, byNode))
  return tasks.flatMap(({ node }) => namedCriterion(text, node) ?? [])
}

function headingCriterion(
  text: string,
  node: Node,
  place: number,
  tasks: ReadonlyMap<Node, FoundTask>,
): DraftCriterion {
  const words = wordsOf(node)
  const match = CRITERION.exec(words.plain)
  const named = match?.index === 0 ? match : null
  const title = spanOf(words, named?.[0].length ?? 0, words.text.length)
  const own = node.kind === 'word' && node.style === 'tiêu chí' ? node.value : place
  const indicators = node.children.flatMap((child) => {
    const indicator = indicatorOf(child)
    const task = tasks.get(child)?.task
    return indicator
      ? [
          {
            no: indicator.no,
            title: cleanField(text, indicator.title),
            assignees: task?.lead ?? [],
          },
        ]
      : []
  })
  return { no: named ? Number(named[1]) : own, title: cleanField(text, title), indicators }
}

/** "Xây dựng giải pháp thực hiện Tiêu chí 01: Ban hành văn bản …". */
function namedCriterion(text: string, node: Node): DraftCriterion | null {
  const words = wordsOf(node)
  const match = CRITERION.exec(words.plain)
  if (!match) return null
  const title = spanOf(words, match.index + match[0].length, words.text.length)
  return { no: Number(match[1]), title: cleanField(text, title), indicators: [] }
}

import type { Doubt } from '@dunghan/core/plan'
import { doubtOf } from './doubts.ts'
import { isLabelled, type Node, walk } from './node.ts'
import type { Paragraph } from './paragraphs.ts'

const SHORTEST = 60
const FEWEST = 6
const SHARE = 0.85
const STOP = /[.;:!?…"”’)/]$/u

/** Paragraphs that break off without a stop, in a plan whose paragraphs of that kind otherwise end in one. */
export function cutOffs(root: Node): Doubt[] {
  const byStyle = new Map<string, { node: Node; paragraph: Paragraph }[]>()
  for (const node of walk(root)) {
    if (node.kind === 'root' || isLabelled(node)) continue
    for (const [index, paragraph] of node.paragraphs.entries()) {
      const heads = index === 0 && node.children.length > 0
      if (heads || paragraph.passage.text.length < SHORTEST) continue
      const entries = byStyle.get(node.style) ?? []
      entries.push({ node, paragraph })
      byStyle.set(node.style, entries)
    }
  }
  return [...byStyle.values()].flatMap((entries) => {
    const open = entries.filter(({ paragraph }) => !STOP.test(paragraph.passage.text))
    if (entries.length < FEWEST || entries.length - open.length < entries.length * SHARE) return []
    return open.map(({ node, paragraph }) =>
      doubtOf('task.cut-off', node.ref, { from: paragraph.from, to: paragraph.to }),
    )
  })
}

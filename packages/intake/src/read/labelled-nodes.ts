import { type Area, areaOf, isSection } from './areas.ts'
import { endOf, isBullet, isLabelled, type Node, walk } from './node.ts'
import { labelsOf, type TaskLabel } from './task-labels.ts'

/** A node that is a task, with its metadata and where its last line ends. */
export interface LabelledNode {
  readonly node: Node
  readonly labels: readonly TaskLabel[]
  readonly to: number
}

const FIELDS = new Set<TaskLabel['role']>(['lead', 'coordinating', 'both', 'time', 'product'])
const CLOSED: readonly (Area | null)[] = ['purpose', 'money', 'requests', 'scope']

/** The nodes of a tree that print metadata, and the items beside them that should, in print order. */
export function labelledNodes(root: Node): LabelledNode[] {
  const labelled = [...walk(root)].flatMap(labelledAt).filter(isAllowed)
  if (labelled.length === 0) return []
  const byNode = new Map(labelled.map((entry) => [entry.node, entry]))
  const inner = ancestorsOf(byNode.keys())
  const kept = [...byNode.values()].filter((entry) => !inner.has(entry.node) || hasLead(entry))
  const all = new Map(kept.map((entry) => [entry.node, entry]))
  for (const node of unlabelledSiblings(all, inner)) {
    all.set(node, { node, labels: [], to: endOf(node) })
  }
  return [...all.values()].sort((left, right) => left.node.from - right.node.from)
}

function labelledAt(node: Node): LabelledNode[] {
  if (node.kind === 'root' || isLabelled(node)) return []
  const runs = bulletRuns(node)
  const own =
    runs.length > 0
      ? []
      : [{ node, labels: isSection(node) ? [] : labelsOf(node), to: endOf(node) }]
  return [...own, ...runs].filter((entry) => entry.labels.some((label) => FIELDS.has(label.role)))
}

/** Bullets that alternate with metadata bullets of the same kind are tasks themselves: task, its lines, task, its lines. */
function bulletRuns(parent: Node): LabelledNode[] {
  const runs: { node: Node; lines: Node[] }[] = []
  for (const child of parent.children) {
    const run = runs.at(-1)
    if (isLabelled(child)) run?.lines.push(child)
    else if (isBullet(child)) runs.push({ node: child, lines: [] })
    else return []
  }
  const led = runs.filter(({ lines }) =>
    lines.some((line) => labelsOf(line, [line]).some((label) => label.role === 'lead')),
  )
  if (led.length < 2) return []
  return runs.map(({ node, lines }) => ({
    node,
    labels: labelsOf(node, lines),
    to: endOf(lines.at(-1) ?? node),
  }))
}

/** In "tổ chức thực hiện" a time alone is a remark; a lead makes a task there too. */
function isAllowed(entry: LabelledNode): boolean {
  const area = areaOf(entry.node)
  if (CLOSED.includes(area)) return false
  return area !== 'execution' || hasLead(entry)
}

function hasLead(entry: LabelledNode): boolean {
  return entry.labels.some((label) => label.role === 'lead' || label.role === 'both')
}

function ancestorsOf(nodes: Iterable<Node>): Set<Node> {
  const ancestors = new Set<Node>()
  for (const node of nodes) {
    for (let next = node.parent; next !== null && !ancestors.has(next); next = next.parent)
      ancestors.add(next)
  }
  return ancestors
}

/** Items beside labelled ones that print no metadata: tasks too, with everything about them in doubt. */
function unlabelledSiblings(
  tasks: ReadonlyMap<Node, unknown>,
  ancestors: ReadonlySet<Node>,
): Node[] {
  const parents = new Set([...tasks.keys(), ...ancestors].flatMap(({ parent }) => parent ?? []))
  return [...parents].flatMap((parent) => {
    const styles = new Set(
      parent.children
        .filter((child) => tasks.has(child) || ancestors.has(child))
        .map(({ style }) => style),
    )
    return parent.children
      .filter(
        (child) =>
          styles.has(child.style) && !tasks.has(child) && !ancestors.has(child) && isOpen(child),
      )
      .flatMap(leavesOf)
  })
}

function isOpen(node: Node): boolean {
  const area = areaOf(node)
  return !isSection(node) && !isLabelled(node) && (area === 'tasks' || area === null)
}

function leavesOf(node: Node): Node[] {
  const items = node.children.filter((child) => !isBullet(child) && !isLabelled(child))
  return items.length === 0 ? [node] : items.flatMap(leavesOf)
}

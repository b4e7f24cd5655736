import { type Area, areaOf, isSection } from './areas.ts'
import type { Stretch } from './clauses.ts'
import { type FoundName, type FoundTask, foundNames, taskOf } from './found-task.ts'
import { namesIn } from './names.ts'
import { endOf, isBullet, isLabelled, type Node, walk, wordsOf } from './outline.ts'
import { type Passage, spanOf } from './passage.ts'
import { partnersIn } from './roles.ts'
import { labelsOf, type TaskLabel, valuesOf, wordsEnd } from './task-labels.ts'
import { type PlanYears, type ReadTiming, timingsOf } from './timing.ts'
import { titleTiming } from './title-timing.ts'

interface Labelled {
  readonly node: Node
  readonly labels: readonly TaskLabel[]
  readonly to: number
}

const FIELDS = new Set<TaskLabel['role']>(['lead', 'coordinating', 'both', 'time', 'product'])
const CLOSED: readonly (Area | null)[] = ['purpose', 'money', 'requests', 'scope']

/** The tasks of a plan that prints metadata lines under them, in print order. */
export function labelledTasks(text: string, root: Node, years: PlanYears | null): FoundTask[] {
  const labelled = [...walk(root)].flatMap(labelledAt).filter(isAllowed)
  if (labelled.length === 0) return []
  const byNode = new Map(labelled.map((entry) => [entry.node, entry]))
  const inner = ancestorsOf(byNode.keys())
  const kept = [...byNode.values()].filter((entry) => !inner.has(entry.node) || hasLead(entry))
  const all = new Map(kept.map((entry) => [entry.node, entry]))
  for (const node of unlabelledSiblings(all, inner))
    all.set(node, { node, labels: [], to: endOf(node) })
  return [...all.values()]
    .sort((a, b) => a.node.from - b.node.from)
    .map((entry) => labelledTask(text, entry, years))
}

function labelledAt(node: Node): Labelled[] {
  if (node.kind === 'root' || isLabelled(node)) return []
  const runs = bulletRuns(node)
  const own =
    runs.length > 0
      ? []
      : [{ node, labels: isSection(node) ? [] : labelsOf(node), to: endOf(node) }]
  return [...own, ...runs].filter((entry) => entry.labels.some((label) => FIELDS.has(label.role)))
}

/** Bullets that alternate with metadata bullets of the same kind are tasks themselves: task, its lines, task, its lines. */
function bulletRuns(parent: Node): Labelled[] {
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
function isAllowed(entry: Labelled): boolean {
  const area = areaOf(entry.node)
  if (CLOSED.includes(area)) return false
  return area !== 'execution' || hasLead(entry)
}

function hasLead(entry: Labelled): boolean {
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

function labelledTask(
  text: string,
  { node, labels, to }: Labelled,
  years: PlanYears | null,
): FoundTask {
  const words = wordsOf(node)
  const lead: FoundName[] = []
  const coordinating: FoundName[] = []
  let unsorted = false
  for (const label of labels) {
    for (const { passage, value } of valuesOf(label)) {
      const names = namesIn(passage, value)
      if (label.role === 'coordinating') coordinating.push(...foundNames(passage, names))
      if (label.role !== 'lead' && label.role !== 'both') continue
      const sorted = sortedByRole(passage, value, names)
      unsorted ||= label.role === 'both' && !sorted.said
      lead.push(...foundNames(passage, sorted.lead))
      coordinating.push(...foundNames(passage, sorted.coordinating))
    }
  }
  const timings = labels
    .filter(({ role }) => role === 'time')
    .flatMap((label) => timingsOfLabel(label, years))
  const product = labels.find(
    (label) => label.role === 'product' && label.span.to > label.span.from,
  )
  return taskOf(text, {
    node,
    title: spanOf(words, 0, wordsEnd(node)),
    lead,
    coordinating,
    timings: timings.length > 0 ? timings : titleTiming(words, wordsEnd(node), years),
    deliverable: product?.span ?? null,
    source: { from: node.from, to },
    unsorted,
  })
}

function timingsOfLabel(label: TaskLabel, years: PlanYears | null): ReadTiming[] {
  return valuesOf(label).flatMap(({ passage, value }) => timingsOf(passage, value, years))
}

/** "Phòng A chủ trì, Phòng B phối hợp" on one line: the verb behind each name, and "phối hợp với" before others. */
function sortedByRole(passage: Passage, value: Stretch, names: readonly Stretch[]) {
  const joining = names.filter((name) =>
    /^\s*(?:\([^)]*\)\s*)?phối hợp(?! với| cùng)/u.test(passage.plain.slice(name.to, value.to)),
  )
  const said = joining.length > 0 || /chủ trì/u.test(passage.plain.slice(value.from, value.to))
  const partners = partnersIn(passage, value)
  const lead = names.filter(
    (name) =>
      !joining.includes(name) &&
      !partners.some((other) => other.from < name.to && name.from < other.to),
  )
  return {
    lead,
    coordinating: [
      ...joining,
      ...partners.filter((other) => !joining.some((name) => name.from === other.from)),
    ],
    said,
  }
}

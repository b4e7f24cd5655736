import { areaOf, isSection, ownArea } from './areas.ts'
import { isOfBodies } from './duty-areas.ts'
import { type FoundTask, taskOf } from './found-task.ts'
import { verbAt } from './name-end.ts'
import { endOf, isBullet, isLabelled, type Node, walk, wordsOf } from './node.ts'
import { spanOf } from './passage.ts'
import type { PlanYears } from './plan-years.ts'
import { type Prose, proseOf } from './prose.ts'
import { proseRoles } from './prose-roles.ts'
import { subjectOf } from './roles.ts'
import { titleTiming } from './title-timing.ts'

const GENERAL =
  /^(?:các |một số |những )?(?:nhiệm vụ|giải pháp|yêu cầu|nội dung|định hướng)(?:,? (?:nhiệm vụ|giải pháp))? chung(?!\p{L})/u
const ASSIGNED =
  /^(?:giao |yêu cầu |phân công |đề nghị )|^[^,;.:]{3,80}(?:: | chủ trì| có trách nhiệm| chịu trách nhiệm)/u

/** The tasks of a plan that tells its measures in paragraphs, without metadata lines or indicators. */
export function measureTasks(text: string, root: Node, years: PlanYears | null): FoundTask[] {
  const sections = [...walk(root)].filter(
    (node) => ownArea(node) === 'tasks' && isTop(node) && !isOfBodies(node),
  )
  return sections.flatMap(measuresUnder).map((node) => measureTask(text, node, years))
}

const LONGEST_HEADING = 100
const WORK = /nhiệm vụ|giải pháp|công việc|hoạt động|chương trình công tác/u

/** Whether a measure stands under a heading that speaks of work, not only of "nội dung". */
export function isSure(measure: Node): boolean {
  for (let next = measure.parent; next !== null; next = next.parent)
    if (isSection(next) && WORK.test(wordsOf(next).plain)) return true
  return false
}

function isTop(node: Node): boolean {
  return node.parent === null || areaOf(node.parent) !== 'tasks'
}

/** The innermost numbered items; a section of nothing but dashes has its dashes; "giải pháp chung" has none. */
function measuresUnder(node: Node): Node[] {
  if (GENERAL.test(wordsOf(node).plain) || areaOf(node) !== 'tasks') return []
  const items = node.children.filter((child) => !isBullet(child) && !isLabelled(child))
  if (items.length > 0) return items.flatMap(measuresUnder)
  if (isSection(node) || isHeadingOfTasks(node))
    return node.children.filter((child) => isBullet(child) && !isLabelled(child))
  if (isGroupOfOrders(node)) return node.children.filter((child) => !isLabelled(child))
  return [node]
}

/** "1. Về xây dựng cơ bản" over dashes that each give work to a body is a heading, and the dashes are the work. */
function isGroupOfOrders(node: Node): boolean {
  const words = wordsOf(node)
  if (words.text.length > LONGEST_HEADING || /[.;]$/u.test(words.plain)) return false
  if (verbAt(words.plain, 0) && !words.plain.startsWith('về ')) return false
  if (node.paragraphs.length > 1 || subjectOf(words, 0) !== null) return false
  const dashes = node.children.filter((child) => !isLabelled(child))
  const led = dashes.filter((dash) => subjectOf(wordsOf(dash), 0) !== null)
  return led.length > 0 && led.length * 2 > dashes.length
}

/** "2. Nhiệm vụ cụ thể" over dashes is a heading, not a measure. */
function isHeadingOfTasks(node: Node): boolean {
  return ownArea(node) === 'tasks' && node.children.length > 0
}

function measureTask(text: string, node: Node, years: PlanYears | null): FoundTask {
  const words = wordsOf(node)
  const own = proseOf(node)
  const roles = proseRoles(own)
  const dashes = [...walk(node)].filter((child) => child !== node).flatMap(proseOf)
  const assigned = roles.lead.length > 0 ? [] : dashes.filter(isAssigned)
  const below = proseRoles(assigned)
  return taskOf(text, {
    node,
    title: spanOf(words, 0, words.text.length),
    lead: [...roles.lead, ...below.lead],
    coordinating: [...roles.coordinating, ...below.coordinating],
    timings: own.flatMap(({ paragraph }) =>
      titleTiming(paragraph.passage, paragraph.passage.text.length, years),
    ),
    deliverable: null,
    source: { from: node.from, to: endOf(node) },
  })
}

/** A dash that gives its duty to a body by name: "Giao Phòng …", "Phòng …: …", "Phòng … chủ trì …". */
function isAssigned({ paragraph }: Prose): boolean {
  return ASSIGNED.test(paragraph.passage.plain) && !/^đối với/u.test(paragraph.passage.plain)
}

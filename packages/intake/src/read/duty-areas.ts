import { areaOf, isSection } from './areas.ts'
import { isBullet, isLabelled, type Node, wordsOf } from './node.ts'
import { isBodyHeading } from './prose.ts'

const REPORTING =
  /^(?:về )?(?:chế độ |công tác )?(?:thông tin,? )?báo cáo(?!\p{L})|^chế độ thông tin/u
const LONGEST_HEADING = 90
/** From this share of its items on, a section is one of bodies rather than of measures. */
const MOSTLY = 0.5

/** Whether prose under a node may hand out work: not where it speaks of purpose, money or reporting. */
export function handsOutWork(node: Node): boolean {
  if (node.kind === 'root' || isReporting(node)) return false
  const area = areaOf(node)
  if (area === 'execution' || area === 'requests') return true
  return area === 'tasks' ? isOfBodies(sectionOf(node)) : area === null
}

/** Whether a section prints a body as the heading of most of its items: "1. Đối với Công an phường". */
export function isOfBodies(section: Node): boolean {
  const items = section.children.filter((child) => !isBullet(child) && !isLabelled(child))
  const named = items.filter(isBodyHeading).length
  return named > 0 && named >= items.length * MOSTLY
}

function sectionOf(node: Node): Node {
  let section = node
  while (section.parent && section.parent.kind !== 'root' && !isSection(section)) {
    section = section.parent
  }
  return section
}

/** "IV. CHẾ ĐỘ BÁO CÁO" and all under it. */
function isReporting(node: Node): boolean {
  for (let next: Node | null = node; next !== null && next.kind !== 'root'; next = next.parent) {
    const { plain } = wordsOf(next)
    const heading = plain.length <= LONGEST_HEADING && (isSection(next) || !plain.endsWith('.'))
    if (heading && !isBullet(next) && REPORTING.test(plain)) return true
  }
  return false
}

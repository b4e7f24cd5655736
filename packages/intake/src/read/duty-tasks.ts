import { addresseesOf } from './addressees.ts'
import { areaOf, isSection } from './areas.ts'
import type { Document } from './document.ts'
import { handsOutWork } from './duty-areas.ts'
import { type FoundName, type FoundTask, foundNames, taskOf } from './found-task.ts'
import { endOf, isBullet } from './node.ts'
import { passageOf, spanOf } from './passage.ts'
import type { PlanYears } from './plan-years.ts'
import { dutiesIn, type FoundDuty } from './responsibilities.ts'
import { rolesIn } from './roles.ts'
import { titleTiming } from './title-timing.ts'
import { type UnnamedDuty, unnamedDuties } from './unnamed-duties.ts'

const IN_FORCE = /(?:có hiệu lực|chịu trách nhiệm thi hành|trân trọng thông báo)/u
const ORDERED =
  /^(?:giao|yêu cầu|phân công|đề nghị|kính đề nghị)(?!\p{L})|(?:chủ trì|có trách nhiệm|tham mưu|phối hợp)/u

/** Where a document prints no tasks in another way, each duty its prose gives to a body is one. */
export function dutyTasks({ text, head, body, years }: Document): FoundTask[] {
  const everybody = body.root.children.some(isSection) ? null : addresseesOf(head.preamble)
  const duties = dutiesIn(text, body.root, handsOutWork, everybody).filter(isWork)
  const named = duties.map((duty) => {
    const words = passageOf(text, duty.said.from, firstEnd(duty))
    return taskOf(text, {
      node: duty.node,
      title: { from: duty.said.from, to: firstEnd(duty) },
      lead: duty.names,
      coordinating: partnersOf(duty),
      timings: titleTiming(words, words.text.length, years),
      deliverable: null,
      source: duty.duty.source,
    })
  })
  const others = unnamedDuties(new Set(duties.map(({ node }) => node)))
  const unnamed = others.map((duty) => unnamedTask(text, duty, years))
  return [...named, ...unnamed].toSorted((left, right) => left.node.from - right.node.from)
}

/** Work that stands among duties without a body we know: who it seems to be is asked about. */
function unnamedTask(text: string, duty: UnnamedDuty, years: PlanYears | null): FoundTask {
  const { node, passage, name } = duty
  const title = spanOf(passage, 0, passage.text.length)
  return taskOf(text, {
    node,
    title,
    lead: name ? foundNames(passage, [name]) : [],
    coordinating: foundNames(passage, rolesIn(passage).coordinating),
    timings: titleTiming(passage, passage.text.length, years),
    deliverable: null,
    source: { from: node.from, to: endOf(node) },
    guessed: name !== null,
  })
}

/** What enters into force or is only made known is no work; an article is work only where it orders. */
function isWork({ node }: FoundDuty): boolean {
  const plain = node.paragraphs[0]?.passage.plain ?? ''
  if (IN_FORCE.test(plain)) return false
  if (node.kind === 'word' && !ORDERED.test(plain)) return false
  return areaOf(node) !== null || !isBullet(node) || node.parent?.kind !== 'root'
}

/** The end of the paragraph that says the duty; what follows only adds to it. */
function firstEnd({ node, said, duty }: FoundDuty): number {
  const own = node.paragraphs.find(({ from, to }) => from <= said.from && said.from < to)
  return Math.min(own?.to ?? said.to, duty.source.to)
}

/** Those with whom the paragraph itself says the body works. */
function partnersOf({ node, said }: FoundDuty): FoundName[] {
  const own = node.paragraphs.find(({ from, to }) => from <= said.from && said.from < to)
  return own ? foundNames(own.passage, rolesIn(own.passage).coordinating) : []
}

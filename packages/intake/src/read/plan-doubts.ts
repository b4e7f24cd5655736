import type { Doubt, Span } from '@dunghan/core/plan'
import type { Day, Timing } from '@dunghan/core/time'
import { cutOffs } from './cut-off.ts'
import type { Document } from './document.ts'
import { doubtOf } from './doubts.ts'
import type { FoundTask } from './found-task.ts'
import type { PlanTasks } from './plan-tasks.ts'

const TOO_LONG = 'Văn bản quá dài nên chỉ đọc phần đầu; đây có phải là kế hoạch không?'

/** What is doubtful about a plan as a whole and about its tasks. */
export function planDoubts(document: Document, found: PlanTasks): Doubt[] {
  const { head, foot, body } = document
  const issuedOn = head.dateline?.day ?? null
  return [
    ...head.doubts,
    ...lengthDoubts(document),
    ...periodDoubts(document),
    ...foot.doubts,
    ...originDoubts(found),
    ...found.tasks.flatMap((task) => task.doubts),
    ...sameRefs(found.tasks),
    ...found.tasks.flatMap((task) => beforeIssue(task, issuedOn)),
    ...cutOffs(body.root),
  ]
}

function lengthDoubts({ unreadFrom, text }: Document): Doubt[] {
  if (unreadFrom === null) return []
  const place = { from: unreadFrom, to: text.trimEnd().length }
  return [doubtOf('plan.other-document', null, place, TOO_LONG)]
}

function periodDoubts({ period, body }: Document): Doubt[] {
  if (period !== null && !period.uncertain) return []
  const start = { from: body.root.from, to: body.root.from }
  return [doubtOf('head.period', null, period?.span ?? start)]
}

function originDoubts({ tasks }: PlanTasks): Doubt[] {
  return tasks.length === 0 ? [doubtOf('plan.none', null, { from: 0, to: 0 })] : []
}

function sameRefs(tasks: readonly FoundTask[]): Doubt[] {
  const seen = new Set<string>()
  return tasks.flatMap(({ task }) => {
    if (seen.has(task.ref)) return doubtOf('task.same-ref', task.ref, task.source)
    seen.add(task.ref)
    return []
  })
}

function beforeIssue({ task }: FoundTask, issuedOn: Day | null): Doubt[] {
  if (issuedOn === null) return []
  return [task.timing, ...task.timings].flatMap((timing, index) => {
    const last = lastDayOf(timing)
    if (last === null || last >= issuedOn) return []
    const place: Span = task.places.timings[index] ?? task.source
    return doubtOf('timing.before-issue', task.ref, place)
  })
}

function lastDayOf(timing: Timing): Day | null {
  if (timing.kind === 'date') return timing.lastDay
  return 'to' in timing ? timing.to : null
}

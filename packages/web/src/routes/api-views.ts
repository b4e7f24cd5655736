import type { Plan } from '@dunghan/core/plan'
import { occurrenceStatus, type Task } from '@dunghan/core/task'
import type { Day } from '@dunghan/core/time'
import { taskPath } from '../view/item.ts'

/** A plan as the API tells it. */
export function planView(plan: Plan, origin: string) {
  return {
    id: plan.id,
    number: plan.number,
    title: plan.title,
    state: plan.state,
    issuer: plan.issuer,
    issuedOn: plan.issuedOn,
    tasks: plan.taskCount,
    doubts: plan.doubtCount,
    finishing: plan.fanningOut,
    page: `${origin}/${plan.localityId}/ke-hoach/${plan.id}`,
  }
}

/** A task as the API tells it, standing as it does today. */
export function taskView(task: Task, today: Day, origin: string) {
  const of = (role: string): string[] =>
    task.assignments.filter((each) => each.role === role).map((each) => each.name)
  const leads = task.assignments.filter((each) => each.role === 'lead')
  const asked = leads.length > 0 && leads.every((lead) => lead.asked)
  return {
    id: task.id,
    ref: task.ref,
    origin: task.origin,
    section: task.section,
    title: task.title,
    deliverable: task.deliverable,
    time: task.timeText,
    lead: of('lead'),
    coordinating: of('coordinating'),
    occurrences: task.occurrences.map((occurrence) => ({
      key: occurrence.key,
      label: occurrence.label,
      lastDay: occurrence.lastDay,
      derived: occurrence.derived,
      tracked: occurrence.tracked,
      status: occurrenceStatus(occurrence, asked, today),
    })),
    page: `${origin}${taskPath(task.localityId, task.id)}`,
  }
}

import type { Agency } from '@dunghan/core/agency'
import type { AuditEvent } from '@dunghan/core/audit'
import type { Plan } from '@dunghan/core/plan'
import type { Store } from '@dunghan/core/store'
import type { Card, Task } from '@dunghan/core/task'
import { aCard, aDraft, anAgency, anOccurrence, aPlan, aTask, NOW } from '@dunghan/core/testing'
import { day } from '@dunghan/core/time'

/** How large a plan is published, and as what it was received. */
export interface Publication {
  readonly plan: Plan
  readonly tasks: number
  readonly agencies: number
}

/** A received plan of so many tasks, each led by one agency and helped by two, over so many agencies. */
export function aPublication(
  tasks: number,
  agencies: number,
  over: Partial<Plan> = {},
): Publication {
  const plan = aPlan({ state: 'draft', publishedAt: null, taskCount: tasks, ...over })
  return { plan, tasks, agencies }
}

/** Walks every step as the core does; doing it again after a crash anywhere ends in the same table. */
export async function publish(store: Store, publication: Publication): Promise<Plan> {
  const { plan } = publication
  const { localityId } = plan
  const held = await store.claimImport(localityId, plan, aDraft(), anEvent(plan, 'received'))
  const agencies = agenciesOf(held, publication.agencies)
  const tasks = tasksOf(held, publication)
  await store.beginImport(localityId, held.id)
  await store.addAgencies(localityId, agencies)
  await store.addTasks(localityId, tasks)
  const published: Plan = { ...held, state: 'active', publishedAt: NOW, fanningOut: true }
  await store.activate(localityId, published, anEvent(held, 'published'))
  await store.addCards(localityId, tasks.flatMap(cardsOf))
  const agencyIds = agencies.map(({ id }) => id)
  await store.finishFanOut(localityId, held.id, agencyIds, NOW)
  return held
}

/** The agencies that a publication of so many writes. */
export function agenciesOf({ localityId }: Plan, count: number): Agency[] {
  return Array.from({ length: count }, (_, no) => {
    const email = `phong${no}@${localityId}.invalid`
    return anAgency({ id: `agc_${no}`, localityId, name: `Phòng số ${no}`, email })
  })
}

/** The tasks that a publication writes. */
export function tasksOf(plan: Plan, { tasks, agencies }: Publication): Task[] {
  const { localityId, id: planId } = plan
  return Array.from({ length: tasks }, (_, order) =>
    aTask({
      id: `tsk_${planId.slice(4)}x${order}`,
      localityId,
      planId,
      order,
      title: `Nhiệm vụ thứ ${order + 1} của kế hoạch`,
      assignments: [0, 1, 2].map((step) => ({
        agencyId: `agc_${(order + step) % agencies}`,
        name: `Phòng số ${(order + step) % agencies}`,
        role: step === 0 ? ('lead' as const) : ('coordinating' as const),
        via: null,
        asked: false,
      })),
      occurrences: [anOccurrence({ lastDay: day('2026-12-15') })],
    }),
  )
}

/** The cards of one of its tasks. */
export function cardsOf({ localityId, planId, id: taskId, title, assignments }: Task): Card[] {
  return assignments.map(({ agencyId, role }) =>
    aCard({ localityId, planId, taskId, title, agencyId, role, lastDay: day('2026-12-15') }),
  )
}

/** An event of the plan's locality, the same on every attempt. */
export function anEvent(plan: Plan, action: string): AuditEvent {
  return {
    id: `aud_${plan.id.slice(4)}${action}`,
    localityId: plan.localityId,
    at: NOW,
    actor: 'clerk:van-thu',
    action: `plan.${action}`,
    subject: plan.id,
    detail: {},
  }
}

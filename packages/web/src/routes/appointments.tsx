import {
  type Agency,
  appoint,
  awaitingOf,
  directoryOf,
  joinGroups,
  newcomersOf,
  receivesCards,
  standsOn,
} from '@dunghan/core/agency'
import { DomainError } from '@dunghan/core/errors'
import { dayOfPlan } from '@dunghan/core/plan'
import { compareVietnamese } from '@dunghan/core/text'
import { Hono } from 'hono'
import type { WebDeps } from '../deps.ts'
import { AppointmentsPage, type Waiting } from '../pages/appointments.tsx'
import { lineOf } from '../text/errors.ts'
import { NOTICE, noticeOf } from '../text/notices.ts'
import { currentOccurrence, itemOf } from '../view/item.ts'
import { frameOf, send, type WebContext, type WebEnv } from '../web-env.ts'
import { formOf } from './plan-text.ts'
import { tasksOfPlans } from './tasks-of-plans.ts'

/** What waits for the chairman's choice, and the forms that make it. */
export function appointmentRoutes(deps: WebDeps): Hono<WebEnv> {
  const app = new Hono<WebEnv>()
  app.get('/', (c) => showAppointments(c, deps, null))
  app.post('/', async (c) => {
    const form = await formOf(c)
    const role = form.get('vai') === 'phoi-hop' ? 'coordinating' : 'lead'
    const taskId = String(form.get('viec') ?? '')
    try {
      await appoint(c.var.ctx, deps, {
        taskId,
        groupId: String(form.get('nhom') ?? ''),
        role,
        memberIds: form.getAll('nhan').map(String).slice(0, 100),
      })
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind !== 'invalid') throw error
      return showAppointments(c, deps, { taskId, words: lineOf(error) })
    }
    return c.redirect(`/${c.var.locality.id}/cho-phan-cong?${NOTICE}=da-phan-cong`, 303)
  })
  app.post('/cung-lam', async (c) => {
    await joinGroups(c.var.ctx, deps)
    return c.redirect(`/${c.var.locality.id}/cho-phan-cong?${NOTICE}=da-ghi`, 303)
  })
  return app
}

async function showAppointments(
  c: WebContext,
  deps: WebDeps,
  fault: { readonly taskId: string; readonly words: string } | null,
) {
  const { ctx, locality } = c.var
  const [plans, agencies] = await Promise.all([
    deps.store.listPlans(locality.id),
    deps.store.listAgencies(locality.id),
  ])
  const active = plans.filter(({ state }) => state === 'active')
  const found = await tasksOfPlans(deps.store, locality.id, active)
  const lens = { ward: locality.id, today: ctx.today, daysOff: deps.daysOff }
  const waiting = found.flatMap(({ plan, tasks }) =>
    awaitingOf(tasks, directoryOf(agencies, dayOfPlan(plan))).flatMap(
      ({ task, group, role }): Waiting[] => {
        const now = currentOccurrence(task)
        return now ? [{ group, role, taskId: task.id, item: itemOf(task, now, plan, lens) }] : []
      },
    ),
  )
  const newcomers = found.flatMap(({ plan, tasks }) =>
    newcomersOf(plan, tasks, agencies, ctx.today),
  )
  const page = (
    <AppointmentsPage
      frame={frameOf(c, deps)}
      ward={locality.id}
      today={ctx.today}
      waiting={waiting}
      takers={takersOf(agencies).filter((agency) => standsOn(agency, ctx.today))}
      newcomers={[...new Set(newcomers.map(({ agency }) => agency.name))]}
      shares={newcomers.length}
      notice={noticeOf(c.req.query(NOTICE))}
      fault={fault}
    />
  )
  return send(c, page, fault ? 422 : 200)
}

/** Whoever can be chosen: titles first for a placeholder's sake, then bodies. */
function takersOf(agencies: readonly Agency[]): Agency[] {
  return agencies
    .filter(({ kind }) => receivesCards(kind) && kind !== 'placeholder')
    .toSorted(
      (left, right) =>
        Number(left.kind !== 'officer') - Number(right.kind !== 'officer') ||
        compareVietnamese(left.name, right.name),
    )
}

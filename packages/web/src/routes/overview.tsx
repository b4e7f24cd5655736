import { type Agency, receivesCards } from '@dunghan/core/agency'
import {
  addDays,
  type Day,
  type DaysOff,
  dayOffName,
  isoWeekOf,
  isWorkingDay,
  mondayOf,
} from '@dunghan/core/time'
import { Hono } from 'hono'
import type { WebDeps } from '../deps.ts'
import { OverviewPage } from '../pages/overview.tsx'
import { countAwaited } from '../parts/appointments-line.tsx'
import { shortDateOf, weekdayName } from '../text/format.ts'
import { withinHorizon } from '../view/horizon.ts'
import { byDay, type Item, itemOf, type Lens, leadsOf } from '../view/item.ts'
import { markOf } from '../view/standing.ts'
import { frameOf, send, type WebEnv } from '../web-env.ts'
import { tasksOfPlans } from './tasks-of-plans.ts'

/** The overview of a ward. */
export function overviewRoutes(deps: WebDeps): Hono<WebEnv> {
  const app = new Hono<WebEnv>()
  app.get('/', async (c) => {
    const { ctx, locality } = c.var
    const lens: Lens = { ward: locality.id, today: ctx.today, daysOff: deps.daysOff }
    const [plans, agencies] = await Promise.all([
      deps.store.listPlans(locality.id),
      deps.store.listAgencies(locality.id),
    ])
    const active = plans.filter((plan) => plan.state === 'active')
    const found = await tasksOfPlans(deps.store, locality.id, active)
    const rows = found.flatMap(({ plan, tasks }) =>
      tasks.flatMap((task) =>
        task.occurrences
          .filter((each) => each.tracked && each.lastDay !== null)
          .map((each) => ({ item: itemOf(task, each, plan, lens), leads: leadsOf(task) })),
      ),
    )
    const items = withinHorizon(
      rows.map((row) => row.item),
      ctx.today,
    )
    const of = (mark: string): Item[] =>
      items.filter((item) => markOf(item.status) === mark).toSorted(byDay)
    const lateIds = rows
      .filter((row) => markOf(row.item.status) === 'late')
      .flatMap((row) => row.leads.map((lead) => lead.agencyId))
    return send(
      c,
      <OverviewPage
        frame={frameOf(c, deps)}
        ward={locality.id}
        name={locality.name}
        today={ctx.today}
        week={weekWords(ctx.today, deps.daysOff)}
        plans={plans}
        items={items}
        late={of('late')}
        soon={of('soon')}
        next={of('next')}
        silent={silentOf(agencies, lateIds)}
        awaited={countAwaited(found, agencies)}
      />,
    )
  })
  return app
}

/** Bodies that should get letters and have no address, the late ones first. */
function silentOf(agencies: readonly Agency[], lateIds: readonly string[]) {
  return agencies
    .filter(
      (agency) =>
        agency.email === null && receivesCards(agency.kind) && agency.kind !== 'placeholder',
    )
    .map((agency) => ({
      id: agency.id,
      name: agency.name,
      late: lateIds.filter((id) => id === agency.id).length,
    }))
    .toSorted((left, right) => right.late - left.late)
}

/** What is special about the working week ahead: its days off by name. */
export function weekWords(today: Day, daysOff: DaysOff): string {
  const monday = mondayOf(isoWeekOf(addDays(today, 2)))
  const week = [0, 1, 2, 3, 4].map((offset) => addDays(monday, offset))
  const off = week.filter((day) => !isWorkingDay(day, daysOff))
  const span = `Tuần ${shortDateOf(monday)} – ${shortDateOf(addDays(monday, 6))}`
  if (off.length === 0) return `${span} làm việc đủ năm ngày.`
  const names = off.map(
    (day) => `${weekdayName(day)}, ${shortDateOf(day)} (${dayOffName(day, daysOff)})`,
  )
  return off.length === 5
    ? `${span} nghỉ cả tuần.`
    : `${span} nghỉ ${names.join('; ')}, còn ${5 - off.length} ngày làm việc.`
}

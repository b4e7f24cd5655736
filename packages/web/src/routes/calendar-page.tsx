import { ensureFeed } from '@dunghan/calendar'
import { receivesCards } from '@dunghan/core/agency'
import { planLabel } from '@dunghan/core/plan'
import { compareVietnamese } from '@dunghan/core/text'
import { Hono } from 'hono'
import type { WebDeps } from '../deps.ts'
import { CalendarPage } from '../pages/calendar.tsx'
import { bare, shorten } from '../text/format.ts'
import { frameOf, send, type WebEnv } from '../web-env.ts'

/** The calendars of a ward. */
export function calendarPageRoutes(deps: WebDeps): Hono<WebEnv> {
  const app = new Hono<WebEnv>()
  app.get('/', async (c) => {
    const { ctx, locality } = c.var
    const [plans, agencies, feed] = await Promise.all([
      deps.store.listPlans(locality.id),
      deps.store.listAgencies(locality.id),
      ensureFeed(ctx, deps, { kind: 'ward' }),
    ])
    const name = `Lịch chung của ${locality.name.charAt(0).toLowerCase()}${locality.name.slice(1)}`
    return send(
      c,
      <CalendarPage
        frame={frameOf(c, deps)}
        ward={{
          name,
          href: `/${locality.id}/lich`,
          hint: '',
          feed: { name, url: `${deps.origin(c.req.raw)}${feed}` },
        }}
        agencies={agencies
          .filter((agency) => receivesCards(agency.kind))
          .toSorted((left, right) => compareVietnamese(left.name, right.name))
          .map((agency) => ({
            name: agency.name,
            href: `/${locality.id}/co-quan/${agency.id}#lich`,
            hint: '',
          }))}
        plans={plans
          .filter((plan) => plan.state === 'active' || plan.state === 'closed')
          .map((plan) => ({
            name: shorten(bare(plan.title), 90),
            href: `/${locality.id}/ke-hoach/${plan.id}#lich`,
            hint: planLabel(plan),
          }))}
      />,
    )
  })
  return app
}

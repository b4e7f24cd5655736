import { DomainError } from '@dunghan/core/errors'
import { setEventDay } from '@dunghan/core/plan'
import { Hono } from 'hono'
import type { WebDeps } from '../deps.ts'
import { idOf } from '../middleware/ward.ts'
import { readDay } from '../text/day-input.ts'
import { NOTICE } from '../text/notices.ts'
import type { WebEnv } from '../web-env.ts'
import { formOf } from './plan-text.ts'

/** The small form of a task's page that gives the day of the event it is counted from. */
export function eventDayRoutes(deps: WebDeps): Hono<WebEnv> {
  const app = new Hono<WebEnv>()
  app.post('/:task/su-kien', async (c) => {
    const { ctx, locality } = c.var
    const taskId = idOf(c, 'task')
    const form = await formOf(c)
    const day = readDay(String(form.get('ngay') ?? ''))
    if (day === null) throw new DomainError('invalid', 'timing.bad-event-day')
    const index = Number(form.get('thu-tu'))
    await setEventDay(ctx, deps, { taskId, index, day })
    return c.redirect(`/${locality.id}/nhiem-vu/${taskId}?${NOTICE}=da-ghi-su-kien`, 303)
  })
  return app
}

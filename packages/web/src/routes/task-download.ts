import { renderFeed } from '@dunghan/calendar'
import { feedContents } from '@dunghan/core/calendar'
import { DomainError } from '@dunghan/core/errors'
import type { WebDeps } from '../deps.ts'
import { idOf } from '../middleware/ward.ts'
import { taskPath } from '../view/item.ts'
import type { WebContext } from '../web-env.ts'

/** The days of one task as a file, for whoever wants them in a calendar once: it never changes by itself. */
export async function downloadTask(c: WebContext, deps: WebDeps): Promise<Response> {
  const { ctx, locality } = c.var
  const task = await deps.store.getTask(locality.id, idOf(c, 'task'))
  const plan = task && (await deps.store.getPlan(locality.id, task.planId))
  if (!task || !plan) throw new DomainError('not-found', 'task.unknown')
  const contents = feedContents({
    locality,
    scope: { kind: 'plan', planId: plan.id },
    plans: [plan],
    tasks: [task],
    today: ctx.today,
    daysOff: deps.daysOff,
  })
  const path = taskPath(locality.id, task.id)
  const entries = contents.entries.filter((entry) => entry.path === path)
  const text = renderFeed({ contents: { ...contents, entries }, origin: deps.siteOrigin })
  return c.body(text, 200, {
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Disposition': `attachment; filename="${task.id}.ics"`,
    'Cache-Control': 'private, no-store',
  })
}

import { checkLines } from '@dunghan/core/check'
import { DomainError } from '@dunghan/core/errors'
import { dutiesOf, type Plan, planLabel } from '@dunghan/core/plan'
import { slug } from '@dunghan/core/text'
import { Hono } from 'hono'
import type { WebDeps } from '../deps.ts'
import { idOf } from '../middleware/ward.ts'
import { CheckPage } from '../pages/check.tsx'
import { frameOf, send, type WebContext, type WebEnv } from '../web-env.ts'
import { checkOf } from './check-of.ts'

/** The check before signing of a draft or a published plan: a page, and its words as a text to copy from. */
export function checkRoutes(deps: WebDeps): Hono<WebEnv> {
  const app = new Hono<WebEnv>()
  app.get('/:plan/soat', async (c) => {
    const plan = await planOf(c, deps)
    const { draft, decisions, check } = await checkOf(deps, plan, c.var.ctx.today)
    const duties = dutiesOf(draft, decisions)
    return send(
      c,
      <CheckPage
        frame={frameOf(c, deps)}
        ward={c.var.locality.id}
        plan={plan}
        draft={draft}
        duties={duties}
        check={check}
      />,
    )
  })
  app.get('/:plan/soat.txt', async (c) => {
    const plan = await planOf(c, deps)
    const { check } = await checkOf(deps, plan, c.var.ctx.today)
    const head = ['SOÁT TRƯỚC KHI KÝ', `${planLabel(plan)} · ${plan.title}`, '']
    const name = `soat-${slug(plan.number ?? plan.title, 40) || 'ke-hoach'}.txt`
    // Old Notepad opens a text without this mark in the wrong letters.
    return c.body(`\uFEFF${[...head, ...checkLines(check)].join('\r\n')}\r\n`, 200, {
      'Content-Type': 'text/plain; charset=UTF-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
    })
  })
  return app
}

async function planOf(c: WebContext, deps: WebDeps): Promise<Plan> {
  const plan = await deps.store.getPlan(c.var.locality.id, idOf(c, 'plan'))
  if (!plan) throw new DomainError('not-found', 'plan.unknown')
  return plan
}

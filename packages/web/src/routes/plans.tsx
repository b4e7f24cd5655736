import { DomainError } from '@dunghan/core/errors'
import { receivePlan } from '@dunghan/core/plan'
import { Hono } from 'hono'
import type { WebDeps } from '../deps.ts'
import { idOf } from '../middleware/ward.ts'
import { NewPlanPage } from '../pages/new-plan.tsx'
import { PlanListPage } from '../pages/plan-list.tsx'
import { STATUS } from '../problem.ts'
import { NOTICE, noticeOf } from '../text/notices.ts'
import { frameOf, send, type WebContext, type WebEnv } from '../web-env.ts'
import { landing } from './landing.ts'
import { faultAt, formOf, requireDuties, shownAgain, textOf } from './plan-text.ts'
import { settleReview } from './settle-review.ts'
import { showPlan } from './show-plan.tsx'
import { showReview } from './show-review.tsx'
import { uploadFormOf } from './uploads.tsx'

/** A ward's plans: the list, a new one, the review of a draft, the page of a published plan. */
export function planRoutes(deps: WebDeps): Hono<WebEnv> {
  const app = new Hono<WebEnv>()
  app.get('/', async (c) => {
    const plans = await deps.store.listPlans(c.var.locality.id)
    const page = <PlanListPage frame={frameOf(c, deps)} ward={c.var.locality.id} plans={plans} />
    return send(c, page)
  })
  app.get('/moi', (c) => newPlan(c, deps))
  app.post('/moi', async (c) => {
    const form = await formOf(c)
    try {
      const text = await textOf(form, deps.decodeText)
      const draft = requireDuties(deps.readPlan(text))
      const plan = await receivePlan(c.var.ctx, deps, { draft })
      return c.redirect(await landing(c.var.ctx, deps, plan), 303)
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind === 'conflict') throw error
      return newPlan(c, deps, error, form)
    }
  })
  app.get('/:plan', async (c) => {
    const plan = await deps.store.getPlan(c.var.locality.id, idOf(c, 'plan'))
    if (!plan) throw new DomainError('not-found', 'plan.unknown')
    if (plan.mergedInto) return c.redirect(`/${c.var.locality.id}/ke-hoach/${plan.mergedInto}`, 303)
    const notice = noticeOf(c.req.query(NOTICE))
    return plan.state === 'draft' || plan.state === 'importing'
      ? showReview(c, deps, plan, { notice })
      : showPlan(c, deps, plan, notice)
  })
  app.post('/:plan', (c) => settleReview(c, deps))
  return app
}

async function newPlan(c: WebContext, deps: WebDeps, error?: DomainError, form?: FormData) {
  const page = (
    <NewPlanPage
      frame={frameOf(c, deps)}
      ward={c.var.locality.id}
      form={await uploadFormOf(c, deps)}
      text={error && form ? shownAgain(form, error) : ''}
      fault={error && faultAt(form ?? null, error)}
    />
  )
  return send(c, page, error ? STATUS[error.kind] : 200)
}

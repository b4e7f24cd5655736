import { DomainError } from '@dunghan/core/errors'
import { preparePublishing, proposePublishing } from '@dunghan/core/plan'
import { Hono } from 'hono'
import type { WebDeps } from '../deps.ts'
import { idOf } from '../middleware/ward.ts'
import { CARRIED, PublishPlanPage } from '../pages/publish-plan.tsx'
import { STATUS } from '../problem.ts'
import { lineOf } from '../text/errors.ts'
import { frameOf, send, type WebContext, type WebEnv } from '../web-env.ts'
import { formOf } from './plan-text.ts'
import { publish, withAddresses } from './publish.ts'

/** The last questions before a plan binds: money, the plan above, other plans, who gets it. */
export function publishPlanRoutes(deps: WebDeps): Hono<WebEnv> {
  const app = new Hono<WebEnv>()
  app.get('/:plan/cong-bo', async (c) => {
    const plan = await planOf(c, deps)
    return plan.state === 'draft'
      ? show(c, deps, plan.id)
      : c.redirect(`/${c.var.locality.id}/ke-hoach/${plan.id}`, 303)
  })
  app.post('/:plan/cong-bo', async (c) => {
    const plan = await planOf(c, deps)
    const form = await formOf(c)
    if (plan.state !== 'draft') return publish(c, deps, plan.id)
    try {
      await preparePublishing(c.var.ctx, withAddresses(deps, c.var.locality.id), {
        planId: plan.id,
        ...answersOf(form),
      })
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'publish.unknown-choice') throw error
      return show(c, deps, plan.id, error)
    }
    return publish(c, deps, plan.id)
  })
  return app
}

async function planOf(c: WebContext, deps: WebDeps) {
  const plan = await deps.store.getPlan(c.var.locality.id, idOf(c, 'plan'))
  if (!plan) throw new DomainError('not-found', 'plan.unknown')
  return plan
}

function answersOf(form: FormData) {
  const [version, fundingBy, superior] = ['phien-ban', 'kinh-phi', 'cap-tren'].map((name) =>
    wordOf(form, name),
  )
  const carried = [...form].flatMap(([name, value]): [string, string][] =>
    name.startsWith(CARRIED) ? [[name.slice(CARRIED.length), String(value)]] : [],
  )
  const recipients = form.getAll('gui').map((value) => placeOf(String(value)))
  return {
    version: placeOf(version ?? ''),
    ...(fundingBy !== undefined && { fundingBy }),
    ...(superior !== undefined && { superior }),
    carriedOutIn: new Map(carried),
    recipients,
  }
}

function wordOf(form: FormData, name: string): string | undefined {
  const value = form.get(name)
  return value === null ? undefined : String(value)
}

function placeOf(value: string): number {
  if (!/^\d{1,9}$/u.test(value)) throw new DomainError('invalid', 'form.unknown-action')
  return Number(value)
}

async function show(c: WebContext, deps: WebDeps, planId: string, fault?: DomainError) {
  const { ctx, locality } = c.var
  const proposal = await proposePublishing(ctx, withAddresses(deps, locality.id), { planId })
  const page = (
    <PublishPlanPage
      frame={frameOf(c, deps)}
      ward={locality.id}
      proposal={proposal}
      fault={fault ? lineOf(fault) : null}
    />
  )
  return send(c, page, fault ? STATUS[fault.kind] : 200)
}

import { DomainError } from '@dunghan/core/errors'
import { completeDraft, findKin, type Plan, standAlone } from '@dunghan/core/plan'
import { Hono } from 'hono'
import type { WebDeps } from '../deps.ts'
import { idOf } from '../middleware/ward.ts'
import { KinshipPage } from '../pages/kinship.tsx'
import { STATUS } from '../problem.ts'
import { lineOf } from '../text/errors.ts'
import { NOTICE } from '../text/notices.ts'
import { frameOf, send, type WebContext, type WebEnv } from '../web-env.ts'
import { formOf } from './plan-text.ts'

/** Words of a title that speak of changing some tasks, not of replacing a plan. */
const PART = /sửa đổi|bổ sung|điều chỉnh/iu
const WHOLE = /thay thế/iu

/** What a received document is to the plans a ward has; asked, never guessed. */
export function kinshipRoutes(deps: WebDeps): Hono<WebEnv> {
  const app = new Hono<WebEnv>()
  app.get('/:plan/quan-he', async (c) => show(c, deps, await documentOf(c, deps)))
  app.post('/:plan/quan-he', async (c) => {
    const { ctx, locality } = c.var
    const document = await documentOf(c, deps)
    const path = `/${locality.id}/ke-hoach`
    const form = await formOf(c)
    const said = form.get('la')
    if (said === 'khac') {
      await standAlone(ctx, deps, { planId: document.id })
      return c.redirect(`${path}/${document.id}`, 303)
    }
    if (said !== 'ky' && said !== 'sua')
      return show(c, deps, document, new DomainError('invalid', 'amend.no-answer'))
    const plan = await deps.store.getPlan(locality.id, String(form.get('cua') ?? ''))
    if (!plan) throw new DomainError('not-found', 'plan.unknown')
    if (plan.state === 'draft') {
      await completeDraft(ctx, deps, { planId: plan.id, by: document.id })
      return c.redirect(`${path}/${plan.id}?${NOTICE}=da-hoan-chinh`, 303)
    }
    const kind = said === 'ky' ? 'signed' : isPart(document) ? 'partial' : 'whole'
    return c.redirect(`${path}/${document.id}/sua-doi?cua=${plan.id}&kieu=${kind}`, 303)
  })
  return app
}

async function documentOf(c: WebContext, deps: WebDeps): Promise<Plan> {
  const plan = await deps.store.getPlan(c.var.locality.id, idOf(c, 'plan'))
  if (!plan) throw new DomainError('not-found', 'plan.unknown')
  if (plan.state !== 'draft') throw new DomainError('conflict', 'plan.not-draft')
  return plan
}

async function show(c: WebContext, deps: WebDeps, document: Plan, fault?: DomainError) {
  const { ctx, locality } = c.var
  const kin = await findKin(ctx, deps, document)
  const held = new Set(kin.map(({ plan }) => plan.id))
  const others = (await deps.store.listPlans(locality.id)).filter(
    ({ id, state }) =>
      id !== document.id && !held.has(id) && state !== 'importing' && state !== 'merged',
  )
  const page = (
    <KinshipPage
      frame={frameOf(c, deps)}
      ward={locality.id}
      document={document}
      kin={kin}
      plans={[...kin.map(({ plan }) => plan), ...others]}
      fault={fault ? lineOf(fault) : null}
    />
  )
  return send(c, page, fault ? STATUS[fault.kind] : 200)
}

function isPart({ title }: Plan): boolean {
  return PART.test(title) && !WHOLE.test(title)
}

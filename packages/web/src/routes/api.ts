import { ensureFeed } from '@dunghan/calendar'
import { receivesCards } from '@dunghan/core/agency'
import { type FeedScope, scopeName } from '@dunghan/core/calendar'
import type { Context } from '@dunghan/core/context'
import { DomainError } from '@dunghan/core/errors'
import { foundLocality, type Locality } from '@dunghan/core/locality'
import { type Plan, planLabel, publishPlan, receivePlan } from '@dunghan/core/plan'
import { OpenAPIHono } from '@hono/zod-openapi'
import type { WebDeps } from '../deps.ts'
import { typesOnly } from '../middleware/content-type.ts'
import { contextOf, idOf, openWard } from '../middleware/ward.ts'
import type { WebContext, WebEnv } from '../web-env.ts'
import { draftRoute, importRoute, planRoute, plansRoute, readRoute } from './api-routes.ts'
import { planView, taskView } from './api-views.ts'
import { isNew } from './landing.ts'
import { requireDuties, sound } from './plan-text.ts'

const TEXTS = ['text/plain', 'text/markdown', 'application/octet-stream']

/** The JSON API; `/openapi.json` describes it. */
export function apiRoutes(deps: WebDeps): OpenAPIHono<WebEnv> {
  const app = new OpenAPIHono<WebEnv>()
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Đúng Hạn', version: '0.1.0' },
    servers: [{ url: '/api' }],
  })
  for (const path of ['/read', '/import']) app.use(path, typesOnly(TEXTS))
  app.openapi(readRoute, async (c) => c.json(deps.readPlan(await bodyText(c, deps)), 200))
  app.openapi(importRoute, async (c) => {
    const text = await bodyText(c, deps)
    const { existing, ...imported } = await importPlan(c, deps, text)
    return c.json({ ...imported, existing }, existing ? 200 : 201)
  })

  app.use('/:ward/plans', openWard(deps))
  app.use('/:ward/plans/*', openWard(deps))
  app.openapi(plansRoute, async (c) => {
    const plans = await deps.store.listPlans(c.var.locality.id)
    return c.json({ plans: plans.map((plan) => planView(plan, originOf(c, deps))) }, 200)
  })
  app.openapi(planRoute, async (c) => {
    const plan = await planOf(c, deps)
    const tasks = await deps.store.listTasks(plan.localityId, plan.id)
    const origin = originOf(c, deps)
    const views = tasks.map((task) => taskView(task, c.var.ctx.today, origin))
    return c.json({ plan: planView(plan, origin), tasks: views }, 200)
  })
  app.openapi(draftRoute, async (c) => {
    const plan = await planOf(c, deps)
    const kept = await deps.store.getDraft(plan.localityId, plan.id)
    if (!kept) throw new DomainError('not-found', 'plan.unknown')
    return c.json(kept.draft, 200)
  })
  return app
}

async function bodyText(c: WebContext, deps: WebDeps): Promise<string> {
  return sound(deps.decodeText(new Uint8Array(await c.req.arrayBuffer())))
}

/** Founds the ward, receives and publishes; every step may be repeated, so a second import finishes a broken first. */
async function importPlan(c: WebContext, deps: WebDeps, text: string) {
  const draft = requireDuties(deps.readPlan(text))
  if (draft.issuer === null) throw new DomainError('invalid', 'locality.no-name')
  const locality = await foundLocality({ store: deps.store, now: deps.clock() }, draft.issuer)
  const ctx = contextOf(c, deps, locality.id)
  const received = await receivePlan(ctx, deps, { draft })
  const { addressOf } = deps
  const plan = await publishPlan(
    ctx,
    { ...deps, addressOf: (name) => addressOf?.(locality.id, name) ?? null },
    { planId: received.id },
  )
  const view = planView(plan, originOf(c, deps))
  return {
    locality: { id: locality.id, name: locality.name, issuer: locality.issuer },
    plan: view,
    page: view.page,
    feeds: await feedsOf(ctx, deps, locality, plan, originOf(c, deps)),
    existing: !isNew(ctx, received),
  }
}

/** The feeds a plan touches: the ward's, its own, and one for each body that has a share in it. */
async function feedsOf(
  ctx: Context,
  deps: WebDeps,
  locality: Locality,
  plan: Plan,
  origin: string,
) {
  const tasks = await deps.store.listTasks(locality.id, plan.id)
  const concerned = new Set(
    tasks.flatMap((task) => task.assignments.map((assignment) => assignment.agencyId)),
  )
  const agencies = await deps.store.listAgencies(locality.id)
  const named: [string, FeedScope][] = [
    [locality.name, { kind: 'ward' }],
    [planLabel(plan), { kind: 'plan', planId: plan.id }],
    ...agencies
      .filter((agency) => receivesCards(agency.kind) && concerned.has(agency.id))
      .map((agency): [string, FeedScope] => [agency.name, { kind: 'agency', agencyId: agency.id }]),
  ]
  const feeds = []
  for (const [name, scope] of named) {
    const path = await ensureFeed(ctx, deps, scope)
    feeds.push({ scope: scopeName(scope), name, url: `${origin}${path}` })
  }
  return feeds
}

async function planOf(c: WebContext, deps: WebDeps): Promise<Plan> {
  const plan = await deps.store.getPlan(c.var.locality.id, idOf(c, 'plan'))
  if (!plan) throw new DomainError('not-found', 'plan.unknown')
  return plan
}

function originOf(c: WebContext, deps: WebDeps): string {
  return deps.origin(c.req.raw)
}

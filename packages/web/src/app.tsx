import { DomainError } from '@dunghan/core/errors'
import { Hono } from 'hono'
import type { WebDeps } from './deps.ts'
import { requireActor } from './middleware/actor.ts'
import { limitBody } from './middleware/body-limit.ts'
import { formsOnly } from './middleware/content-type.ts'
import { knownMethods, unansweredBy } from './middleware/methods.ts'
import { sameOrigin } from './middleware/same-origin.ts'
import { pageHeaders } from './middleware/secure-headers.ts'
import { openWard } from './middleware/ward.ts'
import { ErrorPage } from './pages/error.tsx'
import { allowed, faultOf, type Problem, problemOf, problemResponse } from './problem.ts'
import { agencyRoutes } from './routes/agencies.tsx'
import { amendPlanRoutes } from './routes/amend-plan.tsx'
import { amendTaskRoutes } from './routes/amend-task.tsx'
import { apiRoutes } from './routes/api.ts'
import { appointmentRoutes } from './routes/appointments.tsx'
import { feedRoutes } from './routes/calendar.ts'
import { calendarPageRoutes } from './routes/calendar-page.tsx'
import { checkRoutes } from './routes/check.tsx'
import { eventDayRoutes } from './routes/event-day.tsx'
import { healthRoutes } from './routes/health.ts'
import { homeRoutes } from './routes/home.tsx'
import { kinshipRoutes } from './routes/kinship.tsx'
import { overviewRoutes } from './routes/overview.tsx'
import { planNameRoutes } from './routes/plan-names.tsx'
import { planRoutes } from './routes/plans.tsx'
import { privacyRoutes } from './routes/privacy.ts'
import { publishPlanRoutes } from './routes/publish-plan.tsx'
import { settingsRoutes } from './routes/settings.tsx'
import { staticRoutes } from './routes/static.ts'
import { taskRoutes } from './routes/tasks.tsx'
import { uploadRoutes } from './routes/uploads.tsx'
import { withoutSecrets } from './text/redact.ts'
import { frameOf, send, type WebContext, type WebEnv } from './web-env.ts'

/** The whole web side: pages, JSON API, feeds, health and static files, on whatever the entry point hands in. */
export function createWeb(deps: WebDeps): Hono<WebEnv> {
  const app = new Hono<WebEnv>()
  app.use(async (c, next) => {
    c.set('requestId', deps.newId('event'))
    c.header('X-Request-Id', c.var.requestId)
    await next()
  })
  app.notFound((c) => refuse(c, deps, unansweredBy(app, c.req.method, c.req.path)))
  app.onError((error, c) => {
    if (error instanceof DomainError) return refuse(c, deps, error)
    console.error(`${c.var.requestId} ${c.req.method} ${withoutSecrets(c.req.path)}`, error)
    return answer(c, deps, faultOf(c.var.requestId), c.var.requestId)
  })

  app.route('/ics', feedRoutes({ ...deps, origin: deps.siteOrigin }))
  app.use(pageHeaders(deps.objects?.origin))
  app.route('/', healthRoutes())
  app.route('/static', staticRoutes(deps))

  app.use(requireActor(deps))
  app.use(knownMethods())
  app.use(sameOrigin(deps))
  app.use(limitBody())
  app.route('/api', apiRoutes(deps))
  app.all('/api/*', (c) => refuse(c, deps, unansweredBy(app, c.req.method, c.req.path)))
  app.use(formsOnly())
  app.route('/', homeRoutes(deps))
  app.route('/:ward', wardRoutes(deps))
  return app
}

function wardRoutes(deps: WebDeps): Hono<WebEnv> {
  const ward = new Hono<WebEnv>()
  ward.use(openWard(deps))
  ward.route('/', overviewRoutes(deps))
  ward.route('/ke-hoach', uploadRoutes(deps))
  ward.route('/ke-hoach', planRoutes(deps))
  ward.route('/ke-hoach', kinshipRoutes(deps))
  ward.route('/ke-hoach', amendPlanRoutes(deps))
  ward.route('/ke-hoach', publishPlanRoutes(deps))
  ward.route('/ke-hoach', privacyRoutes(deps))
  ward.route('/ke-hoach', planNameRoutes(deps))
  ward.route('/ke-hoach', checkRoutes(deps))
  ward.route('/nhiem-vu', taskRoutes(deps))
  ward.route('/nhiem-vu', amendTaskRoutes(deps))
  ward.route('/nhiem-vu', eventDayRoutes(deps))
  ward.route('/co-quan', agencyRoutes(deps))
  ward.route('/cho-phan-cong', appointmentRoutes(deps))
  ward.route('/lich', calendarPageRoutes(deps))
  ward.route('/cai-dat', settingsRoutes(deps))
  return ward
}

function refuse(c: WebContext, deps: WebDeps, error: DomainError) {
  return answer(c, deps, problemOf(error), null)
}

/** The same refusal for a program and for a person. */
function answer(c: WebContext, deps: WebDeps, problem: Problem, requestId: string | null) {
  if (c.req.path.startsWith('/api/')) return problemResponse(problem)
  for (const [name, value] of Object.entries(allowed(problem))) c.header(name, value)
  const page = (
    <ErrorPage
      frame={frameOf(c, deps)}
      title={problem.title}
      next={problem.detail}
      requestId={requestId}
    />
  )
  return send(c, page, problem.status)
}

import { ensureFeed } from '@dunghan/calendar'
import {
  type Agency,
  agencyKey,
  isAsked,
  receivesCards,
  setAgencyEmail,
} from '@dunghan/core/agency'
import { DomainError } from '@dunghan/core/errors'
import type { Plan } from '@dunghan/core/plan'
import type { Task } from '@dunghan/core/task'
import { compareVietnamese } from '@dunghan/core/text'
import { Hono } from 'hono'
import type { WebDeps } from '../deps.ts'
import { idOf } from '../middleware/ward.ts'
import { AgencyPage } from '../pages/agency.tsx'
import { AgencyListPage, type AgencyRow } from '../pages/agency-list.tsx'
import type { EditFault } from '../parts/agency-editor.tsx'
import type { Request } from '../parts/requests.tsx'
import { lineOf } from '../text/errors.ts'
import { NOTICE, noticeOf } from '../text/notices.ts'
import { countsOf } from '../view/counts.ts'
import { withinHorizon } from '../view/horizon.ts'
import { type Item, itemOf, itemOfCard, type Lens } from '../view/item.ts'
import { frameOf, send, type WebContext, type WebEnv } from '../web-env.ts'
import { agencyDirectoryRoutes } from './agency-directory.ts'
import { formOf } from './plan-text.ts'
import { shareOfAgencies } from './share-of-agencies.ts'
import { tasksOfPlans } from './tasks-of-plans.ts'

/** The bodies of a ward: the list, each one's page, its address for letters, its letter. */
export function agencyRoutes(deps: WebDeps): Hono<WebEnv> {
  const app = new Hono<WebEnv>()
  app.get('/', (c) => showList(c, deps))
  app.get('/:agency', (c) => showAgency(c, deps))
  app.post('/:agency', async (c) => {
    const agencyId = idOf(c, 'agency')
    const given = (await formOf(c)).get('thu')
    if (given === null) throw new DomainError('invalid', 'form.unreadable')
    const email = String(given)
    try {
      const agency = await setAgencyEmail(c.var.ctx, deps, { agencyId, email })
      const notice = agency.email === null ? 'da-thoi-thu' : 'da-ghi-thu'
      return c.redirect(`/${c.var.locality.id}/co-quan/${agencyId}?${NOTICE}=${notice}`, 303)
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind !== 'invalid') throw error
      return showAgency(c, deps, { email: email.slice(0, 254), fault: lineOf(error) })
    }
  })
  app.get('/:agency/thu', (c) => showLetter(c, deps))
  app.route(
    '/',
    agencyDirectoryRoutes(deps, (c, editFault) => showAgency(c, deps, { editFault })),
  )
  return app
}

async function showList(c: WebContext, deps: WebDeps) {
  const { ctx, locality } = c.var
  const lens: Lens = { ward: locality.id, today: ctx.today, daysOff: deps.daysOff }
  const agencies = await deps.store.listAgencies(locality.id)
  const shares = await shareOfAgencies(deps.store, locality.id, lens)
  const rows = agencies
    .filter((agency) => receivesCards(agency.kind))
    .map((agency): AgencyRow => {
      const share = shares.get(agency.id)
      return {
        agency,
        lead: share?.lead ?? 0,
        coordinating: share?.coordinating ?? 0,
        held: share?.held ?? 0,
        counts: countsOf(share?.items ?? []),
      }
    })
    .toSorted(byUrgency)
  const groups = agencies.filter((agency) => !receivesCards(agency.kind))
  const page = (
    <AgencyListPage frame={frameOf(c, deps)} ward={locality.id} rows={rows} groups={groups} />
  )
  return send(c, page)
}

function byUrgency(left: AgencyRow, right: AgencyRow): number {
  return (
    right.counts.late - left.counts.late ||
    right.lead - left.lead ||
    compareVietnamese(left.agency.name, right.agency.name)
  )
}

async function showAgency(
  c: WebContext,
  deps: WebDeps,
  refused: {
    readonly email?: string
    readonly fault?: string
    readonly editFault?: EditFault
  } = {},
) {
  const { ctx, locality } = c.var
  const agency = await agencyOf(c, deps)
  const lens: Lens = { ward: locality.id, today: ctx.today, daysOff: deps.daysOff }
  const [cards, plans, others, officials, feed] = await Promise.all([
    deps.store.listCardsOfAgency(locality.id, agency.id),
    deps.store.listPlans(locality.id),
    deps.store.listAgencies(locality.id),
    agency.kind === 'officer' ? deps.store.listOfficials(locality.id) : [],
    ensureFeed(ctx, deps, { kind: 'agency', agencyId: agency.id }),
  ])
  const concerned = new Set(cards.map((card) => card.planId))
  const states = new Map(plans.map((plan) => [plan.id, plan.state]))
  const helped = await tasksOfPlans(
    deps.store,
    locality.id,
    plans.filter((plan) => concerned.has(plan.id)),
  )
  const itemsOf = (held: boolean): Item[] =>
    cards
      .filter((card) => card.role === 'lead' && (card.held === true) === held)
      .map((card) => itemOfCard(card, lens, states.get(card.planId)))
  const open = cards.filter((card) => card.state !== 'done' && states.get(card.planId) === 'active')
  const helping = helped.flatMap(({ plan, tasks }) => helpedBy(agency.id, plan, tasks, lens))
  const page = (
    <AgencyPage
      frame={frameOf(c, deps)}
      ward={locality.id}
      agency={agency}
      today={ctx.today}
      lead={withinHorizon(itemsOf(false), ctx.today)}
      held={withinHorizon(itemsOf(true), ctx.today)}
      others={others}
      officials={officials}
      open={new Set(open.map(({ taskId }) => taskId)).size}
      requests={await requestsTo(deps, agency, plans)}
      coordinating={withinHorizon(helping, ctx.today)}
      feed={{ name: `${agency.name}, ${locality.name}`, url: `${deps.origin(c.req.raw)}${feed}` }}
      letter={deps.previewLetter !== undefined}
      email={refused.email ?? agency.email ?? ''}
      fault={refused.fault}
      editFault={refused.editFault ?? null}
      notice={noticeOf(c.req.query(NOTICE))}
    />
  )
  return send(c, page, refused.fault || refused.editFault ? 422 : 200)
}

const PLANS_ASKED = 20

/** What plans in force ask of a body they cannot order; read from their text, for a request is no duty with a card. */
async function requestsTo(
  deps: WebDeps,
  agency: Agency,
  plans: readonly Plan[],
): Promise<Request[]> {
  if (!isAsked(agency.kind)) return []
  const active = plans.filter(({ state }) => state === 'active').slice(0, PLANS_ASKED)
  const found: Request[] = []
  for (const plan of active) {
    const kept = await deps.store.getDraft(agency.localityId, plan.id)
    const asked = (kept?.draft.responsibilities ?? []).filter(
      ({ mode, agencies }) =>
        mode === 'requested' && agencies.some((name) => agency.keys.includes(agencyKey(name))),
    )
    found.push(...asked.map(({ ref, text }) => ({ plan, ref, text })))
  }
  return found
}

/** What an agency helps with, standing as its leads have it: whoever helps is not late when the lead is done. */
function helpedBy(agencyId: string, plan: Plan, tasks: readonly Task[], lens: Lens): Item[] {
  return tasks
    .filter((task) =>
      task.assignments.some((each) => each.agencyId === agencyId && each.role === 'coordinating'),
    )
    .flatMap((task) =>
      task.occurrences
        .filter((occurrence) => occurrence.tracked)
        .map((occurrence) => itemOf(task, occurrence, plan, lens)),
    )
}

/** The letter as it would go out, under its own headers: letters carry their style inside. */
async function showLetter(c: WebContext, deps: WebDeps) {
  const agency = await agencyOf(c, deps)
  const letter = await deps.previewLetter?.(c.var.ctx, agency.id)
  if (!letter) throw new DomainError('not-found', 'letter.nothing')
  c.header(
    'Content-Security-Policy',
    "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-popups allow-top-navigation-by-user-activation",
  )
  c.header('Cache-Control', 'private, no-store')
  return c.html(letter)
}

async function agencyOf(c: WebContext, deps: WebDeps): Promise<Agency> {
  const agency = await deps.store.getAgency(c.var.locality.id, idOf(c, 'agency'))
  if (!agency) throw new DomainError('not-found', 'agency.unknown')
  return agency
}

import { KINDS } from '@dunghan/core/agency'
import { DomainError } from '@dunghan/core/errors'
import { agencyIdOf } from '@dunghan/core/ids'
import { type NameDecision, type NameMatch, namesOfDraft, settleNames } from '@dunghan/core/plan'
import { Hono } from 'hono'
import type { WebDeps } from '../deps.ts'
import { idOf } from '../middleware/ward.ts'
import { NEW_BODY, PlanNamesPage } from '../pages/plan-names.tsx'
import { NOTICE, noticeOf } from '../text/notices.ts'
import { frameOf, send, type WebEnv } from '../web-env.ts'
import { formOf } from './plan-text.ts'

/** The page on which a clerk says whom each name of a draft means. */
export function planNameRoutes(deps: WebDeps): Hono<WebEnv> {
  const app = new Hono<WebEnv>()
  app.get('/:plan/ten-co-quan', async (c) => {
    const found = await namesOfDraft(c.var.ctx, deps, idOf(c, 'plan'))
    if (found.plan.state !== 'draft')
      return c.redirect(`/${c.var.locality.id}/ke-hoach/${found.plan.id}`, 303)
    const page = (
      <PlanNamesPage
        frame={frameOf(c, deps)}
        ward={c.var.locality.id}
        {...found}
        idOfName={(key) => agencyIdOf(c.var.locality.id, key, deps.sha256)}
        notice={noticeOf(c.req.query(NOTICE))}
      />
    )
    return send(c, page)
  })
  app.post('/:plan/ten-co-quan', async (c) => {
    const planId = idOf(c, 'plan')
    const form = await formOf(c)
    const { matches } = await namesOfDraft(c.var.ctx, deps, planId)
    const version = Number(form.get('phien-ban'))
    if (!Number.isSafeInteger(version) || version < 0)
      throw new DomainError('invalid', 'form.unreadable')
    const decisions = decisionsOf(matches, form)
    await settleNames(c.var.ctx, deps, { planId, version, decisions })
    const path = `/${c.var.locality.id}/ke-hoach/${planId}/ten-co-quan`
    return c.redirect(`${path}?${NOTICE}=da-luu-ten`, 303)
  })
  return app
}

/** The names are told apart by their key, which the form carries, never by their place in it. */
function decisionsOf(matches: readonly NameMatch[], form: FormData): NameDecision[] {
  const keys = form.getAll('ten').map(String)
  return keys.flatMap((key, no) => {
    const match = matches.find((each) => each.key === key)
    if (!match) return []
    const meant = String(form.get(`la.${no}`) ?? '')
    const kind = KINDS.find((each) => each === form.get(`loai.${no}`))
    const members = form.getAll(`nhan.${no}`).map(String).slice(0, 100)
    const decision: NameDecision = {
      key,
      name: match.name,
      ...(meant !== '' && meant !== NEW_BODY ? { is: meant } : {}),
      ...(meant === NEW_BODY && kind !== undefined ? { kind } : {}),
      ...(members.length > 0 ? { members } : {}),
    }
    return Object.keys(decision).length > 2 ? [decision] : []
  })
}

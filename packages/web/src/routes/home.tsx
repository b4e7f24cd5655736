import { DomainError } from '@dunghan/core/errors'
import { foundLocality } from '@dunghan/core/locality'
import { type Draft, receivePlan } from '@dunghan/core/plan'
import { Hono } from 'hono'
import type { WebDeps } from '../deps.ts'
import { contextOf } from '../middleware/ward.ts'
import { NameWardPage } from '../pages/name-ward.tsx'
import { StartPage } from '../pages/start.tsx'
import { STATUS } from '../problem.ts'
import { lineOf } from '../text/errors.ts'
import { frameOf, send, type WebContext, type WebEnv } from '../web-env.ts'
import { landing } from './landing.ts'
import { faultAt, formOf, requireDuties, shownAgain, textOf } from './plan-text.ts'

/** The start page: what this is, and the first plan of a ward. */
export function homeRoutes(deps: WebDeps): Hono<WebEnv> {
  const app = new Hono<WebEnv>()
  app.get('/', (c) => start(c, deps))
  app.post('/', async (c) => {
    const form = await formOf(c)
    const name = String(form.get('dia-phuong') ?? '').slice(0, 120)
    try {
      if (form.get('viec') === 'tep') return await openWard(c, deps, name)
      const text = await textOf(form, deps.decodeText)
      const draft = requireDuties(deps.readPlan(text))
      const issuer = draft.issuer ?? issuerOf(name)
      if (issuer === null)
        return nameWard(c, deps, draft, name, form.has('dia-phuong') ? 'locality.no-name' : null)
      const locality = await foundLocality({ store: deps.store, now: deps.clock() }, issuer)
      const ctx = contextOf(c, deps, locality.id)
      const plan = await receivePlan(ctx, deps, { draft: { ...draft, issuer } })
      return c.redirect(await landing(ctx, deps, plan), 303)
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind === 'conflict') throw error
      return start(c, deps, error, form)
    }
  })
  return app
}

/** A Word or PDF file goes to the ward it belongs to, so the ward is named before the file is chosen. */
async function openWard(c: WebContext, deps: WebDeps, name: string) {
  const issuer = issuerOf(name)
  if (issuer === null) throw new DomainError('invalid', 'locality.no-name')
  const { id } = await foundLocality({ store: deps.store, now: deps.clock() }, issuer)
  return c.redirect(`/${id}/ke-hoach/moi`, 303)
}

async function start(c: WebContext, deps: WebDeps, error?: DomainError, form?: FormData) {
  const localities = deps.localities ? await deps.localities() : []
  const page = (
    <StartPage
      frame={frameOf(c, deps)}
      localities={localities}
      text={error && form ? shownAgain(form, error) : ''}
      fault={error && faultAt(form ?? null, error)}
      files={deps.objects !== undefined}
    />
  )
  return send(c, page, error ? STATUS[error.kind] : 200)
}

function nameWard(c: WebContext, deps: WebDeps, draft: Draft, name: string, code: string | null) {
  const fault = code ? lineOf(new DomainError('invalid', code)) : undefined
  const page = <NameWardPage frame={frameOf(c, deps)} text={draft.text} name={name} fault={fault} />
  return send(c, page, fault ? 422 : 200)
}

/** "phường Bình Minh" as an issuer is printed; null when no name is left. */
function issuerOf(name: string): string | null {
  const clean = name
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
  if (!/\p{L}/u.test(clean)) return null
  return /^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân) /iu.test(clean) ? clean : `UBND ${clean}`
}

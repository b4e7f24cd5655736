import { DomainError } from '@dunghan/core/errors'
import {
  type AmendmentKind,
  amendPlan,
  linesOf,
  type Matches,
  parseDutyKey,
  previewAmendment,
} from '@dunghan/core/plan'
import { Hono } from 'hono'
import type { WebDeps } from '../deps.ts'
import { idOf } from '../middleware/ward.ts'
import { AmendPage } from '../pages/amend.tsx'
import { PlanVersionPage } from '../pages/plan-version.tsx'
import { NOTICE } from '../text/notices.ts'
import { frameOf, send, type WebContext, type WebEnv } from '../web-env.ts'
import { formOf } from './plan-text.ts'

const KINDS: readonly AmendmentKind[] = ['signed', 'whole', 'partial']
const NEW = 'moi'

/** What is asked of an amendment by an address or a form. */
interface Asked {
  readonly planId: string
  readonly kind: AmendmentKind
  readonly matches: Matches
  readonly rename: boolean
}

/** An amendment before it binds, and the versions a plan has had. */
export function amendPlanRoutes(deps: WebDeps): Hono<WebEnv> {
  const app = new Hono<WebEnv>()
  app.get('/:plan/sua-doi', (c) =>
    show(c, deps, {
      planId: c.req.query('cua') ?? '',
      kind: kindOf(c.req.query('kieu')),
      matches: new Map(),
      rename: false,
    }),
  )
  app.post('/:plan/sua-doi', async (c) => {
    const { ctx, locality } = c.var
    const by = idOf(c, 'plan')
    const form = await formOf(c)
    const asked = readAsked(form)
    if (form.get('viec') !== 'ap-dung') return show(c, deps, asked)
    await amendPlan(ctx, publishing(deps, locality.id), { ...asked, by })
    return c.redirect(`/${locality.id}/ke-hoach/${asked.planId}?${NOTICE}=da-sua-doi`, 303)
  })
  app.get('/:plan/ban/:document', async (c) => {
    const ward = c.var.locality.id
    const [plan, id] = [await deps.store.getPlan(ward, idOf(c, 'plan')), idOf(c, 'document')]
    const version = plan?.versions?.find((each) => each.id === id)
    const [amendment, kept] = await Promise.all([
      deps.store.getAmendment(ward, id),
      deps.store.getDraft(ward, id),
    ])
    if (!plan || !version || !amendment || !kept) throw new DomainError('not-found', 'plan.unknown')
    const page = (
      <PlanVersionPage
        frame={frameOf(c, deps)}
        ward={ward}
        plan={plan}
        version={version}
        amendment={amendment}
        text={kept.draft.text}
      />
    )
    return send(c, page)
  })
  return app
}

async function show(c: WebContext, deps: WebDeps, asked: Asked) {
  const { ctx, locality } = c.var
  const by = idOf(c, 'plan')
  const preview = await previewAmendment(ctx, publishing(deps, locality.id), { ...asked, by })
  const page = (
    <AmendPage
      frame={frameOf(c, deps)}
      ward={locality.id}
      preview={preview}
      lines={linesOf(preview.amended)}
      kind={asked.kind}
      rename={asked.rename}
    />
  )
  return send(c, page)
}

function readAsked(form: FormData): Asked {
  const matches = new Map(
    [...form].flatMap(([name, value]) => {
      const key = name.startsWith('la.') ? parseDutyKey(name.slice(3)) : null
      return key === null ? [] : [[key, value === NEW ? null : String(value)] as const]
    }),
  )
  return {
    planId: String(form.get('cua') ?? ''),
    kind: kindOf(String(form.get('kieu') ?? '')),
    matches,
    rename: form.get('ten-moi') === 'co',
  }
}

function kindOf(text: string | undefined): AmendmentKind {
  return KINDS.find((kind) => kind === text) ?? 'whole'
}

function publishing(deps: WebDeps, ward: string) {
  const { addressOf } = deps
  return { ...deps, addressOf: (name: string) => addressOf?.(ward, name) ?? null }
}

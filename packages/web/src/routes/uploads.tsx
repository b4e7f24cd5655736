import { DomainError } from '@dunghan/core/errors'
import { instantOf } from '@dunghan/core/ids'
import {
  beginUpload,
  FORM_MINUTES,
  READING_MINUTES,
  type Upload,
  type UploadForm,
} from '@dunghan/core/upload'
import { Hono } from 'hono'
import type { WebDeps } from '../deps.ts'
import { idOf } from '../middleware/ward.ts'
import { ReadingPage, UnreadPage } from '../pages/upload.tsx'
import { lineOf } from '../text/errors.ts'
import { NOTICE } from '../text/notices.ts'
import { frameOf, send, type WebContext, type WebEnv } from '../web-env.ts'

/** Reckoned from when the page with the form was opened. */
const LONGEST_WAIT_MS = (FORM_MINUTES + READING_MINUTES) * 60_000

/** Files on their way to a plan, and the files plans were read from. */
export function uploadRoutes(deps: WebDeps): Hono<WebEnv> {
  const app = new Hono<WebEnv>()
  app.get('/moi/:upload', (c) => follow(c, deps))
  app.get('/:plan/tep/:hash', (c) => download(c, deps))
  return app
}

/** A form for one file of this ward; null where files cannot be taken. */
export async function uploadFormOf(c: WebContext, deps: WebDeps): Promise<UploadForm | null> {
  const { objects } = deps
  if (!objects) return null
  const path = `${deps.origin(c.req.raw)}/${c.var.locality.id}/ke-hoach/moi`
  return beginUpload(c.var.ctx, { objects }, { pageOf: (id) => `${path}/${id}` })
}

/** Waits for a file to be read, then opens its plan or says why there is none. */
async function follow(c: WebContext, deps: WebDeps) {
  const ward = c.var.locality.id
  const id = idOf(c, 'upload')
  const upload = await deps.store.getUpload(ward, id)
  const frame = frameOf(c, deps)
  if (!upload || !isOf(c, upload)) {
    requireRecent(id, c.var.ctx.now)
    const { pathname, search } = new URL(c.req.url)
    return send(c, <ReadingPage frame={frame} ward={ward} address={pathname + search} />)
  }
  const { outcome } = upload
  if (outcome.kind === 'refused') {
    const why = outcome.message ?? lineOf(new DomainError('invalid', outcome.code))
    return send(c, <UnreadPage frame={frame} ward={ward} why={why} />, 422)
  }
  const plan = await deps.store.getPlan(ward, outcome.planId)
  const path = `/${ward}/ke-hoach/${outcome.planId}`
  const isNew = plan?.importedAt === upload.settledAt && plan.state === 'draft'
  return c.redirect(isNew ? path : `${path}?${NOTICE}=da-co`, 303)
}

/** The object store tells the page which bytes it took: another file sent by the same form is another reading. */
function isOf(c: WebContext, upload: Upload): boolean {
  const etag = c.req.query('etag')?.replaceAll('"', '')
  return etag === undefined || etag === upload.etag
}

/** A file that is not read by now never will be; an address nobody was given leads nowhere. */
function requireRecent(id: string, now: number): void {
  const begun = instantOf(id)
  if (begun === null || begun > now) throw new DomainError('not-found', 'page.unknown')
  if (now - begun > LONGEST_WAIT_MS) throw new DomainError('gone', 'upload.lost')
}

async function download(c: WebContext, deps: WebDeps) {
  const { id: ward } = c.var.locality
  const hash = c.req.param('hash')
  const sources = deps.objects ? await deps.store.listSources(ward, idOf(c, 'plan')) : []
  const source = sources.find(({ sha256 }) => sha256 === hash)
  if (!source || !deps.objects) throw new DomainError('not-found', 'page.unknown')
  c.header('Cache-Control', 'private, no-store')
  return c.redirect(await deps.objects.download(ward, source.key, source.fileName), 303)
}

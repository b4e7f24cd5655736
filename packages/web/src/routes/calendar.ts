import { gunzipSync } from 'node:zlib'
import {
  acceptsGzip,
  type BodyDeps,
  type FeedBody,
  feedBodies,
  feedEtag,
  httpDate,
  isNotModified,
  isSecret,
  lastBodies,
  rendererVersion,
  renderNotice,
  secretSha256,
} from '@dunghan/calendar'
import { type FeedScope, parseScope, scopeName } from '@dunghan/core/calendar'
import { isLocalityId } from '@dunghan/core/locality'
import { type Day, dayAt, daysBetween, midnightOf } from '@dunghan/core/time'
import { type Context, Hono } from 'hono'

/** What the feeds need; `report` hears of every failure that a subscriber must not notice. */
export interface FeedRouteDeps extends Omit<BodyDeps, 'report'> {
  readonly clock: () => number
  /** Whether a CDN stands before us, that may keep a feed for everybody who knows its address. */
  readonly behindCdn?: boolean
  readonly report?: BodyDeps['report']
}

interface Address {
  readonly localityId: string
  readonly scope: FeedScope
  readonly secretSha256: string
}

interface Validators {
  readonly etag: string
  readonly modifiedAt: number | null
}

const SMALL = 1_024
const NOTICE_DAYS = 90
/** How often a locality may have moved on; a ring ends here. */
const MOST_MOVES = 4

/**
 * The calendar feeds, `/{ward}/{scope}/{secret}.ics`. One read decides a 304. No passing trouble is answered with an
 * error while an older body is at hand: calendar programs drop a subscription for good when they see one.
 */
export function feedRoutes(given: FeedRouteDeps): Hono {
  const deps = { report: logFailure, ...given }
  const renderer = rendererVersion(deps.origin, deps.daysOff)
  const bodyOf = feedBodies(deps)
  const last = lastBodies()
  const caching = deps.behindCdn ? FOR_CDN : FOR_SUBSCRIBER
  const routes = new Hono()

  routes.get('/:ward/:scope/:file', async (c) => {
    const address = addressOf(c.req.param('ward'), c.req.param('scope'), c.req.param('file'))
    if (address === null) return unknown(c)
    const { scope } = address
    const place = `${address.localityId}/${scopeName(scope)}/${address.secretSha256}`
    try {
      const today = dayAt(deps.clock())
      const found = await find(address)
      if (found === null) return unknown(c)
      const { localityId, check } = found
      if (check.link.revokedAt !== null) {
        last.forget(place)
        return revoked(c, dayAt(check.link.revokedAt), today)
      }
      const etag = feedEtag(check.version, renderer, today)
      // The day is part of the tag, so the bytes may be as young as its midnight.
      const validators = { etag, modifiedAt: Math.max(check.changedAt, midnightOf(today)) }
      if (notModified(c, validators)) return bare(c, validators, caching)
      const known = last.get(place)
      const body = known?.etag === etag ? known : await bodyOf({ localityId, scope, etag, today })
      last.keep(place, body)
      return answer(c, address, body, body.etag === etag ? validators.modifiedAt : null)
    } catch (cause) {
      deps.report('feed.not-answered', cause)
      return bridge(c, address, last.get(place))
    }
  })
  routes.get('*', unknown)
  routes.all('*', (c) => c.text('Địa chỉ lịch chỉ để đọc.', 405, { Allow: 'GET, HEAD' }))
  return routes

  /** The link of an address, where its locality is now: a subscriber notices nothing of a move. */
  async function find({ localityId: asked, scope, secretSha256: sha }: Address) {
    let localityId = asked
    for (let moves = 0; moves <= MOST_MOVES; moves += 1) {
      const check = await deps.store.checkFeed(localityId, scopeName(scope), sha)
      if (check !== undefined) return { localityId, check }
      const to = await deps.store.getMove(localityId)
      if (to === undefined || !isLocalityId(to)) return null
      localityId = to
    }
    return null
  }

  function answer(c: Context, address: Address, body: FeedBody, modifiedAt: number | null) {
    c.header('Content-Disposition', `inline; filename="${fileName(address)}"`)
    return sendBody(c, { etag: body.etag, modifiedAt }, body.gzip, caching)
  }

  function bridge(c: Context, address: Address, body: FeedBody | undefined) {
    if (body !== undefined) {
      const validators = { etag: body.etag, modifiedAt: null }
      if (notModified(c, validators)) return bare(c, validators, caching)
      return answer(c, address, body, null)
    }
    // Whoever holds a copy keeps it; whoever holds none is sent to the CDN's own last body, or to come again.
    if (c.req.header('If-None-Match') ?? c.req.header('If-Modified-Since')) return c.body(null, 304)
    return c.text('Lịch tạm thời chưa lấy được, xin thử lại sau ít phút.', 503, {
      'Cache-Control': 'no-store',
      'Retry-After': '300',
    })
  }

  function revoked(c: Context, revokedOn: Day, today: Day) {
    if (daysBetween(revokedOn, today) > NOTICE_DAYS)
      return c.text('Đường dẫn lịch này đã bị thu hồi.', 410, FOR_A_DAY)
    const validators = {
      etag: `"thu-hoi-${renderer}-${revokedOn}"`,
      modifiedAt: midnightOf(revokedOn),
    }
    if (notModified(c, validators)) return bare(c, validators, caching)
    return sendText(c, validators, renderNotice(revokedOn, deps.origin), caching)
  }
}

const FOR_SUBSCRIBER = 'private, max-age=900, stale-if-error=604800'
const FOR_CDN = 'public, max-age=300, s-maxage=300, stale-if-error=604800'
const FOR_A_DAY = { 'Cache-Control': 'public, max-age=86400', 'X-Robots-Tag': 'noindex' }
const FOR_AN_HOUR = { 'Cache-Control': 'public, max-age=3600', 'X-Robots-Tag': 'noindex' }

function addressOf(localityId: string, scopeWord: string, file: string): Address | null {
  const secret = file.endsWith('.ics') ? file.slice(0, -'.ics'.length) : ''
  const scope = parseScope(scopeWord)
  return scope !== null && isLocalityId(localityId) && isSecret(secret)
    ? { localityId, scope, secretSha256: secretSha256(secret) }
    : null
}

function unknown(c: Context) {
  return c.text('Không có lịch nào ở địa chỉ này.', 404, FOR_AN_HOUR)
}

/** ASCII, as ids are, and without the secret. */
function fileName({ localityId, scope }: Address): string {
  return `dung-han-${localityId}-${scopeName(scope)}.ics`
}

function notModified(c: Context, validators: Validators): boolean {
  return isNotModified(validators, {
    ifNoneMatch: c.req.header('If-None-Match'),
    ifModifiedSince: c.req.header('If-Modified-Since'),
  })
}

function validate(c: Context, { etag, modifiedAt }: Validators, caching: string): void {
  c.header('ETag', etag)
  if (modifiedAt !== null) c.header('Last-Modified', httpDate(modifiedAt))
  c.header('Cache-Control', caching)
  c.header('Vary', 'Accept-Encoding')
  c.header('X-Robots-Tag', 'noindex')
}

function bare(c: Context, validators: Validators, caching: string) {
  validate(c, validators, caching)
  return c.body(null, 304)
}

function sendBody(c: Context, validators: Validators, gzip: Uint8Array, caching: string) {
  const takesGzip = acceptsGzip(c.req.header('Accept-Encoding'))
  if (!takesGzip || gzip.byteLength < SMALL) {
    const plain = gunzipSync(gzip)
    if (!takesGzip || plain.byteLength < SMALL) return send(c, validators, plain, caching)
  }
  c.header('Content-Encoding', 'gzip')
  return send(c, validators, gzip, caching)
}

function sendText(c: Context, validators: Validators, text: string, caching: string) {
  return send(c, validators, new TextEncoder().encode(text), caching)
}

function send(c: Context, validators: Validators, bytes: Uint8Array, caching: string) {
  validate(c, validators, caching)
  c.header('Content-Type', 'text/calendar; charset=utf-8')
  return c.body(new Uint8Array(bytes))
}

/** Without the path: the secret stands in it. */
function logFailure(failure: string, cause: unknown): void {
  console.error(failure, cause)
}

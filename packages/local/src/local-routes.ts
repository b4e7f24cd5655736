import { type Day, isPlausible, parseDay } from '@dunghan/core/time'
import type { Delivery } from '@dunghan/jobs'
import type { Planned } from '@dunghan/lambda/digest'
import type { Handler, HttpEvent, HttpResult } from '@dunghan/lambda/events'
import { handlerOf } from '@dunghan/lambda/http'
import { type Context, Hono } from 'hono'
import type { Called } from './emulator/emulator.ts'
import { mailboxRoutes } from './mailbox/mailbox-routes.tsx'
import { REFUSAL_HEADERS, type Refusal, refusalBody } from './refusal.tsx'
import type { WardMoves } from './ward-moves.ts'
import { wardRoutes } from './ward-routes.ts'

/** What the paths that only this machine has need. */
export interface LocalDeps {
  /** Where the letters lie, and the address of the page that shows them; null when they leave the machine. */
  readonly outbox: string | null
  readonly mailbox: string | null
  readonly clock: () => number
  readonly today: () => Day
  readonly onError: (error: unknown) => void
  readonly wardMoves: WardMoves
  readonly writeWeek: (today: Day) => Promise<{
    readonly called: Called<Planned>
    readonly deliveries: readonly Delivery[]
  }>
}

/** The mailbox and the commands' own paths, as a function beside the API. */
export function localHandler(deps: LocalDeps): Handler<HttpEvent, HttpResult> {
  const app = new Hono({ strict: false })
  app.route('/api/local', commandRoutes(deps))
  app.route('/api/local', wardRoutes(deps.wardMoves, deps.onError))
  if (deps.outbox !== null)
    app.route('/hop-thu', mailboxRoutes({ outbox: deps.outbox, clock: deps.clock }))
  app.notFound((c) => refuse(c, c.req.method === 'GET' ? NO_PAGE : WRONG_METHOD, deps.clock()))
  app.onError((error, c) => {
    deps.onError(error)
    return refuse(c, BROKEN, deps.clock())
  })
  return handlerOf(app)
}

/** `POST /api/local/digest`: has the letters of a day's week written now. */
export function commandRoutes(
  deps: Pick<LocalDeps, 'today' | 'writeWeek' | 'mailbox' | 'clock' | 'onError'>,
): Hono {
  const app = new Hono()
  app.all('/digest', async (c) => {
    if (c.req.method !== 'POST') return refuse(c, WRONG_METHOD, deps.clock(), COMMAND)
    if (!/^application\/json\b/iu.test(c.req.header('Content-Type') ?? ''))
      return refuse(c, WRONG_TYPE, deps.clock(), COMMAND)
    const today = todayOf(await c.req.json().catch(() => null), deps.today)
    if (today === null) return refuse(c, NO_DAY, deps.clock(), COMMAND)
    try {
      const { called, deliveries } = await deps.writeWeek(today)
      const { answer, waiting, dead } = called
      // Nothing came of any letter and some still wait: what they are written from did not answer.
      if (waiting + dead > 0 && deliveries.length === 0)
        return refuse(c, NOT_NOW, deps.clock(), COMMAND)
      const letters = sumOf(deliveries)
      return c.json({ ...answer, letters, waiting, dead, mailbox: deps.mailbox })
    } catch (error) {
      deps.onError(error)
      return refuse(c, NOT_NOW, deps.clock(), COMMAND)
    }
  })
  return app
}

const COMMAND = '/api/local/digest'

const NO_PAGE: Refusal = {
  status: 404,
  sentence: 'Không có trang này.',
  next: 'Địa chỉ có thể bị chép thiếu. Mở lại từ trang đầu.',
}
const WRONG_METHOD: Refusal = {
  status: 405,
  sentence: 'Địa chỉ này không nhận cách gửi đó.',
  next: 'Mở trang bằng đường dẫn thường, hoặc bấm nút có sẵn trên trang.',
}
const WRONG_TYPE: Refusal = {
  status: 415,
  sentence: 'Kiểu nội dung gửi lên không đúng.',
  next: 'Gửi Content-Type: application/json.',
}
const NO_DAY: Refusal = { status: 422, sentence: 'Ngày cần có dạng 2026-11-23.' }
const NOT_NOW: Refusal = {
  status: 503,
  sentence: 'Chưa soạn được thư vì nơi lưu dữ liệu không trả lời.',
  next: 'Chờ một phút rồi gõ lại lệnh; mỗi cơ quan vẫn chỉ nhận một thư.',
}
const BROKEN: Refusal = { status: 500, sentence: 'Máy chủ gặp lỗi.', next: 'Hãy thử lại.' }

function refuse(c: Context, refusal: Refusal, now: number, path = c.req.path): Response {
  const { status } = refusal
  const { type, body } = refusalBody(refusal, { path, accept: c.req.header('Accept') ?? '', now })
  const allow = path === COMMAND ? 'POST' : 'GET, HEAD'
  const headers = { ...REFUSAL_HEADERS, 'content-type': type }
  return new Response(body, { status, headers: status === 405 ? { ...headers, allow } : headers })
}

/** The day a body names, else today; null when it names none that can be meant. */
function todayOf(body: unknown, today: () => Day): Day | null {
  if (!(body instanceof Object) || Array.isArray(body)) return null
  const asked = 'today' in body ? body.today : undefined
  if (asked === undefined) return today()
  const day = typeof asked === 'string' ? parseDay(asked) : null
  return day !== null && isPlausible(day) ? day : null
}

function sumOf(deliveries: readonly Delivery[]): Record<string, number> {
  const sum: Record<string, number> = {}
  for (const { states } of deliveries)
    for (const [state, count] of Object.entries(states)) sum[state] = (sum[state] ?? 0) + count
  return sum
}

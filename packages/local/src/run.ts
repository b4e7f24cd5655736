import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { movedClock } from './clock.ts'
import { openDataFolder } from './data-folder.ts'
import type { Settings } from './deps.ts'
import { type Engine, startEngine } from './dynamo.ts'
import { refuseAll } from './emulator/http-server.ts'
import { listen } from './listen.ts'
import { startProduct } from './product.ts'
import { untilGone } from './watch-engine.ts'

const STARTING = { status: 503, sentence: 'Đúng Hạn đang khởi động.', next: 'Xin thử lại ngay.' }
const MOST_STARTS = 10
const GRACE_MS = 5000

/** Runs the product until `stopped`; an engine that dies is started again on the same data, at the same address. */
export async function run(
  settings: Settings,
  stopped: AbortSignal,
  say: { readonly address: (address: string) => void; readonly error: (error: unknown) => void },
): Promise<void> {
  const folder = openDataFolder(settings.dataFolder)
  const clock = movedClock(settings.today, () => Date.now())
  const starting = refuseAll(STARTING, clock)
  let listener = starting
  let calendars = Promise.withResolvers<RequestListener>()
  const server = createServer((request, response) => {
    // A calendar program that is told 503 drops its subscription, so it waits instead.
    if (request.url?.startsWith('/ics/')) void calendars.promise.then((to) => to(request, response))
    else listener(request, response)
  })
  let engine = await openEngine(settings, folder.tableFile)
  try {
    const origin = `http://127.0.0.1:${await listen(server, settings.port)}`
    for (let starts = 1; !stopped.aborted && starts <= MOST_STARTS; starts += 1) {
      if (starts > 1) engine = await openEngine(settings, folder.tableFile)
      const { endpoint } = engine
      const { mail } = settings
      const product = await startProduct({
        folder,
        endpoint,
        origin,
        mail,
        clock,
        onError: say.error,
      })
      calendars.resolve(product.listener)
      await product.finish()
      listener = product.listener
      if (starts === 1) {
        folder.writeAddress(origin)
        say.address(origin)
      }
      await untilGone(endpoint, stopped)
      if (stopped.aborted) await close(server)
      else say.error('Bộ máy lưu trữ đã dừng, đang khởi động lại trên cùng dữ liệu.')
      listener = starting
      calendars = Promise.withResolvers()
      await product.stop()
      await engine.stop()
    }
  } finally {
    folder.removeAddress()
    server.close()
    server.closeAllConnections()
    await engine.stop()
  }
}

function openEngine({ dynamo }: Settings, dataFile: string): Promise<Engine> {
  return startEngine({
    endpoint: dynamo.endpoint ?? undefined,
    bin: dynamo.binary ?? undefined,
    dataFile,
    platform: process.platform,
    arch: process.arch,
  })
}

/** Takes no new request and lets those in hand finish, but not for ever. */
async function close(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  const late = setTimeout(() => server.closeAllConnections(), GRACE_MS)
  await closed
  clearTimeout(late)
}

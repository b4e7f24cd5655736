import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

const LOOK_EVERY_MS = 1000

/** Ends when nothing answers at an address any more; an engine that was killed says nothing by itself. */
export async function untilGone(endpoint: string, signal: AbortSignal): Promise<void> {
  const { hostname, port } = new URL(endpoint)
  while (!signal.aborted) {
    await wait(LOOK_EVERY_MS, undefined, { signal }).catch(() => {})
    if (!signal.aborted && !(await answers(hostname, Number(port)))) return
  }
}

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port })
    socket.once('connect', () => resolve(true))
    socket.once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}

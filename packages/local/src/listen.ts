import type { Server } from 'node:http'

const TRIES = 100

/** Listens on this machine only, at the first free port from `from` on; 0 takes any. Answers the port. */
export async function listen(server: Server, from: number): Promise<number> {
  for (let port = from; port < from + TRIES; port += 1) {
    if (await tryPort(server, port)) return portOf(server)
  }
  throw new Error(`no free port from ${from} to ${from + TRIES - 1}`)
}

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false)
      else reject(error)
    }
    server.once('error', failed)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed)
      resolve(true)
    })
  })
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string')
    throw new Error('the server is not listening')
  return address.port
}

import { createServer, type Server } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { listen } from './listen.ts'

const servers: Server[] = []
afterEach(() => servers.splice(0).forEach((server) => void server.close()))

function aServer(): Server {
  const server = createServer()
  servers.push(server)
  return server
}

test('a second product on the machine takes the next free port', async () => {
  const first = await listen(aServer(), 0)
  const second = await listen(aServer(), first)
  expect(second).toBeGreaterThan(first)
})

test('only this machine can reach it', async () => {
  const server = aServer()
  await listen(server, 0)
  expect(server.address()).toMatchObject({ address: '127.0.0.1' })
})

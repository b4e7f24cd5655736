import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** The service of roles on loopback: gives whoever asks an hour, and remembers for whom it was asked. */
export interface FakeSts {
  readonly endpoint: string
  /** The role and the tag of each taking, in order. */
  readonly taken: readonly { readonly role: string; readonly tenant: string }[]
  close(): void
}

/** Starts it on a free port. */
export async function fakeSts(): Promise<FakeSts> {
  const taken: { role: string; tenant: string }[] = []
  const server = createServer(async (request, response) => {
    const form = new URLSearchParams(await text(request))
    const said = (name: string): string => form.get(name) ?? ''
    if (said('Action') !== 'AssumeRole' || said('Tags.member.1.Key') !== 'tenant') {
      response.writeHead(400).end()
      return
    }
    taken.push({ role: said('RoleArn'), tenant: said('Tags.member.1.Value') })
    response.writeHead(200, { 'content-type': 'text/xml' })
    response.end(`<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult>
      <Credentials><AccessKeyId>local</AccessKeyId><SecretAccessKey>local</SecretAccessKey>
      <SessionToken>phien</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>
      </AssumeRoleResult></AssumeRoleResponse>`)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { endpoint: `http://127.0.0.1:${port}`, taken, close: () => server.close() }
}

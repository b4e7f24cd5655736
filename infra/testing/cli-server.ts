import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { type BuildRequest, type Built, buildHandler } from './build-handler.ts'
import { ACCOUNT } from './provider.ts'

/** Plays the part of SST's command line, which its components talk to while a program runs. */
export async function startCliServer(options: {
  readonly really: boolean
  readonly onBuilt: (built: Built) => void
}): Promise<string> {
  const methods: Readonly<Record<string, (parameter: never) => unknown>> = {
    'Provider.Aws.Bootstrap': ({ region }: { region: string }) => ({
      asset: `sst-asset-${region}`,
      assetEcrRegistryId: ACCOUNT,
      assetEcrUrl: `${ACCOUNT}.dkr.ecr.${region}.amazonaws.com/sst-asset`,
      state: `sst-state-${region}`,
      appsyncHttp: '',
      appsyncRealtime: '',
    }),
    'Runtime.AddTarget': () => ({}),
    'Runtime.Build': async (request: BuildRequest) => {
      const { built, ...answer } = await buildHandler(request, options.really)
      if (built) options.onBuilt(built)
      return answer
    },
  }
  const server = createServer(async (request, response) => {
    const { method, params } = JSON.parse(await text(request))
    try {
      const called = methods[method]
      if (!called) throw new Error(`the command line has no method ${method} here`)
      response.end(JSON.stringify({ result: await called(params[0] as never) }))
    } catch (error) {
      response.end(
        JSON.stringify({ error: error instanceof Error ? error.message : String(error) }),
      )
    }
  })
  // A busy machine leaves connections idle for long; a client that uses one again must not find it closed.
  server.keepAliveTimeout = 0
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  server.unref()
  const { port } = server.address() as AddressInfo
  return `http://127.0.0.1:${port}`
}

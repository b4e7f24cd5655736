import type { Locality } from '@dunghan/core/locality'
import { makeClient, type OpenStore, openStore } from '@dunghan/store'
import {
  listDigestLocalitiesOfAllLocalities,
  listUnfinishedOfAllLocalities,
  type UnfinishedPlan,
} from '@dunghan/store/all-localities'
import { createTable } from '@dunghan/store/schema'

/** The table of this machine, with the questions only this machine may ask across wards. */
export interface LocalTable {
  readonly store: OpenStore
  readonly unfinished: () => Promise<readonly UnfinishedPlan[]>
  readonly digestLocalities: () => Promise<readonly string[]>
  readonly localities: () => Promise<readonly Locality[]>
  close(): void
}

const TABLE = 'dunghan'
/** The engine asks for a signature and believes any. */
const ANYBODY = { accessKeyId: 'local', secretAccessKey: 'local' }

/** Opens the table behind an engine, making it the first time. */
export async function openLocalTable(endpoint: string): Promise<LocalTable> {
  const client = makeClient({ region: 'ap-southeast-1', endpoint, credentials: ANYBODY })
  await createTable(client, TABLE)
  const options = { client, tableName: TABLE }
  const store = openStore(options)
  const digestLocalities = () => listDigestLocalitiesOfAllLocalities(options)
  return {
    store,
    unfinished: () => listUnfinishedOfAllLocalities(options),
    digestLocalities,
    localities: async () => {
      const found = await Promise.all((await digestLocalities()).map((id) => store.getLocality(id)))
      return found.flatMap((locality) => locality ?? [])
    },
    close: () => client.destroy(),
  }
}

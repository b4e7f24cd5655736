import type { Locality } from '@dunghan/core/locality'
import { makeClient, type OpenStore, openStore, type StoreOptions } from '@dunghan/store'
import {
  listDigestLocalitiesOfAllLocalities,
  listUnfinishedOfAllLocalities,
  type UnfinishedPlan,
} from '@dunghan/store/all-localities'
import { createTable } from '@dunghan/store/schema'
import type { DataFolder } from './data-folder.ts'

/** The table of this machine, with the questions only this machine may ask across wards. */
export interface LocalTable {
  readonly store: OpenStore
  /** The table as those reach it who move whole wards. */
  readonly options: StoreOptions
  readonly unfinished: () => Promise<readonly UnfinishedPlan[]>
  readonly digestLocalities: () => Promise<readonly string[]>
  readonly localities: () => Promise<readonly Locality[]>
  close(): void
}

const TABLE = 'dunghan'
/** The engine asks for a signature and believes any. */
const ANYBODY = { accessKeyId: 'local', secretAccessKey: 'local' }

/** Opens the table behind an engine, making it the first time; `wards` remembers whom this machine has met. */
export async function openLocalTable(
  endpoint: string,
  wards: Pick<DataFolder, 'wards' | 'addWard'>,
): Promise<LocalTable> {
  const client = makeClient({ region: 'ap-southeast-1', endpoint, credentials: ANYBODY })
  await createTable(client, TABLE)
  const options = { client, tableName: TABLE }
  const opened = openStore(options)
  const store: OpenStore = {
    ...opened,
    claimLocality: async (locality) => {
      const held = await opened.claimLocality(locality)
      wards.addWard(held.id)
      return held
    },
  }
  const digestLocalities = () => listDigestLocalitiesOfAllLocalities(options)
  return {
    store,
    options,
    unfinished: () => listUnfinishedOfAllLocalities(options),
    digestLocalities,
    localities: async () => {
      const ids = new Set([...wards.wards(), ...(await digestLocalities())])
      const found = await Promise.all([...ids].map((id) => store.getLocality(id)))
      return found.flatMap((locality) => locality ?? [])
    },
    close: () => client.destroy(),
  }
}

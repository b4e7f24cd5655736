import { createHash } from 'node:crypto'
import { S3Client } from '@aws-sdk/client-s3'
import type { Context } from '@dunghan/core/context'
import type { IdKind } from '@dunghan/core/ids'
import { dayAt } from '@dunghan/core/time'
import { type FinishDeps, finishUpload, placeOfUpload } from '@dunghan/core/upload'
import { openStore } from '@dunghan/store'
import { readFileConfig, readTableConfig } from './config.ts'
import { sha256 } from './deps.ts'
import type { Handler, QueueEvent, QueueResult } from './events.ts'
import { idMinter } from './new-id.ts'
import { bucketObjects } from './objects/bucket-objects.ts'
import { keysOf } from './objects/object-event.ts'
import { readDraft } from './read-draft.ts'
import { roleTaker } from './take-role.ts'
import { tenantClients } from './tenant-clients.ts'
import { wardClients } from './ward-clients.ts'
import { queues } from './wiring.ts'

/** What reading uploads takes from outside. */
export interface UploadDeps extends Omit<FinishDeps, 'sha256' | 'sha256OfBytes'> {
  readonly clock: () => number
  readonly newId: (kind: IdKind) => string
  readonly onError: (error: unknown) => void
}

/** Reads every file that the object store tells of; one that ended the function twice is given up with a reason. */
export function createUpload(deps: UploadDeps): Handler<QueueEvent, QueueResult> {
  return async ({ Records }) => {
    const batchItemFailures: { itemIdentifier: string }[] = []
    for (const { messageId, body, attributes } of Records) {
      try {
        const { ApproximateReceiveCount: receives } = attributes
        for (const key of keysOf(JSON.parse(body)))
          await readOne(deps, key, Number(receives ?? 1) >= MOST_RECEIVES)
      } catch (error) {
        deps.onError(error)
        batchItemFailures.push({ itemIdentifier: messageId })
      }
    }
    return { batchItemFailures }
  }
}

const MOST_RECEIVES = queues.find(({ fn }) => fn === 'upload')?.maxReceive ?? 1

async function readOne(deps: UploadDeps, key: string, hopeless: boolean): Promise<void> {
  const place = placeOfUpload(key)
  if (place === null) return
  const now = deps.clock()
  const ctx: Context = {
    localityId: place.localityId,
    actor: { kind: 'system', job: 'read-upload' },
    now,
    today: dayAt(now),
    newId: deps.newId,
  }
  await finishUpload(ctx, { ...deps, sha256, sha256OfBytes }, { key, place, hopeless })
}

function sha256OfBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

let deployed: Handler<QueueEvent, QueueResult> | undefined

/** The deployed function. */
export const handler: Handler<QueueEvent, QueueResult> = async (event, context) => {
  deployed ??= cloudUpload()
  return deployed(event, context)
}

function cloudUpload(): Handler<QueueEvent, QueueResult> {
  const { region, tableName } = readTableConfig()
  const { tenantRoleArn, ...buckets } = readFileConfig()
  const clock = (): number => Date.now()
  const client = wardClients(region, tenantRoleArn, 8)
  const filesOf = tenantClients({
    takeRole: roleTaker({ region, roleArn: tenantRoleArn }),
    clock,
    makeClient: (credentials) => new S3Client({ region, credentials }),
  })
  return createUpload({
    store: openStore({ client, tableName }),
    objects: bucketObjects(filesOf, buckets),
    readFile: readDraft,
    clock,
    newId: idMinter(clock),
    onError: (error) => console.error(error),
  })
}

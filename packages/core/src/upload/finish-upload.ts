import { auditEvent } from '../audit/record.ts'
import { type Context, requireOffice } from '../context.ts'
import { DomainError } from '../errors.ts'
import type { Sha256 } from '../ids.ts'
import type { Draft } from '../plan/draft.ts'
import { receivePlan } from '../plan/receive-plan.ts'
import type { PlanStore } from '../plan/store.ts'
import { sourceKey, type UploadPlace } from './object-key.ts'
import type { ObjectStore, StoredObject } from './object-store.ts'
import type { UploadStore } from './store.ts'
import type { Outcome, SourceFile } from './upload.ts'

/** What reading an upload takes from outside. */
export interface FinishDeps {
  readonly store: PlanStore & UploadStore
  readonly objects: Pick<ObjectStore, 'read' | 'keep' | 'remove'>
  readonly sha256: Sha256
  readonly sha256OfBytes: (bytes: Uint8Array) => string
  /** The draft a file holds; a DomainError when it cannot be read. */
  readonly readFile: (bytes: Uint8Array, fileName: string) => Promise<Draft>
}

/**
 * Reads a file that has arrived and keeps it as the source of its plan; what cannot be read is taken away, with the
 * reason left behind. Every step may be repeated: the plan is found again by its text, the file by its content.
 */
export async function finishUpload(
  ctx: Context,
  deps: FinishDeps,
  input: { readonly key: string; readonly place: UploadPlace; readonly hopeless: boolean },
): Promise<Outcome | null> {
  requireOffice(ctx)
  const { key, place } = input
  const file = await deps.objects.read(ctx.localityId, key)
  if (file === null) return null
  const settled = await deps.store.getUpload(ctx.localityId, place.uploadId)
  const outcome =
    settled?.etag === file.etag ? settled.outcome : await settle(ctx, deps, { ...input, file })
  await deps.objects.remove(ctx.localityId, key)
  return outcome
}

interface Arrived {
  readonly key: string
  readonly place: UploadPlace
  readonly hopeless: boolean
  readonly file: StoredObject
}

async function settle(ctx: Context, deps: FinishDeps, arrived: Arrived): Promise<Outcome> {
  const outcome = await outcomeOf(ctx, deps, arrived)
  const { localityId, now } = ctx
  const { file, place } = arrived
  const upload = {
    id: place.uploadId,
    localityId,
    etag: file.etag,
    outcome,
    by: file.by,
    settledAt: now,
  }
  const source = outcome.kind === 'plan' ? await keep(ctx, deps, arrived, outcome.planId) : null
  const detail = outcome.kind === 'plan' ? { plan: outcome.planId } : { code: outcome.code }
  const event = auditEvent(ctx, 'upload.read', place.uploadId, { by: file.by, ...detail })
  await deps.store.settleUpload(localityId, upload, source, event)
  return outcome
}

async function outcomeOf(
  ctx: Context,
  deps: FinishDeps,
  { file, place, hopeless }: Arrived,
): Promise<Outcome> {
  if (hopeless) return { kind: 'refused', code: 'file.gave-up', message: null }
  try {
    const draft = await deps.readFile(file.bytes, place.fileName)
    const { id } = await receivePlan(ctx, deps, { draft })
    return { kind: 'plan', planId: id }
  } catch (error) {
    if (!(error instanceof DomainError) || error.kind === 'conflict') throw error
    const { message } = error.params
    return { kind: 'refused', code: error.code, message: message ? String(message) : null }
  }
}

async function keep(
  ctx: Context,
  deps: FinishDeps,
  { key, file, place }: Arrived,
  planId: string,
): Promise<SourceFile> {
  const sha256 = deps.sha256OfBytes(file.bytes)
  const kept = sourceKey(ctx.localityId, planId, sha256)
  await deps.objects.keep(ctx.localityId, key, kept)
  return {
    localityId: ctx.localityId,
    planId,
    sha256,
    key: kept,
    fileName: place.fileName,
    size: file.bytes.length,
    by: file.by,
    keptAt: ctx.now,
  }
}

import type { SourceFile, Upload } from '@dunghan/core/upload'
import * as z from 'zod'
import type { ItemType } from '../codec.ts'

/** What came of a file. */
export const UPLOAD: ItemType<Upload> = {
  name: 'upload',
  version: 1,
  schema: z.object({
    id: z.string(),
    localityId: z.string(),
    etag: z.string(),
    outcome: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('plan'), planId: z.string() }),
      z.object({ kind: z.literal('refused'), code: z.string(), message: z.string().nullable() }),
    ]),
    by: z.string(),
    settledAt: z.int(),
  }),
}

/** A file a plan was read from. */
export const SOURCE_FILE: ItemType<SourceFile> = {
  name: 'source',
  version: 1,
  schema: z.object({
    localityId: z.string(),
    planId: z.string(),
    sha256: z.string(),
    key: z.string(),
    fileName: z.string(),
    size: z.int(),
    by: z.string(),
    keptAt: z.int(),
  }),
}

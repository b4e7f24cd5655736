import type { SourceFile, Upload, UploadStore } from '@dunghan/core/upload'
import type { Row } from './attributes.ts'
import { auditRow } from './audit.ts'
import { decode, decodeAll, encode } from './codec.ts'
import { partition } from './expression.ts'
import { SOURCE_FILE, UPLOAD } from './items/upload.ts'
import { BEGINS, planPartition, sourceFileKey, uploadKey } from './keys.ts'
import { requireOwn } from './own.ts'
import type { Table } from './table.ts'

const DAYS_KEPT = 60
const MOST_SOURCES = 20

/** Uploads and the files plans were read from, in the table. */
export function uploadsOf(table: Table): UploadStore {
  return {
    async getUpload(localityId, uploadId) {
      const row = await table.get(localityId, uploadKey(localityId, uploadId))
      return row && decode(UPLOAD, row)
    },

    async settleUpload(localityId, upload, source, event) {
      await table.transact(localityId, [
        { put: uploadRow(localityId, upload) },
        ...(source === null ? [] : [{ put: sourceRow(localityId, source) }]),
        { put: auditRow(localityId, event) },
      ])
    },

    async listSources(localityId, planId) {
      const where = partition(planPartition(localityId, planId), BEGINS.source)
      const rows = await table.query(localityId, { where, limit: MOST_SOURCES })
      return decodeAll(SOURCE_FILE, rows).toSorted((left, right) => left.keptAt - right.keptAt)
    },
  }
}

function uploadRow(localityId: string, upload: Upload): Row {
  requireOwn(localityId, upload)
  const ttl = Math.floor(upload.settledAt / 1000) + DAYS_KEPT * 86_400
  return encode(UPLOAD, uploadKey(localityId, upload.id), upload, { ttl })
}

/** The row of a file a plan was read from. */
export function sourceRow(localityId: string, source: SourceFile): Row {
  requireOwn(localityId, source)
  return encode(SOURCE_FILE, sourceFileKey(localityId, source.planId, source.sha256), source)
}

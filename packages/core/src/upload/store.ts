import type { AuditEvent } from '../audit/event.ts'
import type { SourceFile, Upload } from './upload.ts'

/** What uploads need of the table. */
export interface UploadStore {
  /** What came of a file; undefined while it is on its way, and again some weeks after it was read. */
  getUpload(localityId: string, uploadId: string): Promise<Upload | undefined>
  /** One transaction: what came of the file, the file's place beside its plan, the audit event. Done again it ends the same. */
  settleUpload(
    localityId: string,
    upload: Upload,
    source: SourceFile | null,
    event: AuditEvent,
  ): Promise<void>
  /** The files a plan was read from, at most 20. */
  listSources(localityId: string, planId: string): Promise<readonly SourceFile[]>
}

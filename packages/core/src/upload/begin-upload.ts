import { actorName, type Context, requireOffice } from '../context.ts'
import { uploadPrefix } from './object-key.ts'
import type { ObjectLinks, UploadForm } from './object-store.ts'
import { FORM_MINUTES, UPLOAD_MAX_BYTES } from './upload.ts'

/** A form for one file of a locality. Nothing is written: a form nobody sends leaves no trace. */
export async function beginUpload(
  ctx: Context,
  deps: { readonly objects: Pick<ObjectLinks, 'uploadForm'> },
  input: { readonly pageOf: (uploadId: string) => string },
): Promise<UploadForm> {
  requireOffice(ctx)
  const id = ctx.newId('upload')
  return deps.objects.uploadForm(ctx.localityId, {
    prefix: uploadPrefix(ctx.localityId, id),
    maxBytes: UPLOAD_MAX_BYTES,
    by: actorName(ctx.actor),
    next: input.pageOf(id),
    expiresAt: ctx.now + FORM_MINUTES * 60_000,
  })
}

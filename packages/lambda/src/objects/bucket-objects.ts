import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  type S3Client,
} from '@aws-sdk/client-s3'
import type { ObjectStore } from '@dunghan/core/upload'
import { type Buckets, requireKey } from './object-links.ts'

/** Files in buckets of S3, for the function that reads them; `clientOf` has the rights of one locality alone. */
export function bucketObjects(
  clientOf: (localityId: string) => Promise<S3Client>,
  { uploads, evidence }: Buckets,
): Pick<ObjectStore, 'read' | 'keep' | 'remove'> {
  return {
    async read(localityId, key) {
      requireKey(localityId, key)
      const client = await clientOf(localityId)
      try {
        const command = new GetObjectCommand({ Bucket: uploads, Key: key })
        const { Body, ETag = '', Metadata } = await client.send(command)
        const { by = '' } = Metadata ?? {}
        const bytes = (await Body?.transformToByteArray()) ?? new Uint8Array()
        return { bytes, etag: ETag.replaceAll('"', ''), by }
      } catch (error) {
        if (error instanceof NoSuchKey) return null
        throw error
      }
    },

    async keep(localityId, from, to) {
      requireKey(localityId, from)
      requireKey(localityId, to)
      const CopySource = `${uploads}/${from.split('/').map(encodeURIComponent).join('/')}`
      const client = await clientOf(localityId)
      await client.send(new CopyObjectCommand({ Bucket: evidence, Key: to, CopySource }))
    },

    // What browsers bring is kept in one version only, so that what is taken away is gone.
    async remove(localityId, key) {
      requireKey(localityId, key)
      const client = await clientOf(localityId)
      await client.send(new DeleteObjectCommand({ Bucket: uploads, Key: key }))
    },
  }
}

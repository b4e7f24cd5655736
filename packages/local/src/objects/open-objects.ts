import { placeOfUpload } from '@dunghan/core/upload'
import { arrived } from '@dunghan/lambda/objects/object-event'
import type { DataFolder } from '../data-folder.ts'
import { localObjects } from './local-objects.ts'
import { objectDoor } from './object-door.ts'
import { objectFolder } from './object-folder.ts'

const BUCKET = 'may-nay'

/** The object store of this machine, its door for browsers, and its word to the queue. */
export function openObjects(options: {
  readonly folder: Pick<DataFolder, 'objects' | 'objectKey'>
  readonly origin: string
  readonly clock: () => number
  readonly send: (message: unknown) => Promise<void>
}) {
  const { origin, clock, send } = options
  const folder = objectFolder(options.folder.objects)
  const store = localObjects({ folder, secret: options.folder.objectKey(), origin, clock })
  const announce = (key: string, size: number, etag: string): Promise<void> =>
    send(arrived(BUCKET, key, size, etag))
  return {
    store,
    door: objectDoor({ objects: store, folder, clock, announce }),
    /** Copies a file between wards, for a ward that moves; false when it is not here. */
    copyFile(from: string, to: string): boolean {
      const file = folder.get(from)
      if (file) folder.put(to, file.bytes, file.by)
      return file !== null
    },
    /** A queue of the cloud outlives a crash; ours does not, so files that nobody has read are told of again. */
    async announceLeft(): Promise<void> {
      for (const { key, size, etag } of folder.list())
        if (placeOfUpload(key)) await announce(key, size, etag)
    },
  }
}

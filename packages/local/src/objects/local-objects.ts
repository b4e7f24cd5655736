import { createHmac, timingSafeEqual } from 'node:crypto'
import type { ObjectLinks, ObjectStore } from '@dunghan/core/upload'
import { requireKey } from '@dunghan/lambda/objects/object-links'
import { postForm } from '@dunghan/lambda/objects/post-form'
import type { ObjectFolder } from './object-folder.ts'

/** The path under which this machine takes and gives files, in the place of a bucket. */
export const OBJECTS_PATH = '/tai-len'

/** What a signed link to a file says. */
export interface LinkTerms {
  readonly key: string
  readonly fileName: string
  readonly until: number
}

/** The object store of this machine: a folder, and a key of its own in the place of the cloud's. */
export interface LocalObjects extends ObjectStore, ObjectLinks {
  /** Whether a signature was made here for this text. */
  isSigned(text: string, signature: string): boolean
}

const LINK_MS = 60_000

/** Files of a folder; forms and links are signed with `secret`. */
export function localObjects(options: {
  readonly folder: ObjectFolder
  readonly secret: string
  readonly origin: string
  readonly clock: () => number
}): LocalObjects {
  const { folder, secret, origin, clock } = options
  const sign = (text: string): string => createHmac('sha256', secret).update(text).digest('hex')
  return {
    origin: null,
    isSigned: (text, signature) => isSame(sign(text), signature),
    async uploadForm(localityId, terms) {
      requireKey(localityId, terms.prefix)
      return postForm(terms, {
        action: `${origin}${OBJECTS_PATH}`,
        bound: {},
        fields: {},
        sign: (policy) => ({ 'x-amz-signature': sign(policy) }),
      })
    },
    async download(localityId, key, fileName) {
      requireKey(localityId, key)
      const terms: LinkTerms = { key, fileName, until: clock() + LINK_MS }
      const token = Buffer.from(JSON.stringify(terms)).toString('base64url')
      return `${origin}${OBJECTS_PATH}/${token}.${sign(token)}`
    },
    async read(localityId, key) {
      requireKey(localityId, key)
      return folder.get(key)
    },
    async keep(localityId, from, to) {
      requireKey(localityId, from)
      requireKey(localityId, to)
      const file = folder.get(from)
      if (file) folder.put(to, file.bytes, file.by)
    },
    async remove(localityId, key) {
      requireKey(localityId, key)
      folder.remove(key)
    },
  }
}

function isSame(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}

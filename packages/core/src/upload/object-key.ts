import { isLocalityId } from '../locality/locality.ts'

/** Where a file lies until it is read. */
export interface UploadPlace {
  readonly localityId: string
  readonly uploadId: string
  readonly fileName: string
}

const PLACE = /^([^/]+)\/tai-len\/(upl_[A-Za-z0-9]{1,40})\/(.+)$/su
const HASH = /^[0-9a-f]{64}$/u
const LONGEST_NAME = 120

/** What the keys of every object of a locality begin with. */
export function objectPrefix(localityId: string): string {
  if (!isLocalityId(localityId)) throw new Error(`no locality: ${localityId}`)
  return `${localityId}/`
}

/** What the key of an upload begins with; the name of the file follows. */
export function uploadPrefix(localityId: string, uploadId: string): string {
  return `${objectPrefix(localityId)}tai-len/${uploadId}/`
}

/** Where the file of a plan stays: by its content, so that the same file is kept once. */
export function sourceKey(localityId: string, planId: string, sha256: string): string {
  if (!HASH.test(sha256)) throw new Error(`no hash: ${sha256}`)
  return `${objectPrefix(localityId)}ke-hoach/${planId}/${sha256}`
}

/** Reads the key of an upload; null for every other key. */
export function placeOfUpload(key: string): UploadPlace | null {
  const [, localityId = '', uploadId = '', name = ''] = PLACE.exec(key) ?? []
  if (!isLocalityId(localityId)) return null
  return { localityId, uploadId, fileName: plainName(name) }
}

/** The name alone, without folders and control characters: some browsers send the whole path. */
function plainName(name: string): string {
  const last = name.split(/[/\\]/u).at(-1) ?? ''
  const clean = last
    .normalize('NFC')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
  return clean.slice(-LONGEST_NAME) || 'tệp'
}

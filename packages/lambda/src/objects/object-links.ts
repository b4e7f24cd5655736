import { type ObjectLinks, objectPrefix } from '@dunghan/core/upload'
import { OBJECT_TYPE, postForm } from './post-form.ts'
import {
  ALGORITHM,
  amzDate,
  credentialOf,
  type Scope,
  type SigningRights,
  signatureOf,
  signatureOfRequest,
} from './sigv4.ts'

/** The bucket that browsers bring files into, and the one where they stay. */
export interface Buckets {
  readonly uploads: string
  readonly evidence: string
}

/** The buckets, and the rights to sign for them. */
export interface BucketOptions {
  readonly buckets: Buckets
  readonly region: string
  /** The rights of one locality, taken anew for each form and link. */
  readonly rightsOf: (localityId: string) => Promise<SigningRights>
  readonly clock: () => number
}

const SECONDS_OF_LINK = 60

/** Forms and links for buckets of S3. They are reckoned here: no request is made and the SDK is not needed. */
export function bucketLinks({ buckets, region, rightsOf, clock }: BucketOptions): ObjectLinks {
  const hostOf = (bucket: string): string => `${bucket}.s3.${region}.amazonaws.com`
  const scopeOf = async (localityId: string): Promise<Scope> => ({
    rights: await rightsOf(localityId),
    region,
    now: clock(),
  })
  return {
    origin: `https://${hostOf(buckets.uploads)}`,

    async uploadForm(localityId, terms) {
      requireKey(localityId, terms.prefix)
      const now = await scopeOf(localityId)
      const { sessionToken } = now.rights
      return postForm(terms, {
        action: `https://${hostOf(buckets.uploads)}/`,
        bound: { bucket: buckets.uploads },
        fields: {
          'x-amz-algorithm': ALGORITHM,
          'x-amz-credential': credentialOf(now),
          'x-amz-date': amzDate(now.now),
          ...(sessionToken ? { 'x-amz-security-token': sessionToken } : {}),
        },
        sign: (policy) => ({ 'x-amz-signature': signatureOf(now, policy) }),
      })
    },

    async download(localityId, key, fileName) {
      requireKey(localityId, key)
      return signedAddress(
        await scopeOf(localityId),
        hostOf(buckets.evidence),
        key,
        SECONDS_OF_LINK,
        {
          'response-content-disposition': attachment(fileName),
          'response-content-type': OBJECT_TYPE,
        },
      )
    },
  }
}

/** Stops a key of one locality from being used for another; only a fault in the program can try. */
export function requireKey(localityId: string, key: string): void {
  if (!key.startsWith(objectPrefix(localityId)))
    throw new Error(`a key of another locality handed in for ${localityId}`)
}

/** Saved under its own name, whatever letters are in it; never shown in place. */
export function attachment(fileName: string): string {
  return `attachment; filename*=UTF-8''${encoded(fileName)}`
}

/** An address that answers an object to whoever has it, for so many seconds. */
export function signedAddress(
  scope: Scope,
  host: string,
  key: string,
  seconds: number,
  more: Readonly<Record<string, string>> = {},
): string {
  const { sessionToken } = scope.rights
  const query = Object.entries({
    'X-Amz-Algorithm': ALGORITHM,
    'X-Amz-Credential': credentialOf(scope),
    'X-Amz-Date': amzDate(scope.now),
    'X-Amz-Expires': String(seconds),
    ...(sessionToken ? { 'X-Amz-Security-Token': sessionToken } : {}),
    'X-Amz-SignedHeaders': 'host',
    ...more,
  })
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .toSorted()
    .join('&')
  const path = `/${key.split('/').map(encoded).join('/')}`
  const request = ['GET', path, query, `host:${host}`, '', 'host', 'UNSIGNED-PAYLOAD'].join('\n')
  const signature = signatureOfRequest(scope, request)
  return `https://${host}${path}?${query}&X-Amz-Signature=${signature}`
}

function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

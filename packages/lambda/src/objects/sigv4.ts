import { createHash, createHmac } from 'node:crypto'

/** The rights that requests are signed with. */
export interface SigningRights {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
}

/** Whose signature, where and when: what every signature of AWS (version 4) is made for. */
export interface Scope {
  readonly rights: SigningRights
  readonly region: string
  readonly now: number
}

/** The name of the way of signing, as requests state it. */
export const ALGORITHM = 'AWS4-HMAC-SHA256'

/** `20261121T073000Z`. */
export function amzDate(now: number): string {
  return new Date(now).toISOString().replace(/[-:]|\.\d+/gu, '')
}

/** The key's name with what it is good for. */
export function credentialOf({ rights, region, now }: Scope): string {
  return `${rights.accessKeyId}/${scopeOf(region, now)}`
}

/** Signs a text for the object store. */
export function signatureOf({ rights, region, now }: Scope, text: string): string {
  const day = hmac(`AWS4${rights.secretAccessKey}`, amzDate(now).slice(0, 8))
  const key = hmac(hmac(hmac(day, region), 's3'), 'aws4_request')
  return hmac(key, text).toString('hex')
}

/** Signs a request that carries its signature in its address. */
export function signatureOfRequest(scope: Scope, canonicalRequest: string): string {
  const hash = createHash('sha256').update(canonicalRequest).digest('hex')
  const { region, now } = scope
  return signatureOf(scope, [ALGORITHM, amzDate(now), scopeOf(region, now), hash].join('\n'))
}

function scopeOf(region: string, now: number): string {
  return `${amzDate(now).slice(0, 8)}/${region}/s3/aws4_request`
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}

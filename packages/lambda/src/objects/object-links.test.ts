import { S3Client } from '@aws-sdk/client-s3'
import { createPresignedPost } from '@aws-sdk/s3-presigned-post'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { attachment, bucketLinks, signedAddress } from './object-links.ts'
import { signatureOf } from './sigv4.ts'

const NOW = Date.parse('2026-11-23T00:30:00Z')
const RIGHTS = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'bi-mat', sessionToken: 'phien' }
const TERMS = {
  prefix: 'an-bien/tai-len/upl_01/',
  maxBytes: 1000,
  by: 'clerk:van-thu',
  next: 'https://dunghan.example/an-bien/ke-hoach/moi/upl_01',
  expiresAt: NOW + 3600_000,
}
const links = bucketLinks({
  buckets: { uploads: 'tep-dunghan', evidence: 'luu-dunghan' },
  region: 'ap-southeast-1',
  rightsOf: async () => RIGHTS,
  clock: () => NOW,
})

beforeEach(() => void vi.useFakeTimers({ now: NOW, toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

describe('the form for a file', () => {
  test('signs a policy as the SDK signs the same one', async () => {
    const form = await links.uploadForm('an-bien', TERMS)
    const fields = Object.fromEntries(form.fields)
    const { Policy = '' } = fields
    const { conditions } = JSON.parse(Buffer.from(Policy, 'base64').toString())
    const client = new S3Client({ region: 'ap-southeast-1', credentials: RIGHTS })
    const theirs = await createPresignedPost(client, {
      Bucket: 'tep-dunghan',
      Key: `${TERMS.prefix}x`,
      Expires: 3600,
      Conditions: conditions,
    })
    const scope = ['x-amz-date', 'x-amz-credential', 'x-amz-algorithm', 'x-amz-security-token']
    const low = Object.fromEntries(
      Object.entries(theirs.fields).map(([name, value]) => [name.toLowerCase(), value]),
    )
    for (const name of scope) expect(fields[name]).toBe(low[name])
    expect(theirs.url.replace(/\/$/u, '')).toBe(form.action.replace(/\/$/u, ''))
    // Their policy holds a little more than ours; signed by us it carries their signature.
    const scopeOfForm = { rights: RIGHTS, region: 'ap-southeast-1', now: NOW }
    const { policy: theirPolicy = '', 'x-amz-signature': theirSignature } = low
    expect(signatureOf(scopeOfForm, theirPolicy)).toBe(theirSignature)
  })

  test('lets in one file of this ward, of the size and kind said, until the hour said', async () => {
    const { fields } = await links.uploadForm('an-bien', TERMS)
    const policy = fields.find(([name]) => name === 'Policy')?.[1] ?? ''
    const { expiration, conditions } = JSON.parse(Buffer.from(policy, 'base64').toString())
    expect(expiration).toBe('2026-11-23T01:30:00.000Z')
    expect(conditions).toEqual(
      expect.arrayContaining([
        ['starts-with', '$key', 'an-bien/tai-len/upl_01/'],
        ['content-length-range', 1, 1000],
        { bucket: 'tep-dunghan' },
        { 'Content-Type': 'application/octet-stream' },
        { success_action_redirect: TERMS.next },
        { 'x-amz-meta-by': 'clerk:van-thu' },
      ]),
    )
    expect(fields[0]).toEqual(['key', 'an-bien/tai-len/upl_01/$' + '{filename}'])
  })

  test('is never made for a key of another ward', async () => {
    await expect(links.uploadForm('an-bien-2', TERMS)).rejects.toThrow('another locality')
    await expect(links.download('an', 'an-bien/x', 'x')).rejects.toThrow('another locality')
  })
})

describe('the link to a file', () => {
  test('is signed as the example in the documents of S3', () => {
    const scope = {
      rights: {
        accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
        secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
      },
      region: 'us-east-1',
      now: Date.parse('2013-05-24T00:00:00Z'),
    }
    expect(signedAddress(scope, 'examplebucket.s3.amazonaws.com', 'test.txt', 86400)).toMatch(
      /&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404$/u,
    )
  })

  test('saves the file under its own name and never shows it in place', async () => {
    const link = new URL(await links.download('an-bien', 'an-bien/ke-hoach/p/h', 'Kế hoạch.docx'))
    const { searchParams, host } = link
    expect(host).toBe('luu-dunghan.s3.ap-southeast-1.amazonaws.com')
    expect(searchParams.get('response-content-type')).toBe('application/octet-stream')
    expect(searchParams.get('response-content-disposition')).toBe(attachment('Kế hoạch.docx'))
    expect(attachment("a'b(1).docx")).toBe("attachment; filename*=UTF-8''a%27b%281%29.docx")
    expect(searchParams.get('X-Amz-Expires')).toBe('60')
  })
})

import type { Policy } from '@dunghan/lambda/objects/post-form'
import { describe, expect, test } from 'vitest'
import { breachOf } from './policy.ts'

const NOW = Date.parse('2026-11-23T00:30:00Z')
const POLICY: Policy = {
  expiration: '2026-11-23T01:00:00.000Z',
  conditions: [
    ['starts-with', '$key', 'an-bien/tai-len/upl_1/'],
    ['content-length-range', 1, 100],
    { 'Content-Type': 'application/octet-stream' },
    { 'x-amz-meta-by': 'clerk:van-thu' },
  ],
}
const FILE = { key: 'an-bien/tai-len/upl_1/a.docx', size: 100 }
const FIELDS = {
  key: 'an-bien/tai-len/upl_1/a.docx',
  'content-type': 'application/octet-stream',
  'x-amz-meta-by': 'clerk:van-thu',
  policy: 'x',
  'x-amz-signature': 'y',
}

function breach(fields: Readonly<Record<string, string>>, file = FILE, now = NOW) {
  return breachOf(POLICY, new Map(Object.entries(fields)), file, now)
}

describe('a form is taken as its policy says', () => {
  test('when every condition holds', () => expect(breach(FIELDS)).toBeNull())

  test('and not a moment after its hour', () => {
    expect(breach(FIELDS, FILE, Date.parse(POLICY.expiration))).toBe('expired')
    expect(breachOf({ ...POLICY, expiration: '' }, new Map(), FILE, NOW)).toBe('expired')
  })

  test('nor a byte over its size, nor without any', () => {
    expect(breach(FIELDS, { ...FILE, size: 101 })).toBe('too-large')
    expect(breach(FIELDS, { ...FILE, size: 0 })).toBe('not-allowed')
  })

  test('nor under the key of another ward', () => {
    const key = 'an-bien-2/tai-len/upl_1/a.docx'
    expect(breach(FIELDS, { ...FILE, key })).toBe('not-allowed')
  })

  test('nor in the name of somebody else, nor with a field nobody spoke of', () => {
    expect(breach({ ...FIELDS, 'x-amz-meta-by': 'clerk:ai-khac' })).toBe('not-allowed')
    expect(breach({ ...FIELDS, acl: 'public-read' })).toBe('not-allowed')
    const { 'content-type': _, ...without } = FIELDS
    expect(breach(without)).toBe('not-allowed')
  })
})

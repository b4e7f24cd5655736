import { describe, expect, test } from 'vitest'
import { acceptsGzip, httpDate, isNotModified } from './conditional.ts'

const VALIDATORS = { etag: '"7-1.ab-20261121"', modifiedAt: Date.UTC(2026, 10, 20, 17, 0, 0, 400) }

describe('whether a copy is still good', () => {
  test.each([
    ['"7-1.ab-20261121"', true],
    ['W/"7-1.ab-20261121"', true],
    ['"6-1.ab-20261121", W/"7-1.ab-20261121"', true],
    ['*', true],
    ['"6-1.ab-20261121"', false],
    ['7-1.ab-20261121', false],
    ['', false],
  ])('If-None-Match: %s → %s', (ifNoneMatch, good) => {
    expect(isNotModified(VALIDATORS, { ifNoneMatch, ifModifiedSince: undefined })).toBe(good)
  })

  test.each([
    ['Fri, 20 Nov 2026 17:00:00 GMT', true],
    ['Fri, 20 Nov 2026 17:00:01 GMT', true],
    ['Fri, 20 Nov 2026 16:59:59 GMT', false],
    ['yesterday', false],
  ])('If-Modified-Since: %s → %s', (ifModifiedSince, good) => {
    expect(isNotModified(VALIDATORS, { ifNoneMatch: undefined, ifModifiedSince })).toBe(good)
  })

  test('the date is not asked where a tag is given', () => {
    const ifModifiedSince = 'Sat, 21 Nov 2026 17:00:00 GMT'
    expect(isNotModified(VALIDATORS, { ifNoneMatch: '"old"', ifModifiedSince })).toBe(false)
  })

  test('a body of unknown age is sent to whoever only knows a date', () => {
    const ifModifiedSince = 'Sat, 21 Nov 2026 17:00:00 GMT'
    const unknown = { ...VALIDATORS, modifiedAt: null }
    expect(isNotModified(unknown, { ifNoneMatch: undefined, ifModifiedSince })).toBe(false)
  })

  test('an instant is written in whole seconds', () => {
    expect(httpDate(VALIDATORS.modifiedAt)).toBe('Fri, 20 Nov 2026 17:00:00 GMT')
  })
})

describe('whether gzip is taken', () => {
  test.each([
    ['gzip, deflate, br', true],
    ['GZIP;q=0.5', true],
    ['*', true],
    ['br, *;q=0.1', true],
    ['gzip;q=0, *', false],
    ['gzip;q=0', false],
    ['identity', false],
    ['', false],
    [undefined, false],
  ])('%s → %s', (header, taken) => {
    expect(acceptsGzip(header)).toBe(taken)
  })
})

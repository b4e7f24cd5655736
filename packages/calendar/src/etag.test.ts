import { day, NATIONAL_DAYS_OFF } from '@dunghan/core/time'
import { describe, expect, test } from 'vitest'
import { feedEtag, rendererVersion } from './etag.ts'

const RENDERER = rendererVersion('https://dunghan.vn', NATIONAL_DAYS_OFF)

describe('the tag of a feed', () => {
  test('is known from version, renderer and day alone', () => {
    expect(feedEtag(12, '1.ab', day('2026-11-21'))).toBe('"12-1.ab-20261121"')
    expect(RENDERER).toMatch(/^2\.[0-9a-f]{8}$/u)
  })

  test('moves with the site’s address and with the days off, which both stand in the bytes', () => {
    expect(rendererVersion('http://localhost:3000', NATIONAL_DAYS_OFF)).not.toBe(RENDERER)
    expect(rendererVersion('https://dunghan.vn', {})).not.toBe(RENDERER)
    expect(rendererVersion('https://dunghan.vn', NATIONAL_DAYS_OFF)).toBe(RENDERER)
  })
})

import { describe, expect, test } from 'vitest'
import { lastBodies } from './last-bodies.ts'

const body = (etag: string, length: number) => ({ etag, gzip: new Uint8Array(length) })

describe('the last good bodies', () => {
  test('the oldest gives way when the room is used up', () => {
    const last = lastBodies(100)
    last.keep('a', body('1', 60))
    last.keep('b', body('1', 30))
    last.keep('a', body('2', 60))
    last.keep('c', body('1', 40))
    expect(last.get('a')?.etag).toBe('2')
    expect(last.get('b')).toBeUndefined()
    expect(last.get('c')?.etag).toBe('1')
  })

  test('what is forgotten leaves its room', () => {
    const last = lastBodies(100)
    last.keep('a', body('1', 90))
    last.forget('a')
    last.forget('a')
    last.keep('b', body('1', 100))
    expect(last.get('a')).toBeUndefined()
    expect(last.get('b')?.etag).toBe('1')
  })
})

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isFault, sheltered } from './stray-faults.ts'

class FormatError extends Error {
  override readonly name = 'FormatError'
}

const EVENT = 'unhandledRejection'
let others: NodeJS.UnhandledRejectionListener[] = []

describe('a failure of the library that nobody waits for', () => {
  beforeEach(() => {
    others = process.listeners(EVENT)
    process.removeAllListeners(EVENT)
  })
  afterEach(() => {
    for (const listener of others) process.on(EVENT, listener)
  })

  test('does not end the process while a file is read, and nothing is left behind', async () => {
    const read = sheltered(async () => {
      void Promise.reject(new FormatError('Invalid number'))
      await new Promise((resolve) => setImmediate(resolve))
      return 'đã đọc'
    })
    expect(await read).toBe('đã đọc')
    expect(process.listenerCount(EVENT)).toBe(0)
  })
})

test('only what the library says of broken files is let pass', () => {
  expect(isFault(new FormatError())).toBe(true)
  expect(isFault(Object.assign(new Error('x'), { name: 'XRefEntryException' }))).toBe(true)
  expect(isFault(new TypeError('a fault of our own'))).toBe(false)
  expect(isFault('FormatError')).toBe(false)
})

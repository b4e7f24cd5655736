import { expect, test } from 'vitest'
import { readConfig, readCredentials } from './config.ts'

const whole = {
  TABLE_NAME: 'dunghan-production',
  AWS_REGION: 'ap-southeast-1',
  PUBLIC_ORIGIN: 'https://dunghan.vn',
  FEED_KEY: 'f'.repeat(32),
}

test('a whole environment is taken as it stands', () => {
  expect(readConfig(whole)).toEqual({
    tableName: 'dunghan-production',
    region: 'ap-southeast-1',
    origin: 'https://dunghan.vn',
    feedKey: 'f'.repeat(32),
  })
})

test('everything that is missing is named at once', () => {
  expect(() => readConfig({ AWS_REGION: 'ap-southeast-1', FEED_KEY: '' })).toThrow(
    'missing in the environment: TABLE_NAME, PUBLIC_ORIGIN, FEED_KEY',
  )
})

test.each([
  [{ PUBLIC_ORIGIN: 'http://dunghan.vn' }, 'PUBLIC_ORIGIN must be like https://dunghan.vn'],
  [{ PUBLIC_ORIGIN: 'https://dunghan.vn/' }, 'PUBLIC_ORIGIN must be like https://dunghan.vn'],
  [{ FEED_KEY: 'short' }, 'FEED_KEY must have at least 32 characters'],
])('%j is refused, and a secret is never repeated', (wrong, sentence) => {
  expect(() => readConfig({ ...whole, ...wrong })).toThrow(new Error(sentence))
})

test('the rights of the role are taken from where Lambda puts them, and their absence is said', () => {
  const env = { AWS_ACCESS_KEY_ID: 'A', AWS_SECRET_ACCESS_KEY: 'S', AWS_SESSION_TOKEN: 'T' }
  expect(readCredentials(env)).toEqual({
    accessKeyId: 'A',
    secretAccessKey: 'S',
    sessionToken: 'T',
  })
  expect(() => readCredentials({ AWS_ACCESS_KEY_ID: 'A' })).toThrow(
    'the function has no credentials',
  )
})

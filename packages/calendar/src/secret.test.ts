import { describe, expect, test } from 'vitest'
import { feedPath, feedSecret, isSecret, secretSha256 } from './secret.ts'

const secret = (
  over: Partial<Record<'key' | 'ward' | 'scope' | 'link', string>> = {},
  generation = 1,
) =>
  feedSecret(
    over.key ?? 'khoa',
    over.ward ?? 'binh-minh',
    over.scope ?? 'ward',
    over.link ?? 'lnk_000001',
    generation,
  )

describe('the secret of a link', () => {
  test('is the first 160 bits of the HMAC, in base32', () => {
    // printf 'binh-minh|ward|lnk_000001|1' | openssl dgst -sha256 -hmac khoa -binary | head -c 20 | base32 | tr A-Z a-z
    expect(secret()).toBe('x5qvlitt6wgulpdpiquigob36tttp4vd')
  })

  test('is another for every ward, scope, link, generation and key', () => {
    const all = [
      secret(),
      secret({ key: 'khac' }),
      secret({ ward: 'binh-an' }),
      secret({ scope: 'plan-pln_000001' }),
      secret({ link: 'lnk_000002' }),
      secret({}, 2),
    ]
    expect(new Set(all).size).toBe(6)
    expect(all.every(isSecret)).toBe(true)
  })

  test('stands in the address, in letters that nothing escapes', () => {
    expect(feedPath('binh-minh', 'ward', secret())).toMatch(
      /^\/ics\/binh-minh\/ward\/[a-z2-7]{32}\.ics$/u,
    )
  })

  test('is kept only as a hash', () => {
    expect(secretSha256('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    )
  })

  test.each([
    '',
    'a'.repeat(31),
    'a'.repeat(33),
    `${'a'.repeat(31)}1`,
    `${'a'.repeat(31)}A`,
    `${'a'.repeat(32)}\n`,
  ])('%j is none', (text) => {
    expect(isSecret(text)).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import { NOW } from '../testing/builders.ts'
import { foundLocality } from './found-locality.ts'
import { isLocalityId, type Locality, RESERVED } from './locality.ts'
import { levelOf, localityIdOf, localityName } from './name.ts'

function someStore() {
  const kept = new Map<string, Locality>()
  return {
    getLocality: async (id: string) => kept.get(id),
    claimLocality: async (locality: Locality) => {
      if (!kept.has(locality.id)) kept.set(locality.id, locality)
      return kept.get(locality.id) ?? locality
    },
  }
}

describe('a locality', () => {
  it('takes its id from its own name', () => {
    expect(localityIdOf('UBND phường An Biên')).toBe('an-bien')
    expect(localityIdOf('Ủy ban nhân dân Phường Lê Chân')).toBe('le-chan')
    expect(localityIdOf('UBND thành phố Hạ Long')).toBe('ha-long')
    expect(localityName('Ủy ban nhân dân phường Hồng Sơn')).toBe('Phường Hồng Sơn')
  })

  it('never takes a word that begins a path of the service', () => {
    for (const word of RESERVED) expect(isLocalityId(word)).toBe(false)
    expect(localityIdOf('UBND xã Thôn')).toBe('thon')
    expect(localityIdOf('UBND xã Static')).toBe('xa-static')
  })

  it('is refused as an id when it holds anything else than small letters, digits and hyphens', () => {
    for (const bad of [
      '',
      'a#b',
      'T#x',
      '../',
      'Hải',
      'a\u0000',
      'a'.repeat(64),
      '__proto__',
      '-a',
      'A',
      'a*',
      'a$',
    ]) {
      expect(isLocalityId(bad)).toBe(false)
    }
    expect(isLocalityId('hp-an-bien')).toBe(true)
    expect(isLocalityId('a'.repeat(63))).toBe(true)
  })

  it('has the level its own words say', () => {
    expect(levelOf('UBND thành phố Lai Châu')).toBe('district')
    expect(levelOf('UBND tỉnh Nghệ An')).toBe('province')
    expect(levelOf('UBND phường An Biên')).toBe('commune')
  })

  it('is founded once for an issuer however it is written, and a namesake gets -2', async () => {
    const store = someStore()
    const first = await foundLocality({ store, now: NOW }, 'UBND phường Bình Minh')
    expect((await foundLocality({ store, now: NOW }, 'Ủy ban nhân dân Phường Bình Minh')).id).toBe(
      first.id,
    )
    expect((await foundLocality({ store, now: NOW }, 'UBND xã Bình Minh')).id).toBe('binh-minh-2')
  })

  it('cannot be founded for an issuer without a name', async () => {
    await expect(foundLocality({ store: someStore(), now: NOW }, 'UBND')).rejects.toMatchObject({
      code: 'locality.no-name',
    })
  })
})

import { aPlan } from '@dunghan/core/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { anEvent, aTable, type TestTable } from './testing/index.ts'

const WARD = 'binh-minh'
const event = (no: number) => ({ ...anEvent(aPlan(), 'official'), id: `aud_official${no}` })
const person = {
  id: 'off_an',
  localityId: WARD,
  name: 'Nguyễn Văn An',
  email: 'an@binhminh.invalid',
  holds: ['agc_tuphap'],
  version: 0,
}
let table: TestTable
beforeAll(async () => {
  table = await aTable()
})

describe('an official', () => {
  it('is written once, changed at the version read, and belongs to one ward', async () => {
    const { store } = table
    const first = await store.putOfficial(WARD, person, event(1))
    expect(first).toEqual({ ...person, version: 1 })
    await expect(store.putOfficial(WARD, person, event(2))).rejects.toMatchObject({
      code: 'official.changed',
    })
    const next = await store.putOfficial(WARD, { ...first, holds: [] }, event(3))
    expect(await store.listOfficials(WARD)).toEqual([next])
    expect(await store.listOfficials('binh-minh-2')).toEqual([])
    await expect(store.putOfficial('binh-minh-2', person, event(4))).rejects.toThrow('handed in')
    expect((await store.listAudit(WARD, '2026-11')).map(({ id }) => id)).toEqual([
      'aud_official3',
      'aud_official1',
    ])
  })

  it('goes with name and address, once', async () => {
    const { store } = table
    const [standing] = await store.listOfficials(WARD)
    if (!standing) throw new Error('nobody')
    await expect(
      store.dropOfficial(WARD, { ...standing, version: 1 }, event(5)),
    ).rejects.toMatchObject({ kind: 'conflict' })
    await store.dropOfficial(WARD, standing, event(6))
    await store.dropOfficial(WARD, standing, event(7))
    expect(await store.listOfficials(WARD)).toEqual([])
    const words = JSON.stringify(
      (await table.rows()).filter(({ _t: type }) => type !== 'audit' && type !== 'version'),
    )
    expect(words).not.toContain('Nguyễn Văn An')
  })
})

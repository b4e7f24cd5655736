import { aLocality, anAgency, aPlan } from '@dunghan/core/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { anEvent, aTable, type TestTable } from './testing/index.ts'

const WARD = 'binh-minh'
const event = (no: number) => ({ ...anEvent(aPlan(), 'agency'), id: `aud_agency${no}` })
let table: TestTable
beforeAll(async () => {
  table = await aTable()
})

describe('a locality', () => {
  it('is claimed once; whoever comes later learns who holds the name', async () => {
    const { store } = table
    const later = aLocality({ issuer: 'UBND xã Bình Minh', name: 'Xã Bình Minh' })
    expect(await store.claimLocality(aLocality())).toEqual(aLocality())
    expect(await store.claimLocality(later)).toEqual(aLocality())
    expect(await store.getLocality(WARD)).toEqual(aLocality())
    expect(await store.getLocality('binh-minh-2')).toBeUndefined()
  })

  it('takes its settings at the version it was read with, and the record says so', async () => {
    const { store } = table
    const id = 'an-lac'
    const held = await store.claimLocality(aLocality({ id }))
    const reporting = {
      cutOff: 15,
      workingDaysAfter: 3,
      fixedDays: { monthly: 25 },
      confirmed: true,
    } as const
    const record = (no: number) => ({ ...event(no), id: `aud_setting${no}`, localityId: id })
    const next = await store.putLocality(id, { ...held, reporting }, record(1))
    expect(next).toEqual({ ...held, reporting, version: 1 })
    expect(await store.getLocality(id)).toEqual(next)
    await expect(store.putLocality(id, held, record(2))).rejects.toMatchObject({
      kind: 'conflict',
      code: 'locality.changed',
    })
    expect(
      (await store.putLocality(id, { ...next, reporting: held.reporting }, record(3))).version,
    ).toBe(2)
    await expect(store.putLocality(id, next, record(4))).rejects.toMatchObject({ kind: 'conflict' })
    const missing = aLocality({ id: 'khong-co' })
    await expect(
      store.putLocality('khong-co', missing, { ...record(5), localityId: 'khong-co' }),
    ).rejects.toMatchObject({ kind: 'not-found', code: 'locality.unknown' })
    expect((await store.listAudit(id, '2026-11')).map((each) => each.id).toSorted()).toEqual([
      'aud_setting1',
      'aud_setting3',
    ])
  })

  it('has no address that no locality can have', async () => {
    for (const id of ['Bình Minh', 'api', '../binh-minh', 'T#binh-minh'])
      await expect(async () => table.store.getLocality(id)).rejects.toMatchObject({
        kind: 'not-found',
        code: 'locality.unknown',
      })
  })
})

describe('an agency', () => {
  it('is written unless it stands, and listed with the others of its ward', async () => {
    const { store } = table
    const [culture, office] = [
      anAgency({ id: 'agc_vanhoa', name: 'Phòng Văn hóa - Xã hội' }),
      anAgency({ id: 'agc_vp', name: 'Văn phòng', office: true }),
    ]
    await store.addAgencies(WARD, [culture])
    await store.addAgencies(WARD, [{ ...culture, name: 'Phòng khác' }, office])
    await store.addAgencies('binh-minh-2', [anAgency({ localityId: 'binh-minh-2' })])
    await store.addAgencies(WARD, [])
    expect(await store.listAgencies(WARD)).toEqual([culture, office])
    expect(await store.getAgency(WARD, 'agc_kinhte')).toBeUndefined()
  })

  it('whose name came in loose letters is kept in whole ones', async () => {
    const loose = anAgency({ id: 'agc_nfd', name: 'Phòng Kinh tế'.normalize('NFD') })
    await table.store.addAgencies(WARD, [loose])
    expect((await table.store.getAgency(WARD, 'agc_nfd'))?.name).toBe('Phòng Kinh tế')
  })

  it('takes a mailbox at the version it was read with, and the record says so', async () => {
    const { store } = table
    const agency = anAgency({ id: 'agc_mail' })
    await store.addAgencies(WARD, [agency])
    const next = await store.putAgency(WARD, { ...agency, email: 'a@phuong.invalid' }, event(1))
    expect(next).toEqual({ ...agency, email: 'a@phuong.invalid', version: 2 })
    expect(await store.getAgency(WARD, agency.id)).toEqual(next)
    expect(await store.listAudit(WARD, '2026-11')).toEqual([event(1)])
  })

  it('that somebody else has changed since is not overwritten', async () => {
    const { store } = table
    await expect(
      store.putAgency(WARD, anAgency({ id: 'agc_mail', email: 'b@phuong.invalid' }), event(2)),
    ).rejects.toMatchObject({ kind: 'conflict', code: 'agency.changed' })
    expect((await store.getAgency(WARD, 'agc_mail'))?.email).toBe('a@phuong.invalid')
    expect(await store.listAudit(WARD, '2026-11')).toEqual([event(1)])
  })

  it('that is not there cannot be changed', async () => {
    await expect(
      table.store.putAgency(WARD, anAgency({ id: 'agc_never' }), event(3)),
    ).rejects.toMatchObject({ kind: 'not-found', code: 'agency.unknown' })
  })
})

describe('the record', () => {
  it('is read a month at a time, newest first, as much as is asked for', async () => {
    const { store } = table
    const days = [Date.UTC(2027, 0, 5), Date.UTC(2027, 0, 9), Date.UTC(2027, 0, 31, 17)]
    let agency = anAgency({ id: 'agc_audit', localityId: 'tan-an' })
    await store.addAgencies('tan-an', [agency])
    for (const [no, at] of days.entries())
      agency = await store.putAgency('tan-an', agency, { ...event(no), localityId: 'tan-an', at })
    const listed = await store.listAudit('tan-an', '2027-01')
    expect(listed.map(({ at }) => at)).toEqual([days[1], days[0]])
    expect(await store.listAudit('tan-an', '2027-01', 1)).toHaveLength(1)
    expect(await store.listAudit('tan-an', '2027-02')).toHaveLength(1)
    expect(await store.listAudit('tan-an', '2027-03')).toEqual([])
  })
})

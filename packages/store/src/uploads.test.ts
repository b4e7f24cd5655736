import { aPlan, NOW } from '@dunghan/core/testing'
import type { SourceFile, Upload } from '@dunghan/core/upload'
import { beforeAll, describe, expect, it } from 'vitest'
import { anEvent, aTable, type TestTable } from './testing/index.ts'

const WARD = 'binh-minh'
const PLAN = aPlan({ id: 'pln_tep' })
let table: TestTable
beforeAll(async () => {
  table = await aTable()
})

function anUpload(over: Partial<Upload> = {}): Upload {
  return {
    id: 'upl_01',
    localityId: WARD,
    etag: 'abc',
    outcome: { kind: 'plan', planId: PLAN.id },
    by: 'clerk:van-thu',
    settledAt: NOW,
    ...over,
  }
}

function aSource(over: Partial<SourceFile> = {}): SourceFile {
  return {
    localityId: WARD,
    planId: PLAN.id,
    sha256: 'a'.repeat(64),
    key: `${WARD}/ke-hoach/${PLAN.id}/${'a'.repeat(64)}`,
    fileName: 'Kế hoạch 27.docx',
    size: 20_480,
    by: 'clerk:van-thu',
    keptAt: NOW,
    ...over,
  }
}

describe('a file that was read', () => {
  it('is known by what came of it, and its plan by the file', async () => {
    const { store } = table
    expect(await store.getUpload(WARD, 'upl_01')).toBeUndefined()
    await store.settleUpload(WARD, anUpload(), aSource(), anEvent(PLAN, 'read'))
    expect(await store.getUpload(WARD, 'upl_01')).toEqual(anUpload())
    expect(await store.listSources(WARD, PLAN.id)).toEqual([aSource()])
    expect(await store.listAudit(WARD, '2026-11')).toContainEqual(anEvent(PLAN, 'read'))
  })

  it('and read again ends in the same rows', async () => {
    const { store } = table
    await store.settleUpload(WARD, anUpload(), aSource(), anEvent(PLAN, 'read'))
    await store.settleUpload(WARD, anUpload(), aSource(), anEvent(PLAN, 'read'))
    expect(await store.listSources(WARD, PLAN.id)).toEqual([aSource()])
  })

  it('and refused leaves the reason and no file', async () => {
    const { store } = table
    const refused = anUpload({
      id: 'upl_02',
      outcome: { kind: 'refused', code: 'file.doc', message: 'Đây là tệp Word kiểu cũ.' },
    })
    await store.settleUpload(WARD, refused, null, anEvent(PLAN, 'refused'))
    expect(await store.getUpload(WARD, 'upl_02')).toEqual(refused)
  })

  it('of one ward is not known in another', async () => {
    const { store } = table
    await store.settleUpload(WARD, anUpload(), aSource(), anEvent(PLAN, 'read'))
    expect(await store.getUpload('hung-ha', 'upl_01')).toBeUndefined()
    expect(await store.listSources('hung-ha', PLAN.id)).toEqual([])
    await expect(
      store.settleUpload('hung-ha', anUpload(), null, anEvent(PLAN, 'x')),
    ).rejects.toThrow('handed in for hung-ha')
  })
})

import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDataFolder, readAddress } from './data-folder.ts'

let path: string
beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'dunghan-')), 'moi')
})
afterEach(() => rmSync(path, { recursive: true }))

test('the feed key is made once, for the eyes of its owner only', () => {
  const key = openDataFolder(path).feedKey()
  expect(key).toMatch(/^[0-9a-f]{64}$/)
  expect(openDataFolder(path).feedKey()).toBe(key)
  expect(statSync(join(path, 'feed-key')).mode & 0o777).toBe(0o600)
})

test('the address is known while the product runs and forgotten when it stops', () => {
  const folder = openDataFolder(path)
  expect(readAddress(path)).toBeNull()
  folder.writeAddress('http://127.0.0.1:3000')
  expect(readAddress(path)).toBe('http://127.0.0.1:3000')
  folder.removeAddress()
  folder.removeAddress()
  expect(readAddress(path)).toBeNull()
})

test('what was done and when a schedule was last looked after is remembered', () => {
  const folder = openDataFolder(path)
  expect([folder.was('demo'), folder.ticks.read('WeeklyDigest')]).toEqual([false, null])
  folder.done('demo')
  folder.ticks.write('WeeklyDigest', 1_795_393_800_000)
  const again = openDataFolder(path)
  expect([again.was('demo'), again.ticks.read('WeeklyDigest')]).toEqual([true, 1_795_393_800_000])
})

test('each ward is remembered once, in the order in which this machine met them', () => {
  const folder = openDataFolder(path)
  expect(folder.wards()).toEqual([])
  for (const ward of ['tan-hoa', 'binh-minh', 'tan-hoa']) folder.addWard(ward)
  expect(openDataFolder(path).wards()).toEqual(['tan-hoa', 'binh-minh'])
})

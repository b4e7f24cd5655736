import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { publishPlan, receivePlan } from '@dunghan/core/plan'
import { aContext, aDraft, aDraftTask, aLocality } from '@dunghan/core/testing'
import { NATIONAL_DAYS_OFF } from '@dunghan/core/time'
import { aTable } from '@dunghan/store/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { planText } from './plan-texts.ts'
import { aDataFolder, command, type RunningProduct, startProduct } from './running-product.ts'

const folder = aDataFolder()
const TEAMS = Array.from({ length: 14 }, (_, no) => `Tổ công tác số ${no + 1}`)

let product: RunningProduct
beforeAll(async () => {
  product = await startProduct(folder.path, { DUNGHAN_TODAY: '2026-11-21T09:00' })
})
afterAll(async () => {
  await product.stop()
  folder.remove()
})

test('a plan of more than eighty shares binds at once, and its cards are left to whoever finishes it', async () => {
  const { store } = await aTable()
  await store.claimLocality(aLocality())
  const left: string[] = []
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
  const deps = { store, sha256, daysOff: NATIONAL_DAYS_OFF }
  const later = { ...deps, finishLater: (_: string, planId: string) => void left.push(planId) }
  const tasks = Array.from({ length: 6 }, (_, no) =>
    aDraftTask({ ref: `II.${no + 1}`, title: `Việc số ${no + 1}`, lead: TEAMS }),
  )
  const { id: planId } = await receivePlan(aContext(), deps, { draft: aDraft({ tasks }) })
  const answered = await publishPlan(aContext(), later, { planId })
  expect(answered).toMatchObject({ state: 'active', fanningOut: true })
  expect(await publishPlan(aContext(), later, { planId })).toMatchObject({ fanningOut: true })
  expect(left).toEqual([planId, planId])
  const [first] = await store.listAgencies('binh-minh')
  expect(await store.listCardsOfAgency('binh-minh', first?.id ?? '')).toEqual([])
  expect(await publishPlan(aContext(), deps, { planId })).toMatchObject({ fanningOut: false })
  expect(await store.listCardsOfAgency('binh-minh', first?.id ?? '')).toHaveLength(6)
})

test('a plan with nine hundred shares is answered and then finished by itself', async () => {
  const paper = join(folder.path, 'ke-hoach.txt')
  const text = planText('Tân Hòa', 60).replaceAll('Ban Chỉ huy Quân sự phường', TEAMS.join('; '))
  writeFileSync(paper, text)
  const { code, out, error } = await command('import', [paper], { DATA_DIR: folder.path })
  expect([code, error]).toEqual([0, ''])
  const page = /Trang: (\S+)/.exec(out)?.[1] ?? ''
  while ((await textOf(page)).includes('Đang hoàn tất')) await pause(500)
  const address = /Lịch Tổ công tác số 14: (\S+)/.exec(out)?.[1] ?? ''
  const events = (await textOf(address)).match(/BEGIN:VEVENT/g) ?? []
  expect(events.length).toBeGreaterThan(20)
  expect(product.output()).not.toMatch(/error/i)
}, 120_000)

async function textOf(address: string): Promise<string> {
  return (await fetch(address)).text()
}

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { planText } from './plan-texts.ts'
import { aDataFolder, command, type RunningProduct, startProduct } from './running-product.ts'

const folder = aDataFolder()
const WARD = 'tan-hoa'
const FIRST = planText('Tân Hòa', 8)
/** Task 2 moved, task 6 gone, a ninth one new; whatever stands behind the sixth is numbered anew. */
const SECOND = withoutItem(FIRST, 6)
  .replace('chậm nhất ngày 25 tháng 11 năm 2026', 'chậm nhất ngày 16 tháng 12 năm 2026')
  .replace(
    '\nIII. TỔ CHỨC THỰC HIỆN',
    `
8. Mời nghệ nhân dạy hát ru vào chiều thứ Bảy

- a) Cơ quan chủ trì: Trạm Y tế phường.
- b) Cơ quan phối hợp: Công an phường.
- c) Thời gian thực hiện: chậm nhất ngày 22 tháng 12 năm 2026.
- d) Sản phẩm: Lớp hát ru được mở.

III. TỔ CHỨC THỰC HIỆN`,
  )

let product: RunningProduct
beforeAll(async () => {
  product = await startProduct(folder.path, { DUNGHAN_TODAY: '2026-11-21T09:00' })
})
afterAll(async () => {
  await product.stop()
  folder.remove()
})

test('of an amended plan a subscribed calendar shows what moved, came and went, and nothing else', async () => {
  const paper = join(folder.path, 'ke-hoach.txt')
  writeFileSync(paper, FIRST)
  const { code, out } = await command('import', [paper], { DATA_DIR: folder.path })
  expect(code).toBe(0)
  const feed = out.match(/http:\/\/\S+\/ics\/tan-hoa\/ward\/\S+/)?.[0] ?? ''
  const page = /Trang: (\S+)/.exec(out)?.[1] ?? ''
  const tasks = await tasksOf(page)
  const gone = tasks.find((each) => each.title.includes('số 6 '))
  const moved = tasks.find((each) => each.title.includes('số 2 '))
  const kept = tasks.find((each) => each.title.includes('số 1 '))
  for (const each of [moved, kept]) await report(each?.id ?? '')
  const before = await eventsOf(feed)

  const plan = new URL(page).pathname
  const asked = await post(`/${WARD}/ke-hoach/moi`, { 'van-ban': SECOND })
  expect(asked.pathname).toMatch(/\/quan-he$/)
  const shown = await post(asked.pathname, { la: 'sua', cua: plan.split('/').at(-1) ?? '' })
  expect(shown.pathname).toMatch(/\/sua-doi$/)
  const table = await (await fetch(`${product.address}${shown.pathname}${shown.search}`)).text()
  for (const words of ['1 việc thêm', '1 việc bỏ', '1 việc dời hạn']) expect(table).toContain(words)
  const applied = await post(shown.pathname, {
    cua: plan.split('/').at(-1) ?? '',
    kieu: 'whole',
    viec: 'ap-dung',
  })
  expect(applied.pathname).toBe(plan)
  const after = await eventsOf(feed)

  const changed = [...after].filter(([uid, event]) => before.get(uid)?.bytes !== event.bytes)
  const added = changed.filter(([uid]) => !before.has(uid)).map(([, event]) => event)
  expect(added.map(({ summary }) => summary)).toEqual([
    expect.stringContaining('Mời nghệ nhân dạy hát ru'),
  ])
  const left = [...before].filter(([uid]) => !after.has(uid)).map(([uid]) => uid)
  expect(left.filter((uid) => !uid.startsWith(gone?.id ?? '-'))).toEqual([])
  expect(left.length).toBeGreaterThan(0)
  const others = changed.filter(([uid]) => before.has(uid))
  expect(others.map(([uid]) => uid.split('.')[0])).toEqual([moved?.id])
  const [[uid = '', now] = []] = others
  const was = before.get(uid)
  expect([was?.day, now?.day]).toEqual(['2026-11-25', '2026-12-16'])
  expect(now?.sequence).toBeGreaterThan(was?.sequence ?? Number.NaN)
  expect(now?.description).toMatch(/^Dời từ 25\/11\/2026 sang 16\/12\/2026/)

  for (const each of [moved, kept]) {
    const words = await (await fetch(`${product.address}/${WARD}/nhiem-vu/${each?.id}`)).text()
    expect(words).toContain('Đã dọn xong phần sân.')
  }
  const cancelled = await (await fetch(`${product.address}/${WARD}/nhiem-vu/${gone?.id}`)).text()
  expect(cancelled).toContain('Đã bỏ khỏi kế hoạch')
  expect(await (await fetch(`${product.address}${plan}`)).text()).toContain('thêm 1, bỏ 1, đổi 1')
})

interface FeedEvent {
  readonly bytes: string
  readonly summary: string
  readonly description: string
  readonly day: string
  readonly sequence: number
}

/** The events of a calendar by their UID, read as a calendar program reads them. */
async function eventsOf(address: string): Promise<Map<string, FeedEvent>> {
  const text = await (await fetch(address)).text()
  const components = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
  return new Map(
    components.map((component) => {
      const event = new ICAL.Event(component)
      return [
        event.uid,
        {
          bytes: component.toString(),
          summary: event.summary,
          description: event.description,
          day: event.startDate.toString(),
          sequence: event.sequence,
        },
      ]
    }),
  )
}

async function tasksOf(page: string): Promise<readonly { id: string; title: string }[]> {
  const { pathname } = new URL(page)
  const id = pathname.split('/').at(-1)
  const { tasks } = JSON.parse(
    await (await fetch(`${product.address}/api/${WARD}/plans/${id}`)).text(),
  )
  return tasks
}

/** Reports as the first agency named on a task's page. */
async function report(taskId: string): Promise<void> {
  const path = `/${WARD}/nhiem-vu/${taskId}`
  const page = await (await fetch(`${product.address}${path}`)).text()
  const field = (name: string): string =>
    new RegExp(`name="${name}" value="([^"]+)"`).exec(page)?.[1] ?? ''
  await post(path, {
    ky: field('ky'),
    'co-quan': field('co-quan'),
    'tinh-trang': 'working',
    'ghi-chu': 'Đã dọn xong phần sân.',
  })
}

/** Sends a form as a browser on our own page does; answers where it leads. */
async function post(path: string, fields: Readonly<Record<string, string>>): Promise<URL> {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  const { origin } = new URL(product.address)
  const answer = await fetch(`${product.address}${path}`, {
    method: 'POST',
    body,
    headers: { origin },
  })
  expect([path, answer.status]).toEqual([path, 200])
  return new URL(answer.url)
}

/** A plan without one of its items, the ones behind it numbered anew. */
function withoutItem(text: string, gone: number): string {
  return text
    .split(/\n(?=\d+\. Sửa sang)/)
    .filter((part) => !part.startsWith(`${gone}. Sửa sang`))
    .map((part) =>
      part.replace(/^(\d+)(?=\. Sửa sang)/, (no) =>
        String(Number(no) > gone ? Number(no) - 1 : no),
      ),
    )
    .join('\n')
}

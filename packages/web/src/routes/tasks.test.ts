import { beforeEach, describe, expect, it } from 'vitest'
import { type AWeb, aWeb, imported } from '../testing/a-web.ts'

let web: AWeb
let path: string
let share: { ky: string; 'co-quan': string }
beforeEach(async () => {
  web = await aWeb()
  const { plan } = await imported(web)
  const tasks = await web.deps.store.listTasks('binh-minh', plan.id)
  const task = tasks.find((each) => each.ref === 'II.2')
  if (!task) throw new Error('the fixture has a task II.2')
  path = `/binh-minh/nhiem-vu/${task.id}`
  const lead = task.assignments.find((each) => each.role === 'lead')
  share = { ky: task.occurrences[0]?.key ?? '', 'co-quan': lead?.agencyId ?? '' }
})

const page = async () => (await web.get(path)).text()

describe('the page of a task', () => {
  it('says how it stands, who does it, what the plan says, in its own words', async () => {
    const shown = await page()
    expect(shown).toContain('Trễ 22 ngày')
    expect(shown).toContain('“chậm nhất ngày 30/10/2026”')
    expect(shown).toContain('Danh sách dự tập huấn, tài liệu.')
    expect(shown).toContain('<mark>chậm nhất ngày 30/10/2026</mark>')
  })

  it('gives its own days as a file, under the same ids as the feeds, and nobody else’s', async () => {
    expect(await page()).toContain(`href="${path}/lich.ics"`)
    const file = await web.get(`${path}/lich.ics`)
    const id = path.split('/').at(-1)
    expect(file.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8')
    expect(file.headers.get('Content-Disposition')).toBe(`attachment; filename="${id}.ics"`)
    const text = (await file.text()).replaceAll('\r\n ', '')
    expect(text.match(/^UID:.*$/gmu)?.map((line) => line.trim())).toEqual([
      `UID:${id}.${share.ky}@dunghan.vn`,
    ])
    expect(text).toContain('DTSTART;VALUE=DATE:20261030')
    expect((await web.get(path.replace(/tsk_.*/u, 'tsk_khongco/lich.ics'))).status).toBe(404)
  })

  it('goes from open to working to done and back, each said with its day', async () => {
    const working = await web.post(path, {
      ...share,
      'tinh-trang': 'working',
      'ghi-chu': 'Đã mời báo cáo viên.',
    })
    expect(working.status).toBe(303)
    expect(working.headers.get('Location')).toBe(`${path}?thong-bao=da-ghi`)
    expect(await page()).toContain('“Đã mời báo cáo viên.”')

    await web.post(path, { ...share, 'tinh-trang': 'done' })
    const done = await page()
    expect(done).toContain('Xong sau hạn')
    expect(done).toContain('Báo xong thứ Bảy, 21/11/2026')
    expect(done).toContain('Mở lại')

    await web.post(path, { ...share, 'tinh-trang': 'working' })
    expect(await page()).toContain('Trễ 22 ngày')
  })

  it('is not late for whoever only helps', async () => {
    const shown = await page()
    const helpers = shown.slice(shown.indexOf('id="phoi-hop"'))
    expect(helpers).toContain('Chưa báo')
    expect(helpers.slice(0, helpers.indexOf('</section>'))).not.toContain('Trễ')
  })

  it.each([
    ['a state nobody offers', { 'tinh-trang': 'huy' }, 422],
    ['an agency that has no share', { 'tinh-trang': 'done', 'co-quan': 'agc_khac' }, 404],
    ['an instance that is not there', { 'tinh-trang': 'done', ky: '1999' }, 404],
    ['a note of 3,000 letters', { 'tinh-trang': 'done', 'ghi-chu': 'a'.repeat(3_000) }, 422],
  ])('refuses %s', async (_, fields, status) => {
    const response = await web.post(path, { ...share, ...fields })
    expect(response.status).toBe(status)
    expect(await page()).toContain('Trễ 22 ngày')
  })
})

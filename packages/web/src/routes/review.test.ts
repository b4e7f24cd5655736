import { beforeEach, describe, expect, it } from 'vitest'
import { type AWeb, aWeb } from '../testing/a-web.ts'
import { fixturePlan } from '../testing/fixture-plan.ts'
import { formFields } from '../testing/form-fields.ts'
import { publishDraft } from '../testing/publish-draft.ts'

let web: AWeb
let path: string
beforeEach(async () => {
  web = await aWeb()
  path = (await web.post('/', { 'van-ban': fixturePlan() })).headers.get('Location') ?? ''
})

const planId = () => path.split('/').at(-1) ?? ''

/** The fields that leave everything as it was read. */
async function untouched(): Promise<Record<string, string[]>> {
  return formFields(await (await web.get(path)).text())
}

describe('the review of a draft', () => {
  it('shows every duty beside the source, doubts as numbered questions, and nothing chosen', async () => {
    const page = await (await web.get(path)).text()
    expect(page).toContain('<b class="soon"><span data-so-cho="true">2</span> chỗ cần xác nhận</b>')
    expect(page).toContain('Việc II.6 chưa nêu thời gian. Hạn là khi nào?')
    expect(page).toContain('Việc II.7 chưa nêu cơ quan chủ trì. Cơ quan nào chủ trì?')
    expect(page).toContain(
      'Dựng ba tiểu phẩm phát trên loa của tổ dân phố</mark><sup><a href="#hoi-1"',
    )
    expect(page).toContain('<div class="passage" id="cau-task-1">')
    const [from, to] = [page.indexOf('id="hoi-1"'), page.indexOf('id="hoi-2"')]
    const question = page.slice(from, to)
    expect(question).not.toContain('checked')
  })

  it('keeps answers without publishing', async () => {
    const fields = { ...(await untouched()), 'khi.task:5': 'het-ky', viec: 'luu' }
    const saved = await web.post(path, fields)
    expect(saved.headers.get('Location')).toBe(`${path}?thong-bao=da-luu&trang=1`)
    expect(await web.deps.store.getPlan('binh-minh', planId())).toMatchObject({ state: 'draft' })
    const page = await (await web.get(path)).text()
    expect(page).toContain('<b class="soon"><span data-so-cho="true">1</span> chỗ cần xác nhận</b>')
    expect(page).toMatch(/name="khi\.task:5" value="het-ky" checked/u)
  })

  it('publishes what the form says', async () => {
    const fields = {
      ...(await untouched()),
      'khi.task:5': 'ngay',
      'ngay.task:5': '20/12/2026',
      'chon.task:6': ['Công an phường'],
      'bo.task:4': 'co',
      'phoi-hop.task:2': '',
    }
    const published = await publishDraft(web, path, fields)
    expect(published.headers.get('Location')).toBe(`${path}?thong-bao=da-cong-bo`)
    const tasks = await web.deps.store.listTasks('binh-minh', planId())
    const of = (ref: string) => tasks.find((task) => task.ref === ref)
    expect(of('II.6')?.occurrences[0]?.lastDay).toBe('2026-12-20')
    expect(of('II.7')?.assignments.map((each) => each.name)).toEqual(['Công an phường'])
    expect(of('II.5')).toBeUndefined()
    expect(of('II.3')?.coordinatingAsPrinted).toEqual([])
    expect(await (await web.get(path)).text()).toContain('Nhiệm vụ')
  })

  it('publishes with doubts left open: the doubtful task stays without a day', async () => {
    await publishDraft(web, path, await untouched())
    const page = await (await web.get(path)).text()
    expect(page).toContain('Chỗ cần xác nhận')
    expect(page).toContain('Chưa nêu thời gian')
    const tasks = await web.deps.store.listTasks('binh-minh', planId())
    const silent = tasks.find((task) => task.ref === 'II.6')
    expect(page).toContain(`<a href="/binh-minh/nhiem-vu/${silent?.id}/sua">II.6</a>`)
  })

  it('puts a wrong day back into its field with a sentence, and keeps nothing', async () => {
    const fields = {
      ...(await untouched()),
      'khi.task:1': 'ngay',
      'ngay.task:1': '31/11/2026',
      viec: 'cong-bo',
    }
    const response = await web.post(path, fields)
    expect(response.status).toBe(422)
    const page = await response.text()
    expect(page).toContain('Không có ngày 31/11/2026: tháng 11 chỉ có 30 ngày.')
    expect(page).toMatch(/value="31\/11\/2026"[^>]*aria-invalid="true"/u)
    expect(await web.deps.store.getPlan('binh-minh', planId())).toMatchObject({ state: 'draft' })
  })

  it('refuses to publish a plan whose every duty was dropped', async () => {
    const keys = [
      'task:0',
      'task:1',
      'task:2',
      'task:3',
      'task:4',
      'task:5',
      'task:6',
      'deadline:0',
      'report:0',
    ]
    const dropped = Object.fromEntries(keys.map((key) => [`bo.${key}`, 'co']))
    const response = await web.post(path, { ...(await untouched()), ...dropped, viec: 'cong-bo' })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('Mọi việc đều bị bỏ')
  })

  it('is over once the plan is published: a late save is refused, a second publishing harmless', async () => {
    const fields = await untouched()
    await publishDraft(web, path, fields)
    expect((await web.post(path, { ...fields, viec: 'luu' })).status).toBe(409)
    expect((await web.post(path, { ...fields, viec: 'cong-bo' })).status).toBe(303)
    expect(await web.deps.store.listTasks('binh-minh', planId())).toHaveLength(9)
  })

  it('does nothing for a button nobody drew', async () => {
    expect((await web.post(path, { viec: 'xoa' })).status).toBe(422)
  })
})

import { beforeEach, describe, expect, it } from 'vitest'
import { type AWeb, aWeb, imported } from '../testing/a-web.ts'

let web: AWeb
let path: string
let now: { ban: string; ten: string; khi: string; 'chu-tri': string; 'phoi-hop': string }
const REASON = { 'ly-do': 'Chủ tịch cho lùi hạn ngày 20/11' }

beforeEach(async () => {
  web = await aWeb()
  const { plan } = await imported(web)
  const tasks = await web.deps.store.listTasks('binh-minh', plan.id)
  const task = tasks.find((each) => each.ref === 'II.2')
  if (!task) throw new Error('the fixture has a task II.2')
  path = `/binh-minh/nhiem-vu/${task.id}`
  now = {
    ban: String(task.version),
    ten: task.title,
    khi: 'giu',
    'chu-tri': task.leadAsPrinted.join('\r\n'),
    'phoi-hop': task.coordinatingAsPrinted.join('\r\n'),
  }
})

const page = async () => (await web.get(path)).text()

describe('the form that changes a published task', () => {
  it('is one link away from the task and says what stands', async () => {
    expect(await page()).toContain(`href="${path}/sua"`)
    const form = await (await web.get(`${path}/sua`)).text()
    expect(form).toContain('Giữ nguyên: hết thứ Sáu, 30/10/2026')
    expect(form).toContain('>Văn phòng HĐND và UBND\nCông an phường</textarea>')
  })

  it('moves the day and the agencies, and the task page shows both', async () => {
    const answer = await web.post(`${path}/sua`, {
      ...now,
      ...REASON,
      khi: 'ngay',
      ngay: '18/12/2026',
      'chu-tri': 'Phòng Văn hóa - Xã hội\r\nTrạm Y tế',
    })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('Location')).toBe(`${path}?thong-bao=da-sua-viec`)
    const shown = await page()
    expect(shown).toContain('thứ Sáu, 18/12/2026')
    expect(shown).toContain('Trạm Y tế')
  })

  it('changes nothing when nothing was changed, but still asks why', async () => {
    expect((await web.post(`${path}/sua`, { ...now, ...REASON })).status).toBe(303)
    const task = await web.deps.store.getTask('binh-minh', path.split('/').at(-1) ?? '')
    expect(task?.version).toBe(Number(now.ban))
    const refused = await web.post(`${path}/sua`, { ...now, ten: 'Tập huấn lại' })
    expect(refused.status).toBe(422)
    const form = await refused.text()
    expect(form).toContain('Chưa ghi lý do sửa.')
    expect(form).toContain('>Tập huấn lại</textarea>')
  })

  it.each([
    ['a day that does not exist', { khi: 'ngay', ngay: '31/11/2026' }, 422],
    ['nobody to lead it', { 'chu-tri': ' ' }, 422],
    ['a page opened before another clerk saved', { ban: '99', ten: 'Khác' }, 409],
  ])('refuses %s', async (_, fields, status) => {
    expect((await web.post(`${path}/sua`, { ...now, ...REASON, ...fields })).status).toBe(status)
    expect(await page()).toContain('Trễ 22 ngày')
  })

  it('is for the office of its own ward alone', async () => {
    const reader = await aWeb({
      store: web.deps.store,
      actorOf: async () => ({ kind: 'reader', id: 'thanh-tra' }),
    })
    const fields = { ...now, ...REASON, ten: 'Khác' }
    expect((await reader.post(`${path}/sua`, fields)).status).toBe(403)
    const other = path.replace('/binh-minh/', '/an-lac/')
    expect((await web.get(`${other}/sua`)).status).toBe(404)
    expect((await web.post(`${other}/sua`, fields)).status).toBe(404)
  })
})

import { aTask } from '@dunghan/core/testing'
import { beforeEach, describe, expect, it } from 'vitest'
import { type AWeb, aWeb, imported } from '../testing/a-web.ts'

let web: AWeb
let path: string
beforeEach(async () => {
  web = await aWeb()
  const { plan } = await imported(web)
  const waiting = aTask({
    id: 'tsk_waiting',
    planId: plan.id,
    ref: 'II.9',
    timing: {
      kind: 'relative',
      text: 'trong 03 ngày làm việc kể từ ngày nhận văn bản',
      amount: 3,
      unit: 'workingDay',
      event: 'nhận văn bản',
    },
    timeText: 'trong 03 ngày làm việc kể từ ngày nhận văn bản',
    assignments: [],
  })
  const [undated] = waiting.occurrences
  if (!undated) throw new Error('a task has an occurrence')
  await web.deps.store.addTasks('binh-minh', [
    {
      ...waiting,
      occurrences: [{ ...undated, key: 'khong-han', kind: 'undated', lastDay: null }],
    },
  ])
  path = `/binh-minh/nhiem-vu/${waiting.id}`
})

const page = async () => (await web.get(path)).text()

describe('the form for the day of an event', () => {
  it('says what the task waits for', async () => {
    const shown = await page()
    expect(shown).toContain('03 ngày làm việc kể từ ngày nhận văn bản – chờ ngày của sự kiện')
    expect(shown).toContain(`action="${path}/su-kien"`)
  })

  it('gives the task its last day', async () => {
    const answer = await web.post(`${path}/su-kien`, { 'thu-tu': '0', ngay: '20/11/2026' })
    expect(answer.status).toBe(303)
    const shown = await page()
    expect(shown).toContain('thứ Năm, 26/11/2026')
    expect(shown).toContain('value="20/11/2026"')
  })

  it.each([
    [{ 'thu-tu': '0', ngay: '31/11/2026' }, 'Ngày của sự kiện chưa đúng.'],
    [{ 'thu-tu': '0', ngay: '' }, 'Ngày của sự kiện chưa đúng.'],
    [{ 'thu-tu': '4', ngay: '20/11/2026' }, 'Thời hạn này không tính từ một sự kiện.'],
    [{ ngay: '20/11/2026', 'thu-tu': 'x' }, 'Thời hạn này không tính từ một sự kiện.'],
  ])('refuses %j', async (fields, sentence) => {
    const answer = await web.post(`${path}/su-kien`, fields)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(sentence)
  })

  it('is for the office of its own ward alone', async () => {
    const fields = { 'thu-tu': '0', ngay: '20/11/2026' }
    const reader = await aWeb({
      store: web.deps.store,
      actorOf: async () => ({ kind: 'reader', id: 'thanh-tra' }),
    })
    expect((await reader.post(`${path}/su-kien`, fields)).status).toBe(403)
    expect((await web.post(`${path.replace('binh-minh', 'an-lac')}/su-kien`, fields)).status).toBe(
      404,
    )
  })

  it('does not stand on the page of a task with a day of its own', async () => {
    const [dated] = await web.deps.store.listTasks('binh-minh', (await imported(web)).plan.id)
    expect(await (await web.get(`/binh-minh/nhiem-vu/${dated?.id}`)).text()).not.toContain(
      'su-kien',
    )
  })
})

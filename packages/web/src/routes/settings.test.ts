import { beforeEach, describe, expect, it } from 'vitest'
import { type AWeb, aWeb, imported } from '../testing/a-web.ts'

let web: AWeb
beforeEach(async () => {
  web = await aWeb()
  await imported(web)
})

const PATH = '/binh-minh/cai-dat'
const FIELDS = { chot: '15', 'sau-chot': '3', thang: '25', quy: '', nam: '' }
const page = async () => (await web.get(PATH)).text()

describe('the settings of a ward', () => {
  it('say that report days are derived until somebody confirms them', async () => {
    const shown = await page()
    expect(shown).toContain('suy ra theo quy định chung, hãy xác nhận')
    expect(shown).toContain('thứ Tư, 16/12/2026')
    expect(shown).toContain('Lưu và xác nhận')
    expect(shown).toContain('Áp dụng cho kế hoạch công bố từ nay')
  })

  it('are one link away from every page of the ward', async () => {
    expect(await (await web.get('/binh-minh')).text()).toContain(`href="${PATH}"`)
  })

  it('keep what the clerk sets, and then no day is derived', async () => {
    const answer = await web.post(PATH, FIELDS)
    expect(answer.status).toBe(303)
    expect(answer.headers.get('Location')).toBe(`${PATH}?thong-bao=da-dat-ngay-nop`)
    const shown = await page()
    expect(shown).toContain('thứ Tư, 25/11/2026')
    expect(shown).toContain('đã xác nhận')
    expect(shown).not.toContain('suy ra')
    expect((await web.deps.store.getLocality('binh-minh'))?.reporting).toEqual({
      cutOff: 15,
      workingDaysAfter: 3,
      fixedDays: { monthly: 25 },
      confirmed: true,
    })
  })

  it('name the day off that a report day falls on', async () => {
    await web.post(PATH, { ...FIELDS, thang: '24' })
    expect(await page()).toContain('Ngày Văn hóa')
    await web.post(PATH, { ...FIELDS, thang: '22' })
    expect(await page()).toContain('(ngày nghỉ)')
  })

  it.each([
    [{ chot: '' }, 'Ngày chốt số liệu phải từ 1 đến 31.'],
    [{ chot: '32' }, 'Ngày chốt số liệu phải từ 1 đến 31.'],
    [{ 'sau-chot': 'hai' }, 'Số ngày làm việc sau ngày chốt phải từ 0 đến 15.'],
    [{ nam: '0' }, 'Ngày nộp riêng phải từ 1 đến 31.'],
  ])('refuse %j and keep the form as it was typed', async (over, sentence) => {
    const answer = await web.post(PATH, { ...FIELDS, ...over })
    expect(answer.status).toBe(422)
    const shown = await answer.text()
    expect(shown).toContain(sentence)
    expect(shown).toContain('value="25"')
    expect((await web.deps.store.getLocality('binh-minh'))?.version).toBeUndefined()
  })

  it('are for the office of its own ward alone', async () => {
    const reader = await aWeb({
      store: web.deps.store,
      actorOf: async () => ({ kind: 'reader', id: 'thanh-tra' }),
    })
    expect((await reader.post(PATH, FIELDS)).status).toBe(403)
    expect((await web.post('/khong-co/cai-dat', FIELDS)).status).toBe(404)
  })
})

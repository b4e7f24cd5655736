import type { Doubt } from '@dunghan/core/plan'
import { aTable } from '@dunghan/store/testing'
import { beforeEach, describe, expect, it } from 'vitest'
import { type AWeb, aWeb } from '../testing/a-web.ts'
import { fixturePlan } from '../testing/fixture-plan.ts'
import { readFixture } from '../testing/fixture-reader.ts'
import { formFields } from '../testing/form-fields.ts'
import { publishDraft } from '../testing/publish-draft.ts'

let web: AWeb
let path: string
beforeEach(async () => {
  web = await aWeb()
  path = (await web.post('/', { 'van-ban': fixturePlan() })).headers.get('Location') ?? ''
})

type Fields = Record<string, string | readonly string[]>

/** The form as the page shows it this moment. */
const form = async (query = ''): Promise<Fields> =>
  formFields(await (await web.get(`${path}${query}`)).text())

/** Sends the form with some fields changed; answers the page it leads to. */
async function send(changed: Fields, from?: Fields) {
  const response = await web.post(path, { ...(from ?? (await form())), ...changed })
  const to = response.headers.get('Location')
  const page = await (to ? await web.get(to.split('#')[0] ?? '') : response).text()
  return { status: response.status, to, page }
}

const published = async () => {
  await publishDraft(web, path, await form())
  return web.deps.store.listTasks('binh-minh', path.split('/').at(-1) ?? '')
}

describe('a duty that the reader missed', () => {
  it('is added from a copied sentence, and its fields stand open', async () => {
    const { to, page } = await send({
      'them.cau': 'Phòng Kinh tế gửi dự toán\nkinh phí về Văn phòng',
      viec: 'them',
    })
    expect(to).toBe(`${path}?thong-bao=da-them&sua=added:0#viec-added-0`)
    const row = page.slice(page.indexOf('id="viec-added-0"'))
    expect(row).toContain('Phòng Kinh tế gửi dự toán kinh phí về Văn phòng')
    expect(row).toMatch(/Mục <span class="nb">IV/u)
    expect(row).toMatch(/<details class="edit" open/u)
  })

  it('becomes a task like any other, after those that were read', async () => {
    await send({ 'them.ten': 'Tổng kết cuối năm', viec: 'them' })
    await send({
      'ngay.added:0': 'trước ngày 20/12/2026',
      'chu-tri.added:0': 'Công an phường',
      viec: 'luu',
    })
    const tasks = await published()
    expect(tasks).toHaveLength(10)
    expect(tasks.find(({ order }) => order === 9)).toMatchObject({
      title: 'Tổng kết cuối năm',
      origin: 'task',
      occurrences: [{ lastDay: '2026-12-19' }],
      leadAsPrinted: ['Công an phường'],
    })
  })

  it('is refused, with the words kept, when its sentence is not in the document', async () => {
    const words = { 'them.ten': 'Tổng kết', 'them.cau': 'Câu không có trong kế hoạch' }
    const { status, page } = await send({ ...words, viec: 'them' })
    expect(status).toBe(422)
    expect(page).toContain('<a href="#them-cau">Không thấy câu này trong văn bản.')
    expect(page).toContain('>Câu không có trong kế hoạch</textarea>')
    expect((await send({ viec: 'them' })).page).toContain('Chưa ghi việc cần thêm.')
  })
})

describe('a duty that is really two, and two that are really one', () => {
  it('is split, and each half goes its own way', async () => {
    await send({ viec: 'tach.task:1' })
    await send({ 'ten.task:1': 'Soạn tài liệu', 'ten.added:0': 'Tập huấn', viec: 'luu' })
    const tasks = (await published()).filter(({ ref }) => ref === 'II.2')
    expect(tasks.map(({ title }) => title)).toEqual(['Soạn tài liệu', 'Tập huấn'])
    expect(tasks.map(({ occurrences }) => occurrences[0]?.lastDay)).toEqual([
      '2026-10-30',
      '2026-10-30',
    ])
  })

  it('is merged by its number, and taken apart again', async () => {
    const { page } = await send({ 'gop.task:6': 'ii.6', viec: 'gop.task:6' })
    expect(page).toContain('Đã gộp vào việc <a href="#viec-task-5">II.6</a>')
    const row = page.slice(page.indexOf('id="viec-task-5"'), page.indexOf('id="viec-task-6"'))
    expect(row).toContain('thứ Ba, 15/12/2026')
    const apart = (await send({ viec: 'roi.task:6' })).page
    expect(apart).not.toContain('Đã gộp vào việc <a')
  })

  it.each([
    ['', 'Chưa ghi gộp vào việc nào.'],
    ['IX.9', 'Không có việc nào khác mang số “IX.9”.'],
    ['II.7', 'Không có việc nào khác mang số “II.7”.'],
  ])('is not merged into “%s”', async (into, sentence) => {
    const { status, page } = await send({ 'gop.task:6': into, viec: 'gop.task:6' })
    expect(status).toBe(422)
    expect(page).toContain(`<a href="#gop-task-6">${sentence}`)
  })
})

describe('a save that is taken back', () => {
  it('brings back what stood before it, one save at a time', async () => {
    await send({ 'ten.task:0': 'Một', viec: 'luu' })
    await send({ 'ten.task:0': 'Hai', viec: 'luu' })
    expect((await send({ viec: 'hoan-tac' })).page).toContain('<h3 data-hien="title">Một</h3>')
    const { page } = await send({ viec: 'hoan-tac' })
    expect(page).toContain('<h3 data-hien="title">Kiện toàn đội ngũ')
    expect((await send({ viec: 'hoan-tac' })).status).toBe(409)
  })

  it('leaves a line in the record, as every save does', async () => {
    const { store } = await aTable()
    web = await aWeb({ store })
    path = (await web.post('/', { 'van-ban': fixturePlan() })).headers.get('Location') ?? ''
    await send({ 'khi.task:5': 'thuong-xuyen', viec: 'luu' })
    await send({ viec: 'hoan-tac' })
    const lines = await store.listAudit('binh-minh', '2026-11')
    const settled = lines.filter(({ action }) => action.startsWith('plan.settl'))
    expect(new Map(settled.map(({ action, detail }) => [action, detail['open']]))).toEqual(
      new Map([
        ['plan.settled', 1],
        ['plan.settling-undone', 2],
      ]),
    )
  })
})

describe('two clerks at one draft', () => {
  it('keep both what they changed when it was not the same duty', async () => {
    const [hers, his] = [await form(), await form()]
    await send({ 'khi.task:5': 'thuong-xuyen', viec: 'luu' }, hers)
    const { status, page } = await send({ 'ten.task:0': 'Một tên khác', viec: 'luu' }, his)
    expect(status).toBe(303)
    expect(page).toContain('<h3 data-hien="title">Một tên khác</h3>')
    expect(page).toMatch(/name="khi\.task:5" value="thuong-xuyen" checked/u)
  })

  it('are shown both sides when it was, with the own words still in the form', async () => {
    const [hers, his] = [await form(), await form()]
    await send({ 'ten.task:0': 'Tên của chị', viec: 'luu' }, hers)
    const changed = { 'ten.task:0': 'Tên của anh', 'ten.task:1': 'Việc khác', viec: 'luu' }
    const { status, page } = await send(changed, his)
    expect(status).toBe(409)
    expect(page).toContain('Việc II.1: giữ bản nào?')
    expect(page).toContain('<small>Tên của anh · ')
    expect(page).toContain('<small>Tên của chị · ')
    expect(page).toMatch(/name="ten\.task:0"[^>]*>Tên của anh</u)
    expect(page).toMatch(/name="ten\.task:1"[^>]*>Việc khác</u)
    expect((await web.get(path)).status).toBe(200)
    expect(await (await web.get(path)).text()).not.toContain('Việc khác')
  })

  it.each([
    ['toi', 'Tên của anh'],
    ['ho', 'Tên của chị'],
  ])('say which holds (%s), and nothing is kept before they have', async (side, title) => {
    const [hers, his] = [await form(), await form()]
    await send({ 'ten.task:0': 'Tên của chị', viec: 'luu' }, hers)
    const changed = { 'ten.task:0': 'Tên của anh', 'ten.task:1': 'Việc khác', viec: 'luu' }
    const again = formFields((await send(changed, his)).page)
    expect((await send({ viec: 'luu' }, again)).status).toBe(409)
    const { status, page } = await send({ 'giu.task:0': side, viec: 'luu' }, again)
    expect(status).toBe(303)
    expect(page).toContain(`<h3 data-hien="title">${title}</h3>`)
    expect(page).toContain('<h3 data-hien="title">Việc khác</h3>')
  })
})

describe('a save in passing', () => {
  const save = async (changed: Fields) => {
    const body = new FormData()
    for (const [name, value] of Object.entries({ ...(await form()), ...changed, viec: 'luu' }))
      for (const each of [value].flat()) body.append(name, each)
    return web.app.request(path, {
      method: 'POST',
      body,
      headers: { Accept: 'application/json', 'Sec-Fetch-Site': 'same-origin' },
    })
  }

  it('answers the new version, what still waits, and the rows in their new words', async () => {
    const answer = await (await save({ 'khi.task:5': 'ngay', 'ngay.task:5': 'Quý IV/2026' })).json()
    expect(answer).toMatchObject({
      ...{ version: 2, joined: false, open: 1, faults: {}, saved: 'Đã lưu lúc 09:00' },
      rows: { 'task:5': { time: 'Quý IV/2026', lastDay: 'hạn cuối thứ Năm, 31/12/2026' } },
    })
  })

  it('says when somebody else has saved too, for the page shows his duties as they were', async () => {
    const his = await form()
    await send({ 'ten.task:0': 'Tên của chị', viec: 'luu' })
    expect(await (await save({ ...his, 'ten.task:1': 'Việc khác' })).json()).toMatchObject({
      joined: true,
      rows: { 'task:0': { title: 'Tên của chị' }, 'task:1': { title: 'Việc khác' } },
    })
  })

  it('that changes nothing writes nothing', async () => {
    expect(await (await save({})).json()).toMatchObject({ version: 1 })
  })

  it('keeps everything but the field that is wrong, and says why', async () => {
    const answer = await (await save({ 'ten.task:0': 'Một', 'ngay.task:1': '31/11/2026' })).json()
    expect(answer.faults['ngay.task:1']).toContain('tháng 11 chỉ có 30 ngày')
    expect(answer.rows['task:0'].title).toBe('Một')
    expect(answer.rows['task:1'].time).toBe('thứ Sáu, 30/10/2026')
  })
})

describe('places that ask only for a look', () => {
  const doubt: Doubt = {
    ...{ code: 'head.signer', ref: null, message: 'Chưa đọc được người ký' },
    source: { from: 0, to: 4 },
  }
  beforeEach(async () => {
    web = await aWeb({
      readPlan: (text) => {
        const draft = readFixture(text)
        return { ...draft, doubts: [...draft.doubts, doubt] }
      },
    })
    path = (await web.post('/', { 'van-ban': fixturePlan() })).headers.get('Location') ?? ''
  })

  it('are settled by looking, and counted alike on every page', async () => {
    expect(await (await web.get(path)).text()).toContain('<span data-so-cho="true">3</span>')
    const { page } = await send({ 'xem.doubt:2': 'co', viec: 'luu' })
    expect(page).toContain('<span data-so-cho="true">2</span>')
    expect(page).toMatch(/name="xem\.doubt:2" value="co" checked/u)
    expect(await web.deps.store.getPlan('binh-minh', path.split('/').at(-1) ?? '')).toMatchObject({
      doubtCount: 2,
    })
  })

  it('are settled by filling in the head, which the plan then carries', async () => {
    const fields = {
      'dau.so': '52/KH-UBND',
      'dau.ngay': '5/3/2026',
      'dau.ky': '2026-2027',
      'dau.ten': 'Tên đúng của kế hoạch',
    }
    await send({ ...fields, viec: 'luu' })
    expect(await web.deps.store.getPlan('binh-minh', path.split('/').at(-1) ?? '')).toMatchObject({
      number: '52/KH-UBND',
      issuedOn: '2026-03-05',
      title: 'Tên đúng của kế hoạch',
      period: { from: '2026', to: '2027' },
    })
    const { status, page } = await send({ 'dau.ngay': '30/2/2026', viec: 'luu' })
    expect(status).toBe(422)
    expect(page).toContain('<a href="#dau-ngay">Không có ngày 30/2/2026')
  })
})

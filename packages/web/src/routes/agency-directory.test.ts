import { beforeEach, describe, expect, it } from 'vitest'
import { type AWeb, aWeb, imported } from '../testing/a-web.ts'
import { fixturePlan } from '../testing/fixture-plan.ts'

let web: AWeb
beforeEach(async () => {
  web = await aWeb()
  const text = fixturePlan()
    .replace('- Chủ trì: Công an phường\n', '- Chủ trì: Công chức được giao nhiệm vụ\n')
    .replace('Ba tiểu phẩm, mỗi', 'Ba tiểu phẩm hay, mỗi')
  await imported(web, text)
})

const agencies = () => web.deps.store.listAgencies('binh-minh')
async function agency(name: string) {
  const found = (await agencies()).find((each) => each.name === name)
  if (!found) throw new Error(`no ${name}`)
  return found
}
async function path(name: string) {
  return `/binh-minh/co-quan/${(await agency(name)).id}`
}
const shown = async (address: string) => (await web.get(address)).text()
const fields = { ban: '1', loai: 'named', tu: '', den: '', tk: '', 'tk-tu': '', 'tk-den': '' }

describe('the directory page of an agency', () => {
  it('takes another name with its days and shows it', async () => {
    const at = await path('Phòng Kinh tế')
    const sent = await web.post(`${at}/sua`, {
      ...fields,
      ten: 'Phòng Kinh tế, Hạ tầng và Đô thị',
      tk: ['Phòng KT-HT&ĐT', ''],
      'tk-tu': ['01/07/2025', ''],
      'tk-den': ['', ''],
    })
    expect(sent.headers.get('Location')).toBe(`${at}?thong-bao=da-sua-co-quan`)
    const page = await shown(at)
    expect(page).toContain('<h1>Phòng Kinh tế, Hạ tầng và Đô thị</h1>')
    expect(page).toContain('Phòng KT-HT&amp;ĐT')
    expect(page).toContain('(từ 01/07/2025)')
    expect(page).toContain('<li>Phòng Kinh tế</li>')
  })

  it.each([
    [{ ten: 'Phòng Văn hóa - Xã hội' }, 'Tên này đã là tên của một cơ quan khác'],
    [{ ten: '财政' }, 'Tên này không dùng được.'],
    [{ ten: 'Phòng Kinh tế', den: '31/02/2026' }, 'Có ngày ghi chưa đúng.'],
    [
      { ten: 'Phòng Kinh tế', tu: '02/01/2026', den: '01/01/2026' },
      'Ngày thôi hoạt động đứng trước',
    ],
  ])('refuses %j beside the form', async (over, words) => {
    const at = await path('Phòng Kinh tế')
    const response = await web.post(`${at}/sua`, { ...fields, ...over })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain(words)
    expect((await agency('Phòng Kinh tế')).version).toBe(1)
  })

  it('refuses a second clerk who had the page of before', async () => {
    const at = await path('Phòng Kinh tế')
    await web.post(`${at}/sua`, { ...fields, ten: 'Phòng Kinh tế', loai: 'outside' })
    const late = await web.post(`${at}/sua`, { ...fields, ten: 'Phòng Kinh tế', loai: 'officer' })
    expect(late.status).toBe(409)
  })

  it('hands open duties to a successor, also to one only named there', async () => {
    const at = await path('Phòng Văn hóa - Xã hội')
    const sent = await web.post(`${at}/ke-nhiem`, {
      'ke-nhiem': '',
      'ke-nhiem-moi': 'Phòng Văn hóa, Giáo dục và Xã hội',
      thoi: '31/10/2026',
    })
    expect(sent.headers.get('Location')).toBe(`${at}?thong-bao=da-chuyen-giao`)
    const next = await agency('Phòng Văn hóa, Giáo dục và Xã hội')
    const cards = await web.deps.store.listCardsOfAgency('binh-minh', next.id)
    expect(cards.length).toBeGreaterThan(0)
    const page = await shown(at)
    expect(page).toContain(`<a href="/binh-minh/co-quan/${next.id}">${next.name}</a>`)
    expect(page).toContain('đến hết 31/10/2026')
    const [task] = cards
    expect(await shown(`/binh-minh/nhiem-vu/${task?.taskId}`)).toContain('Trước đó')
    const own = await web.post(`${await path(next.name)}/ke-nhiem`, {
      'ke-nhiem': next.id,
      thoi: '31/10/2026',
    })
    expect(own.status).toBe(422)
  })

  it('keeps who holds a title, and forgets whoever holds none', async () => {
    await web.post('/binh-minh/co-quan', { ten: 'Công chức Tư pháp - Hộ tịch' })
    const at = await path('Công chức Tư pháp - Hộ tịch')
    await web.post(`${at}/nguoi`, { 'ho-ten': 'Nguyễn Văn An', 'thu-cong-vu': 'an@b.vn' })
    expect(await shown(at)).toContain('<b>Nguyễn Văn An</b>')
    const bad = await web.post(`${at}/nguoi`, { 'ho-ten': 'Trần Bình', 'thu-cong-vu': 'không' })
    expect(bad.status).toBe(422)
    const [person] = await web.deps.store.listOfficials('binh-minh')
    await web.post(`${at}/nguoi`, { bo: person?.id ?? '' })
    expect(await shown(at)).not.toContain('Nguyễn Văn An')
  })

  it('says of the office what it only keeps, and of bodies that are asked what they are asked', async () => {
    const office = await shown(await path('Văn phòng HĐND và UBND'))
    expect(office).toContain('>Tạm giữ<span class="n">')
    await web.post(`${await path('Phòng Kinh tế')}/sua`, {
      ...fields,
      ten: 'Phòng Kinh tế',
      loai: 'outside',
    })
    const list = await shown('/binh-minh/co-quan')
    expect(list).toContain('Được đề nghị phối hợp')
    expect(await shown(await path('Phòng Kinh tế'))).toContain('Được đề nghị chủ trì')
  })
})

describe('the page of duties that wait for somebody', () => {
  it('gives a placeholder’s duty to whoever is chosen, and is then without it', async () => {
    const before = await shown('/binh-minh/cho-phan-cong')
    expect(before).toContain('Chờ người chủ trì')
    expect(before).toContain('Trực đường dây trả lời kiến nghị')
    const group = await agency('Công chức được giao nhiệm vụ')
    const [card] = await web.deps.store.listCardsOfAgency('binh-minh', group.id)
    const input = { viec: card?.taskId ?? '', nhom: group.id, vai: 'chu-tri' }
    const none = await web.post('/binh-minh/cho-phan-cong', input)
    expect(none.status).toBe(422)
    expect(await none.text()).toContain('Chưa chọn cơ quan hay người nhận việc.')
    const nhan = (await agency('Phòng Kinh tế')).id
    const sent = await web.post('/binh-minh/cho-phan-cong', { ...input, nhan })
    expect(sent.status).toBe(303)
    expect(await shown('/binh-minh/cho-phan-cong')).not.toContain('Chờ người chủ trì')
    expect(await shown(await path('Phòng Kinh tế'))).toContain('Trực đường dây')
  })

  it('is the chairman’s as well as the clerk’s, and nobody else’s', async () => {
    const reader = await aWeb({
      store: web.deps.store,
      actorOf: async () => ({ kind: 'reader', id: 'doc' }),
    })
    for (const [where, form] of [
      ['/binh-minh/cho-phan-cong', { viec: 'tsk_1', nhom: 'agc_1', nhan: 'agc_2' }],
      ['/binh-minh/cho-phan-cong/cung-lam', {}],
      ['/binh-minh/co-quan', { ten: 'Phòng Mới' }],
      [`${await path('Phòng Kinh tế')}/sua`, { ...fields, ten: 'Phòng Khác' }],
      [`${await path('Phòng Kinh tế')}/ke-nhiem`, { 'ke-nhiem': 'agc_1', thoi: '01/01/2026' }],
      [`${await path('Phòng Kinh tế')}/nguoi`, { 'ho-ten': 'An' }],
    ] as const)
      expect([where, (await reader.post(where, form)).status]).toEqual([where, 403])
  })
})

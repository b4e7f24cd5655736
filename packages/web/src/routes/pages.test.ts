import { beforeAll, describe, expect, it } from 'vitest'
import { type AWeb, aWeb, type Imported, imported } from '../testing/a-web.ts'
import { fixturePlan } from '../testing/fixture-plan.ts'

let web: AWeb
let plan: Imported
beforeAll(async () => {
  web = await aWeb({ mailbox: '/hop-thu' })
  plan = await imported(web)
  await web.post('/binh-minh/ke-hoach/moi', { 'van-ban': fixturePlan({ number: '58/KH-UBND' }) })
})

const text = async (path: string) => (await web.get(path)).text()
const planPath = () => `/binh-minh/ke-hoach/${plan.plan.id}`

describe('the overview of a ward', () => {
  it('opens with a sentence on what is late and what is due', async () => {
    const page = (await text('/binh-minh')).replace(/<[^>]+>/gu, '')
    expect(page).toContain('Phường Bình Minh có 3 việc quá hạn, 1 việc đến hạn trong 14 ngày tới.')
    expect(page).toContain('nghỉ thứ Ba, 24/11 (Ngày Văn hóa Việt Nam), còn 4 ngày làm việc.')
  })

  it('lists what is late longest first, the Sunday named and its reminder on Friday', async () => {
    const page = await text('/binh-minh')
    expect(page.indexOf('Trễ 235 ngày')).toBeLessThan(page.indexOf('Trễ 22 ngày'))
    expect(page).toContain('Chủ nhật, 29/11/2026')
    expect(page).toContain('Nhắc từ thứ Sáu, 27/11')
  })

  it('names the drafts that wait and the bodies without an address', async () => {
    const page = await text('/binh-minh')
    expect(page).toContain('Bản nháp chờ công bố')
    expect(page).toContain('Chưa có địa chỉ nhận thư')
    expect(page).toContain('<a href="/hop-thu">Thư đã gửi</a>')
  })

  it('shows the first step where a ward has no plan yet', async () => {
    const empty = await aWeb()
    const path = (await empty.post('/', { 'van-ban': fixturePlan() })).headers.get('Location') ?? ''
    expect(path).not.toBe('')
    const listed = await aWeb({ store: { ...empty.deps.store, listPlans: async () => [] } })
    expect(await (await listed.get('/binh-minh')).text()).toContain('chưa có kế hoạch nào ở đây')
  })
})

describe('the page of a plan', () => {
  it('shows tasks under their printed heading, with lead, last day and state', async () => {
    const page = await text(planPath())
    expect(page).toContain('7 nhiệm vụ')
    expect(page).toContain('II. NỘI DUNG')
    expect(page).toMatch(
      /Tập huấn kỹ năng.*Phòng Văn hóa - Xã hội.*thứ Sáu, 30\/10\/2026.*Trễ 22 ngày/su,
    )
    expect(page).toContain('Quý IV/2026')
  })

  it('shows dated duties of the prose and reports in sections of their own', async () => {
    const page = await text(planPath())
    expect(page).toMatch(/id="thoi-han".*Gửi dự toán kinh phí.*id="bao-cao".*Báo cáo kết quả/su)
    expect(page).toContain('ngày suy ra')
  })

  it('carries its text, every task leading to its sentence', async () => {
    const page = await text(planPath())
    expect(page).toContain('href="#cau-task-1"')
    expect(page).toContain('id="cau-task-1"')
  })

  it('can be narrowed to an agency and a state', async () => {
    const rows = async (query: string) =>
      (await text(`${planPath()}?${query}`)).match(/id="viec".*?<\/table>/su)?.[0] ?? ''
    const some = await rows(`co-quan=${encodeURIComponent('Công an phường')}`)
    expect(some).toContain('Trực đường dây')
    expect(some).not.toContain('Tập huấn')
    expect(await rows('tinh-trang=late')).toContain('Tập huấn')
    expect(await text(`${planPath()}?co-quan=x`)).toContain('Không có nhiệm vụ nào hợp')
  })

  it('hands out its calendar, which answers', async () => {
    const page = await text(planPath())
    const url =
      /value="(http:\/\/localhost\/ics\/binh-minh\/plan-[^"]+\.ics)"/u.exec(page)?.[1] ?? ''
    expect(page).toContain(`href="${url.replace('http:', 'webcal:')}"`)
    const feed = await web.get(new URL(url).pathname)
    expect(feed.headers.get('Content-Type')).toContain('text/calendar')
  })
})

describe('lists', () => {
  it('show the plans by state', async () => {
    const page = await text('/binh-minh/ke-hoach')
    expect(page).toMatch(/Bản nháp chờ công bố.*58\/KH-UBND.*Đang thực hiện.*41\/KH-UBND/su)
  })

  it('show the agencies, those with something late first, groups apart', async () => {
    const page = await text('/binh-minh/co-quan')
    expect(page.indexOf('Phòng Kinh tế')).toBeLessThan(page.indexOf('Công an phường'))
    expect(page).toMatch(/Tên gọi chung trong văn bản.*Các cơ quan liên quan/su)
  })

  it('show the calendars of the ward, its agencies and plans', async () => {
    const page = await text('/binh-minh/lich')
    expect(page).toContain('Lịch chung của phường Bình Minh')
    expect(page).toContain('Lịch của từng cơ quan')
    expect(page).toMatch(/\/ics\/binh-minh\/ward\/[a-z2-7]{32}\.ics/u)
  })
})

describe('what does not exist', () => {
  it.each([
    '/khong-co',
    '/Binh-Minh',
    '/binh-minh/nhiem-vu/x',
    '/binh-minh/bao-cao',
    '/api2/x',
    '/binh-minh/ke-hoach/pln_999999',
  ])('is answered with a page: %s', async (path) => {
    const response = await web.get(path)
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('<h1>')
  })
})

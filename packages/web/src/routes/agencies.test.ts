import { beforeAll, describe, expect, it } from 'vitest'
import { type AWeb, aWeb, imported } from '../testing/a-web.ts'

let web: AWeb
let path: string
let agencyId: string
beforeAll(async () => {
  web = await aWeb({ previewLetter: async (ctx, id) => `<p>Thư của ${id} ngày ${ctx.today}</p>` })
  await imported(web)
  const agencies = await web.deps.store.listAgencies('binh-minh')
  agencyId = agencies.find((agency) => agency.name === 'Phòng Văn hóa - Xã hội')?.id ?? ''
  path = `/binh-minh/co-quan/${agencyId}`
})

const page = async () => (await web.get(path)).text()
const email = async () => (await web.deps.store.getAgency('binh-minh', agencyId))?.email

describe('the page of an agency', () => {
  it('shows what is late, what comes next, what has no day, and what it helps with', async () => {
    const order = ['Quá hạn', 'Sắp tới', 'Không có ngày cuối', 'Phối hợp']
    const shown = await page()
    const places = order.map((title) => shown.indexOf(`>${title}<span class="n">`))
    expect(places.every((place) => place > 0)).toBe(true)
    expect(places).toEqual([...places].sort((left, right) => left - right))
  })

  it('offers its calendar to Apple, Google and Outlook, as code and as address', async () => {
    const shown = await page()
    const url = /value="(http:\/\/localhost\/ics\/binh-minh\/agency-[^"]+)"/u.exec(shown)?.[1] ?? ''
    expect(shown).toContain(`href="${url.replace('http', 'webcal')}"`)
    expect(shown).toContain('https://calendar.google.com/calendar/r/settings/addbyurl')
    expect(shown).toContain(`addfromweb?url=${encodeURIComponent(url)}`)
    expect(shown).toMatch(/<svg class="code" [^>]*role="img"/u)
    expect((await web.get(new URL(url).pathname)).status).toBe(200)
  })

  it('keeps the same address from one visit to the next', async () => {
    const address = (shown: string) => /\/ics\/binh-minh\/agency-[^"]+/u.exec(shown)?.[0]
    expect(address(await page())).toBe(address(await page()))
  })

  it('takes an address for the weekly letter, and lets it go again', async () => {
    const set = await web.post(path, { thu: ' vhxh@binhminh.gov.vn ' })
    expect(set.headers.get('Location')).toBe(`${path}?thong-bao=da-ghi-thu`)
    expect(await email()).toBe('vhxh@binhminh.gov.vn')
    const gone = await web.post(path, { thu: '' })
    expect(gone.headers.get('Location')).toBe(`${path}?thong-bao=da-thoi-thu`)
    expect(await email()).toBeNull()
  })

  it.each(['khong-phai', 'a@b', 'a@b.vn\r\nBcc: x@y.vn', 'a@b.vn, c@d.vn', '"><script>@x.vn'])(
    'refuses %j with a sentence beside the field',
    async (thu) => {
      const response = await web.post(path, { thu })
      expect(response.status).toBe(422)
      const shown = await response.text()
      expect(shown).toContain('Địa chỉ thư này không đúng.')
      expect(shown).not.toContain('"><script>')
      expect(await email()).toBeNull()
    },
  )

  it('shows the letter as it would go out, under headers that let nothing run', async () => {
    expect(await page()).toContain(`href="${path}/thu"`)
    const letter = await web.get(`${path}/thu`)
    expect(await letter.text()).toBe(`<p>Thư của ${agencyId} ngày 2026-11-21</p>`)
    expect(letter.headers.get('Content-Security-Policy')).toContain(
      "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    )
  })

  it('says so when there is no letter this week, and hides the link where letters are not wired', async () => {
    const quiet = await aWeb({ store: web.deps.store, previewLetter: async () => null })
    expect((await quiet.get(`${path}/thu`)).status).toBe(404)
    const bare = await aWeb({ store: web.deps.store })
    expect(await (await bare.get(path)).text()).not.toContain('Xem như thư')
    expect((await bare.get(`${path}/thu`)).status).toBe(404)
  })
})

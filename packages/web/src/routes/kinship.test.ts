import { beforeEach, describe, expect, it } from 'vitest'
import { type AWeb, aWeb, imported } from '../testing/a-web.ts'
import { fixturePlan } from '../testing/fixture-plan.ts'

let web: AWeb
let first: string
beforeEach(async () => {
  web = await aWeb()
  const sent = await web.post('/', { 'van-ban': fixturePlan() })
  first = sent.headers.get('Location') ?? ''
})

describe('a draft that looks like no plan of the ward', () => {
  it('can still be said to be a version of one', async () => {
    const [, , , plan = ''] = first.split('/')
    expect(await (await web.get(first)).text()).not.toContain('/quan-he')
    await imported(web, fixturePlan({ number: '7/KH-UBND', title: 'Kế hoạch trồng cây' }))
    expect(await (await web.get(first)).text()).toContain(`href="${first}/quan-he"`)
    expect(await (await web.get(`/binh-minh/ke-hoach/${plan}/quan-he`)).text()).toContain(
      'Kế hoạch trồng cây',
    )
  })
})

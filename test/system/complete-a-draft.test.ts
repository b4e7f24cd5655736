import { createHash } from 'node:crypto'
import {
  completeDraft,
  type Draft,
  dutyKey,
  findKin,
  publishPlan,
  receivePlan,
  settleDraft,
  standAlone,
} from '@dunghan/core/plan'
import { aContext, aDraft, aDraftTask, aLocality } from '@dunghan/core/testing'
import { day, NATIONAL_DAYS_OFF } from '@dunghan/core/time'
import { aTable } from '@dunghan/store/testing'
import { beforeEach, describe, expect, it } from 'vitest'

const WARD = 'binh-minh'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const body = (lines: readonly string[]) =>
  ['KẾ HOẠCH', 'Đưa pháp luật đến từng tổ dân phố năm 2026', ...lines].join('\n')
const LINES = Array.from({ length: 20 }, (_, no) => `${no + 1}. Việc của tổ dân phố số ${no + 1}`)

const UNSIGNED = aDraft({
  text: body(['Số:        /KH-UBND', ...LINES]),
  number: null,
  issuedOn: null,
  issuedOnPartial: '2026',
  tasks: [
    aDraftTask({ ref: 'II.1', title: 'Tập huấn hòa giải viên' }),
    aDraftTask({ ref: 'II.2', title: 'Phát tờ rơi về hòa giải' }),
    aDraftTask({ ref: 'II.3', title: 'Dựng tiểu phẩm phát trên loa' }),
  ],
})
const SIGNED: Draft = {
  ...UNSIGNED,
  text: body(['Số: 41/KH-UBND', ...LINES]),
  number: '41/KH-UBND',
  issuedOn: day('2026-03-02'),
  issuedOnPartial: null,
  tasks: [
    aDraftTask({ ref: 'II.1', title: 'Mở chuyên mục pháp luật' }),
    aDraftTask({ ref: 'II.2', title: 'Tập huấn hòa giải viên' }),
    aDraftTask({ ref: 'II.3', title: 'Phát tờ rơi về hòa giải' }),
  ],
}

let ward: Awaited<ReturnType<typeof aWard>>
async function aWard() {
  const { store } = await aTable()
  await store.claimLocality(aLocality())
  const deps = { store, sha256, daysOff: NATIONAL_DAYS_OFF }
  const ctx = aContext()
  return { store, deps, ctx, receive: (draft: Draft) => receivePlan(ctx, deps, { draft }) }
}
beforeEach(async () => {
  ward = await aWard()
})

describe('a draft without number and date', () => {
  it('never meets another blank one: two drafts stay two plans', async () => {
    const first = await ward.receive(UNSIGNED)
    const other = body(['Số:     /KH-UBND', 'Chăm sóc cây xanh trên các tuyến đường của phường'])
    const second = await ward.receive({ ...UNSIGNED, text: other, title: 'Trồng cây' })
    expect(second.id).not.toBe(first.id)
    expect(await findKin(ward.ctx, ward.deps, second)).toEqual([])
  })

  it('is asked about when its signed copy comes, and nothing is bound before the answer', async () => {
    const first = await ward.receive(UNSIGNED)
    const copy = await ward.receive(SIGNED)
    const kin = await findKin(ward.ctx, ward.deps, copy)
    expect(kin.map(({ plan, why }) => [plan.id, why])).toEqual([[first.id, 'alike']])
    expect(await ward.store.getPlan(WARD, first.id)).toEqual(first)
  })

  it('becomes the signed plan: same id, what was settled stays with its duty', async () => {
    const first = await ward.receive(UNSIGNED)
    await settleDraft(ward.ctx, ward.deps, {
      planId: first.id,
      version: first.version,
      asked: [dutyKey('task', 0), dutyKey('task', 1), dutyKey('task', 2)],
      decisions: [
        { key: dutyKey('task', 0), lastDay: day('2026-11-30') },
        { key: dutyKey('task', 1), ongoing: true },
        { key: dutyKey('task', 2), lead: ['Công an phường'] },
      ],
    })
    const copy = await ward.receive(SIGNED)
    const input = { planId: first.id, by: copy.id }
    const done = await completeDraft(ward.ctx, ward.deps, input)
    expect(done).toMatchObject({ id: first.id, number: '41/KH-UBND', issuedOn: '2026-03-02' })
    const kept = await ward.store.getDraft(WARD, first.id)
    expect(kept?.draft.text).toBe(SIGNED.text)
    expect(kept?.decisions).toEqual([
      { key: 'task:1', lastDay: '2026-11-30' },
      { key: 'task:2', ongoing: true },
    ])
    expect((await ward.store.getDraft(WARD, copy.id))?.draft.text).toBe(UNSIGNED.text)
    expect(await completeDraft(ward.ctx, ward.deps, input)).toEqual(done)
    for (const draft of [UNSIGNED, SIGNED]) expect((await ward.receive(draft)).id).toBe(first.id)
    const published = await publishPlan(ward.ctx, ward.deps, { planId: first.id })
    expect(published).toMatchObject({ state: 'active', number: '41/KH-UBND', taskCount: 3 })
  })

  it('is left alone once the clerk says that the other one is a plan of its own', async () => {
    await ward.receive(UNSIGNED)
    const copy = await ward.receive(SIGNED)
    const apart = await standAlone(ward.ctx, ward.deps, { planId: copy.id })
    expect(await findKin(ward.ctx, ward.deps, apart)).toEqual([])
  })

  it('is completed by the office alone, while both are drafts', async () => {
    const first = await ward.receive(UNSIGNED)
    const copy = await ward.receive(SIGNED)
    const input = { planId: first.id, by: copy.id }
    const reader = aContext({ actor: { kind: 'reader', id: 'thanh-tra' } })
    await expect(completeDraft(reader, ward.deps, input)).rejects.toMatchObject({
      kind: 'forbidden',
    })
    const self = { planId: first.id, by: first.id }
    await expect(completeDraft(ward.ctx, ward.deps, self)).rejects.toMatchObject({
      kind: 'conflict',
    })
    await publishPlan(ward.ctx, ward.deps, { planId: first.id })
    await expect(completeDraft(ward.ctx, ward.deps, input)).rejects.toMatchObject({
      code: 'plan.not-draft',
    })
  })
})

describe('a text with the number and date of a plan that stands', () => {
  it('is asked about, in other words or not', async () => {
    const plan = await ward.receive(SIGNED)
    await publishPlan(ward.ctx, ward.deps, { planId: plan.id })
    const other = await ward.receive({ ...SIGNED, text: body(['Toàn bộ lời văn khác hẳn']) })
    const kin = await findKin(ward.ctx, ward.deps, other)
    expect(kin.map((each) => [each.plan.id, each.why])).toEqual([[plan.id, 'same-number']])
  })

  it('that says which plan it amends is asked about', async () => {
    const plan = await ward.receive(SIGNED)
    const text = 'KẾ HOẠCH\nSửa đổi, bổ sung một số nội dung của Kế hoạch số 41/KH-UBND'
    const part = await ward.receive({ ...SIGNED, text, number: '60/KH-UBND', title: 'Sửa đổi' })
    expect((await findKin(ward.ctx, ward.deps, part)).map(({ why }) => why)).toEqual(['amends'])
    expect(plan.number).toBe('41/KH-UBND')
  })
})

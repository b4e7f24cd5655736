import { createHash } from 'node:crypto'
import { agencyKey, handOverAgency } from '@dunghan/core/agency'
import {
  type NameDecision,
  namesOfDraft,
  publishPlan,
  receivePlan,
  settleNames,
} from '@dunghan/core/plan'
import { aContext, aDraft, aDraftTask, aLocality, anAgency } from '@dunghan/core/testing'
import { day, NATIONAL_DAYS_OFF } from '@dunghan/core/time'
import type { OpenStore } from '@dunghan/store'
import { aTable } from '@dunghan/store/testing'
import { beforeEach, describe, expect, it } from 'vitest'

const WARD = 'binh-minh'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const ctx = aContext()
const culture = anAgency({ id: 'agc_vhxh', name: 'Phòng Văn hóa - Xã hội' })
const economy = anAgency({ id: 'agc_kt', name: 'Phòng Kinh tế' })
let store: OpenStore
let deps: { store: OpenStore; sha256: typeof sha256; daysOff: typeof NATIONAL_DAYS_OFF }

beforeEach(async () => {
  store = (await aTable()).store
  deps = { store, sha256, daysOff: NATIONAL_DAYS_OFF }
  await store.claimLocality(aLocality())
  await store.addAgencies(WARD, [culture, economy])
})

async function received(lead: readonly string[], over: object = {}) {
  const draft = aDraft({
    text: `KẾ HOẠCH ${lead.join()}${JSON.stringify(over)}`,
    tasks: lead.map((name, no) => aDraftTask({ ref: `II.${no + 1}`, lead: [name] })),
    ...over,
  })
  return receivePlan(ctx, deps, { draft })
}

async function leads(planId: string) {
  const tasks = await store.listTasks(WARD, planId)
  return tasks.map((task) =>
    task.assignments.map(({ name, via }) => (via ? `${name} < ${via}` : name)),
  )
}

const said = (name: string, over: Partial<NameDecision>): NameDecision => ({
  key: agencyKey(name),
  name,
  ...over,
})

describe('the names of a draft', () => {
  it('are known, near or new, and a near one is never taken by itself', async () => {
    const plan = await received(['phòng VH-XH', 'Phòng Kinh tê', 'Trạm Y tế'])
    const { matches } = await namesOfDraft(ctx, deps, plan.id)
    expect(
      matches.map(({ state, agency, near }) => [state, agency?.id, near.map(({ id }) => id)]),
    ).toEqual([
      ['known', 'agc_vhxh', []],
      ['near', undefined, ['agc_kt']],
      ['new', undefined, []],
    ])
    await publishPlan(ctx, deps, { planId: plan.id })
    expect((await leads(plan.id))[1]).toEqual(['Phòng Kinh tê'])
  })

  it('once settled lead to the body meant, in this plan and the next', async () => {
    const plan = await received(['Phòng Kinh tê', 'Tổ công tác số 1', 'Tổ công tác số Một'])
    const one = agencyKey('Tổ công tác số 1')
    const decisions = [
      said('Phòng Kinh tê', { is: economy.id }),
      said('Tổ công tác số 1', { kind: 'council' }),
    ]
    const sheet = await settleNames(ctx, deps, { planId: plan.id, version: 0, decisions })
    const { sha256: hash } = deps
    const fresh = `agc_${hash(`${WARD}#${one}`).slice(0, 16)}`
    const more = [...decisions, said('Tổ công tác số Một', { is: fresh })]
    await settleNames(ctx, deps, { planId: plan.id, version: sheet.version, decisions: more })
    await publishPlan(ctx, deps, { planId: plan.id })
    expect(await leads(plan.id)).toEqual([
      ['Phòng Kinh tế'],
      ['Tổ công tác số 1'],
      ['Tổ công tác số 1'],
    ])
    expect((await store.getAgency(WARD, fresh))?.kind).toBe('council')
    expect((await store.getAgency(WARD, economy.id))?.aliases).toMatchObject([
      { name: 'Phòng Kinh tê' },
    ])
    const next = await received(['Phòng Kinh tê'], { number: '2/KH-UBND' })
    await publishPlan(ctx, deps, { planId: next.id })
    expect(await leads(next.id)).toEqual([['Phòng Kinh tế']])
    const actions = (await store.listAudit(WARD, '2026-11')).map(({ action }) => action)
    expect(actions.filter((action) => action === 'agency.names-learnt')).toHaveLength(1)
    expect(actions.filter((action) => action === 'plan.names-settled')).toHaveLength(2)
  })

  it('stand for whoever was picked, and only propose them the next time', async () => {
    const group = 'các cơ quan, đơn vị có liên quan'
    const plan = await received([group, 'Công chức được giao nhiệm vụ'])
    const decisions = [
      said(group, { members: [culture.id, economy.id] }),
      said('Công chức được giao nhiệm vụ', { members: [economy.id] }),
    ]
    await settleNames(ctx, deps, { planId: plan.id, version: 0, decisions })
    await publishPlan(ctx, deps, { planId: plan.id })
    expect(await leads(plan.id)).toEqual([
      [
        `Phòng Văn hóa - Xã hội < Các cơ quan, đơn vị có liên quan`,
        `Phòng Kinh tế < Các cơ quan, đơn vị có liên quan`,
      ],
      ['Phòng Kinh tế < Công chức được giao nhiệm vụ'],
    ])
    const next = await received([group], { number: '2/KH-UBND' })
    const { matches } = await namesOfDraft(ctx, deps, next.id)
    expect(matches[0]?.agency?.members).toEqual([culture.id, economy.id])
    await publishPlan(ctx, deps, { planId: next.id })
    expect(await leads(next.id)).toEqual([[expect.stringContaining('Văn phòng')]])
  })

  it('of a body that ended are proposed as its successor, and an old plan keeps the old one', async () => {
    await handOverAgency(ctx, deps, {
      agencyId: culture.id,
      successorId: economy.id,
      validTo: day('2025-06-30'),
    })
    const now = await received(['Phòng VH-XH'])
    const { matches } = await namesOfDraft(ctx, deps, now.id)
    expect(matches[0]).toMatchObject({
      state: 'succeeded',
      agency: { id: economy.id },
      ended: { id: culture.id },
    })
    const old = await received(['Phòng VH-XH'], {
      issuedOn: day('2023-03-13'),
      number: '9/KH-UBND',
    })
    for (const plan of [now, old]) await publishPlan(ctx, deps, { planId: plan.id })
    expect(await leads(now.id)).toEqual([['Phòng Kinh tế']])
    expect(await leads(old.id)).toEqual([['Phòng Văn hóa - Xã hội']])
    const kept = await received(['Phòng VH-XH'], { number: '10/KH-UBND' })
    const own = [said('Phòng VH-XH', { is: culture.id })]
    await settleNames(ctx, deps, { planId: kept.id, version: 0, decisions: own })
    await publishPlan(ctx, deps, { planId: kept.id })
    expect(await leads(kept.id)).toEqual([['Phòng Văn hóa - Xã hội']])
  })

  it('are settled by the office alone, in a draft, not over another clerk’s save, and soundly', async () => {
    const plan = await received(['Phòng Kinh tê'])
    const decisions = [said('Phòng Kinh tê', { is: economy.id })]
    const input = { planId: plan.id, version: 0, decisions }
    const reader = aContext({ actor: { kind: 'reader', id: 'doc' } })
    await expect(settleNames(reader, deps, input)).rejects.toMatchObject({ kind: 'forbidden' })
    for (const over of [{ is: 'agc_la' }, { members: ['agc_la'] }])
      await expect(
        settleNames(ctx, deps, { ...input, decisions: [said('Phòng Kinh tê', over)] }),
      ).rejects.toMatchObject({ code: 'name.unsound' })
    await settleNames(ctx, deps, input)
    await expect(settleNames(ctx, deps, { ...input, decisions: [] })).rejects.toMatchObject({
      code: 'name.changed',
    })
    expect(await settleNames(ctx, deps, input)).toMatchObject({ version: 1 })
    const stray = [...decisions, said('Không có trong kế hoạch', { kind: 'named' })]
    expect(
      (await settleNames(ctx, deps, { ...input, version: 1, decisions: stray })).decisions,
    ).toHaveLength(1)
    await publishPlan(ctx, deps, { planId: plan.id })
    await expect(settleNames(ctx, deps, { ...input, version: 1 })).rejects.toMatchObject({
      code: 'plan.not-draft',
    })
  })

  it('are not written any more once the plan is in force, whoever was slower', async () => {
    const plan = await received(['Phòng Kinh tê'])
    await publishPlan(ctx, deps, { planId: plan.id })
    const event = {
      id: 'aud_late',
      localityId: WARD,
      at: ctx.now,
      actor: 'clerk:x',
      action: 'plan.names-settled',
      subject: plan.id,
      detail: {},
    }
    const sheet = { version: 0, decisions: [said('Phòng Kinh tê', { is: economy.id })] }
    await expect(store.putNames(WARD, plan.id, sheet, event)).rejects.toMatchObject({
      code: 'plan.not-draft',
    })
    expect(await store.getNames(WARD, plan.id)).toEqual({ version: 0, decisions: [] })
  })
})

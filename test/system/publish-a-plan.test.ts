import { createHash } from 'node:crypto'
import { dutyKey, publishPlan, receivePlan, settleDraft } from '@dunghan/core/plan'
import { reportProgress } from '@dunghan/core/task'
import { aContext, aDraft, aDraftTask, aLocality, TODAY } from '@dunghan/core/testing'
import { day, NATIONAL_DAYS_OFF } from '@dunghan/core/time'
import { aTable } from '@dunghan/store/testing'
import { beforeAll, describe, expect, it } from 'vitest'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const draft = aDraft({
  tasks: [
    aDraftTask({ lead: ['Phòng Kinh tế', 'Công an phường'], coordinating: ['Ủy ban MTTQ'] }),
    aDraftTask({ ref: 'II.2', lead: ['các cơ quan, đơn vị phường'] }),
    aDraftTask({ ref: 'II.3', lead: [] }),
  ],
})

describe('a ward that publishes a plan', async () => {
  const { store } = await aTable()
  const deps = { store, sha256, daysOff: NATIONAL_DAYS_OFF }
  const ctx = aContext()
  const [work] = [{ occurrence: 'han' }]

  beforeAll(async () => {
    await store.claimLocality(aLocality())
    const plan = await receivePlan(ctx, deps, { draft })
    await settleDraft(ctx, deps, {
      planId: plan.id,
      version: plan.version,
      asked: [],
      decisions: [
        { key: dutyKey('task', 0), lastDay: day('2026-11-20') },
        { key: dutyKey('task', 2), ongoing: true },
      ],
    })
    await publishPlan(ctx, deps, { planId: plan.id })
  })

  async function tasks() {
    const [plan] = await store.listPlans('binh-minh')
    return plan ? store.listTasks('binh-minh', plan.id) : []
  }

  it('gets its agencies, its tasks and a card for each share', async () => {
    const [plan] = await store.listPlans('binh-minh')
    expect(plan).toMatchObject({ state: 'active', taskCount: 3, fanningOut: false })
    expect(
      (await tasks()).map((task) =>
        task.assignments.map((each) => [each.name, each.role, each.via]),
      ),
    ).toEqual([
      [
        ['Phòng Kinh tế', 'lead', null],
        ['Công an phường', 'lead', null],
        ['Ủy ban MTTQ', 'coordinating', null],
      ],
      [
        ['Phòng Kinh tế', 'lead', 'Các cơ quan, đơn vị phường'],
        ['Công an phường', 'lead', 'Các cơ quan, đơn vị phường'],
        ['Văn phòng HĐND và UBND', 'lead', 'Các cơ quan, đơn vị phường'],
      ],
      [['Văn phòng HĐND và UBND', 'lead', null]],
    ])
  })

  it('is answered with the same plan when the same text or the same press comes again', async () => {
    const again = await receivePlan(ctx, deps, { draft })
    const [plan] = await store.listPlans('binh-minh')
    expect(again.id).toBe(plan?.id)
    expect(await publishPlan(ctx, deps, { planId: again.id })).toMatchObject({
      id: again.id,
      version: plan?.version,
    })
    const spaced = { ...draft, text: `\n${draft.text.replace(' ', '\u00a0 ')}\n\n` }
    expect((await receivePlan(ctx, deps, { draft: spaced })).id).toBe(plan?.id)
    expect(await store.listPlans('binh-minh')).toHaveLength(1)
    await expect(
      settleDraft(ctx, deps, {
        planId: again.id,
        version: again.version,
        asked: [],
        decisions: [],
      }),
    ).rejects.toMatchObject({ code: 'plan.not-draft' })
  })

  it('sees a task done only when both of its leads have said so', async () => {
    const [task] = await tasks()
    const [first, second] = task?.assignments ?? []
    const input = {
      taskId: task?.id ?? '',
      occurrence: work?.occurrence ?? '',
      state: 'done' as const,
    }
    await reportProgress(ctx, deps, {
      ...input,
      agencyId: first?.agencyId ?? '',
      note: 'Đã gửi báo cáo.',
    })
    expect((await tasks())[0]?.occurrences[0]).toMatchObject({
      progress: { state: 'working', done: 1, leads: 2 },
      revision: 1,
    })
    const card = await reportProgress(ctx, deps, { ...input, agencyId: second?.agencyId ?? '' })
    expect(card).toMatchObject({ state: 'done', doneOn: TODAY })
    expect((await tasks())[0]?.occurrences[0]).toMatchObject({
      progress: { state: 'done', doneOn: TODAY },
      revision: 2,
    })
  })

  it('writes nothing when the same is said twice', async () => {
    const [task] = await tasks()
    const agencyId = task?.assignments[0]?.agencyId ?? ''
    await reportProgress(ctx, deps, {
      taskId: task?.id ?? '',
      occurrence: 'han',
      agencyId,
      state: 'done',
    })
    expect((await tasks())[0]?.version).toBe(task?.version)
  })

  it('refuses a share that is nobody’s, a note too long, and another ward', async () => {
    const [task] = await tasks()
    const input = {
      taskId: task?.id ?? '',
      occurrence: 'han',
      agencyId: 'agc_none',
      state: 'done' as const,
    }
    await expect(reportProgress(ctx, deps, input)).rejects.toMatchObject({ code: 'card.unknown' })
    await expect(
      reportProgress(ctx, deps, { ...input, note: 'x'.repeat(2_001) }),
    ).rejects.toMatchObject({ code: 'note.too-long' })
    const other = aContext({ localityId: 'binh-minh-2' })
    await expect(reportProgress(other, deps, input)).rejects.toMatchObject({ code: 'task.unknown' })
    await expect(publishPlan(other, deps, { planId: task?.planId ?? '' })).rejects.toMatchObject({
      code: 'plan.unknown',
    })
  })

  it('does not publish a draft from which every duty was dropped', async () => {
    const plan = await receivePlan(ctx, deps, { draft: { ...aDraft(), text: 'KẾ HOẠCH khác' } })
    await settleDraft(ctx, deps, {
      planId: plan.id,
      version: plan.version,
      asked: [],
      decisions: [{ key: dutyKey('task', 0), drop: true }],
    })
    await expect(publishPlan(ctx, deps, { planId: plan.id })).rejects.toMatchObject({
      code: 'plan.no-duty',
    })
  })

  it('closes a plan at once when its last day is more than a year back', async () => {
    const timing = {
      kind: 'year',
      text: 'Năm 2023',
      from: day('2023-01-01'),
      to: day('2023-12-31'),
    } as const
    const old = aDraft({
      tasks: [aDraftTask({ timing })],
      period: { from: '2023', to: '2023' },
      text: 'KẾ HOẠCH 2023',
    })
    const plan = await receivePlan(ctx, deps, { draft: old })
    expect(await publishPlan(ctx, deps, { planId: plan.id })).toMatchObject({ state: 'closed' })
  })

  it('keeps no text that is no plan', async () => {
    const nothing = aDraft({ title: null, tasks: [], text: 'Danh sách mua hàng' })
    await expect(receivePlan(ctx, deps, { draft: nothing })).rejects.toMatchObject({
      code: 'plan.not-a-plan',
    })
  })
})

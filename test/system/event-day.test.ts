import { createHash } from 'node:crypto'
import { publishPlan, receivePlan, setEventDay } from '@dunghan/core/plan'
import { aContext, aDraft, aDraftTask, aLocality, NOW } from '@dunghan/core/testing'
import { day, NATIONAL_DAYS_OFF } from '@dunghan/core/time'
import { aTable } from '@dunghan/store/testing'
import { beforeEach, describe, expect, it } from 'vitest'

const WARD = 'binh-minh'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

async function aWaitingTask() {
  const { store } = await aTable()
  const deps = { store, sha256, daysOff: NATIONAL_DAYS_OFF }
  await store.claimLocality(aLocality())
  const timing = {
    kind: 'relative',
    text: 'trong 03 ngày làm việc kể từ ngày nhận văn bản',
    amount: 3,
    unit: 'workingDay',
    event: 'nhận văn bản',
  } as const
  const draft = aDraft({ tasks: [aDraftTask({ lead: ['Phòng Kinh tế'], timing })] })
  const plan = await receivePlan(aContext(), deps, { draft })
  await publishPlan(aContext(), deps, { planId: plan.id })
  const [task] = await store.listTasks(WARD, plan.id)
  if (!task) throw new Error('the plan has a task')
  return { store, deps, task }
}

let ward: Awaited<ReturnType<typeof aWaitingTask>>
beforeEach(async () => {
  ward = await aWaitingTask()
})

const give = (on: string, index = 0) =>
  setEventDay(aContext({ now: NOW + 1_000 }), ward.deps, {
    taskId: ward.task.id,
    index,
    day: day(on),
  })
const cards = async () =>
  (await ward.store.listCardsOfTask(WARD, ward.task)).map(({ lastDay, version }) => [
    lastDay,
    version,
  ])

describe('a task that waits for an event', () => {
  it('has no day, and gets one in task and card once the office gives the event’s', async () => {
    expect(ward.task.occurrences).toMatchObject([{ lastDay: null }])
    const given = await give('2026-11-20')
    // Friday; Saturday, Sunday and the holiday of 24/11 do not count.
    expect(given.occurrences).toMatchObject([{ kind: 'date', lastDay: '2026-11-26' }])
    expect(given.timing).toMatchObject({ kind: 'relative', eventOn: '2026-11-20' })
    expect(await cards()).toEqual([['2026-11-26', 2]])
    expect(await ward.store.listAudit(WARD, '2026-11')).toContainEqual(
      expect.objectContaining({
        action: 'task.event-day-set',
        detail: { event: 'nhận văn bản', day: '2026-11-20', before: null },
      }),
    )
  })

  it('keeps everything when the same day is given again, and moves with another', async () => {
    const first = await give('2026-11-20')
    expect(await give('2026-11-20')).toEqual(first)
    const moved = await give('2026-12-01')
    expect(moved.occurrences).toMatchObject([
      { key: first.occurrences[0]?.key, lastDay: '2026-12-04' },
    ])
  })

  it('refuses a time that waits for nothing, an unknown task, and whoever is not the office', async () => {
    await expect(give('2026-11-20', 1)).rejects.toMatchObject({ code: 'timing.no-event' })
    const input = { taskId: 'tsk_khongco', index: 0, day: day('2026-11-20') }
    await expect(setEventDay(aContext(), ward.deps, input)).rejects.toMatchObject({
      kind: 'not-found',
    })
    const reader = aContext({ actor: { kind: 'reader', id: 'thanh-tra' } })
    await expect(setEventDay(reader, ward.deps, input)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(
      setEventDay(aContext({ localityId: 'an-lac' }), ward.deps, {
        ...input,
        taskId: ward.task.id,
      }),
    ).rejects.toMatchObject({ kind: 'not-found' })
  })
})

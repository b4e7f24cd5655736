import { createHash } from 'node:crypto'
import { amendTask, type PublishDeps, publishPlan, receivePlan } from '@dunghan/core/plan'
import { reportProgress, type Task } from '@dunghan/core/task'
import { aContext, aDraft, aDraftTask, aLocality, NOW, TODAY } from '@dunghan/core/testing'
import { addDays, day, NATIONAL_DAYS_OFF } from '@dunghan/core/time'
import { makeClient, openStore } from '@dunghan/store'
import { aTable, engineOptions, nemesisOf } from '@dunghan/store/testing'
import { beforeEach, describe, expect, it } from 'vitest'

const WARD = 'binh-minh'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const later = () => aContext({ now: NOW + 86_400_000, today: addDays(TODAY, 1) })

async function aPublishedPlan(lead = ['Phòng Kinh tế', 'Công an phường']) {
  const table = await aTable()
  const { store } = table
  const deps = { store, sha256, daysOff: NATIONAL_DAYS_OFF }
  await store.claimLocality(aLocality())
  const lastDay = day('2026-12-04')
  const timing = {
    kind: 'date',
    text: 'chậm nhất ngày 04/12/2026',
    operator: 'noLaterThan',
    printed: lastDay,
    lastDay,
  } as const
  const draft = aDraft({
    tasks: [
      aDraftTask({ lead, coordinating: ['Trạm Y tế'], timing }),
      aDraftTask({ ref: 'II.2', title: 'Trực đường dây nóng', lead: ['Trạm Y tế'], timing }),
    ],
  })
  const plan = await receivePlan(aContext(), deps, { draft })
  await publishPlan(aContext(), deps, { planId: plan.id })
  const [task, other] = await store.listTasks(WARD, plan.id)
  if (!task || !other) throw new Error('the plan has two tasks')
  return { table, store, deps, planId: plan.id, task, other }
}

let ward: Awaited<ReturnType<typeof aPublishedPlan>>
beforeEach(async () => {
  ward = await aPublishedPlan()
})

const amend = (over: Partial<Parameters<typeof amendTask>[2]>, deps: PublishDeps = ward.deps) =>
  amendTask(later(), deps, { taskId: ward.task.id, reason: 'Chủ tịch cho lùi hạn', ...over })
const cardsOf = async (task: Task) =>
  (await ward.store.listCardsOfTask(WARD, task)).map(
    ({ agencyId, role, lastDay, state, title }) => {
      return [agencyId, role, lastDay, state, title]
    },
  )
const idOf = (name: string) => ward.task.assignments.find((each) => each.name === name)?.agencyId
const report = (name: string, state: 'working' | 'done') =>
  reportProgress(aContext(), ward.deps, {
    taskId: ward.task.id,
    occurrence: 'han',
    agencyId: idOf(name) ?? '',
    state,
    note: 'Đã gửi.',
  })

describe('one task of a published plan that its clerk changes', () => {
  it('is moved: same task, same instance, what was reported stays, and the record says why', async () => {
    await report('Phòng Kinh tế', 'done')
    const moved = await amend({ lastDay: day('2026-12-18') })
    expect(moved.id).toBe(ward.task.id)
    expect(moved.occurrences).toMatchObject([
      {
        key: 'han',
        lastDay: '2026-12-18',
        progress: { state: 'working', done: 1, leads: 2 },
        revision: 2,
        amends: { count: 1, from: '2026-12-04', by: 'Chủ tịch cho lùi hạn' },
      },
    ])
    expect(await cardsOf(moved)).toEqual([
      [idOf('Phòng Kinh tế'), 'lead', '2026-12-18', 'done', ward.task.title],
      [idOf('Công an phường'), 'lead', '2026-12-18', 'open', ward.task.title],
      [idOf('Trạm Y tế'), 'coordinating', '2026-12-18', 'open', ward.task.title],
    ])
    const [event] = await ward.store.listAudit(WARD, '2026-11')
    expect(event).toMatchObject({
      action: 'task.amended',
      subject: ward.task.id,
      detail: {
        reason: 'Chủ tịch cho lùi hạn',
        dayBefore: '2026-12-04',
        dayAfter: '2026-12-18',
      },
    })
    const due = await ward.store.listDue(WARD, day('2026-12-18'), day('2026-12-18'))
    expect(due).toHaveLength(2)
  })

  it('goes to another agency: whoever leaves is free of it, whoever stays keeps its answer', async () => {
    await report('Công an phường', 'working')
    const next = await amend({ lead: ['Công an phường', 'Ban Chỉ huy Quân sự phường'] })
    expect(next.assignments.map(({ name, role }) => [name, role])).toEqual([
      ['Công an phường', 'lead'],
      ['Ban Chỉ huy Quân sự phường', 'lead'],
      ['Trạm Y tế', 'coordinating'],
    ])
    expect(next.occurrences[0]?.progress).toMatchObject({ state: 'working', leads: 2, done: 0 })
    const left = idOf('Phòng Kinh tế') ?? ''
    expect(await ward.store.listCardsOfAgency(WARD, left)).toEqual([])
    expect(await ward.store.getCard(WARD, left, ward.planId, next.id, 'han')).toMatchObject({
      cancelledOn: '2026-11-22',
      state: 'open',
    })
    const joined = next.assignments[1]?.agencyId ?? ''
    expect(await ward.store.listCardsOfAgency(WARD, joined)).toMatchObject([
      { state: 'open', assignedOn: '2026-11-22', version: 1 },
    ])
  })

  it('comes back to an agency that had left it, with what that agency had said', async () => {
    await report('Phòng Kinh tế', 'done')
    await amend({ lead: ['Công an phường'] })
    const back = await amend({ lead: ['Phòng Kinh tế'] })
    expect(back.occurrences[0]?.progress).toMatchObject({ state: 'done', leads: 1 })
    expect(await ward.store.listCardsOfAgency(WARD, idOf('Phòng Kinh tế') ?? '')).toMatchObject([
      { state: 'done', note: 'Đã gửi.' },
    ])
  })

  it('becomes ongoing, and its cards leave the list of what is due', async () => {
    const next = await amend({ ongoing: true })
    expect(next).toMatchObject({ timing: { kind: 'ongoing' }, occurrences: [{ lastDay: null }] })
    const due = await ward.store.listDue(WARD, day('2026-01-01'), day('2027-12-31'))
    expect(due.map(({ taskId }) => taskId)).toEqual([ward.other.id])
  })

  it('is not written again when the same is asked twice', async () => {
    const once = await amend({ lastDay: day('2026-12-18'), title: 'Lập sổ hộ kinh doanh' })
    const rows = await ward.table.rows()
    expect(await amend({ lastDay: day('2026-12-18'), title: ' Lập sổ  hộ kinh doanh ' })).toEqual(
      once,
    )
    expect(await ward.table.rows()).toEqual(rows)
  })

  it.each([
    ['no reason', { reason: '  ', title: 'x' }, 'amend.no-reason'],
    ['an empty title', { title: ' ' }, 'amend.no-title'],
    ['nobody to lead it', { lead: [] }, 'amend.no-lead'],
    ['an old page', { version: 7, title: 'x' }, 'task.changed'],
    ['a task of nobody', { taskId: 'tsk_khong' }, 'task.unknown'],
  ])('is refused with %s', async (_, over, code) => {
    await expect(amend(over)).rejects.toMatchObject({ code })
  })

  it('is changed by the office alone, and in its own ward alone', async () => {
    const input = { taskId: ward.task.id, reason: 'x', title: 'y' }
    const reader = aContext({ actor: { kind: 'reader', id: 'thanh-tra' } })
    await expect(amendTask(reader, ward.deps, input)).rejects.toMatchObject({ kind: 'forbidden' })
    const other = aContext({ localityId: 'binh-minh-2' })
    await expect(amendTask(other, ward.deps, input)).rejects.toMatchObject({ code: 'task.unknown' })
  })

  it('raises the feeds it stood in and stands in, and no other', async () => {
    const version = async (name: string) =>
      (await ward.table.rows()).flatMap(({ pk, sk, v }) =>
        sk === 'V' && String(pk).endsWith(name) ? [Number(v)] : [],
      )[0] ?? 0
    const scopes = [
      '#ward',
      ...['Phòng Kinh tế', 'Trạm Y tế'].map((name) => `#agency-${idOf(name)}`),
    ]
    const before = await Promise.all(scopes.map(version))
    const lead = await version(`#lead-${idOf('Trạm Y tế')}`)
    await amend({ lead: ['Công an phường'] })
    expect(await Promise.all(scopes.map(version))).toEqual(before.map((each) => each + 1))
    expect(await version(`#lead-${idOf('Trạm Y tế')}`)).toBe(lead)
  })

  it('by two clerks at once is changed by the first', async () => {
    const answers = await Promise.allSettled([
      amend({ lastDay: day('2026-12-18') }),
      amend({ lastDay: day('2026-12-20') }),
    ])
    const refused = answers.filter(({ status }) => status === 'rejected')
    expect(refused).toMatchObject([{ reason: { code: 'task.changed' } }])
  })
})

describe('a task of a hundred agencies', () => {
  const many = Array.from({ length: 101 }, (_, no) => `Tổ công tác số ${no + 1}`)
  const wanted = { lastDay: day('2026-12-18') }

  it('that is moved and dies at its first request, then at its second, and so on, is whole in the end', async () => {
    ward = await aPublishedPlan(many)
    await amend(wanted)
    const whole = comparable(await ward.table.rows())

    ward = await aPublishedPlan(many)
    const client = makeClient({ ...engineOptions(), maxAttempts: 1 })
    const nemesis = nemesisOf(client)
    const deps = { ...ward.deps, store: openStore({ client, tableName: ward.table.tableName }) }
    let died = 0
    for (let dies = 0; nemesis.requests() >= dies; dies += 1) {
      const fault = dies % 2 === 0 ? 'unanswered' : 'lost'
      nemesis.spoil((request) => (request === dies ? fault : undefined))
      const outcome = await resumed(deps).catch((error: unknown) => error)
      died += outcome instanceof Error ? 1 : 0
    }
    expect(died).toBeGreaterThan(6)
    expect(comparable(await ward.table.rows())).toEqual(whole)
  })

  async function resumed(deps: typeof ward.deps): Promise<void> {
    await publishPlan(later(), deps, { planId: ward.planId })
    await ward.store.finishRaises(WARD)
    await amend(wanted, deps)
  }
})

/** Ids of events count on with every attempt; nothing else may differ. */
function comparable(rows: readonly Record<string, unknown>[]): unknown[] {
  return rows.filter(({ _t }) => _t !== 'audit').map(({ doc, ...row }) => [row, String(doc)])
}

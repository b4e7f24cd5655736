import { createHash } from 'node:crypto'
import { agencyKey } from '@dunghan/core/agency'
import {
  amendPlan,
  type Draft,
  dutyKey,
  type PlanAmendment,
  type PublishDeps,
  previewAmendment,
  publishPlan,
  receivePlan,
  settleNames,
} from '@dunghan/core/plan'
import { reportProgress } from '@dunghan/core/task'
import { aContext, aDraft, aDraftTask, aLocality, NOW, TODAY } from '@dunghan/core/testing'
import { addDays, day, NATIONAL_DAYS_OFF } from '@dunghan/core/time'
import { makeClient, openStore } from '@dunghan/store'
import { aTable, engineOptions, nemesisOf, type TestTable } from '@dunghan/store/testing'
import { beforeEach, describe, expect, it } from 'vitest'

const WARD = 'binh-minh'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const later = () => aContext({ now: NOW + 86_400_000, today: addDays(TODAY, 1), newId: idOf() })

/** Ids that are the same on every attempt. */
function idOf() {
  let count = 0
  return (kind: string) => {
    count += 1
    return `${kind.slice(0, 3)}_sau${count}`
  }
}

const due = (text: string) => {
  const lastDay = day(text)
  return { kind: 'date', text, operator: 'within', printed: lastDay, lastDay } as const
}
const task = (ref: string, title: string, timing: ReturnType<typeof due>, lead: string[]) =>
  aDraftTask({ ref, title, timing, lead, coordinating: ['Trạm Y tế'] })

const FIRST = aDraft({
  text: 'KẾ HOẠCH bản đầu',
  tasks: [
    task('II.1', 'Mở tủ sách pháp luật ở nhà văn hóa', due('2026-12-04'), ['Phòng Kinh tế']),
    task('II.2', 'Phát tờ rơi về hòa giải', due('2026-12-07'), ['Công an phường']),
    task('II.3', 'Tập huấn hòa giải viên', due('2026-12-10'), ['Công an phường']),
    task('II.4', 'Tổng kết, khen thưởng', due('2026-12-21'), ['Phòng Kinh tế']),
  ],
})
const SECOND = aDraft({
  text: 'KẾ HOẠCH bản sửa',
  number: '58/KH-UBND',
  issuedOn: day('2026-11-20'),
  tasks: [
    task('II.1', 'Mở tủ sách pháp luật ở nhà văn hóa', due('2026-12-18'), ['Phòng Kinh tế']),
    task('II.2', 'Tập huấn cho hòa giải viên', due('2026-12-10'), ['Công an phường']),
    task('II.3', 'Tổng kết, khen thưởng', due('2026-12-21'), ['Trạm Y tế']),
    task('II.4', 'Lập tổ tư vấn lưu động', due('2026-12-24'), ['Trạm Y tế']),
  ],
})

async function aWard(second: Draft = SECOND) {
  const table = await aTable()
  const { store } = table
  const deps = { store, sha256, daysOff: NATIONAL_DAYS_OFF }
  await store.claimLocality(aLocality())
  const ctx = aContext()
  const plan = await receivePlan(ctx, deps, { draft: FIRST })
  await publishPlan(ctx, deps, { planId: plan.id })
  const tasks = await store.listTasks(WARD, plan.id)
  for (const each of tasks)
    await reportProgress(ctx, deps, {
      taskId: each.id,
      occurrence: 'han',
      agencyId: each.assignments[0]?.agencyId ?? '',
      state: each.order === 3 ? 'done' : 'working',
      note: `Đã làm ${each.order}.`,
    })
  const document = await receivePlan(ctx, deps, { draft: second })
  return { table, store, deps, ids: tasks.map(({ id }) => id), planId: plan.id, by: document.id }
}

let ward: Awaited<ReturnType<typeof aWard>>
beforeEach(async () => {
  ward = await aWard()
})

const amend = (over: Partial<PlanAmendment> = {}, deps: PublishDeps = ward.deps) =>
  amendPlan(later(), deps, { planId: ward.planId, by: ward.by, kind: 'whole', ...over })
const standing = () => ward.store.listTasks(WARD, ward.planId)

describe('a plan that is issued anew', () => {
  it('shows first what is new, gone, moved, given to others and reworded', async () => {
    const { amended, matches } = await previewAmendment(later(), ward.deps, {
      planId: ward.planId,
      by: ward.by,
      kind: 'whole',
    })
    expect([...matches.values()]).toEqual([ward.ids[0], ward.ids[2], ward.ids[3], null])
    expect(amended.added.map(({ title }) => title)).toEqual(['Lập tổ tư vấn lưu động'])
    expect(amended.removed.map(({ before }) => before.id)).toEqual([ward.ids[1]])
    expect(await standing()).toHaveLength(4)
  })

  it('means by its names what its clerk settled, and the directory learns it', async () => {
    const other = {
      ...SECOND,
      text: 'KẾ HOẠCH tên khác',
      tasks: [
        ...SECOND.tasks.slice(0, 3),
        task('II.4', 'Lập tổ tư vấn', due('2026-12-24'), ['Phòng KT-XH']),
      ],
    }
    const { store, deps, planId, by } = await aWard(other)
    const economy = (await store.listAgencies(WARD)).find(({ name }) => name === 'Phòng Kinh tế')
    const name = 'Phòng KT-XH'
    const settled = { key: agencyKey(name), name, is: economy?.id ?? '' }
    await settleNames(later(), deps, { planId: by, version: 0, decisions: [settled] })
    await amendPlan(later(), deps, { planId, by, kind: 'whole' })
    const tasks = await store.listTasks(WARD, planId)
    expect(tasks.at(-1)?.assignments[0]).toMatchObject({ agencyId: economy?.id, role: 'lead' })
    const agencies = await store.listAgencies(WARD)
    expect(agencies.find(({ id }) => id === economy?.id)?.keys).toContain(agencyKey(name))
    expect(agencies.filter((each) => each.name === name)).toEqual([])
  })

  it('keeps its tasks, what was answered, and voids what is gone', async () => {
    const plan = await amend()
    expect(plan).toMatchObject({
      state: 'active',
      number: '41/KH-UBND',
      taskCount: 4,
      fanningOut: false,
      versions: [{ id: ward.by, number: '58/KH-UBND', added: 1, removed: 1, changed: 3 }],
    })
    expect(plan.changingAt).toBeUndefined()
    const tasks = await standing()
    expect(tasks.map(({ id }) => id).slice(0, 3)).toEqual([ward.ids[0], ward.ids[2], ward.ids[3]])
    expect(tasks.map(({ ref, occurrences: [first] }) => [ref, first?.lastDay])).toEqual([
      ['II.1', '2026-12-18'],
      ['II.2', '2026-12-10'],
      ['II.3', '2026-12-21'],
      ['II.4', '2026-12-24'],
    ])
    expect(tasks.map(({ occurrences: [first] }) => first?.progress.state)).toEqual([
      'working',
      'working',
      'open',
      'open',
    ])
    const gone = await ward.store.getTask(WARD, ward.ids[1] ?? '')
    expect(gone?.cancelled).toEqual({ on: '2026-11-22', why: '58/KH-UBND' })
    const notes = await Promise.all(
      (await ward.store.listAgencies(WARD)).map(({ id }) => ward.store.listCardsOfAgency(WARD, id)),
    )
    expect(
      notes
        .flat()
        .map(({ note }) => note)
        .filter(Boolean)
        .toSorted(),
    ).toEqual(['Đã làm 0.', 'Đã làm 2.'])
    expect(notes.flat().some(({ taskId }) => taskId === gone?.id)).toBe(false)
  })

  it('shows its new text from then on and keeps the earlier one', async () => {
    await amend()
    expect((await ward.store.getDraft(WARD, ward.planId))?.draft.text).toBe(SECOND.text)
    expect((await ward.store.getDraft(WARD, ward.by))?.draft.text).toBe(FIRST.text)
    expect(await ward.store.getPlan(WARD, ward.by)).toMatchObject({
      state: 'merged',
      mergedInto: ward.planId,
    })
    expect((await ward.store.getAmendment(WARD, ward.by))?.lines.map(({ kind }) => kind)).toEqual([
      'added',
      'removed',
      'moved',
      'reassigned',
      'reworded',
    ])
    const again = await receivePlan(aContext(), ward.deps, { draft: SECOND })
    expect(again.id).toBe(ward.planId)
  })

  it('takes the clerk’s word for which task is which', async () => {
    const said = new Map([[dutyKey('task', 3), ward.ids[1] ?? null]])
    await amend({ matches: said })
    expect((await standing()).map(({ id }) => id)).toEqual([
      ward.ids[0],
      ward.ids[2],
      ward.ids[3],
      ward.ids[1],
    ])
  })

  it('in part leaves every task that the text does not name as it is', async () => {
    const before = await standing()
    const part = aDraft({
      text: 'Sửa đổi, bổ sung một số nhiệm vụ',
      number: '60/KH-UBND',
      tasks: [task('1', 'Tập huấn hòa giải viên', due('2026-12-28'), ['Công an phường'])],
    })
    const { id: by } = await receivePlan(aContext({ newId: idOf() }), ward.deps, { draft: part })
    await amend({ by, kind: 'partial' })
    const after = await standing()
    expect(after.map(({ id }) => id)).toEqual(ward.ids)
    for (const no of [0, 1, 3]) expect(after[no]).toEqual(before[no])
    expect(after[2]).toMatchObject({ words: by, occurrences: [{ lastDay: '2026-12-28' }] })
  })

  it('once amended answers the same press with what stands', async () => {
    const once = await amend()
    const rows = await ward.table.rows()
    expect(await amend()).toEqual(once)
    expect(await ward.table.rows()).toEqual(rows)
  })

  it('is not amended by an officer, from another ward, or twice by the same document', async () => {
    const input = { planId: ward.planId, by: ward.by, kind: 'whole' } as const
    const reader = aContext({ actor: { kind: 'reader', id: 'thanh-tra' } })
    await expect(amendPlan(reader, ward.deps, input)).rejects.toMatchObject({ kind: 'forbidden' })
    const other = aContext({ localityId: 'binh-minh-2' })
    await expect(amendPlan(other, ward.deps, input)).rejects.toMatchObject({ code: 'plan.unknown' })
    const self = { ...input, by: ward.planId }
    await expect(amendPlan(later(), ward.deps, self)).rejects.toMatchObject({ kind: 'conflict' })
  })
})

describe('an amendment that dies at its first request, then at its second, and so on', () => {
  it.each(['whole', 'partial', 'signed'] as const)('is whole in the end (%s)', async (kind) => {
    await amend({ kind })
    const whole = await ward.table.rows()
    ward = await aWard()
    const { nemesis, deps } = fragile(ward.table)
    let died = 0
    for (let dies = 0; nemesis.requests() >= dies; dies += 1) {
      const fault = dies % 2 === 0 ? 'unanswered' : 'lost'
      nemesis.spoil((request) => (request === dies ? fault : undefined))
      const outcome = await amend({ kind }, deps).catch((error: unknown) => error)
      died += outcome instanceof Error ? 1 : 0
      await ward.store.finishRaises(WARD)
    }
    expect(died).toBeGreaterThan(15)
    expect(await ward.table.rows()).toEqual(whole)
  })
})

function fragile({ tableName }: TestTable) {
  const client = makeClient({ ...engineOptions(), maxAttempts: 1 })
  const store = openStore({ client, tableName })
  return { nemesis: nemesisOf(client), deps: { ...ward.deps, store } }
}

import { createHash } from 'node:crypto'
import {
  type Agency,
  addAgency,
  agencyKey,
  appoint,
  awaitingOf,
  directoryOf,
  editAgency,
  handOverAgency,
  holdTitle,
  leaveTitle,
  restateShares,
} from '@dunghan/core/agency'
import { amendTask, publishPlan, receivePlan } from '@dunghan/core/plan'
import { reportProgress } from '@dunghan/core/task'
import { aContext, aDraft, aDraftTask, aLocality } from '@dunghan/core/testing'
import { day, NATIONAL_DAYS_OFF } from '@dunghan/core/time'
import type { OpenStore } from '@dunghan/store'
import { aTable } from '@dunghan/store/testing'
import { beforeEach, describe, expect, it } from 'vitest'

const WARD = 'binh-minh'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const everyYear = {
  kind: 'everyYear' as const,
  text: 'Hằng năm, từ năm 2026 - 2028',
  from: day('2026-01-01'),
  to: day('2028-12-31'),
}
const draft = aDraft({
  period: { from: '2026', to: '2028' },
  tasks: [
    aDraftTask({ lead: ['Phòng Tư pháp'], coordinating: ['Phòng Kinh tế'], timing: everyYear }),
    aDraftTask({ ref: 'II.2', lead: ['các cơ quan, đơn vị phường'], timing: everyYear }),
    aDraftTask({ ref: 'II.3', lead: ['Công chức được giao nhiệm vụ'], timing: everyYear }),
    aDraftTask({
      ref: 'II.4',
      lead: ['các cơ quan, đơn vị có liên quan'],
      coordinating: ['các tổ chức khác có liên quan'],
      timing: everyYear,
    }),
  ],
})
const ctx = aContext()
let store: OpenStore
let deps: { store: OpenStore; sha256: typeof sha256; daysOff: typeof NATIONAL_DAYS_OFF }

beforeEach(async () => {
  store = (await aTable()).store
  deps = { store, sha256, daysOff: NATIONAL_DAYS_OFF }
  await store.claimLocality(aLocality())
  const plan = await receivePlan(ctx, deps, { draft })
  await publishPlan(ctx, deps, { planId: plan.id })
})

async function agency(name: string): Promise<Agency> {
  const found = directoryOf(await store.listAgencies(WARD)).get(agencyKey(name))
  if (!found) throw new Error(`no ${name}`)
  return found
}

async function taskAt(ref: string) {
  const [plan] = await store.listPlans(WARD)
  const task = (await store.listTasks(WARD, plan?.id ?? '')).find((each) => each.ref === ref)
  if (!task) throw new Error(`no ${ref}`)
  return task
}

async function open(name: string) {
  const cards = await store.listCardsOfAgency(WARD, (await agency(name)).id)
  return cards
    .filter((card) => card.state !== 'done')
    .map((card) => `${card.ref} ${card.occurrence}`)
}

async function version(scope: string): Promise<number> {
  const link = {
    scope,
    linkId: 'lnk_1',
    generation: 1,
    secretSha256: sha256(scope),
    createdAt: 0,
    revokedAt: null,
  }
  const standing = await store.ensureLink(WARD, link)
  return (await store.checkFeed(WARD, scope, standing.secretSha256))?.version ?? 0
}

const nobody = aContext({ actor: { kind: 'reader', id: 'doc' } })
const chairman = aContext({ actor: { kind: 'leader', id: 'chu-tich' } })

describe('a body that has ended', () => {
  it('passes its open duties to its successor; what it finished stays in its name', async () => {
    const [old, next] = [await agency('Phòng Tư pháp'), await agency('Văn phòng HĐND và UBND')]
    const task = await taskAt('II.1')
    const [first] = task.occurrences
    const key = first?.key ?? ''
    await reportProgress(ctx, deps, {
      taskId: task.id,
      occurrence: key,
      agencyId: old.id,
      state: 'done',
    })
    const before = await version(`lead-${next.id}`)
    const input = { agencyId: old.id, successorId: next.id, validTo: day('2026-10-31') }
    await expect(handOverAgency(nobody, deps, input)).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await handOverAgency(ctx, deps, input)).toEqual({ moved: 2, left: 0 })

    expect(await open('Phòng Tư pháp')).toEqual([])
    expect(await open('Văn phòng HĐND và UBND')).toEqual(
      expect.arrayContaining(['II.1 2027', 'II.1 2028']),
    )
    const after = await taskAt('II.1')
    expect(after.handedOn).toMatchObject([{ agencyId: old.id }])
    expect(after.occurrences.map(({ progress }) => progress.state)).toEqual([
      'done',
      'open',
      'open',
    ])
    const cards = await store.listCardsOfTask(WARD, after)
    expect(cards.find((card) => card.occurrence === key && card.role === 'lead')).toMatchObject({
      agencyId: old.id,
      state: 'done',
    })
    expect(await version(`lead-${next.id}`)).toBeGreaterThan(before)
    const actions = (await store.listAudit(WARD, '2026-11')).map(({ action }) => action)
    expect(actions.filter((action) => action === 'task.handed-over')).toHaveLength(2)
    expect(actions).toContain('agency.succeeded')
  })

  it('is handed over once, however often it is asked, and never in a ring', async () => {
    const [old, next] = [await agency('Phòng Tư pháp'), await agency('Phòng Kinh tế')]
    const input = { agencyId: old.id, successorId: next.id, validTo: day('2026-10-31') }
    await handOverAgency(ctx, deps, input)
    const rows = await store.listCardsOfAgency(WARD, next.id)
    expect(await handOverAgency(ctx, deps, input)).toEqual({ moved: 0, left: 0 })
    expect(await store.listCardsOfAgency(WARD, next.id)).toEqual(rows)
    expect(rows.filter((card) => card.ref === 'II.1').every(({ role }) => role === 'lead')).toBe(
      true,
    )
    for (const successorId of [old.id])
      await expect(
        handOverAgency(ctx, deps, { ...input, agencyId: next.id, successorId }),
      ).rejects.toMatchObject({ code: 'agency.own-successor' })
  })

  it('gives a later plan that still names it its successor', async () => {
    const [old, next] = [await agency('Phòng Tư pháp'), await agency('Phòng Kinh tế')]
    await handOverAgency(ctx, deps, {
      agencyId: old.id,
      successorId: next.id,
      validTo: day('2026-02-28'),
    })
    const later = aDraft({
      number: '90/KH-UBND',
      text: 'KẾ HOẠCH KHÁC',
      tasks: [aDraftTask({ ref: 'IX.1', lead: ['Phòng Tư pháp thành phố'] })],
    })
    const plan = await receivePlan(ctx, deps, { draft: later })
    await publishPlan(ctx, deps, { planId: plan.id })
    const [task] = await store.listTasks(WARD, plan.id)
    expect(task?.assignments).toMatchObject([{ agencyId: next.id, name: 'Phòng Kinh tế' }])
  })
})

describe('an amended plan', () => {
  it.each(['Phòng Kinh tế', 'Văn phòng HĐND và UBND'])(
    'leaves a finished share with the body that finished it, not with %s that follows',
    async (follower) => {
      const [old, next] = [await agency('Phòng Tư pháp'), await agency(follower)]
      const task = await taskAt('II.1')
      const [first] = task.occurrences
      const report = { taskId: task.id, occurrence: first?.key ?? '', state: 'done' as const }
      await reportProgress(ctx, deps, { ...report, agencyId: old.id })
      const input = { agencyId: old.id, successorId: next.id, validTo: day('2026-10-31') }
      await handOverAgency(ctx, deps, input)
      await amendTask(ctx, deps, { taskId: task.id, title: 'Việc đã đổi tên', reason: 'Sửa tên' })
      const after = await taskAt('II.1')
      const cards = await store.listCardsOfTask(WARD, after)
      const shares = cards
        .filter((card) => card.occurrence === first?.key && card.cancelledOn === undefined)
        .map((card) => [card.agencyId, card.role, card.state])
      expect(shares).toContainEqual([old.id, 'lead', 'done'])
      expect(shares.filter(([, role]) => role === 'lead')).toHaveLength(1)
      expect(after.occurrences[0]?.progress.state).toBe('done')
    },
  )
})

describe('a duty nobody in particular has', () => {
  it('waits, and goes to whoever the chairman chooses', async () => {
    const group = await agency('Công chức được giao nhiệm vụ')
    const title = await addAgency(ctx, deps, {
      name: 'Công chức Tư pháp - Hộ tịch',
      kind: 'officer',
    })
    const task = await taskAt('II.3')
    const waiting = async () => {
      const tasks = await store.listTasks(WARD, task.planId)
      return awaitingOf(tasks, directoryOf(await store.listAgencies(WARD))).map(
        (each) => `${each.task.ref} ${each.role}`,
      )
    }
    expect(await waiting()).toEqual(['II.3 lead', 'II.4 lead', 'II.4 coordinating'])
    const input = {
      taskId: task.id,
      groupId: group.id,
      role: 'lead' as const,
      memberIds: [title.id],
    }
    await expect(appoint(nobody, deps, input)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(appoint(chairman, deps, { ...input, memberIds: [] })).rejects.toMatchObject({
      code: 'agency.no-members',
    })
    expect(await appoint(chairman, deps, input)).toBe(true)
    expect(await appoint(chairman, deps, input)).toBe(false)
    expect(await waiting()).toEqual(['II.4 lead', 'II.4 coordinating'])
    expect(await open('Công chức được giao nhiệm vụ')).toEqual([])
    expect((await taskAt('II.3')).assignments).toMatchObject([
      { agencyId: title.id, role: 'lead', via: 'Công chức được giao nhiệm vụ' },
    ])
  })

  it('is only kept by the office until members are picked, and then is theirs', async () => {
    const held = await taskAt('II.4')
    expect(held.assignments).toMatchObject([{ name: 'Văn phòng HĐND và UBND', held: true }])
    expect((await store.listCardsOfTask(WARD, held)).every((card) => card.held)).toBe(true)
    const members = [await agency('Phòng Kinh tế'), await agency('Phòng Tư pháp')]
    await appoint(chairman, deps, {
      taskId: held.id,
      groupId: (await agency('các cơ quan, đơn vị có liên quan')).id,
      role: 'lead',
      memberIds: members.map(({ id }) => id),
    })
    const task = await taskAt('II.4')
    expect(task.assignments.map(({ name, held: kept }) => [name, kept])).toEqual([
      ['Phòng Kinh tế', undefined],
      ['Phòng Tư pháp', undefined],
    ])
    expect(await open('Văn phòng HĐND và UBND')).not.toContain('II.4 2026')
  })
})

describe('a body that comes later', () => {
  it('gets its share of what every agency must do, once', async () => {
    const added = await addAgency(ctx, deps, { name: 'Trung tâm Dịch vụ công', kind: 'named' })
    expect(await open('Trung tâm Dịch vụ công')).toEqual(['II.2 2026', 'II.2 2027', 'II.2 2028'])
    expect(await addAgency(ctx, deps, { name: 'Trung tâm dịch vụ công', kind: 'named' })).toEqual(
      added,
    )
    const task = await taskAt('II.2')
    expect(task.occurrences[0]?.progress.leads).toBe(4)
    expect(task.assignments.at(-1)).toMatchObject({ via: 'Các cơ quan, đơn vị phường' })
  })
})

describe('the directory', () => {
  const edit = (each: Agency) => ({
    agencyId: each.id,
    version: each.version,
    name: each.name,
    kind: each.kind,
    validFrom: each.validFrom,
    validTo: each.validTo,
    aliases: each.aliases,
  })

  it('keeps a name given up as an alias, and refuses one that is another body’s', async () => {
    const before = await agency('Phòng Kinh tế')
    const after = await editAgency(ctx, deps, { ...edit(before), name: 'Phòng Hạ tầng' })
    expect((await agency('Phòng Kinh tế phường')).id).toBe(after.id)
    expect(after.aliases).toMatchObject([{ name: 'Phòng Kinh tế' }])
    await expect(
      editAgency(ctx, deps, { ...edit(after), name: 'Phòng Tư pháp' }),
    ).rejects.toMatchObject({ code: 'agency.name-taken' })
    await expect(
      editAgency(ctx, deps, { ...edit(before), name: 'Phòng Ba' }),
    ).rejects.toMatchObject({ code: 'agency.changed' })
    await expect(editAgency(nobody, deps, edit(after))).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await editAgency(ctx, deps, edit(after))).toEqual(after)
  })

  it('carries a corrected kind to open duties: a body that is asked is not late', async () => {
    const before = await agency('Phòng Tư pháp')
    const after = await editAgency(ctx, deps, { ...edit(before), kind: 'outside' })
    expect(await restateShares(ctx, deps, after)).toBeGreaterThan(0)
    expect(await restateShares(ctx, deps, after)).toBe(0)
    const cards = await store.listCardsOfAgency(WARD, after.id)
    expect(cards.every((card) => card.asked)).toBe(true)
    expect((await taskAt('II.1')).assignments[0]).toMatchObject({ asked: true })
  })

  it('lets one person hold two titles and a title two persons', async () => {
    const [law, culture] = [
      await addAgency(ctx, deps, { name: 'Công chức Tư pháp', kind: 'officer' }),
      await addAgency(ctx, deps, { name: 'Công chức Văn hóa', kind: 'officer' }),
    ]
    const an = { name: 'Nguyễn Văn An', email: 'an@binhminh.invalid' }
    const first = await holdTitle(ctx, deps, { agencyId: law.id, ...an })
    await holdTitle(ctx, deps, { agencyId: law.id, ...an })
    await holdTitle(ctx, deps, { agencyId: culture.id, name: 'nguyễn văn an', email: an.email })
    await holdTitle(ctx, deps, { agencyId: law.id, name: 'Trần Thị Bình', email: '' })
    const held = await store.listOfficials(WARD)
    expect(held.map(({ name, holds }) => [name, holds.length]).toSorted()).toEqual([
      ['Nguyễn Văn An', 2],
      ['Trần Thị Bình', 1],
    ])
    for (const agencyId of [law.id, culture.id])
      await leaveTitle(ctx, deps, { agencyId, officialId: first.id })
    expect((await store.listOfficials(WARD)).map(({ name }) => name)).toEqual(['Trần Thị Bình'])
    await expect(
      holdTitle(ctx, deps, { agencyId: (await agency('Phòng Kinh tế')).id, ...an }),
    ).rejects.toMatchObject({ code: 'agency.no-title' })
  })
})

import { createHash } from 'node:crypto'
import type { Context } from '@dunghan/core/context'
import { type DraftTask, publishPlan, receivePlan } from '@dunghan/core/plan'
import { aContext, aDraft, aDraftTask, aLocality } from '@dunghan/core/testing'
import {
  addDays,
  type Day,
  day,
  isoWeekOf,
  midnightOf,
  NATIONAL_DAYS_OFF,
} from '@dunghan/core/time'
import { renderDigest } from '@dunghan/emails'
import { aTable, type TestTable } from '@dunghan/store/testing'
import type { DeliverDeps } from '../digest-deps.ts'
import type { DigestMessage } from '../digest-message.ts'

/** The ward every delivery test writes for. */
export const WARD = 'binh-minh'

/** The Monday of the n-th week of these tests, from 23/11/2026 on. */
export function mondayNo(number: number): Day {
  return addDays(day('2026-11-23'), 7 * number)
}

/** The message that the planner leaves for a day. */
export function messageOf(asOf: Day): DigestMessage {
  return { localityId: WARD, week: isoWeekOf(asOf), asOf, attempt: 0 }
}

/** The system at half past seven of a day, so many hours later. */
export function jobOn(asOf: Day, hoursLater = 0): Context {
  return aContext({
    localityId: WARD,
    actor: { kind: 'system', job: 'digest' },
    now: midnightOf(asOf) + (7.5 + hoursLater) * 3_600_000,
    today: asOf,
  })
}

/** Four agencies with a mailbox: two late, one that is only asked, one with nothing but ongoing work; the police and the office have no address. */
const TASKS: readonly Partial<DraftTask>[] = [
  { lead: ['Phòng Kinh tế'], ...dueOn('2026-10-30') },
  { lead: ['Phòng Văn hóa - Xã hội'], coordinating: ['Phòng Kinh tế'], ...dueOn('2026-11-01') },
  { lead: ['Ủy ban Mặt trận Tổ quốc Việt Nam phường'], ...dueOn('2026-11-20') },
  { lead: ['Trạm Y tế phường'] },
  { lead: ['Công an phường'], ...dueOn('2026-11-10') },
  { lead: ['Văn phòng HĐND và UBND phường'], ...dueOn('2026-11-12') },
]

/** A ward whose plan was published in March, on a table of its own. */
export async function aWard(): Promise<TestTable> {
  const table = await aTable()
  const { store } = table
  await store.claimLocality(aLocality({ id: WARD }))
  const ctx = aContext({ today: day('2026-03-02'), now: midnightOf(day('2026-03-02')) })
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
  const tasks = TASKS.map((task, index) =>
    aDraftTask({ ref: `II.${index + 1}`, title: `Việc số ${index + 1}`, ...task }),
  )
  const plan = await receivePlan(ctx, { store, sha256 }, { draft: aDraft({ tasks }) })
  const deps = { store, sha256, daysOff: NATIONAL_DAYS_OFF, addressOf }
  await publishPlan(ctx, deps, { planId: plan.id })
  return table
}

/** What delivering needs, over that ward's store; say how letters leave. */
export function depsOf(
  { store }: Pick<TestTable, 'store'>,
  transport: DeliverDeps['transport'],
  over: Partial<DeliverDeps> = {},
): DeliverDeps {
  return {
    store,
    transport,
    render: renderDigest,
    daysOff: NATIONAL_DAYS_OFF,
    linksTo: (localityId, agencyId) => {
      const all = `https://dunghan.example/${localityId}/co-quan/${agencyId}`
      return { all, answer: (taskId) => `${all}#${taskId}` }
    },
    from: 'thu@dunghan.example',
    owner: 'thu-1',
    ...over,
  }
}

function dueOn(text: string): Pick<DraftTask, 'timing'> {
  const lastDay = day(text)
  return {
    timing: { kind: 'date', text, operator: 'noLaterThan', printed: lastDay, lastDay },
  }
}

function addressOf(name: string): string | null {
  const folded = name.normalize('NFD').replace(/[^A-Za-z]/gu, '')
  return /^(?:Công an|Văn phòng)/u.test(name) ? null : `${folded.toLowerCase()}@binhminh.gov.vn`
}

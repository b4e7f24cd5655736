import { createHash } from 'node:crypto'
import { ensureFeed } from '@dunghan/calendar'
import { readComponents } from '@dunghan/calendar/testing'
import { foundLocality } from '@dunghan/core/locality'
import { publishPlan, receivePlan } from '@dunghan/core/plan'
import type { Store } from '@dunghan/core/store'
import { aContext, aDraft, aDraftTask, NOW } from '@dunghan/core/testing'
import { day, NATIONAL_DAYS_OFF } from '@dunghan/core/time'
import { aTable } from '@dunghan/store/testing'
import { feedRoutes } from '../routes/calendar.ts'

export const FEED_KEY = 'khoa-thu'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** A ward of its own with a plan of three tasks, and the address of each of its feeds. */
export async function aSubscribedWard() {
  const table = await aTable()
  const { store } = table
  const ctx = aContext()
  await foundLocality({ store, now: NOW }, 'UBND phường Bình Minh')
  const tasks = ['2026-11-30', '2026-12-10', '2026-10-30'].map((text, index) => {
    const lastDay = day(text)
    return aDraftTask({
      ref: `II.${index + 1}`,
      title: `Mở tủ sách pháp luật số ${index + 1}`,
      lead: [index === 1 ? 'Trạm Y tế' : 'Phòng Kinh tế'],
      timing: { kind: 'date', text, operator: 'within', printed: lastDay, lastDay },
    })
  })
  const draft = aDraft({ tasks, text: 'KẾ HOẠCH của bài thử' })
  const deps = { store, sha256, daysOff: NATIONAL_DAYS_OFF }
  const plan = await publishPlan(ctx, deps, {
    planId: (await receivePlan(ctx, deps, { draft })).id,
  })
  const path = (await ensureFeed(ctx, { store, feedKey: FEED_KEY }, { kind: 'ward' })).slice(4)
  return { table, store, ctx, plan, path, tasks: await store.listTasks('binh-minh', plan.id) }
}

export type SubscribedWard = Awaited<ReturnType<typeof aSubscribedWard>>

/** The feeds of a store as one running instance serves them; `now` may be moved. */
export function anInstance(store: Store, options: { behindCdn?: boolean } = {}) {
  const failures: string[] = []
  const clock = { now: NOW }
  const app = feedRoutes({
    store,
    daysOff: NATIONAL_DAYS_OFF,
    origin: 'https://dunghan.vn',
    clock: () => clock.now,
    report: (failure) => failures.push(failure),
    ...options,
  })
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    app.request(path, { method, headers })
  return { get, clock, failures }
}

/** The events of a feed, as its bytes hold them. */
export const eventsOf = (text: string) =>
  readComponents(text).flatMap(({ components }) =>
    components.filter(({ name }) => name === 'VEVENT'),
  )

/** The table with some of its verbs replaced, and every call counted. */
export function watched(store: Store, over: Partial<Store> = {}) {
  const calls: string[] = []
  const proxy = new Proxy(store, {
    get(target, name) {
      const verb = Reflect.get(over, name) ?? Reflect.get(target, name)
      return (...given: unknown[]) => {
        calls.push(String(name))
        return verb(...given)
      }
    },
  })
  return { store: proxy, calls }
}

/** A verb of a table that does not answer. */
export const down = async () => {
  throw new Error('the table does not answer')
}

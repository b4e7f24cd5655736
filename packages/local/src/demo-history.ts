import type { Context } from '@dunghan/core/context'
import {
  type CardState,
  type Occurrence,
  reportProgress,
  type Task,
  type TaskStore,
} from '@dunghan/core/task'
import { addDays, type Day, earlier, midnightOf } from '@dunghan/core/time'

const STILL_LATE = 2
const NINE_HOURS = 9 * 3_600_000

interface Past {
  readonly task: Task
  readonly occurrence: Occurrence
  readonly lastDay: Day
}

/** The same ward and actor on an earlier day, at nine in the morning; never later than it really is. */
export function onDay(ctx: Context, day: Day): Context {
  return day < ctx.today ? { ...ctx, today: day, now: midnightOf(day) + NINE_HOURS } : ctx
}

/** Lets the demonstration ward have worked: what fell due is done, most of it in time, the last two still late. */
export async function liveThrough(
  ctx: Context,
  store: TaskStore,
  tasks: readonly Task[],
): Promise<void> {
  const past = tasks
    .flatMap(pastOf(ctx.today))
    .toSorted((left, right) => (left.lastDay < right.lastDay ? -1 : 1))
  const done = past.slice(0, Math.max(0, past.length - STILL_LATE))
  for (const [index, each] of done.entries()) {
    const days = index % 6 === 5 ? 4 : -(1 + (index % 4))
    await report(onDay(ctx, earlier(addDays(each.lastDay, days), ctx.today)), store, each, 'done')
  }
  const last = past.at(-1)
  if (last) await report(onDay(ctx, addDays(ctx.today, -3)), store, last, 'working')
}

function pastOf(today: Day): (task: Task) => Past[] {
  return (task) =>
    task.occurrences.flatMap((occurrence) => {
      const { lastDay, tracked } = occurrence
      return lastDay !== null && lastDay < today && tracked ? [{ task, occurrence, lastDay }] : []
    })
}

async function report(ctx: Context, store: TaskStore, past: Past, state: CardState): Promise<void> {
  const { task, occurrence } = past
  for (const { agencyId, role } of task.assignments) {
    if (role !== 'lead') continue
    await reportProgress(
      ctx,
      { store },
      { taskId: task.id, occurrence: occurrence.key, agencyId, state },
    )
  }
}

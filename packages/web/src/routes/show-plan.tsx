import { ensureFeed } from '@dunghan/calendar'
import {
  type Draft,
  isConfirmed,
  type PlaceToConfirm,
  type Plan,
  placesToConfirm,
  planLabel,
} from '@dunghan/core/plan'
import type { Task } from '@dunghan/core/task'
import { compareVietnamese } from '@dunghan/core/text'
import type { WebDeps } from '../deps.ts'
import { type PlanFilter, PlanPage } from '../pages/plan.tsx'
import { anchorOf } from '../parts/question.tsx'
import type { Review } from '../view/answers.ts'
import { withinHorizon } from '../view/horizon.ts'
import { type Item, itemOf, type Lens, leadsOf, taskPath } from '../view/item.ts'
import { loadOf } from '../view/load.ts'
import { readPlaces } from '../view/read-places.ts'
import { type OpenDoubt, remarksOf } from '../view/remarks.ts'
import { markOf } from '../view/standing.ts'
import { type TaskRow, taskRows } from '../view/task-row.ts'
import { frameOf, send, type WebContext } from '../web-env.ts'
import { carriedOutOf } from './carried-out.ts'
import { reviewOf } from './show-review.tsx'

/** The page of a published plan. */
export async function showPlan(c: WebContext, deps: WebDeps, plan: Plan, notice: string | null) {
  const { ctx, locality } = c.var
  const lens: Lens = { ward: locality.id, today: ctx.today, daysOff: deps.daysOff }
  const [tasks, kept, feed, files] = await Promise.all([
    deps.store.listTasks(locality.id, plan.id),
    reviewOf(deps, plan),
    ensureFeed(ctx, deps, { kind: 'plan', planId: plan.id }),
    deps.store.listSources(locality.id, plan.id),
  ])
  const { draft, review } = kept
  const carried = await carriedOutOf(deps, plan, tasks)
  const anchors = review.duties.map((duty) => ({ id: anchorOf(duty.key), span: duty.source }))
  const rows = taskRows(tasks, plan, lens, (task) => anchors[task.order]?.id ?? null)
  const filter = filterOf(c, tasks)
  const of = (origin: Task['origin']): TaskRow[] =>
    rows.filter((_, index) => tasks[index]?.origin === origin)
  return send(
    c,
    <PlanPage
      frame={frameOf(c, deps)}
      ward={locality.id}
      plan={plan}
      today={ctx.today}
      items={datedItems(tasks, plan, lens)}
      tasks={of('task').filter((row) => passes(row.item, filter))}
      deadlines={of('deadline').filter((row) => passes(row.item, filter))}
      reports={of('report').filter((row) => passes(row.item, filter))}
      filter={filter}
      load={loadOf(tasks, plan, lens)}
      feed={{
        name: `${locality.name}: ${planLabel(plan)}`,
        url: `${deps.origin(c.req.raw)}${feed}`,
      }}
      draft={draft}
      files={files}
      anchors={anchors}
      highlights={readPlaces(draft)}
      remarks={remarksOf(
        openDoubts(
          review,
          tasks.filter(({ words }) => words === undefined),
          locality.id,
        ),
      )}
      notice={notice}
      carriedOut={carried}
    />,
  )
}

function datedItems(tasks: readonly Task[], plan: Plan, lens: Lens): Item[] {
  const items = tasks.flatMap((task) =>
    task.occurrences
      .filter((each) => each.tracked && each.lastDay !== null)
      .map((each) => itemOf(task, each, plan, lens)),
  )
  return withinHorizon(items, lens.today)
}

function filterOf(c: WebContext, tasks: readonly Task[]): PlanFilter {
  const names = tasks
    .filter((task) => task.origin === 'task')
    .flatMap((task) => leadsOf(task).map((lead) => lead.name))
  return {
    agency: (c.req.query('co-quan') ?? '').normalize('NFC'),
    state: c.req.query('tinh-trang') ?? '',
    agencies: [...new Set(names)].toSorted(compareVietnamese),
  }
}

function passes(item: Item, { agency, state }: PlanFilter): boolean {
  return (
    (agency === '' || item.agencies.includes(agency)) &&
    (state === '' || markOf(item.status) === state)
  )
}

/** Doubts that still stand after publishing, each with the page of the task on which it is settled. */
function openDoubts({ draft, before }: Review, tasks: readonly Task[], ward: string): OpenDoubt[] {
  return placesToConfirm(draft).flatMap((place): OpenDoubt[] => {
    const { doubt } = place
    if (isConfirmed(place, before) && place.asks !== 'time') return []
    const task = tasks.find(
      (each) =>
        each.source.from < doubt.source.to &&
        doubt.source.from < each.source.to &&
        (doubt.ref === null || each.ref === doubt.ref),
    )
    if (!task) return doubt.ref === null || place.duty === null ? [{ doubt, href: null }] : []
    return stands(draft, task, place) ? [{ doubt, href: `${taskPath(ward, task.id)}/sua` }] : []
  })
}

function stands(draft: Draft, task: Task, { asks }: PlaceToConfirm): boolean {
  if (asks === 'lead') return !settledLead(draft, task)
  if (asks !== 'time') return true
  return task.timing.kind !== 'ongoing' && task.occurrences.every((each) => each.lastDay === null)
}

/** Whether the clerk named other leads than the document prints. */
function settledLead(draft: Draft, task: Task): boolean {
  const read = draft.tasks.find(({ source }) => source.from === task.source.from)
  return read !== undefined && read.lead.join(';') !== task.leadAsPrinted.join(';')
}

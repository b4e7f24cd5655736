import { DomainError } from '@dunghan/core/errors'
import type { Plan } from '@dunghan/core/plan'
import { type Card, type CardState, reportProgress, type Task } from '@dunghan/core/task'
import { Hono } from 'hono'
import type { WebDeps } from '../deps.ts'
import { idOf } from '../middleware/ward.ts'
import { TaskPage } from '../pages/task.tsx'
import type { OccurrenceView } from '../parts/occurrences.tsx'
import { STATUS } from '../problem.ts'
import { lineOf } from '../text/errors.ts'
import { NOTICE, noticeOf } from '../text/notices.ts'
import { currentOccurrence, itemOf, itemOfCard, type Lens } from '../view/item.ts'
import { type Piece, paragraphSpans, passagesOf } from '../view/passages.ts'
import { readPlaces } from '../view/read-places.ts'
import { frameOf, send, type WebContext, type WebEnv } from '../web-env.ts'
import { formOf } from './plan-text.ts'
import { downloadTask } from './task-download.ts'

const STATES: readonly CardState[] = ['open', 'working', 'done']

/** A task's page and the buttons that report how it stands. */
export function taskRoutes(deps: WebDeps): Hono<WebEnv> {
  const app = new Hono<WebEnv>()
  app.get('/:task', (c) => showTask(c, deps, null))
  app.get('/:task/lich.ics', (c) => downloadTask(c, deps))
  app.post('/:task', async (c) => {
    const taskId = idOf(c, 'task')
    const form = await formOf(c)
    const state = STATES.find((each) => each === form.get('tinh-trang'))
    if (!state) throw new DomainError('invalid', 'form.unknown-action')
    try {
      await reportProgress(c.var.ctx, deps, {
        taskId,
        occurrence: String(form.get('ky') ?? ''),
        agencyId: String(form.get('co-quan') ?? ''),
        state,
        note: String(form.get('ghi-chu') ?? ''),
      })
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind !== 'invalid') throw error
      return showTask(c, deps, error)
    }
    return c.redirect(`/${c.var.locality.id}/nhiem-vu/${taskId}?${NOTICE}=da-ghi`, 303)
  })
  return app
}

async function showTask(c: WebContext, deps: WebDeps, fault: DomainError | null) {
  const { ctx, locality } = c.var
  const task = await deps.store.getTask(locality.id, idOf(c, 'task'))
  if (!task) throw new DomainError('not-found', 'task.unknown')
  const [plan, cards, source] = await Promise.all([
    deps.store.getPlan(locality.id, task.planId),
    deps.store.listCardsOfTask(locality.id, task),
    sourceOf(deps, task),
  ])
  if (!plan) throw new DomainError('not-found', 'plan.unknown')
  const lens: Lens = { ward: locality.id, today: ctx.today, daysOff: deps.daysOff }
  const views = occurrencesOf(task, plan, cards, lens)
  const current = currentOccurrence(task)
  const now = views.find((view) => view.key === current?.key) ?? views[0]
  if (!now) throw new DomainError('not-found', 'task.unknown')
  const page = (
    <TaskPage
      frame={frameOf(c, deps)}
      ward={locality.id}
      task={task}
      plan={plan}
      today={ctx.today}
      now={now}
      others={views.filter((view) => view !== now)}
      source={source}
      notice={noticeOf(c.req.query(NOTICE))}
      fault={fault && lineOf(fault)}
    />
  )
  return send(c, page, fault ? STATUS[fault.kind] : 200)
}

function occurrencesOf(
  task: Task,
  plan: Plan,
  cards: readonly Card[],
  lens: Lens,
): OccurrenceView[] {
  const names = new Map(
    [...(task.handedOn ?? []), ...task.assignments].map(({ agencyId, name }) => [agencyId, name]),
  )
  return task.occurrences.map((occurrence) => ({
    key: occurrence.key,
    item: itemOf(task, occurrence, plan, lens),
    tracked: occurrence.tracked,
    cards: cards
      .filter((card) => card.occurrence === occurrence.key)
      .toSorted((left, right) => Number(left.role !== 'lead') - Number(right.role !== 'lead'))
      .map((card) => ({
        card,
        name: names.get(card.agencyId) ?? card.agencyId,
        item: itemOfCard(card, lens, plan.state),
      })),
  }))
}

/** The paragraphs a duty stands in, with what was read from them marked. */
async function sourceOf(
  deps: Pick<WebDeps, 'store'>,
  task: Task,
): Promise<readonly (readonly Piece[])[]> {
  const kept = await deps.store.getDraft(task.localityId, task.words ?? task.planId)
  if (!kept) return []
  const { draft } = kept
  const { source } = task
  const around = paragraphSpans(draft.text).filter(
    (span) => span.from < source.to && source.from < span.to,
  )
  const from = around[0]?.from ?? source.from
  const to = around.at(-1)?.to ?? source.to
  const fields = readPlaces(draft).filter(({ kind }) => kind === 'read')
  const read = task.origin === 'task' ? fields.map(({ span }) => span) : [source]
  const highlights = read
    .filter((span) => span.from >= source.from && span.to <= source.to)
    .map((span) => ({
      span: { from: span.from - from, to: span.to - from },
      kind: 'doubt' as const,
    }))
  return passagesOf(draft.text.slice(from, to), { title: null, headings: [] }, [], highlights)
    .flatMap((passage) => passage.paragraphs)
    .map((paragraph) => paragraph.pieces)
}

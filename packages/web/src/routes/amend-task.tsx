import { DomainError } from '@dunghan/core/errors'
import { amendTask, type TaskAmendment } from '@dunghan/core/plan'
import type { Task } from '@dunghan/core/task'
import { Hono } from 'hono'
import type { WebDeps } from '../deps.ts'
import { idOf } from '../middleware/ward.ts'
import { AmendTaskPage, type TaskWords, wordsOfTask } from '../pages/amend-task.tsx'
import { STATUS } from '../problem.ts'
import { readDay } from '../text/day-input.ts'
import { lineOf } from '../text/errors.ts'
import { NOTICE } from '../text/notices.ts'
import { namesOf } from '../view/decide.ts'
import { frameOf, send, type WebContext, type WebEnv } from '../web-env.ts'
import { formOf } from './plan-text.ts'

const NO_DAY = 'Ghi một ngày có thật theo thứ tự ngày/tháng/năm, ví dụ 31/12/2026.'

/** The form that changes one task of a published plan. */
export function amendTaskRoutes(deps: WebDeps): Hono<WebEnv> {
  const app = new Hono<WebEnv>()
  app.get('/:task/sua', async (c) => show(c, deps, await taskOf(c, deps), {}))
  app.post('/:task/sua', async (c) => {
    const { ctx, locality } = c.var
    const task = await taskOf(c, deps)
    const form = await formOf(c)
    const words = readWords(form)
    const day = words.when === 'ngay' ? readDay(words.day) : undefined
    if (day === null) return show(c, deps, task, { words, dayFault: NO_DAY })
    const { addressOf } = deps
    try {
      await amendTask(
        ctx,
        { ...deps, addressOf: (name) => addressOf?.(locality.id, name) ?? null },
        {
          taskId: task.id,
          version: Number(form.get('ban')),
          reason: words.reason,
          ...changesOf(task, words),
          ...(day ? { lastDay: day } : {}),
        },
      )
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind !== 'invalid') throw error
      return show(c, deps, task, { words, fault: error })
    }
    return c.redirect(`/${locality.id}/nhiem-vu/${task.id}?${NOTICE}=da-sua-viec`, 303)
  })
  return app
}

async function taskOf(c: WebContext, deps: WebDeps): Promise<Task> {
  const task = await deps.store.getTask(c.var.locality.id, idOf(c, 'task'))
  if (!task) throw new DomainError('not-found', 'task.unknown')
  if (task.cancelled) throw new DomainError('conflict', 'task.cancelled')
  return task
}

function readWords(form: FormData): TaskWords {
  const text = (name: string): string => String(form.get(name) ?? '').slice(0, 4_000)
  return {
    title: text('ten'),
    when: text('khi'),
    day: text('ngay'),
    lead: text('chu-tri'),
    coordinating: text('phoi-hop'),
    reason: text('ly-do'),
  }
}

/** Only what differs from the task is asked for: a group expanded once stays as it was expanded. */
function changesOf(task: Task, words: TaskWords): Partial<TaskAmendment> {
  const lead = namesOf(words.lead)
  const coordinating = namesOf(words.coordinating)
  return {
    ...(words.title.trim() === task.title ? {} : { title: words.title }),
    ...(words.when === 'thuong-xuyen' ? { ongoing: true } : {}),
    ...(same(lead, task.leadAsPrinted) ? {} : { lead }),
    ...(same(coordinating, task.coordinatingAsPrinted) ? {} : { coordinating }),
  }
}

function same(left: readonly string[], right: readonly string[]): boolean {
  return left.join('\n') === right.join('\n')
}

async function show(
  c: WebContext,
  deps: WebDeps,
  task: Task,
  shown: { words?: TaskWords; dayFault?: string; fault?: DomainError },
) {
  const plan = await deps.store.getPlan(task.localityId, task.planId)
  if (!plan) throw new DomainError('not-found', 'plan.unknown')
  const page = (
    <AmendTaskPage
      frame={frameOf(c, deps)}
      ward={task.localityId}
      plan={plan}
      task={task}
      words={shown.words ?? wordsOfTask(task)}
      dayFault={shown.dayFault}
      fault={shown.fault ? lineOf(shown.fault) : null}
    />
  )
  if (shown.fault) return send(c, page, STATUS[shown.fault.kind])
  return send(c, page, shown.dayFault ? 422 : 200)
}

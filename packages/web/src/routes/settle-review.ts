import { DomainError } from '@dunghan/core/errors'
import {
  type Clash,
  type Decision,
  type DutyKey,
  dutiesOf,
  type Plan,
  type Settled,
  settleDraft,
  undoSettling,
} from '@dunghan/core/plan'
import type { WebDeps } from '../deps.ts'
import { idOf } from '../middleware/ward.ts'
import { rowId } from '../parts/question.tsx'
import { NOTICE } from '../text/notices.ts'
import type { Review } from '../view/answers.ts'
import { decisionsOf } from '../view/decide.ts'
import { readAnswers } from '../view/read-answers.ts'
import { type Wish, wishOf } from '../view/wish.ts'
import type { WebContext } from '../web-env.ts'
import { answerSave } from './answer-save.ts'
import { formOf } from './plan-text.ts'
import { publish, publishPath } from './publish.ts'
import { reviewOf, type Shown, showReview } from './show-review.tsx'

/** Keeps what the form says about a draft; then does what its button asks. */
export async function settleReview(c: WebContext, deps: WebDeps) {
  const { ctx, locality } = c.var
  const planId = idOf(c, 'plan')
  const form = await formOf(c)
  const plan = await deps.store.getPlan(locality.id, planId)
  if (!plan) throw new DomainError('not-found', 'plan.unknown')
  const path = `/${locality.id}/ke-hoach/${planId}`
  if (plan.state !== 'draft') return afterDraft(c, deps, plan, form)

  const version = Number(form.get('phien-ban') ?? plan.version)
  const { review } = await reviewOf(deps, plan, version)
  const wish = wishOf(form, review)
  if (wish === null) throw new DomainError('invalid', 'form.unknown-action')
  if (wish.kind === 'undo') {
    await undoSettling(ctx, deps, { planId, version })
    return c.redirect(`${path}?${NOTICE}=da-hoan-tac&trang=${pageNo(form)}`, 303)
  }
  const sent = readSent(review, form, wish)
  const quiet = c.req.header('Accept') === 'application/json'
  if (sent.faults.size > 0 && !quiet)
    return showReview(c, deps, plan, { ...sent.shown, status: 422 })
  if (sent.undecided.length > 0)
    return showReview(c, deps, plan, { ...sent.shown, clashes: sent.undecided, status: 409 })

  const kept = await settleDraft(ctx, deps, {
    planId,
    version,
    asked: sent.asked,
    decisions: sent.decisions,
    ...(wish.kind === 'reshape' ? { change: wish.change } : {}),
  })
  if (quiet) return answerSave(c, deps, kept, sent.faults)
  if (kept.clashes.length > 0)
    return showReview(c, deps, kept.plan, { ...sent.shown, clashes: kept.clashes, status: 409 })
  if (wish.kind !== 'publish') return c.redirect(placeAfter(path, form, wish, kept), 303)
  await requireDuty(deps, plan)
  return c.redirect(publishPath(locality.id, planId), 303)
}

/** What a form says, ready to be kept or to be shown again. */
function readSent(review: Review, form: FormData, wish: Wish) {
  const { answers, asked } = readAnswers(review, form)
  const { decisions, faults } = decisionsOf(review, answers)
  const clashing = form.getAll('hoi').map(String)
  const theirs = new Set(clashing.filter((key) => form.get(`giu.${key}`) === 'ho'))
  const undecided = clashing.filter((key) => !form.has(`giu.${key}`))
  const own = asked.filter((key) => !theirs.has(key))
  const of = (key: string): Decision | undefined => decisions.find((each) => each.key === key)
  const shown: Shown = {
    answers,
    faults: wish.kind === 'fault' ? new Map([...faults, [wish.field, wish.sentence]]) : faults,
    settled: dutiesOf(review.draft, decisions),
    page: pageNo(form),
    typed: { title: String(form.get('them.ten') ?? ''), quote: String(form.get('them.cau') ?? '') },
  }
  return {
    asked: own,
    decisions: decisions.filter(({ key }) => own.includes(key)),
    faults: shown.faults ?? faults,
    undecided: asked
      .filter((key) => undecided.includes(key))
      .map((key): Clash => ({ key, mine: of(key), theirs: review.before.get(key) })),
    shown,
  }
}

function placeAfter(path: string, form: FormData, wish: Wish, kept: Settled): string {
  const trang = `trang=${pageNo(form)}`
  if (wish.kind !== 'reshape' || kept.key === null) return `${path}?${NOTICE}=da-luu&${trang}`
  const notice = { add: 'da-them', split: 'da-tach', merge: 'da-gop', part: 'da-tach' }
  const key: DutyKey = kept.key
  return `${path}?${NOTICE}=${notice[wish.change.act]}&sua=${key}#${rowId(key)}`
}

function pageNo(form: FormData): string {
  return /^\d{1,4}$/u.exec(String(form.get('trang') ?? ''))?.[0] ?? '1'
}

/** A plan without a single duty is refused here, where its duties can be taken back in. */
async function requireDuty(deps: WebDeps, plan: Plan): Promise<void> {
  const kept = await deps.store.getDraft(plan.localityId, plan.id)
  if (kept && dutiesOf(kept.draft, kept.decisions).every(({ dropped }) => dropped))
    throw new DomainError('invalid', 'plan.no-duty')
}

/** A form that comes after publishing has begun: publishing goes on, anything else is too late. */
function afterDraft(c: WebContext, deps: WebDeps, plan: Plan, form: FormData) {
  if (form.get('viec') === 'cong-bo') return publish(c, deps, plan.id)
  if (form.has('viec')) throw new DomainError('conflict', 'plan.not-draft')
  throw new DomainError('invalid', 'form.unknown-action')
}

import { type Agency, agencyKey, kindOfName } from '@dunghan/core/agency'
import { DomainError } from '@dunghan/core/errors'
import { localityIdOf } from '@dunghan/core/locality'
import { type Decision, type Draft, type Duty, dutiesOf, type Plan } from '@dunghan/core/plan'
import { compareVietnamese } from '@dunghan/core/text'
import type { WebDeps } from '../deps.ts'
import { ReviewPage } from '../pages/review.tsx'
import { type Answers, answersOf, endOf, type Faults, type Review } from '../view/answers.ts'
import { doubtsOf } from '../view/questions.ts'
import { frameOf, send, type WebContext } from '../web-env.ts'

/** What a form that was not kept hands back to its page. */
interface Shown {
  readonly notice?: string | null
  readonly answers?: Answers
  readonly faults?: Faults
  readonly decisions?: readonly Decision[]
}

/** A draft with its duties and the questions it raises. */
export async function reviewOf(deps: Pick<WebDeps, 'store'>, plan: Plan) {
  const kept = await deps.store.getDraft(plan.localityId, plan.id)
  if (!kept) throw new DomainError('not-found', 'plan.unknown')
  const { draft, decisions } = kept
  const duties = dutiesOf(draft, [])
  const { questions, remarks } = doubtsOf(draft, duties)
  const review: Review = { duties, questions, end: endOf(draft) }
  return { draft, decisions, review, remarks }
}

/** The review page of a draft, or of a publication that was cut off. */
export async function showReview(c: WebContext, deps: WebDeps, plan: Plan, shown: Shown) {
  const { draft, decisions, review, remarks } = await reviewOf(deps, plan)
  const agencies = await deps.store.listAgencies(plan.localityId)
  const page = (
    <ReviewPage
      frame={frameOf(c, deps)}
      ward={plan.localityId}
      plan={plan}
      draft={draft}
      review={review}
      settled={dutiesOf(draft, shown.decisions ?? decisions)}
      remarks={remarks}
      stranger={strangerWords(draft, c.var.locality.issuer)}
      answers={shown.answers ?? answersOf(review, decisions)}
      faults={shown.faults ?? new Map()}
      choices={choicesOf(agencies, review.duties)}
      notice={shown.notice ?? null}
    />
  )
  return send(c, page, shown.faults && shown.faults.size > 0 ? 422 : 200)
}

/** Bodies that may be chosen as lead: those the plan names most, then the others of the ward; one spelling each. */
function choicesOf(agencies: readonly Agency[], duties: readonly Duty[]): string[] {
  const isSomebody = (name: string): boolean => ['named', 'officer'].includes(kindOfName(name))
  const named = duties.flatMap((duty) => [...duty.lead, ...duty.coordinating]).filter(isSomebody)
  const byKey = Map.groupBy(named, agencyKey)
  const often = [...byKey.values()]
    .toSorted((left, right) => right.length - left.length)
    .flatMap((spellings) => spellings[0] ?? [])
  const held = agencies
    .filter((agency) => isSomebody(agency.name) && !agency.keys.some((key) => byKey.has(key)))
    .map((agency) => agency.name)
    .toSorted(compareVietnamese)
  return [...often, ...held].slice(0, 40)
}

function strangerWords(draft: Draft, issuer: string): string | null {
  if (draft.issuer === null || localityIdOf(draft.issuer) === localityIdOf(issuer)) return null
  return `Văn bản ghi cơ quan ban hành là ${draft.issuer}, khác ${issuer}. Kiểm tra lại trước khi công bố.`
}

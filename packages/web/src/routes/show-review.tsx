import { type Agency, agencyKey, kindOfName } from '@dunghan/core/agency'
import type { PlanCheck } from '@dunghan/core/check'
import { DomainError } from '@dunghan/core/errors'
import { localityIdOf } from '@dunghan/core/locality'
import {
  baseDuties,
  boundsOf,
  type Clash,
  type Draft,
  type Duty,
  dayOfPlan,
  dutiesOf,
  matchNames,
  type Plan,
  printedNames,
  refWords,
  type Standing,
  standingAt,
} from '@dunghan/core/plan'
import { compareVietnamese } from '@dunghan/core/text'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { WebDeps } from '../deps.ts'
import { ReviewPage } from '../pages/review.tsx'
import type { BeforeLine } from '../parts/before-publishing.tsx'
import { CheckLine, checkTone } from '../parts/check-line.tsx'
import type { ClashView } from '../parts/clashes.tsx'
import { namesLine } from '../parts/names-line.tsx'
import {
  type Answers,
  answersOf,
  endOf,
  type Faults,
  openPlaces,
  type Review,
} from '../view/answers.ts'
import { draftPages, pageOf } from '../view/draft-pages.ts'
import { questionsOf } from '../view/questions.ts'
import { frameOf, send, type WebContext } from '../web-env.ts'
import { checkOf } from './check-of.ts'
import { allowScript, scriptOf } from './script.tsx'

/** What a form that was not kept hands back to its page. */
export interface Shown {
  readonly notice?: string | null
  readonly answers?: Answers
  readonly faults?: Faults
  /** Decisions that stand in the form but are not kept. */
  readonly settled?: readonly Duty[]
  readonly clashes?: readonly Clash[]
  readonly page?: string
  readonly editing?: string | null
  readonly typed?: { readonly title: string; readonly quote: string }
  readonly status?: ContentfulStatusCode
}

/** A draft as it stands, or as it stood when a form was made from it, laid out for its form. */
export async function reviewOf(deps: Pick<WebDeps, 'store'>, plan: Plan, version?: number) {
  const kept = await deps.store.getDraft(plan.localityId, plan.id)
  if (!kept) throw new DomainError('not-found', 'plan.unknown')
  const { draft, ...present } = kept
  const stale = version !== undefined && version < present.version
  const earlier = stale ? await deps.store.listStandings(plan.localityId, plan.id) : []
  const standing: Standing = (stale && standingAt(earlier, version)) || present
  const review: Review = {
    draft,
    duties: baseDuties(draft, standing.decisions),
    ...questionsOf(draft),
    end: endOf(plan.period),
    before: new Map(standing.decisions.map((decision) => [decision.key, decision])),
  }
  return { draft, standing, review }
}

/** The review page of a draft, or of a publication that was cut off. */
export async function showReview(c: WebContext, deps: WebDeps, plan: Plan, shown: Shown) {
  const { draft, standing, review } = await reviewOf(deps, plan)
  const { locality, ctx } = c.var
  const agencies = await deps.store.listAgencies(plan.localityId)
  const answers = shown.answers ?? answersOf(review)
  const pages = draftPages(review.duties, review.before)
  const editing = shown.editing ?? c.req.query('sua') ?? null
  const settled = shown.settled ?? dutiesOf(draft, standing.decisions)
  const sheet = await deps.store.getNames(plan.localityId, plan.id)
  const names = printedNames(draft, settled)
  const matches = matchNames(names, agencies, dayOfPlan(plan), sheet.decisions)
  const page = (
    <ReviewPage
      frame={frameOf(c, deps)}
      ward={plan.localityId}
      plan={plan}
      review={review}
      version={plan.version}
      undoable={standing.before !== null}
      settled={settled}
      pages={pages}
      page={pageOf(pages, shown.page ?? c.req.query('trang'), editing)}
      answers={answers}
      faults={shown.faults ?? new Map()}
      clashes={(shown.clashes ?? []).map((clash) => clashView(draft, standing, clash))}
      choices={choicesOf(agencies, review.duties)}
      before={[
        ...beforeLines(draft, review, answers, settled, locality.issuer),
        namesLine(`/${plan.localityId}/ke-hoach/${plan.id}`, matches),
        checkLine(plan, (await checkOf(deps, plan, ctx.today)).check),
        ...(await kinshipLines(deps, plan)),
      ]}
      rules={{
        bounds: boundsOf(plan.period),
        reporting: locality.reporting,
        daysOff: deps.daysOff,
      }}
      today={ctx.today}
      notice={shown.notice ?? null}
      editing={editing}
      typed={shown.typed ?? { title: '', quote: '' }}
      script={await scriptOf(deps, 'review.js')}
    />
  )
  allowScript(c)
  return send(c, page, shown.status ?? 200)
}

function checkLine(plan: Plan, check: PlanCheck): BeforeLine {
  const line = <CheckLine ward={plan.localityId} planId={plan.id} check={check} />
  return { text: line, tone: checkTone(check) }
}

/** The way to say that this is a version of a plan the ward has, also where nothing in it shows that. */
async function kinshipLines(deps: WebDeps, plan: Plan): Promise<BeforeLine[]> {
  if (plan.state !== 'draft') return []
  const { localityId, id } = plan
  const others = await deps.store.listPlans(localityId)
  if (others.every((other) => other.id === id)) return []
  const link = (
    <>
      Là bản đã ký, bản sửa đổi hoặc thay thế của kế hoạch đã có?{' '}
      <a href={`/${localityId}/ke-hoach/${id}/quan-he`}>Nối với kế hoạch đó</a>
    </>
  )
  return [{ text: link }]
}

/** What is still open, what was changed, and whose document it is: what other checks say stands beside it. */
function beforeLines(
  draft: Draft,
  review: Review,
  answers: Answers,
  settled: readonly Duty[],
  issuer: string,
): BeforeLine[] {
  const open = openPlaces(review, answers)
  const dropped = settled.filter(({ dropped }) => dropped).length
  const stranger = strangerWords(draft, issuer)
  return [
    open > 0
      ? {
          text: (
            <a href="#can-xac-nhan">
              Còn <span data-so-cho>{open}</span> chỗ cần xác nhận
            </a>
          ),
          tone: 'soon',
        }
      : { text: 'Mọi chỗ cần xác nhận đã có câu trả lời.', tone: 'done' },
    {
      text: `${settled.length - dropped} việc sẽ được giao${dropped > 0 ? `, ${dropped} việc bỏ hoặc đã gộp` : ''}.`,
    },
    ...(stranger ? [{ text: stranger, tone: 'soon' as const }] : []),
  ]
}

function clashView(draft: Draft, standing: Standing, clash: Clash): ClashView {
  const others = standing.decisions.filter(({ key }) => key !== clash.key)
  const of = (decision: Clash['mine']): Duty | null =>
    dutiesOf(draft, decision ? [...others, decision] : others).find(
      ({ key }) => key === clash.key,
    ) ?? null
  const [mine, theirs] = [of(clash.mine), of(clash.theirs)]
  const ref = (mine ?? theirs)?.ref
  const name = ref === undefined ? 'Phần đầu và lưu ý của văn bản' : `Việc ${refWords(ref)}`
  return { key: clash.key, name, mine, theirs }
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

import type { Finding, PlanCheck, Score, Severity } from '@dunghan/core/check'
import type { Draft, Duty, Plan } from '@dunghan/core/plan'
import { ClearsTable } from '../parts/clears-table.tsx'
import { FindingList } from '../parts/finding-list.tsx'
import { type Frame, Layout } from '../parts/layout.tsx'
import { PrivateWord } from '../parts/privacy.tsx'
import { Note } from '../parts/section.tsx'
import { SourceText } from '../parts/source-text.tsx'
import { TaskClears } from '../parts/task-clears.tsx'
import { shorten } from '../text/format.ts'
import { checkAnchors } from '../view/check-anchors.ts'

interface CheckProps {
  readonly frame: Frame
  readonly ward: string
  readonly plan: Plan
  readonly draft: Draft
  readonly duties: readonly Duty[]
  readonly check: PlanCheck
}

/** The check before signing: how clear the plan is, what to change, task by task what to write, beside the text. */
export function CheckPage({ frame, ward, plan, draft, duties, check }: CheckProps) {
  const path = `/${ward}/ke-hoach/${plan.id}`
  const isDraft = plan.state === 'draft'
  // The note above the lists says so already.
  const findings = check.findings.filter(({ code }) => code !== 'head.unsigned')
  const places = checkAnchors(duties, findings)
  return (
    <Layout frame={frame} title="Soát trước khi ký" place="plans" sheet="check.css">
      <div class="top split">
        <p class="crumb">
          <a href={`/${ward}/ke-hoach`}>Kế hoạch</a> ·{' '}
          <a href={path}>{plan.number ?? (isDraft ? 'bản nháp' : 'chưa có số')}</a>{' '}
          <PrivateWord plan={plan} />
        </p>
        <h1>Soát trước khi ký</h1>
        <p class="q">{shorten(plan.title, 200)}</p>
        <p>
          <Verdict score={check.score} findings={findings} />
        </p>
        <div class="acts">
          <a class="btn" href={`${path}/soat.txt`} download="">
            Tải lời văn gợi ý
          </a>
          <a class="btn quiet" href={path}>
            {isDraft ? 'Về bản nháp' : 'Về kế hoạch'}
          </a>
        </div>
      </div>
      <State plan={plan} check={check} />
      <div class="desk">
        <div class="stack">
          <FindingList findings={findings} placeOf={places.of} />
          {check.tasks.length > 0 ? <ClearsTable score={check.score} /> : null}
          <TaskClears tasks={check.tasks} placeOf={places.of} review={isDraft ? path : null} />
        </div>
        <div class="beside">
          <SourceText draft={draft} anchors={places.anchors} highlights={[]} />
        </div>
      </div>
    </Layout>
  )
}

function Verdict({ score, findings }: { score: Score; findings: readonly Finding[] }) {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length
  const { full, points, outOf } = score
  return (
    <>
      {outOf > 0 ? (
        <>
          <b class="nowrap">{full}/6 rõ</b> cho mọi nhiệm vụ ({points}/{outOf} ô).{' '}
        </>
      ) : null}
      <b class={count('must') > 0 ? 'late' : ''}>{count('must')} điều phải sửa</b>,{' '}
      <b class={count('should') > 0 ? 'soon' : ''}>{count('should')} điều nên sửa</b>,{' '}
      {count('note')} lưu ý.
    </>
  )
}

function State({ plan, check }: { plan: Plan; check: PlanCheck }) {
  if (plan.state === 'active' || plan.state === 'closed')
    return <Note tone="info">Kế hoạch đã công bố; soát theo văn bản đã đưa vào.</Note>
  return check.signed ? null : (
    <Note tone="info">
      Bản chưa ký: chưa có số hoặc ngày ban hành. Soát và lưu được, không cần công bố.
    </Note>
  )
}

import type { Draft, Plan } from '@dunghan/core/plan'
import type { Day } from '@dunghan/core/time'
import type { SourceFile } from '@dunghan/core/upload'
import { CountSentence } from '../parts/count-sentence.tsx'
import { DayTime } from '../parts/day.tsx'
import { PressingDuties } from '../parts/duties.tsx'
import { type Frame, Layout } from '../parts/layout.tsx'
import { LoadTable } from '../parts/load-table.tsx'
import { type CarriedOutLine, PlanPreparation } from '../parts/plan-preparation.tsx'
import { PlanVersions } from '../parts/plan-versions.tsx'
import { PrivacySection, PrivateWord } from '../parts/privacy.tsx'
import { RemarkLines } from '../parts/remark-lines.tsx'
import { Note, Section } from '../parts/section.tsx'
import { SourceFiles } from '../parts/source-files.tsx'
import { SourceText } from '../parts/source-text.tsx'
import { type Feed, Subscribe } from '../parts/subscribe.tsx'
import { TaskTable } from '../parts/task-table.tsx'
import { YearRibbon } from '../parts/year-ribbon.tsx'
import { bare, shorten } from '../text/format.ts'
import { countsOf } from '../view/counts.ts'
import { byDay, type Item } from '../view/item.ts'
import type { Load } from '../view/load.ts'
import type { Anchor, Highlight } from '../view/passages.ts'
import type { Remark } from '../view/remarks.ts'
import { type Mark, markOf } from '../view/standing.ts'
import type { TaskRow } from '../view/task-row.ts'

/** Everything the page of a published plan shows. */
export interface PlanProps {
  readonly frame: Frame
  readonly ward: string
  readonly plan: Plan
  readonly today: Day
  /** The occurrences of this year and whatever is late: what the sentence counts and the ribbon draws. */
  readonly items: readonly Item[]
  readonly tasks: readonly TaskRow[]
  readonly deadlines: readonly TaskRow[]
  readonly reports: readonly TaskRow[]
  readonly filter: PlanFilter
  readonly load: Load
  readonly feed: Feed
  readonly draft: Draft | null
  /** The files it was read from. */
  readonly files: readonly SourceFile[]
  readonly anchors: readonly Anchor[]
  readonly highlights: readonly Highlight[]
  readonly remarks: readonly Remark[]
  readonly notice: string | null
  /** The tasks that are carried out in other plans. */
  readonly carriedOut: readonly CarriedOutLine[]
}

/** Which rows of a plan are shown; empty words show all. */
export interface PlanFilter {
  readonly agency: string
  readonly state: string
  readonly agencies: readonly string[]
}

/** A published plan: how it stands, its year, its tasks as printed, its calendar and its text. */
export function PlanPage(props: PlanProps) {
  const { frame, ward, plan, today } = props
  return (
    <Layout frame={frame} title={plan.number ?? 'Kế hoạch'} place="plans">
      <div class="top split">
        <p class="crumb">
          <a href={`/${ward}/ke-hoach`}>Kế hoạch</a> ·{' '}
          {plan.number ? `số ${plan.number}` : 'chưa có số'}
          {plan.issuedOn ? (
            <>
              , ban hành <DayTime day={plan.issuedOn} />
            </>
          ) : null}{' '}
          <PrivateWord plan={plan} />
        </p>
        <h1>{shorten(bare(plan.title), 200)}</h1>
        <p class="q">
          <Standing {...props} />
        </p>
        <div class="acts">
          <a class="btn" href="#lich">
            Đưa vào lịch
          </a>
          {props.draft ? (
            <a class="btn quiet" href="#van-ban">
              Văn bản gốc
            </a>
          ) : null}
          <a class="btn quiet" href={`/${ward}/ke-hoach/${plan.id}/soat`}>
            Soát văn bản
          </a>
          <a class="btn quiet" href={`/${ward}/ke-hoach/moi`}>
            Có bản sửa đổi
          </a>
        </div>
      </div>
      {props.notice ? <Note tone="good">{props.notice}</Note> : null}
      {plan.fanningOut ? (
        <Note tone="info">
          Đang hoàn tất: phiếu việc của các cơ quan đang được ghi. Không cần làm gì; tải lại trang
          sau ít phút.
        </Note>
      ) : null}
      {plan.state === 'closed' ? (
        <Note>
          Kế hoạch đã đóng: việc cuối cùng qua hạn hơn một năm trước ngày đưa vào. Vẫn xem được, có
          lịch riêng, không gửi thư.
        </Note>
      ) : null}
      {props.items.length > 0 && plan.state !== 'closed' ? (
        <YearRibbon
          items={props.items}
          today={today}
          title="Dải năm"
          hint="chạm vào một dấu để mở việc"
        />
      ) : null}
      <Pressing {...props} />
      <Tasks {...props} />
      <Prose
        id="thoi-han"
        title="Thời hạn trong lời văn"
        hint="từ phần tổ chức thực hiện"
        rows={props.deadlines}
        today={today}
      />
      <Prose
        id="bao-cao"
        title="Báo cáo định kỳ"
        hint="ngày suy ra theo quy định chung khi văn bản không ghi"
        rows={props.reports}
        today={today}
      />
      <PlanVersions ward={ward} plan={plan} />
      <LoadTable load={props.load} ward={ward} />
      <Section id="lich" title="Đưa kế hoạch này vào lịch" class="wide">
        <Subscribe feed={props.feed} id="dia-chi-lich" />
      </Section>
      {props.draft ? (
        <Section
          id="goc"
          class="goc"
          title="Văn bản gốc"
          hint="chữ gạch chân là chỗ đã đọc thành ngày, cơ quan, sản phẩm"
        >
          <SourceFiles files={props.files} path={`/${ward}/ke-hoach/${plan.id}`} />
          <details class="source">
            <summary>Mở văn bản</summary>
            <SourceText draft={props.draft} anchors={props.anchors} highlights={props.highlights} />
          </details>
        </Section>
      ) : null}
      <PlanPreparation ward={ward} plan={plan} carriedOut={props.carriedOut} />
      <PrivacySection ward={ward} plan={plan} />
    </Layout>
  )
}

function Standing({ plan, items }: PlanProps) {
  if (plan.state === 'closed') return <>{plan.taskCount} nhiệm vụ, không theo dõi nữa.</>
  if (items.length === 0) return <>{plan.taskCount} nhiệm vụ, chưa việc nào có ngày.</>
  return (
    <>
      {plan.taskCount} nhiệm vụ. Trong năm có {items.length} kỳ hạn:{' '}
      <CountSentence counts={countsOf(items)} />.
    </>
  )
}

/** What is late, what is next, and what still waits for the office, before everything else. */
function Pressing({ plan, items, remarks, today }: PlanProps) {
  const of = (mark: Mark): Item[] =>
    plan.state === 'closed'
      ? []
      : items.filter((item) => markOf(item.status) === mark).toSorted(byDay)
  const [late, soon, next] = [of('late'), of('soon'), of('next')]
  const pressing = late.length + soon.length + next.length > 0
  if (!pressing) return remarks.length > 0 ? <Remarks remarks={remarks} two /> : null
  return (
    <div class={remarks.length > 0 ? 'cols first-on-phone' : 'stack first-on-phone'}>
      <div class="stack">
        <PressingDuties late={late} soon={soon} next={next} today={today} />
      </div>
      {remarks.length > 0 ? <Remarks remarks={remarks} /> : null}
    </div>
  )
}

function Remarks({ remarks, two }: { remarks: readonly Remark[]; two?: boolean }) {
  return (
    <Section
      id="luu-y"
      title="Chỗ cần xác nhận"
      n={remarks.reduce((sum, { places }) => sum + places, 0)}
      hint="bấm số mục để ghi rõ"
    >
      <RemarkLines remarks={remarks} two={two === true} />
    </Section>
  )
}

function Tasks(props: PlanProps) {
  const shown = props.tasks.length
  return (
    <Section id="viec" title="Nhiệm vụ" n={shown} hint="theo thứ tự trong văn bản">
      {props.plan.taskCount > 6 ? <Filters filter={props.filter} /> : null}
      {shown === 0 ? (
        <p class="q">
          {props.filter.agency || props.filter.state
            ? 'Không có nhiệm vụ nào hợp với lựa chọn này.'
            : 'Văn bản không giao nhiệm vụ riêng nào; xem các thời hạn ở dưới.'}
        </p>
      ) : (
        <TaskTable rows={props.tasks} caption="Nhiệm vụ của kế hoạch" today={props.today} />
      )}
    </Section>
  )
}

const STATES: readonly (readonly [string, string])[] = [
  ['late', 'Quá hạn'],
  ['soon', 'Đến hạn trong 14 ngày'],
  ['next', 'Chưa đến hạn'],
  ['done', 'Đã xong'],
]

function Filters({ filter }: { filter: PlanFilter }) {
  return (
    <form class="filters" method="get" action="#viec">
      <div class="field">
        <label for="co-quan">Cơ quan chủ trì</label>
        <select id="co-quan" name="co-quan">
          <option value="">Tất cả cơ quan</option>
          {filter.agencies.map((name) => (
            <option value={name} selected={name === filter.agency}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="tinh-trang">Tình trạng</label>
        <select id="tinh-trang" name="tinh-trang">
          <option value="">Mọi tình trạng</option>
          {STATES.map(([value, words]) => (
            <option value={value} selected={value === filter.state}>
              {words}
            </option>
          ))}
        </select>
      </div>
      <button class="btn quiet" type="submit">
        Lọc
      </button>
    </form>
  )
}

function Prose(props: {
  id: string
  title: string
  hint: string
  rows: readonly TaskRow[]
  today: Day
}) {
  if (props.rows.length === 0) return null
  return (
    <Section id={props.id} title={props.title} n={props.rows.length} hint={props.hint}>
      <TaskTable rows={props.rows} caption={props.title} today={props.today} />
    </Section>
  )
}

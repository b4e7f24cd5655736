import type { Plan } from '@dunghan/core/plan'
import type { Day } from '@dunghan/core/time'
import { AppointmentsLine } from '../parts/appointments-line.tsx'
import { PressingDuties } from '../parts/duties.tsx'
import { type Frame, Layout } from '../parts/layout.tsx'
import { Section } from '../parts/section.tsx'
import { YearRibbon } from '../parts/year-ribbon.tsx'
import { bare, dayWords, shorten } from '../text/format.ts'
import type { Item } from '../view/item.ts'

/** Everything the overview of a ward shows. */
export interface OverviewProps {
  readonly frame: Frame
  readonly ward: string
  readonly name: string
  readonly today: Day
  /** "Tuần này còn …": what the calendar says about the days ahead. */
  readonly week: string
  readonly plans: readonly Plan[]
  readonly items: readonly Item[]
  readonly late: readonly Item[]
  readonly soon: readonly Item[]
  readonly next: readonly Item[]
  /** Lead duties that wait until somebody is chosen. */
  readonly awaited: number
  readonly silent: readonly { readonly id: string; readonly name: string; readonly late: number }[]
}

/** How a ward stands, in one sentence, then what is late, next, and waits for the office. */
export function OverviewPage(props: OverviewProps) {
  const { frame, ward, today, late, soon, next } = props
  const drafts = props.plans.filter((plan) => plan.state === 'draft' || plan.state === 'importing')
  const published = props.plans.length - drafts.length
  if (props.plans.length === 0) return <Empty frame={frame} ward={ward} name={props.name} />
  return (
    <Layout frame={frame} title="Tổng quan" place="overview">
      <div class="top split">
        <Opening late={late.length} soon={soon.length} next={next.length} name={props.name} />
        <p class="q">
          Hôm nay {dayWords(today)}. {props.week}
        </p>
        <WhoseLate late={late} />
        <a class="btn" href={`/${ward}/ke-hoach/moi`}>
          Đưa kế hoạch vào
        </a>
      </div>
      {props.items.length > 0 ? (
        <YearRibbon
          items={props.items}
          today={today}
          title="Dải năm"
          hint={`${published} kế hoạch. Chạm vào một dấu để mở việc.`}
        />
      ) : null}
      <div class="cols first-on-phone">
        <div class="stack">
          <PressingDuties late={late} soon={soon} next={next} today={today} />
          {late.length + soon.length + next.length === 0 ? (
            <Section id="het" title="Không có việc nào chờ">
              <p class="q">{restingWords(props)}</p>
            </Section>
          ) : null}
        </div>
        <div class="stack">
          <Drafts ward={ward} drafts={drafts} />
          <AppointmentsLine ward={ward} count={props.awaited} />
          <Silent ward={ward} silent={props.silent} />
          <Plans ward={ward} plans={props.plans} />
        </div>
      </div>
    </Layout>
  )
}

function Opening(props: { late: number; soon: number; next: number; name: string }) {
  const { late, soon, next } = props
  if (late === 0 && soon === 0)
    return (
      <h1>
        {props.name} không có việc nào quá hạn{next > 0 ? '' : ' và không có việc nào sắp đến'}.
      </h1>
    )
  return (
    <h1>
      {props.name} có{' '}
      {late > 0 ? (
        <>
          <span class="late">{late} việc quá hạn</span>
          {soon > 0 ? ', ' : '.'}
        </>
      ) : null}
      {soon > 0 ? (
        <>
          <span class="soon">{soon} việc đến hạn</span> trong 14 ngày tới.
        </>
      ) : null}
    </h1>
  )
}

const NAMED = 4

/** Whose the late duties are, the most first: what a leader asks next. */
function WhoseLate({ late }: { late: readonly Item[] }) {
  const bodies = [
    ...Map.groupBy(
      late.flatMap((item) => item.agencies),
      (name) => name,
    ),
  ].toSorted(([, left], [, right]) => right.length - left.length)
  if (bodies.length === 0) return null
  const rest = bodies.length - NAMED
  return (
    <p>
      Quá hạn ở{' '}
      {bodies.slice(0, NAMED).map(([name, times], index) => (
        <>
          {index === 0 ? '' : ', '}
          <b>{name}</b> <span class="nb">({times.length} việc)</span>
        </>
      ))}
      {rest > 0 ? ` và ${rest} cơ quan khác` : ''}.
    </p>
  )
}

function Drafts({ ward, drafts }: { ward: string; drafts: readonly Plan[] }) {
  if (drafts.length === 0) return null
  return (
    <Section id="nhap" title="Bản nháp chờ công bố" n={drafts.length}>
      <ul class="lines">
        {drafts.map((plan) => (
          <li>
            <a class="t" href={`/${ward}/ke-hoach/${plan.id}`}>
              {shorten(bare(plan.title), 110)}
            </a>
            <br />
            Đọc được {plan.taskCount} nhiệm vụ
            {plan.doubtCount > 0 ? `, ${plan.doubtCount} chỗ cần xác nhận` : ''}.
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Silent({ ward, silent }: { ward: string; silent: OverviewProps['silent'] }) {
  if (silent.length === 0) return null
  return (
    <Section id="dia-chi" title="Chưa có địa chỉ nhận thư" n={silent.length}>
      <ul class="lines">
        {silent.slice(0, 6).map((agency) => (
          <li>
            <a class="t" href={`/${ward}/co-quan/${agency.id}#thu`}>
              {agency.name}
            </a>
            {agency.late > 0 ? (
              <>
                <br />
                {agency.late} việc quá hạn
              </>
            ) : null}
          </li>
        ))}
      </ul>
      <p class="s q">Thư tuần chỉ gửi được cho cơ quan có địa chỉ.</p>
    </Section>
  )
}

function Plans({ ward, plans }: { ward: string; plans: readonly Plan[] }) {
  const published = plans.filter((plan) => plan.state === 'active' || plan.state === 'closed')
  if (published.length === 0) return null
  return (
    <Section id="ke-hoach" title="Kế hoạch" n={published.length}>
      <ul class="lines">
        {published.slice(0, 6).map((plan) => (
          <li>
            <a class="t" href={`/${ward}/ke-hoach/${plan.id}`}>
              {shorten(bare(plan.title), 90)}
            </a>
            <br />
            {plan.number ?? 'chưa có số'} · {plan.taskCount} nhiệm vụ
            {plan.state === 'closed' ? ' · đã đóng' : ''}
          </li>
        ))}
      </ul>
      {published.length > 6 ? (
        <a href={`/${ward}/ke-hoach`}>Xem cả {published.length} kế hoạch</a>
      ) : null}
    </Section>
  )
}

function Empty({ frame, ward, name }: { frame: Frame; ward: string; name: string }) {
  return (
    <Layout frame={frame} title="Tổng quan" place="overview">
      <div class="top">
        <h1>{name} chưa có kế hoạch nào ở đây.</h1>
        <p class="q">
          Dán kế hoạch đầu tiên vào; xem lại những gì đọc được, rồi công bố. Chừng một phút là có
          lịch cho từng cơ quan.
        </p>
        <a class="btn" href={`/${ward}/ke-hoach/moi`}>
          Đưa kế hoạch vào
        </a>
      </div>
    </Layout>
  )
}

/** Why nothing is waiting: all done, nothing dated, or no plan that binds. */
function restingWords({ plans, items }: OverviewProps): string {
  if (plans.some((plan) => plan.state === 'active'))
    return items.length > 0 ? 'Mọi việc có ngày đều đã xong.' : 'Chưa có việc nào có ngày.'
  return plans.some((plan) => plan.state === 'closed')
    ? 'Kế hoạch đã đóng; không có việc đang theo dõi.'
    : 'Không có kế hoạch nào đang thực hiện.'
}

import { isAsked } from '@dunghan/core/agency'
import type { Day } from '@dunghan/core/time'
import { AgencyFacts, type AgencyFactsProps } from '../parts/agency-facts.tsx'
import { CountSentence } from '../parts/count-sentence.tsx'
import { DutyList } from '../parts/duty-list.tsx'
import { describedBy, Field } from '../parts/fields.tsx'
import { type Frame, Layout } from '../parts/layout.tsx'
import { type Request, Requests } from '../parts/requests.tsx'
import { Note, Section } from '../parts/section.tsx'
import { type Feed, Subscribe } from '../parts/subscribe.tsx'
import { YearRibbon } from '../parts/year-ribbon.tsx'
import { countsOf } from '../view/counts.ts'
import { byDay, type Item } from '../view/item.ts'
import { markOf } from '../view/standing.ts'

/** Everything the page of an agency shows. */
export interface AgencyProps extends Omit<AgencyFactsProps, 'fault'> {
  readonly frame: Frame
  /** Duties the office only keeps, for their document names no lead. */
  readonly held: readonly Item[]
  readonly requests: readonly Request[]
  readonly editFault: AgencyFactsProps['fault']
  readonly lead: readonly Item[]
  readonly coordinating: readonly Item[]
  readonly feed: Feed
  readonly letter: boolean
  readonly email: string
  readonly fault: string | undefined
  readonly notice: string | null
}

const AHEAD = 8

/** An agency: what it is late with, what comes next, its calendar and its letter. */
export function AgencyPage(props: AgencyProps) {
  const { frame, ward, agency, today } = props
  const isClosed = (item: Item): boolean => item.status === 'untracked'
  const lead = props.lead.filter((item) => !isClosed(item))
  const coordinating = props.coordinating.filter((item) => !isClosed(item))
  const closed = [...props.lead, ...props.coordinating].filter(isClosed)
  const tasks = new Set(lead.map((item) => item.href)).size
  const open = lead.filter((item) => markOf(item.status) !== 'done').toSorted(byDay)
  const dated = open.filter((item) => item.lastDay !== null)
  const late = dated.filter((item) => markOf(item.status) === 'late')
  const ahead = dated.filter((item) => markOf(item.status) !== 'late')
  const undated = open.filter((item) => item.lastDay === null)
  const done = lead.filter((item) => markOf(item.status) === 'done')
  const helping = coordinating.filter((item) => markOf(item.status) !== 'done').toSorted(byDay)
  return (
    <Layout frame={frame} title={agency.name} place="agencies">
      <div class="top">
        <p class="crumb">
          <a href={`/${ward}/co-quan`}>Cơ quan, đơn vị</a>
        </p>
        <h1>{agency.name}</h1>
        <p class="q">
          {lead.length > 0 ? (
            <>
              {isAsked(agency.kind) ? 'Được đề nghị chủ trì' : 'Chủ trì'} {tasks} việc
              {tasks < lead.length ? `, ${lead.length} kỳ trong năm` : ''}:{' '}
              <CountSentence counts={countsOf(lead)} />.
            </>
          ) : (
            noLeadWords(props)
          )}
          {coordinating.length > 0 ? ` Phối hợp ${coordinating.length} việc.` : ''}
        </p>
        {props.notice ? <Note tone="good">{props.notice}</Note> : null}
      </div>
      {lead.some((item) => item.lastDay !== null) ? (
        <YearRibbon items={lead} today={today} title="Dải năm" hint="việc chủ trì" />
      ) : null}
      <div class="cols first-on-phone">
        <div class="stack">
          <Duties id="tre" title="Quá hạn" items={late} today={today} />
          <Duties
            id="tam-giu"
            title="Tạm giữ"
            hint="văn bản không nêu cơ quan chủ trì"
            items={props.held.filter((item) => markOf(item.status) !== 'done').toSorted(byDay)}
            today={today}
          />
          <Duties id="toi" title="Sắp tới" items={ahead} today={today} />
          <Duties id="khong-han" title="Không có ngày cuối" items={undated} today={today} />
          <Duties
            id="phoi-hop"
            title="Phối hợp"
            hint="cơ quan khác chủ trì"
            items={helping}
            today={today}
          />
          <Duties id="xong" title="Đã xong" items={done} today={today} />
          <Duties
            id="dong"
            title="Trong kế hoạch đã đóng"
            hint="không theo dõi nữa"
            items={closed}
            today={today}
          />
          <Requests ward={ward} requests={props.requests} />
          {props.lead.length + props.coordinating.length + props.held.length === 0 ? (
            <Section id="khong" title="Chưa có việc">
              <p class="q">Cơ quan này có tên trong văn bản nhưng chưa được giao việc nào.</p>
            </Section>
          ) : null}
        </div>
        <div class="stack">
          <Section id="lich" title="Đưa vào lịch">
            <Subscribe feed={props.feed} id="dia-chi-lich" />
          </Section>
          <Letter {...props} />
          <AgencyFacts {...props} fault={props.editFault} />
        </div>
      </div>
    </Layout>
  )
}

function noLeadWords({ agency, held }: AgencyProps): string {
  if (isAsked(agency.kind)) return 'Chỉ được đề nghị phối hợp, không bị coi là quá hạn.'
  return held.length > 0
    ? `Chưa chủ trì việc nào; tạm giữ ${held.length} việc văn bản không nêu cơ quan chủ trì.`
    : 'Chưa chủ trì việc nào.'
}

function Duties(props: {
  id: string
  title: string
  hint?: string
  items: readonly Item[]
  today: Day
}) {
  if (props.items.length === 0) return null
  const rest = props.items.length - AHEAD
  return (
    <Section id={props.id} title={props.title} n={props.items.length} hint={props.hint}>
      <DutyList items={props.items.slice(0, AHEAD)} today={props.today} />
      {rest > 0 ? (
        <details class="rest">
          <summary>Xem thêm {rest} việc</summary>
          <DutyList items={props.items.slice(AHEAD)} today={props.today} />
        </details>
      ) : null}
    </Section>
  )
}

function Letter({ ward, agency, email, fault, letter }: AgencyProps) {
  return (
    <Section id="thu" title="Thư tuần">
      <form class="fields" method="post" novalidate action={`/${ward}/co-quan/${agency.id}`}>
        <Field
          id="dia-chi-thu"
          label="Địa chỉ nhận thư"
          hint="Thư gửi 07:30 ngày làm việc đầu tuần, chỉ khi có việc. Để trống là không gửi."
          fault={fault}
        >
          <input
            type="email"
            id="dia-chi-thu"
            name="thu"
            value={email}
            autocomplete="off"
            aria-describedby={describedBy('dia-chi-thu', true, fault)}
            aria-invalid={fault ? 'true' : undefined}
          />
        </Field>
        <div class="acts">
          <button class="btn quiet" type="submit">
            Ghi địa chỉ
          </button>
          {letter ? <a href={`/${ward}/co-quan/${agency.id}/thu`}>Xem như thư</a> : null}
        </div>
      </form>
    </Section>
  )
}

import type { Agency } from '@dunghan/core/agency'
import { refWords } from '@dunghan/core/plan'
import type { Role } from '@dunghan/core/task'
import type { Day } from '@dunghan/core/time'
import { DayTime } from '../parts/day.tsx'
import { Pick } from '../parts/fields.tsx'
import { type Frame, Layout } from '../parts/layout.tsx'
import { State } from '../parts/marks.tsx'
import { Note, Section } from '../parts/section.tsx'
import { shorten } from '../text/format.ts'
import { byDay, type Item } from '../view/item.ts'
import { standingOf } from '../view/standing.ts'

/** A duty that waits until somebody is chosen for it. */
export interface Waiting {
  readonly taskId: string
  readonly group: Agency
  readonly role: Role
  readonly item: Item
}

interface AppointmentsProps {
  readonly frame: Frame
  readonly ward: string
  readonly today: Day
  readonly waiting: readonly Waiting[]
  readonly takers: readonly Agency[]
  /** Bodies that came after plans gave duties to every agency, and how many shares wait for them. */
  readonly newcomers: readonly string[]
  readonly shares: number
  readonly notice: string | null
  readonly fault: { readonly taskId: string; readonly words: string } | null
}

/** The duties a plan gives to somebody still to be chosen: those that lead first, the soonest first. */
export function AppointmentsPage(props: AppointmentsProps) {
  const { frame, waiting, newcomers } = props
  const lead = waiting.filter(({ role }) => role === 'lead')
  const helping = waiting.filter(({ role }) => role === 'coordinating')
  return (
    <Layout frame={frame} title="Chờ phân công" place="agencies">
      <div class="top">
        <p class="crumb">
          <a href={`/${props.ward}/co-quan`}>Cơ quan, đơn vị</a>
        </p>
        <h1>Việc chờ phân công</h1>
        <p class="q">
          {waiting.length === 0
            ? 'Không có việc nào chờ. Việc hiện ở đây khi văn bản chỉ ghi “công chức được giao nhiệm vụ” hoặc “các cơ quan có liên quan”.'
            : 'Văn bản không nêu đích danh ai làm. Chọn người, cơ quan nhận việc thì lịch và thư tuần mới đến nơi.'}
        </p>
        {props.notice ? <Note tone="good">{props.notice}</Note> : null}
      </div>
      <Duties {...props} id="chu-tri" title="Chờ người chủ trì" list={lead} />
      <Duties {...props} id="phoi-hop" title="Chờ chọn cơ quan phối hợp" list={helping} />
      {newcomers.length > 0 ? (
        <Section id="moi-den" title="Cơ quan đến sau" n={newcomers.length}>
          <p>
            {newcomers.join('; ')} có tên trong danh bạ sau khi kế hoạch giao việc cho mọi cơ quan,
            nên chưa có phần trong {props.shares} việc chung.
          </p>
          <form method="post" action={`/${props.ward}/cho-phan-cong/cung-lam`}>
            <button class="btn quiet" type="submit">
              Giao phần việc chung còn lại
            </button>
          </form>
        </Section>
      ) : null}
    </Layout>
  )
}

function Duties(
  props: AppointmentsProps & { id: string; title: string; list: readonly Waiting[] },
) {
  if (props.list.length === 0) return null
  const sorted = props.list.toSorted((left, right) => byDay(left.item, right.item))
  return (
    <Section id={props.id} title={props.title} n={sorted.length}>
      <ul class="cards">
        {sorted.map((each) => (
          <Choice {...props} each={each} />
        ))}
      </ul>
    </Section>
  )
}

function Choice(props: AppointmentsProps & { each: Waiting }) {
  const { each, today, takers, fault, ward } = props
  const { item, group, taskId, role } = each
  const refused = fault?.taskId === taskId ? fault.words : null
  const last = group.members.filter((id) => takers.some((taker) => taker.id === id))
  return (
    <li id={`viec-${taskId}-${role}`}>
      <form method="post" action={`/${ward}/cho-phan-cong#viec-${taskId}-${role}`}>
        <input type="hidden" name="viec" value={taskId} />
        <input type="hidden" name="nhom" value={group.id} />
        <input type="hidden" name="vai" value={role === 'lead' ? 'chu-tri' : 'phoi-hop'} />
        <div class="share">
          <h3>
            <a class="title" href={item.href}>
              {shorten(item.title, 160)}
            </a>
          </h3>
          {role === 'lead' ? (
            <State standing={standingOf(item.status, item.lastDay, today)} />
          ) : null}
        </div>
        <p class="s q">
          Văn bản ghi “{group.name}” · <span class="nb">{item.plan}</span>, mục{' '}
          <span class="nb">{refWords(item.ref)}</span>
          {item.lastDay ? (
            <>
              {' '}
              · hạn <DayTime day={item.lastDay} />
            </>
          ) : null}
        </p>
        {refused ? (
          <p class="fault" role="alert">
            {refused}
          </p>
        ) : null}
        <details class="edit" open={refused !== null}>
          <summary>
            Chọn người, cơ quan nhận việc<span class="hide"> {shorten(item.title, 60)}</span>
          </summary>
          <div class="choices">
            {takers.map((taker) => (
              <Pick type="checkbox" name="nhan" value={taker.id} checked={last.includes(taker.id)}>
                {taker.name}
              </Pick>
            ))}
          </div>
          <div class="acts">
            <button class="btn quiet" type="submit">
              Phân công<span class="hide"> {shorten(item.title, 60)}</span>
            </button>
          </div>
        </details>
      </form>
    </li>
  )
}

import { agencyKey } from '@dunghan/core/agency'
import { type Plan, planLabel, refWords } from '@dunghan/core/plan'
import { isHeld, type Task } from '@dunghan/core/task'
import type { Day } from '@dunghan/core/time'
import { DayTime } from '../parts/day.tsx'
import { EventDays } from '../parts/event-day.tsx'
import { type Frame, Layout } from '../parts/layout.tsx'
import { State } from '../parts/marks.tsx'
import { Occurrences, type OccurrenceView } from '../parts/occurrences.tsx'
import { Fact, Note, Section } from '../parts/section.tsx'
import { PieceText } from '../parts/source-text.tsx'
import { bare, listWords, periodWords, shorten } from '../text/format.ts'
import { timingWords } from '../text/timing.ts'
import type { Piece } from '../view/passages.ts'
import { standingOf } from '../view/standing.ts'

/** Everything the page of a task shows. */
export interface TaskProps {
  readonly frame: Frame
  readonly ward: string
  readonly task: Task
  readonly plan: Plan
  readonly today: Day
  readonly now: OccurrenceView
  readonly others: readonly OccurrenceView[]
  /** The source sentence, paragraph by paragraph. */
  readonly source: readonly (readonly Piece[])[]
  readonly notice: string | null
  readonly fault: string | null
}

/** One task: how it stands, who reports what, what the plan says of it in its own words. */
export function TaskPage(props: TaskProps) {
  const { frame, ward, task, plan, today, now } = props
  return (
    <Layout frame={frame} title={shorten(bare(task.title), 60)} place="plans">
      <div class="top">
        <p class="crumb">
          <a href={`/${ward}/ke-hoach/${plan.id}`}>
            {planLabel(plan)}, {shorten(plan.title, 60)}
          </a>{' '}
          · mục <span class="nb">{refWords(task.ref)}</span>
        </p>
        <h1 class={task.title.length > 110 ? 'long' : undefined}>{bare(task.title)}</h1>
        <p class="stand">
          <State standing={standingOf(now.item.status, now.item.lastDay, today)} />{' '}
          <span class="q">
            {now.item.lastDay ? (
              <>
                Hạn {now.item.label ? `${periodWords(now.item.label)}, hết ` : ''}
                <DayTime day={now.item.lastDay} />
                {now.item.reminder ? `. ${now.item.reminder}` : ''}
              </>
            ) : (
              timingWords(task.timing)
            )}
          </span>
        </p>
        {task.cancelled ? (
          <Note>
            Đã bỏ khỏi kế hoạch từ <DayTime day={task.cancelled.on} /> theo {task.cancelled.why}.
            Phiếu việc bị hủy, lịch và thư không nhắc nữa.
          </Note>
        ) : (
          <p class="s screen">
            <a href={`/${ward}/nhiem-vu/${task.id}/sua`}>Sửa nhiệm vụ</a>
          </p>
        )}
        {props.notice ? <Note tone="good">{props.notice}</Note> : null}
        {props.fault ? <Note tone="bad">{props.fault}</Note> : null}
      </div>
      <div class="cols">
        <div class="stack">
          <Occurrences task={task} ward={ward} now={now} others={props.others} today={today} />
        </div>
        <div class="stack">
          <Facts {...props} />
          <EventDays ward={ward} task={task} />
        </div>
      </div>
      <Section id="nguon" title="Câu gốc trong văn bản">
        <div class="sheet doc">
          {props.source.map((pieces) => (
            <p>
              {pieces.map((piece) => (
                <PieceText piece={piece} />
              ))}
            </p>
          ))}
        </div>
      </Section>
    </Layout>
  )
}

function Facts({ ward, task, plan, now }: TaskProps) {
  const lead = task.assignments.filter((assignment) => assignment.role === 'lead')
  const other = task.assignments.filter((assignment) => assignment.role === 'coordinating')
  return (
    <Section id="giao" title="Việc được giao">
      <dl class="facts narrow-names">
        <Fact name="Chủ trì">
          {isHeld(task) ? 'văn bản không nêu cơ quan chủ trì; Văn phòng tạm giữ: ' : null}
          <Names ward={ward} assignments={lead} printed={task.leadAsPrinted} />
        </Fact>
        {task.handedOn ? (
          <Fact name="Trước đó">{task.handedOn.map(({ name }) => name).join('; ')}</Fact>
        ) : null}
        <Fact name="Phối hợp">
          <Names ward={ward} assignments={other} printed={task.coordinatingAsPrinted} />
        </Fact>
        <Fact name="Thời gian">
          {task.timeText ? `“${task.timeText}”` : timingWords(task.timing)}
          {task.timing.kind === 'date' ? (
            <>
              {task.operator ? ', tức hết ' : '; văn thư đặt hạn: hết '}
              <DayTime day={task.timing.lastDay} />
            </>
          ) : null}
        </Fact>
        {now.item.lastDay && plan.state === 'active' && !task.cancelled ? (
          <Fact name="Lịch">
            <a href={`/${ward}/nhiem-vu/${task.id}/lich.ics`} download>
              Tải ngày của việc này
            </a>
            <br />
            <span class="s q">
              tệp .ics, không tự đổi; muốn tự đổi thì đăng ký lịch của cơ quan
            </span>
          </Fact>
        ) : null}
        <Fact name="Sản phẩm">{task.deliverable ?? 'văn bản không nêu'}</Fact>
        <Fact name="Văn bản">
          <a href={`/${ward}/ke-hoach/${plan.id}`}>{planLabel(plan)}</a>
          {task.section ? `, ${task.section}` : ''}
        </Fact>
      </dl>
    </Section>
  )
}

function Names(props: {
  ward: string
  assignments: Task['assignments']
  printed: readonly string[]
}) {
  if (props.assignments.length === 0)
    return <>{props.printed.length > 0 ? `“${listWords(props.printed)}”` : 'không có'}</>
  const unmet = unmetNames(props.printed, props.assignments)
  const via = props.assignments.find((assignment) => assignment.via !== null)?.via
  return (
    <>
      <ul class="names">
        {props.assignments.map((assignment) => (
          <li>
            <a href={`/${props.ward}/co-quan/${assignment.agencyId}`}>{assignment.name}</a>
          </li>
        ))}
      </ul>
      {via ? <span class="s q">văn bản ghi “{via}”</span> : null}
      {unmet.length > 0 ? <span class="s q">văn bản ghi thêm “{listWords(unmet)}”</span> : null}
    </>
  )
}

/** What the document prints beside those who have a share: "các cơ quan có liên quan". */
function unmetNames(printed: readonly string[], assignments: Task['assignments']): string[] {
  const met = assignments.flatMap(({ name, via }) => [agencyKey(name), agencyKey(via ?? name)])
  return printed.filter((name) => !met.includes(agencyKey(name)))
}

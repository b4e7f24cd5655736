import { type Duty, type DutyKey, refWords } from '@dunghan/core/plan'
import type { Day, SlotRules } from '@dunghan/core/time'
import { shorten } from '../text/format.ts'
import type { Answers, Faults, Review } from '../view/answers.ts'
import { rowWords } from '../view/row-words.ts'
import { DutyEditor } from './duty-editor.tsx'
import { anchorOf, rowId } from './question.tsx'
import { Section } from './section.tsx'

interface DutiesProps {
  /** The duties of this page, as decided. */
  readonly settled: readonly Duty[]
  readonly review: Review
  readonly answers: Answers
  readonly faults: Faults
  readonly rules: SlotRules
  readonly today: Day
  /** The duty whose fields stand open. */
  readonly editing: string | null
}

const GROUPS = [
  ['task', 'nhiem-vu', 'Nhiệm vụ', 'theo thứ tự trong văn bản'],
  ['deadline', 'thoi-han', 'Thời hạn trong lời văn', 'từ phần tổ chức thực hiện'],
  ['report', 'bao-cao', 'Báo cáo định kỳ', 'ngày suy ra theo quy định chung'],
] as const

/** Every duty of a draft as it was read and settled, each with the fields that put it right. */
export function DraftDuties(props: DutiesProps) {
  return (
    <>
      {GROUPS.map(([origin, id, title, hint]) => {
        const duties = props.settled.filter((duty) => duty.origin === origin)
        return duties.length === 0 ? null : (
          <Section id={id} title={title} n={duties.length} hint={hint}>
            <ol class="duties read-duties">
              {duties.map((duty) => (
                <Row duty={duty} {...props} />
              ))}
            </ol>
          </Section>
        )
      })}
    </>
  )
}

function Row(props: DutiesProps & { duty: Duty }) {
  const { duty, review, answers } = props
  const { key } = duty
  const answer = answers.duties.get(key)
  const printed = review.duties.find((each) => each.key === key)
  const into = review.before.get(key)?.into
  const words = rowWords(duty, props.rules, props.today)
  return (
    <li class={duty.dropped ? 'dropped' : undefined} id={rowId(key)} data-viec={key}>
      <div class="when">
        <b data-hien="time">{duty.dropped ? 'Bỏ khỏi kế hoạch' : words.time}</b>
        {printed?.timeText && !duty.dropped ? (
          <span class="q">“{shorten(printed.timeText, 70)}”</span>
        ) : null}
        <span class="q" data-hien="lastDay">
          {duty.dropped ? null : words.lastDay}
        </span>
      </div>
      <div class="what">
        <h3 data-hien="title">{words.title}</h3>
        <p>
          <b data-hien="lead">{words.lead}</b>
          <span data-hien="others">{words.others}</span>
        </p>
        <div class="tools">
          <Place duty={duty} review={review} />
          {into ? <Merged duty={duty} into={into} review={review} /> : null}
          {answer && printed && !into ? (
            <>
              <input type="hidden" name="co" value={key} />
              <DutyEditor
                duty={printed}
                answer={answer}
                review={review}
                faults={props.faults}
                open={props.editing === key}
              />
            </>
          ) : null}
        </div>
      </div>
    </li>
  )
}

function Place({ duty, review }: { duty: Duty; review: Review }) {
  const questions = review.questions.filter((question) => question.duty.key === duty.key)
  const added = review.before.get(duty.key)?.added
  const how = !added ? '' : added.from ? ' · tách thêm' : ' · thêm tay'
  return (
    <p>
      Mục <span class="nb">{refWords(duty.ref)}</span>
      {how}
      {added ? null : (
        <>
          {' · '}
          <a href={`#${anchorOf(duty.key)}`}>Xem câu</a>
        </>
      )}
      {questions.length === 0 ? null : ' · chỗ cần xác nhận '}
      {questions.map(({ no }, index) => (
        <>
          {index > 0 ? ', ' : null}
          <a href={`#hoi-${no}`}>{no}</a>
        </>
      ))}
    </p>
  )
}

function Merged({ duty, into, review }: { duty: Duty; into: DutyKey; review: Review }) {
  const target = review.duties.find((each) => each.key === into)
  return (
    <p>
      Đã gộp vào việc <a href={`#${rowId(into)}`}>{refWords(target?.ref ?? '')}</a>.{' '}
      <button class="link" type="submit" name="viec" value={`roi.${duty.key}`}>
        Tách ra lại
      </button>
    </p>
  )
}

import { type Duty, refWords } from '@dunghan/core/plan'
import type { Origin } from '@dunghan/core/task'
import { listWords, shorten } from '../text/format.ts'
import { timingWords } from '../text/timing.ts'
import type { Answers, Faults, Review } from '../view/answers.ts'
import { DutyEditor } from './duty-editor.tsx'
import { anchorOf } from './question.tsx'
import { Section } from './section.tsx'

interface DutiesProps {
  readonly settled: readonly Duty[]
  readonly review: Review
  readonly answers: Answers
  readonly faults: Faults
}

const GROUPS: readonly (readonly [Origin, string, string, string])[] = [
  ['task', 'nhiem-vu', 'Nhiệm vụ', 'theo thứ tự trong văn bản'],
  ['deadline', 'thoi-han', 'Thời hạn trong lời văn', 'từ phần tổ chức thực hiện'],
  ['report', 'bao-cao', 'Báo cáo định kỳ', 'ngày suy ra theo quy định chung'],
]

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

function Row({ duty, review, answers, faults }: DutiesProps & { duty: Duty }) {
  const answer = answers.get(duty.key)
  const printed = review.duties.find((each) => each.key === duty.key)
  const open = review.questions.filter((question) => question.duty.key === duty.key)
  return (
    <li class={duty.dropped ? 'dropped' : undefined}>
      <div class="when">
        <b>{duty.dropped ? 'Bỏ khỏi kế hoạch' : timeWords(duty)}</b>
        {duty.timeText && !duty.dropped ? (
          <span class="q">“{shorten(duty.timeText, 70)}”</span>
        ) : null}
      </div>
      <div class="what">
        <h3>{shorten(duty.title, 120)}</h3>
        <p>
          <b>{listWords(duty.lead) || 'Chưa có cơ quan chủ trì'}</b>
          {duty.coordinating.length > 0
            ? `; phối hợp: ${shorten(listWords(duty.coordinating), 120)}`
            : null}
        </p>
        <div class="tools">
          <p>
            Mục <span class="nb">{refWords(duty.ref)}</span> ·{' '}
            <a href={`#${anchorOf(duty.key)}`}>Xem câu</a>
            {open.length > 0
              ? ` · câu hỏi ${open.map((question) => question.no).join(', ')}`
              : null}
          </p>
          {answer && printed ? (
            <DutyEditor
              duty={printed}
              answer={answer}
              review={review}
              fault={faults.get(duty.key)}
            />
          ) : null}
        </div>
      </div>
    </li>
  )
}

function timeWords(duty: Duty): string {
  const words = [duty.timing, ...duty.timings].map(timingWords)
  return [...new Set(words)].join('; ')
}

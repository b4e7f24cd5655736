import { type Duty, refWords } from '@dunghan/core/plan'
import { type Answer, asks, type Review } from '../view/answers.ts'
import { DayField, Field, Pick } from './fields.tsx'

interface EditorProps {
  readonly duty: Duty
  readonly answer: Answer
  readonly review: Review
  readonly fault: string | undefined
  /** The words that open it. */
  readonly label?: string
}

/** The fields that put right what was read of one duty, folded away until wanted. */
export function DutyEditor({ duty, answer, review, fault, label = 'Sửa' }: EditorProps) {
  const id = duty.key.replace(':', '-')
  const asksTime = asks(review, duty, 'time')
  const asksLead = asks(review, duty, 'lead')
  return (
    <details class="edit" open={fault !== undefined && !asksTime}>
      <summary>
        {label}
        <span class="hide"> việc {refWords(duty.ref)}</span>
      </summary>
      <div class="fields">
        {asks(review, duty, 'keep') ? null : (
          <Pick type="checkbox" name={`bo.${duty.key}`} value="co" checked={!answer.keep}>
            Bỏ việc này khỏi kế hoạch
          </Pick>
        )}
        {asksTime ? null : <TimeFields duty={duty} answer={answer} fault={fault} />}
        {asksLead ? null : (
          <Names
            id={`chu-tri-${id}`}
            name={`chu-tri.${duty.key}`}
            label="Chủ trì"
            value={answer.lead}
          />
        )}
        <Names
          id={`phoi-hop-${id}`}
          name={`phoi-hop.${duty.key}`}
          label="Phối hợp"
          value={answer.coordinating}
        />
      </div>
    </details>
  )
}

function TimeFields({
  duty,
  answer,
  fault,
}: {
  duty: Duty
  answer: Answer
  fault: string | undefined
}) {
  const name = `khi.${duty.key}`
  return (
    <fieldset>
      <legend>Thời gian</legend>
      <Pick
        type="radio"
        name={name}
        value="van-ban"
        checked={answer.when === 'van-ban' || answer.when === ''}
      >
        Như văn bản
      </Pick>
      <Pick type="radio" name={name} value="thuong-xuyen" checked={answer.when === 'thuong-xuyen'}>
        Việc thường xuyên
      </Pick>
      <Pick type="radio" name={name} value="ngay" checked={answer.when === 'ngay'}>
        Một ngày khác
      </Pick>
      <div class="more">
        <DayField
          id={`ngay-${duty.key.replace(':', '-')}`}
          name={`ngay.${duty.key}`}
          value={answer.day}
          label="Hạn cuối"
          fault={fault}
        />
      </div>
    </fieldset>
  )
}

function Names(props: { id: string; name: string; label: string; value: string }) {
  const rows = Math.min(Math.max(props.value.split('\n').length, 1), 6)
  return (
    <Field id={props.id} label={props.label} hint="Mỗi dòng một cơ quan">
      <textarea
        id={props.id}
        name={props.name}
        rows={rows}
        aria-describedby={`${props.id}-ghi-chu`}
      >
        {props.value}
      </textarea>
    </Field>
  )
}

import { type Duty, refWords } from '@dunghan/core/plan'
import { shorten } from '../text/format.ts'
import { type Answer, asks, type Faults, type Review } from '../view/answers.ts'
import { Pick, TextArea, TextField, TimeField } from './fields.tsx'

interface EditorProps {
  readonly duty: Duty
  readonly answer: Answer
  readonly review: Review
  readonly faults: Faults
  readonly open: boolean
}

/** The fields that put right what was read of one duty, folded away until wanted. */
export function DutyEditor({ duty, answer, review, faults, open }: EditorProps) {
  const { key } = duty
  const asked = (kind: 'time' | 'lead' | 'keep'): boolean => asks(review, duty, kind)
  const field = (name: string): string => `${name}.${key}`
  const wrong = ['ten', 'gop', ...(asked('time') ? [] : ['ngay'])].some((name) =>
    faults.has(field(name)),
  )
  const area = (name: string, label: string, value: string, part: string, hint?: string) => (
    <div data-o={`${key}.${part}`}>
      <TextArea
        name={field(name)}
        label={label}
        value={value}
        fault={faults.get(field(name))}
        {...(hint ? { hint } : { rows: Math.min(Math.ceil(value.length / 45) || 1, 6) })}
      />
    </div>
  )
  return (
    <details class="edit" open={open || wrong}>
      <summary>
        Sửa
        <span class="hide"> việc {refWords(duty.ref)}</span>
      </summary>
      <div class="fields">
        {area('ten', 'Việc phải làm', answer.title, 'title')}
        {asked('time') ? null : (
          <div data-o={`${key}.time`}>
            <TimeField
              name={field('ngay')}
              value={answer.when === 'ngay' ? answer.day : ''}
              label={duty.timeText ? 'Thời gian khác văn bản' : 'Thời gian'}
              fault={faults.get(field('ngay'))}
            />
          </div>
        )}
        {asked('lead')
          ? null
          : area('chu-tri', 'Chủ trì', answer.lead, 'lead', 'Mỗi dòng một cơ quan')}
        {area('phoi-hop', 'Phối hợp', answer.coordinating, 'coordinating', 'Mỗi dòng một cơ quan')}
        {area('ket-qua', 'Sản phẩm, kết quả', answer.deliverable, 'deliverable')}
        {asked('keep') ? null : (
          <Pick type="checkbox" name={field('bo')} value="co" checked={!answer.keep}>
            Bỏ việc này khỏi kế hoạch
          </Pick>
        )}
        <Reshape duty={duty} fault={faults.get(field('gop'))} />
      </div>
    </details>
  )
}

/** The list that the fields "gộp vào" offer. */
export const MERGE_LIST = 'cac-viec'

function Reshape({ duty, fault }: { duty: Duty; fault: string | undefined }) {
  const name = shorten(duty.title, 40)
  return (
    <div class="acts">
      <button class="btn quiet" type="submit" name="viec" value={`tach.${duty.key}`}>
        Tách thành hai việc
        <span class="hide">: {name}</span>
      </button>
      <TextField
        name={`gop.${duty.key}`}
        value=""
        label="Gộp vào việc"
        hint="Ghi số mục, ví dụ II.3"
        list={MERGE_LIST}
        fault={fault}
      />
      <button class="btn quiet" type="submit" name="viec" value={`gop.${duty.key}`}>
        Gộp
        <span class="hide">: {name}</span>
      </button>
    </div>
  )
}

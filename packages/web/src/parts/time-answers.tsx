import type { Day } from '@dunghan/core/time'
import { dayWords } from '../text/format.ts'
import type { Said } from '../view/answers.ts'
import { Pick, TimeField } from './fields.tsx'

interface TimeAnswersProps {
  /** Whose fields these are: a duty's key or a group's id. */
  readonly name: string
  readonly said: Said
  /** The last day of the plan's own period. */
  readonly end: Day | null
  /** A day the document prints but that is doubted. */
  readonly printed: Day | null
  readonly fault: string | undefined
}

/** The answers to "by when": nothing is chosen in advance. */
export function TimeAnswers({ name, said, end, printed, fault }: TimeAnswersProps) {
  const field = `khi.${name}`
  const pick = { type: 'radio', name: field } as const
  return (
    <div>
      {printed ? (
        <Pick
          {...pick}
          value="van-ban"
          checked={said.when === 'van-ban'}
          hint="giữ đúng ngày văn bản ghi"
        >
          {dayWords(printed)}
        </Pick>
      ) : null}
      {end ? (
        <Pick {...pick} value="het-ky" checked={said.when === 'het-ky'} hint="hết kỳ của kế hoạch">
          {dayWords(end)}
        </Pick>
      ) : null}
      <Pick {...pick} value="thuong-xuyen" checked={said.when === 'thuong-xuyen'}>
        Việc thường xuyên, không có ngày cuối
      </Pick>
      <Pick {...pick} value="ngay" checked={said.when === 'ngay'}>
        Ngày hoặc thời gian khác
      </Pick>
      <div class="more">
        <TimeField name={`ngay.${name}`} value={said.day} label="Thời hạn" fault={fault} />
      </div>
      <Pick
        {...pick}
        value="trong"
        checked={said.when === 'trong'}
        hint="việc chưa có ngày không lên lịch, không vào thư"
      >
        Để trống, hỏi lại nơi soạn thảo
      </Pick>
    </div>
  )
}

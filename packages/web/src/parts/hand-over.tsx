import { type Agency, DISTRICTS_ENDED, receivesCards } from '@dunghan/core/agency'
import { compareVietnamese } from '@dunghan/core/text'
import { dateOf } from '../text/format.ts'
import type { EditFault } from './agency-editor.tsx'
import { DayField, Field } from './fields.tsx'

interface HandOverProps {
  readonly ward: string
  readonly agency: Agency
  readonly others: readonly Agency[]
  readonly open: number
  readonly ended: boolean
  readonly fault: EditFault | null
}

/** Hands every open duty of a body that has ended to the one that follows it, in one step. */
export function HandOver({ ward, agency, others, open, ended, fault }: HandOverProps) {
  const refused = fault?.form === 'ke-nhiem' ? fault.words : undefined
  const takers = others
    .filter(({ id, kind }) => id !== agency.id && receivesCards(kind) && kind !== 'placeholder')
    .toSorted((left, right) => compareVietnamese(left.name, right.name))
  const waiting = ended && open > 0
  return (
    <details class="edit" open={refused !== undefined || waiting}>
      <summary>Chuyển giao cho cơ quan kế nhiệm</summary>
      <form
        class="fields"
        method="post"
        novalidate
        action={`/${ward}/co-quan/${agency.id}/ke-nhiem#ho-so`}
      >
        {refused ? (
          <p class="fault" role="alert">
            {refused}
          </p>
        ) : null}
        <p class="s q">
          {open > 0
            ? `${open} việc đang mở chuyển sang cơ quan kế nhiệm, kèm lịch và thư tuần.`
            : 'Không còn việc mở.'}{' '}
          Việc đã xong vẫn ghi cho {agency.name}. Văn bản ban hành sau ngày thôi hoạt động mà còn
          ghi tên này thì hiểu là cơ quan kế nhiệm.
        </p>
        <Field id="ke-nhiem" label="Cơ quan kế nhiệm">
          <select id="ke-nhiem" name="ke-nhiem">
            <option value="">Chọn trong danh bạ</option>
            {takers.map((each) => (
              <option value={each.id} selected={each.id === agency.successor}>
                {each.name}
              </option>
            ))}
          </select>
        </Field>
        <Field id="ke-nhiem-moi" label="Hoặc cơ quan mới" hint="Chưa có trong danh bạ thì ghi tên">
          <input
            type="text"
            id="ke-nhiem-moi"
            name="ke-nhiem-moi"
            maxlength={200}
            aria-describedby="ke-nhiem-moi-ghi-chu"
          />
        </Field>
        <DayField
          id="thoi"
          name="thoi"
          value={dateOf(agency.validTo ?? DISTRICTS_ENDED)}
          label="Ngày hoạt động cuối cùng"
        />
        <div class="acts">
          <button class="btn quiet" type="submit">
            Chuyển giao
          </button>
        </div>
      </form>
    </details>
  )
}

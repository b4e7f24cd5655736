import type { Faults } from '../view/answers.ts'
import { TextArea } from './fields.tsx'

interface AddProps {
  readonly faults: Faults
  /** What was typed and could not be kept. */
  readonly typed: { readonly title: string; readonly quote: string }
}

/** A duty that the reader missed, put in by hand or from a sentence of the source. */
export function AddDuty({ faults, typed }: AddProps) {
  const wrong = faults.has('them.ten') || faults.has('them.cau')
  return (
    <details class="edit add" id="them-viec" open={wrong}>
      <summary>Thêm việc bản đọc bỏ sót</summary>
      <div class="fields">
        <TextArea
          name="them.cau"
          label="Câu trong văn bản"
          hint="Chép từ văn bản, hoặc để trống khi việc không có trong văn bản"
          value={typed.quote}
          rows={2}
          fault={faults.get('them.cau')}
        />
        <TextArea
          name="them.ten"
          label="Việc phải làm"
          hint="Để trống thì lấy nguyên câu trên"
          value={typed.title}
          rows={2}
          fault={faults.get('them.ten')}
        />
        <div class="acts">
          <button class="btn quiet" type="submit" name="viec" value="them">
            Thêm việc
          </button>
        </div>
      </div>
    </details>
  )
}

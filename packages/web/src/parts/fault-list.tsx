import type { Faults } from '../view/answers.ts'
import { fieldId } from './fields.tsx'

/** Everything that could not be kept, each line leading to its field. */
export function FaultList({ faults }: { faults: Faults }) {
  if (faults.size === 0) return null
  return (
    <div class="note bad" role="alert" id="chua-dung" tabindex={-1}>
      <p>Có {faults.size} chỗ ghi chưa đúng nên chưa lưu:</p>
      <ul>
        {[...faults].map(([field, sentence]) => (
          <li>
            <a href={`#${fieldId(field)}`}>{sentence}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

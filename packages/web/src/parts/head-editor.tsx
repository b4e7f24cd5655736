import type { Faults } from '../view/answers.ts'
import { HEAD_FIELDS, type HeadAnswer } from '../view/head-answer.ts'
import { TextArea, TextField } from './fields.tsx'
import { Section } from './section.tsx'

const LINES = [
  ['number', 'Số, ký hiệu', 'Ví dụ 143/KH-UBND; chưa có số thì để trống'],
  ['issuedOn', 'Ngày ban hành', 'Ngày/tháng/năm; chưa ký thì để trống'],
  ['period', 'Kỳ của kế hoạch', 'Một năm, ví dụ 2026, hoặc nhiều năm, ví dụ 2026-2030'],
] as const

/** What the head of the document says, where the clerk may put it right or fill in what is not there yet. */
export function HeadEditor({ head, faults }: { head: HeadAnswer; faults: Faults }) {
  const wrong = Object.values(HEAD_FIELDS).some((name) => faults.has(name))
  const said = [head.number || 'chưa có số', head.issuedOn || 'chưa có ngày']
  return (
    <Section id="phan-dau" title="Phần đầu văn bản" hint={said.join(', ')}>
      <input type="hidden" name="co" value="plan:0" />
      <details class="edit" open={wrong}>
        <summary>
          Sửa<span class="hide"> phần đầu văn bản</span>
        </summary>
        <div class="fields">
          <TextArea name={HEAD_FIELDS.title} label="Tên kế hoạch" value={head.title} rows={3} />
          {LINES.map(([field, label, hint]) => (
            <TextField
              name={HEAD_FIELDS[field]}
              label={label}
              hint={hint}
              value={head[field]}
              fault={faults.get(HEAD_FIELDS[field])}
            />
          ))}
        </div>
      </details>
    </Section>
  )
}

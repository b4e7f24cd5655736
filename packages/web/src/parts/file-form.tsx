import type { UploadForm } from '@dunghan/core/upload'
import { describedBy, Field } from './fields.tsx'

/** The form that hands a Word or PDF file to where files lie; the browser sends it there by itself. */
export function FileForm({ form }: { form: UploadForm }) {
  return (
    <form class="fields" method="post" action={form.action} enctype="multipart/form-data">
      {form.fields.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Field
        id="tep-ke-hoach"
        label="Tệp kế hoạch"
        hint="Word (.docx) hoặc PDF có chữ, đến 20 MB. Bản chụp không có chữ thì dùng tệp Word, hoặc dán văn bản."
      >
        <input
          type="file"
          id="tep-ke-hoach"
          name="file"
          required
          accept=".docx,.docm,.pdf,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          aria-describedby={describedBy('tep-ke-hoach', true, undefined)}
        />
      </Field>
      <div class="acts">
        <button class="btn" type="submit">
          Tải lên và đọc
        </button>
      </div>
    </form>
  )
}

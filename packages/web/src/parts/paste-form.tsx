import { describedBy, Field } from './fields.tsx'

/** What is wrong with a sent form, and at which of its fields. */
export interface FieldFault {
  readonly field: 'van-ban' | 'tep' | 'ten-dia-phuong'
  readonly sentence: string
}

interface PasteProps {
  readonly action: string
  readonly text: string
  readonly fault: FieldFault | undefined
  readonly rows?: number
}

/** The form that takes a plan: paste it, or choose its file. */
export function PasteForm({ action, text, fault, rows = 9 }: PasteProps) {
  const ofText = fault?.field === 'van-ban' ? fault.sentence : undefined
  const ofFile = fault?.field === 'tep' ? fault.sentence : undefined
  return (
    <form class="fields" method="post" action={action} enctype="multipart/form-data">
      <Field
        id="van-ban"
        label="Nội dung văn bản"
        hint="Chép cả văn bản, từ số ký hiệu đến nơi nhận. Chưa công bố gì ở bước này."
        fault={ofText}
      >
        <textarea
          id="van-ban"
          name="van-ban"
          rows={rows}
          aria-describedby={describedBy('van-ban', true, ofText)}
          aria-invalid={ofText ? 'true' : undefined}
          placeholder={'KẾ HOẠCH\nTuyên truyền phòng, chống lừa đảo trên mạng…'}
        >
          {text}
        </textarea>
      </Field>
      <Field
        id="tep"
        label="Hoặc chọn tệp chữ"
        hint="Tệp chữ .txt hoặc .md, đến 1 MB."
        fault={ofFile}
      >
        <input
          type="file"
          id="tep"
          name="tep"
          accept=".txt,.md,text/plain,text/markdown"
          aria-describedby={describedBy('tep', true, ofFile)}
          aria-invalid={ofFile ? 'true' : undefined}
        />
      </Field>
      <div class="acts">
        <button class="btn" type="submit">
          Đọc kế hoạch
        </button>
      </div>
    </form>
  )
}

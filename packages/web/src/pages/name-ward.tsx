import { describedBy, Field } from '../parts/fields.tsx'
import { type Frame, Layout } from '../parts/layout.tsx'
import { Section } from '../parts/section.tsx'

interface NameWardProps {
  readonly frame: Frame
  readonly text: string
  readonly name: string
  readonly fault: string | undefined
}

/** Asks whose plan it is when the document does not say; the text is carried along. */
export function NameWardPage({ frame, text, name, fault }: NameWardProps) {
  return (
    <Layout frame={frame} title="Kế hoạch này của địa phương nào">
      <div class="top">
        <p class="crumb">
          <a href="/">Trang đầu</a>
        </p>
        <h1>Kế hoạch này của địa phương nào?</h1>
        <p class="q">Văn bản không ghi rõ cơ quan ban hành, nên cần hỏi trước khi đọc tiếp.</p>
      </div>
      <Section id="ten" title="Tên địa phương">
        <form class="fields narrow" method="post" action="/" enctype="multipart/form-data">
          <Field
            id="dia-phuong"
            label="Phường, xã hoặc đặc khu"
            hint="Ghi cả chữ phường hoặc xã, ví dụ: phường Bình Minh"
            fault={fault}
          >
            <input
              type="text"
              id="dia-phuong"
              name="dia-phuong"
              value={name}
              maxlength={120}
              required
              autocomplete="off"
              aria-describedby={describedBy('dia-phuong', true, fault)}
              aria-invalid={fault ? 'true' : undefined}
            />
          </Field>
          <details class="edit">
            <summary>Xem lại văn bản đã dán</summary>
            <Field id="van-ban" label="Nội dung văn bản">
              <textarea id="van-ban" name="van-ban" rows={12}>
                {text}
              </textarea>
            </Field>
          </details>
          <div class="acts">
            <button class="btn" type="submit">
              Đọc kế hoạch
            </button>
          </div>
        </form>
      </Section>
    </Layout>
  )
}

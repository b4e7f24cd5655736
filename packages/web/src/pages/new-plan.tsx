import type { UploadForm } from '@dunghan/core/upload'
import { FileForm } from '../parts/file-form.tsx'
import { type Frame, Layout } from '../parts/layout.tsx'
import { type FieldFault, PasteForm } from '../parts/paste-form.tsx'
import { Section } from '../parts/section.tsx'

interface NewPlanProps {
  readonly frame: Frame
  readonly ward: string
  /** Takes a Word or PDF file; null where files cannot be taken. */
  readonly form: UploadForm | null
  readonly text: string
  readonly fault: FieldFault | undefined
}

/** Where a ward puts in one more plan. */
export function NewPlanPage({ frame, ward, form, text, fault }: NewPlanProps) {
  return (
    <Layout frame={frame} title="Đưa kế hoạch vào" place="plans">
      <div class="top">
        <p class="crumb">
          <a href={`/${ward}/ke-hoach`}>Kế hoạch</a>
        </p>
        <h1>Đưa kế hoạch vào</h1>
        <p class="q">
          Tải tệp lên hoặc dán văn bản, xem lại những gì đọc được, rồi mới công bố. Đưa lại đúng văn
          bản cũ thì mở bản đã có.
        </p>
      </div>
      {form ? (
        <Section id="tep-len" title="Tệp Word hoặc PDF">
          <FileForm form={form} />
        </Section>
      ) : null}
      <Section id="dan" title={form ? 'Hoặc dán văn bản' : 'Văn bản'}>
        <PasteForm action={`/${ward}/ke-hoach/moi`} text={text} fault={fault} rows={14} />
      </Section>
    </Layout>
  )
}

import { type Frame, Layout } from '../parts/layout.tsx'
import { PasteForm } from '../parts/paste-form.tsx'
import { Section } from '../parts/section.tsx'

interface NewPlanProps {
  readonly frame: Frame
  readonly ward: string
  readonly text: string
  readonly fault: string | undefined
}

/** Where a ward puts in one more plan. */
export function NewPlanPage({ frame, ward, text, fault }: NewPlanProps) {
  return (
    <Layout frame={frame} title="Đưa kế hoạch vào" place="plans">
      <div class="top">
        <p class="crumb">
          <a href={`/${ward}/ke-hoach`}>Kế hoạch</a>
        </p>
        <h1>Đưa kế hoạch vào</h1>
        <p class="q">
          Dán văn bản, xem lại những gì đọc được, rồi mới công bố. Dán lại đúng văn bản cũ thì mở
          bản đã có.
        </p>
      </div>
      <Section id="dan" title="Văn bản">
        <PasteForm action={`/${ward}/ke-hoach/moi`} text={text} fault={fault} rows={14} />
      </Section>
    </Layout>
  )
}

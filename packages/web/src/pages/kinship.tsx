import { type Kin, type KinReason, type Plan, planLabel } from '@dunghan/core/plan'
import { Field, Pick } from '../parts/fields.tsx'
import { type Frame, Layout } from '../parts/layout.tsx'
import { Note, Section } from '../parts/section.tsx'
import { shorten } from '../text/format.ts'

interface KinshipProps {
  readonly frame: Frame
  readonly ward: string
  readonly document: Plan
  readonly kin: readonly Kin[]
  /** Every plan it may be a version of. */
  readonly plans: readonly Plan[]
  readonly fault: string | null
}

const WHY: Readonly<Record<KinReason, string>> = {
  'same-number': 'cùng số và ngày',
  amends: 'văn bản này nói sửa đổi, thay thế kế hoạch đó',
  alike: 'lời văn gần như giống hệt',
}

/** Asks what a received document is to a plan that stands: nothing is bound before the answer. */
export function KinshipPage({ frame, ward, document, kin, plans, fault }: KinshipProps) {
  const path = `/${ward}/ke-hoach/${document.id}`
  const [first] = kin
  return (
    <Layout frame={frame} title="Bản này là gì" place="plans">
      <div class="top">
        <p class="crumb">
          <a href={`/${ward}/ke-hoach`}>Kế hoạch</a> · <a href={path}>bản vừa đưa vào</a>
        </p>
        <h1>Bản vừa đưa vào là gì?</h1>
        <p class="q">
          {planLabel(document)}, {shorten(document.title, 160)}
        </p>
        {first ? (
          <Note tone="info">
            Giống kế hoạch đã có: {planLabel(first.plan)}, {shorten(first.plan.title, 100)} (
            {WHY[first.why]}).
          </Note>
        ) : null}
        {fault ? <Note tone="bad">{fault}</Note> : null}
      </div>
      <form class="narrow stack" method="post" action={`${path}/quan-he`}>
        <Section id="la-gi" title="Chọn một">
          <fieldset class="fields">
            <legend class="hide">Bản này là gì</legend>
            <Pick
              type="radio"
              name="la"
              value="ky"
              checked={first?.why === 'alike' && first.plan.number === null}
              hint="Giữ nguyên kế hoạch, những chỗ đã xác nhận và tiến độ; thêm số, ngày."
            >
              Bản đã ký của bản dự thảo này
            </Pick>
            <Pick
              type="radio"
              name="la"
              value="sua"
              checked={
                first !== undefined && !(first.why === 'alike' && first.plan.number === null)
              }
              hint="Xem bảng thay đổi trước khi áp dụng."
            >
              Bản sửa đổi, thay thế của kế hoạch này
            </Pick>
            <Field id="cua" label="Kế hoạch đã có">
              <select id="cua" name="cua">
                {plans.map((plan) => (
                  <option value={plan.id} selected={plan.id === first?.plan.id}>
                    {planLabel(plan)}
                    {plan.state === 'draft' ? ' (nháp)' : ''}: {shorten(plan.title, 80)}
                  </option>
                ))}
              </select>
            </Field>
            <Pick type="radio" name="la" value="khac" checked={first === undefined}>
              Kế hoạch khác, không liên quan
            </Pick>
          </fieldset>
        </Section>
        <div class="bar">
          <button class="btn" type="submit">
            Tiếp tục
          </button>
          <a class="btn quiet" href={path}>
            Trả lời sau
          </a>
          <span class="s q">Chưa trả lời thì hai bản vẫn tách riêng.</span>
        </div>
      </form>
    </Layout>
  )
}

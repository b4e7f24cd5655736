import type { Plan } from '@dunghan/core/plan'
import { Section } from './section.tsx'

/** The word beside a plan that stays inside the office. */
export function PrivateWord({ plan }: { plan: Pick<Plan, 'private'> }) {
  return plan.private ? <b class="soon s">nội bộ</b> : null
}

/** Who may see a plan, and the one button that changes it; nothing but this changes it. */
export function PrivacySection({ ward, plan }: { ward: string; plan: Plan }) {
  return (
    <Section id="pham-vi" title="Phạm vi xem">
      <form class="acts" method="post" action={`/${ward}/ke-hoach/${plan.id}/pham-vi`}>
        <p>
          {plan.private
            ? 'Kế hoạch nội bộ: không hiện ở trang công khai của địa phương.'
            : 'Kế hoạch thường: được hiện ở trang công khai của địa phương.'}
        </p>
        <button class="btn quiet" type="submit" name="noi-bo" value={plan.private ? 'khong' : 'co'}>
          {plan.private ? 'Thôi nội bộ' : 'Đặt là nội bộ'}
        </button>
      </form>
    </Section>
  )
}

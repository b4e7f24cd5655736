import { type Plan, planLabel } from '@dunghan/core/plan'
import { DayTime } from '../parts/day.tsx'
import { type Frame, Layout } from '../parts/layout.tsx'
import { PrivateWord } from '../parts/privacy.tsx'
import { Section } from '../parts/section.tsx'
import { bare, shorten } from '../text/format.ts'

interface PlanListProps {
  readonly frame: Frame
  readonly ward: string
  readonly plans: readonly Plan[]
}

const GROUPS: readonly (readonly [string, string, readonly Plan['state'][]])[] = [
  ['nhap', 'Bản nháp chờ công bố', ['draft', 'importing']],
  ['dang', 'Đang thực hiện', ['active']],
  ['dong', 'Đã đóng', ['closed']],
]

/** Every plan of a ward: drafts that wait, plans that bind, plans that are over. */
export function PlanListPage({ frame, ward, plans }: PlanListProps) {
  return (
    <Layout frame={frame} title="Kế hoạch" place="plans">
      <div class="top split">
        <h1>Kế hoạch</h1>
        <p class="q">
          {plans.length === 0
            ? 'Chưa có kế hoạch nào. Bước đầu tiên: dán văn bản đã ban hành vào.'
            : 'Mới ban hành trước. Kế hoạch đã đóng vẫn xem được, không gửi thư.'}
        </p>
        <a class="btn" href={`/${ward}/ke-hoach/moi`}>
          Đưa kế hoạch vào
        </a>
      </div>
      {GROUPS.map(([id, title, states]) => (
        <Group
          id={id}
          title={title}
          ward={ward}
          plans={plans.filter((plan) => states.includes(plan.state))}
        />
      ))}
    </Layout>
  )
}

function Group(props: { id: string; title: string; ward: string; plans: readonly Plan[] }) {
  if (props.plans.length === 0) return null
  return (
    <Section id={props.id} title={props.title} n={props.plans.length}>
      <table class="table plans">
        <caption class="hide">{props.title}</caption>
        <thead>
          <tr>
            <th scope="col">Kế hoạch</th>
            <th scope="col">Số</th>
            <th scope="col">Ban hành</th>
            <th scope="col">Nhiệm vụ</th>
          </tr>
        </thead>
        <tbody>
          {props.plans.map((plan) => (
            <tr>
              <th scope="row">
                <a class="title" href={`/${props.ward}/ke-hoach/${plan.id}`}>
                  {shorten(bare(plan.title), 160)}
                </a>{' '}
                <PrivateWord plan={plan} />
              </th>
              <td data-l="Số" class="s">
                {planLabel(plan)}
              </td>
              <td data-l="Ban hành" class="s">
                {plan.issuedOn ? <DayTime day={plan.issuedOn} /> : 'chưa rõ ngày'}
              </td>
              <td data-l="Nhiệm vụ">{plan.taskCount}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

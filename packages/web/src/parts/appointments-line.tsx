import { type Agency, awaitingOf, directoryOf } from '@dunghan/core/agency'
import { dayOfPlan, type Plan } from '@dunghan/core/plan'
import type { Task } from '@dunghan/core/task'
import { Section } from './section.tsx'

/** How many lead duties of plans in force wait for somebody to be chosen. */
export function countAwaited(
  found: readonly { readonly plan: Plan; readonly tasks: readonly Task[] }[],
  agencies: readonly Agency[],
): number {
  return found.flatMap(({ plan, tasks }) =>
    awaitingOf(tasks, directoryOf(agencies, dayOfPlan(plan))).filter(({ role }) => role === 'lead'),
  ).length
}

/** One line for the overview: duties nobody in particular has, and where to choose. */
export function AppointmentsLine({ ward, count }: { ward: string; count: number }) {
  if (count === 0) return null
  return (
    <Section id="cho" title="Chờ phân công" n={count}>
      <p>
        <a class="t" href={`/${ward}/cho-phan-cong`}>
          Chọn người chủ trì cho {count} việc
        </a>
      </p>
    </Section>
  )
}

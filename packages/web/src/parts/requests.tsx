import { type Plan, planLabel, refWords } from '@dunghan/core/plan'
import { shorten } from '../text/format.ts'
import { Section } from './section.tsx'

/** What a plan asks of a body it cannot order, in the plan's own words. */
export interface Request {
  readonly plan: Plan
  readonly ref: string
  readonly text: string
}

/** The requests of plans in force to one body; asking is all a People's Committee can do here. */
export function Requests({ ward, requests }: { ward: string; requests: readonly Request[] }) {
  if (requests.length === 0) return null
  return (
    <Section id="de-nghi" title="Được đề nghị" n={requests.length} hint="trích văn bản">
      <ul class="lines">
        {requests.map(({ plan, ref, text }) => (
          <li>
            {shorten(text, 400)}
            <br />
            <a href={`/${ward}/ke-hoach/${plan.id}`}>{planLabel(plan)}</a>, mục{' '}
            <span class="nb">{refWords(ref)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

import { type Plan, type Recipient, refWords } from '@dunghan/core/plan'
import type { Task } from '@dunghan/core/task'
import { shorten } from '../text/format.ts'
import { archiveWords, printedRecipient } from '../text/recipient.ts'
import { Fact, Section } from './section.tsx'

/** A task and the other plan in which it is carried out. */
export interface CarriedOutLine {
  readonly task: Pick<Task, 'id' | 'ref' | 'title'>
  readonly planId: string
  readonly label: string
}

interface PlanPreparationProps {
  readonly ward: string
  readonly plan: Plan
  readonly carriedOut: readonly CarriedOutLine[]
}

/** What was settled when the plan was published: money, the plan above, other plans, who got it. */
export function PlanPreparation({ ward, plan, carriedOut }: PlanPreparationProps) {
  const { funding, superior, distribution = [] } = plan
  if (!funding && !superior && carriedOut.length === 0 && distribution.length === 0) return null
  const archive = distribution.filter(({ kind }) => kind === 'archive')
  const chosen = distribution.filter((each) => each.chosen)
  return (
    <Section id="khi-cong-bo" title="Kinh phí, cấp trên và nơi nhận">
      <dl class="facts">
        {funding ? (
          <Fact name="Kinh phí">
            {shorten(funding.words, 400)}
            {funding.agency ? (
              <>
                {' '}
                Cơ quan lo kinh phí:{' '}
                <Linked
                  href={funding.agencyId && `/${ward}/co-quan/${funding.agencyId}`}
                  words={funding.agency}
                />
                .
              </>
            ) : null}
          </Fact>
        ) : null}
        {superior ? (
          <Fact name="Thực hiện kế hoạch">
            <Linked
              href={superior.planId && `/${ward}/ke-hoach/${superior.planId}`}
              words={superior.number}
            />
          </Fact>
        ) : null}
        {carriedOut.map(({ task, planId, label }) => (
          <Fact name={`Việc ${refWords(task.ref)}`}>
            Lồng ghép vào <a href={`/${ward}/ke-hoach/${planId}`}>{label}</a>:{' '}
            {shorten(task.title, 90)}
          </Fact>
        ))}
        {distribution.length > archive.length ? (
          <Fact name="Nơi nhận">{chosen.length > 0 ? listed(chosen) : 'Không chọn nơi nào.'}</Fact>
        ) : null}
        {archive.length > 0 ? (
          <Fact name="Bản lưu">{archive.map(archiveWords).join('; ')}</Fact>
        ) : null}
      </dl>
    </Section>
  )
}

function Linked({ href, words }: { href: string | null; words: string }) {
  return href ? <a href={href}>{words}</a> : <span>{words}</span>
}

function listed(recipients: readonly Recipient[]): string {
  return recipients.map(printedRecipient).join('; ')
}

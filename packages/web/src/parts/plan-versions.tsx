import type { Plan } from '@dunghan/core/plan'
import { versionWords } from '../text/amendment.ts'
import { DayTime } from './day.tsx'
import { Section } from './section.tsx'

/** The versions a published plan has had, newest first; nothing where there was only one. */
export function PlanVersions({ ward, plan }: { ward: string; plan: Plan }) {
  const { versions = [] } = plan
  if (versions.length === 0) return null
  return (
    <Section id="cac-ban" title="Các bản của kế hoạch" n={versions.length + 1}>
      <ul class="lines">
        {versions.toReversed().map((version) => (
          <li>
            <a href={`/${ward}/ke-hoach/${plan.id}/ban/${version.id}`}>
              {version.number ?? 'Chưa có số'}
              {version.issuedOn ? (
                <>
                  , <DayTime day={version.issuedOn} />
                </>
              ) : null}
            </a>
            <span class="s q"> {versionWords(version)}</span>
          </li>
        ))}
        <li>
          <span>Bản đầu tiên</span>
          <span class="s q">
            {' '}
            đưa vào <DayTime day={plan.importedOn} />
          </span>
        </li>
      </ul>
    </Section>
  )
}

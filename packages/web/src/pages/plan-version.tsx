import { type Amendment, type Plan, type PlanVersion, planLabel } from '@dunghan/core/plan'
import { AmendmentTable } from '../parts/amendment-table.tsx'
import { DayTime } from '../parts/day.tsx'
import { type Frame, Layout } from '../parts/layout.tsx'
import { Section } from '../parts/section.tsx'
import { KIND_WORDS } from '../text/amendment.ts'
import { momentWords } from '../text/format.ts'

interface PlanVersionProps {
  readonly frame: Frame
  readonly ward: string
  readonly plan: Plan
  readonly version: PlanVersion
  readonly amendment: Amendment
  /** The words kept with this version: the plan's earlier text, or the amending one. */
  readonly text: string
}

/** One version of a plan: what it changed, and the text that is kept with it. */
export function PlanVersionPage(props: PlanVersionProps) {
  const { frame, ward, plan, version, amendment, text } = props
  const earlier = version.kind !== 'partial'
  return (
    <Layout frame={frame} title={KIND_WORDS[version.kind]} place="plans">
      <div class="top">
        <p class="crumb">
          <a href={`/${ward}/ke-hoach`}>Kế hoạch</a> ·{' '}
          <a href={`/${ward}/ke-hoach/${plan.id}`}>{planLabel(plan)}</a>
        </p>
        <h1>
          {KIND_WORDS[version.kind]} {version.number ?? 'chưa có số'}
        </h1>
        <p class="q">
          {version.issuedOn ? (
            <>
              Ban hành <DayTime day={version.issuedOn} />.{' '}
            </>
          ) : null}
          Áp dụng lúc {momentWords(version.at)}.
        </p>
      </div>
      <Section id="thay-doi" title="Thay đổi" n={amendment.lines.length}>
        {amendment.lines.length === 0 ? (
          <p class="q">Nhiệm vụ, thời hạn và cơ quan không đổi.</p>
        ) : (
          <AmendmentTable ward={ward} lines={amendment.lines} />
        )}
      </Section>
      <Section
        id="loi-van"
        title={earlier ? 'Lời văn của bản trước' : 'Lời văn của bản này'}
        hint={earlier ? 'lời văn mới nằm ở trang kế hoạch' : undefined}
      >
        <details class="source">
          <summary>Mở văn bản</summary>
          <div class="sheet doc">
            {text
              .split('\n')
              .filter((line) => line.trim() !== '')
              .map((line) => (
                <p>{line}</p>
              ))}
          </div>
        </details>
      </Section>
    </Layout>
  )
}

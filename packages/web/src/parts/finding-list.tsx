import { type Finding, SEVERITY_NAMES, type Severity } from '@dunghan/core/check'
import { refWords, type Span } from '@dunghan/core/plan'
import { capital } from '../text/format.ts'
import type { Mark as MarkName } from '../view/standing.ts'
import { Mark } from './marks.tsx'
import { Section } from './section.tsx'

const MARKS: Readonly<Record<Severity, MarkName>> = { must: 'late', should: 'soon', note: 'next' }

interface FindingsProps {
  readonly findings: readonly Finding[]
  readonly placeOf: (source: Span | null) => string | null
}

/** What to look at before signing, the gravest first; each leads to its place in the text. */
export function FindingList({ findings, placeOf }: FindingsProps) {
  return (
    <Section id="can-xem" title="Điều cần xem" n={findings.length} hint="ngoài sáu rõ">
      {findings.length === 0 ? (
        <p class="q">Không thấy điều gì phải sửa ngoài sáu rõ.</p>
      ) : (
        <ul class="checks">
          {findings.map((finding) => (
            <li>
              <p class="kind">
                <span class={`st ${MARKS[finding.severity]}`}>
                  <Mark mark={MARKS[finding.severity]} />
                  {capital(SEVERITY_NAMES[finding.severity])}
                </span>
                <Place finding={finding} anchor={placeOf(finding.source)} />
              </p>
              <p>{finding.message}</p>
              {finding.wording ? <Wording words={finding.wording} /> : null}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

/** The usual words to write instead. */
export function Wording({ words }: { words: string }) {
  return (
    <p class="write">
      <span class="s q">Ghi:</span> <q>{words}</q>
    </p>
  )
}

function Place({ finding, anchor }: { finding: Finding; anchor: string | null }) {
  const words = finding.ref ? refWords(finding.ref) : 'chỗ này'
  if (anchor === null) return finding.ref ? <span class="s q">{words}</span> : null
  return (
    <a class="s" href={`#${anchor}`}>
      {finding.ref ? `${words}, ` : ''}xem trong văn bản
    </a>
  )
}

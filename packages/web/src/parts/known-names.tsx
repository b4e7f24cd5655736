import type { NameMatch } from '@dunghan/core/plan'
import { kindWords } from '../text/agency-words.ts'
import { Section } from './section.tsx'

/** The names the directory knows: nothing to do, and where to correct it. */
export function KnownNames({ ward, names }: { ward: string; names: readonly NameMatch[] }) {
  if (names.length === 0) return null
  return (
    <Section id="da-biet" title="Đã có trong danh bạ" n={names.length}>
      <ul class="lines two">
        {names.map(({ name, agency }) => (
          <li>
            <a class="t" href={`/${ward}/co-quan/${agency?.id ?? ''}`}>
              {agency?.name ?? name}
            </a>
            {agency && agency.name !== name ? <span class="q"> văn bản ghi “{name}”</span> : null}
            <br />
            <span class="q">{agency ? kindWords(agency.kind) : ''}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

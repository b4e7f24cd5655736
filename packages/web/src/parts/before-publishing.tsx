import type { Child } from 'hono/jsx'
import { Section } from './section.tsx'

/** One thing worth knowing before a plan binds; `soon` asks for attention, and stops nobody. */
export interface BeforeLine {
  readonly text: Child
  readonly tone?: 'soon' | 'done'
}

/** What a clerk reads last: everything that is still open, and what publishing will do. */
export function BeforePublishing({ lines }: { lines: readonly BeforeLine[] }) {
  return (
    <Section id="truoc-khi-cong-bo" title="Trước khi công bố">
      <ul class="lines">
        {lines.map(({ text, tone }) => (
          <li class={tone}>{text}</li>
        ))}
      </ul>
    </Section>
  )
}

import type { Child } from 'hono/jsx'

interface SectionProps {
  readonly id: string
  readonly title: Child
  /** The count beside the heading. */
  readonly n?: Child
  /** A quiet word at the right. */
  readonly hint?: Child
  readonly class?: string
  readonly children?: Child
}

/** A section is a ledger entry: one ink line above, a heading with its count, a quiet word at the right. */
export function Section(props: SectionProps) {
  return (
    <section class={`sec ${props.class ?? ''}`.trim()} aria-labelledby={props.id}>
      <header>
        <h2 id={props.id}>
          {props.title}
          {props.n === undefined ? null : <span class="n"> {props.n}</span>}
        </h2>
        {props.hint ? <p>{props.hint}</p> : null}
      </header>
      {props.children}
    </section>
  )
}

/** One name and its value. */
export function Fact({ name, children }: { name: string; children?: Child }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** A remark that needs attention; `good` confirms, `bad` refuses, `info` tells. */
export function Note(props: { tone?: 'good' | 'bad' | 'info'; children?: Child }) {
  const role = props.tone === 'bad' ? 'alert' : props.tone === 'good' ? 'status' : undefined
  return (
    <div class={`note ${props.tone ?? ''}`.trim()} role={role}>
      <p>{props.children}</p>
    </div>
  )
}

import { type Decision, type DutyKey, dutyKey, numberOfKey } from './decision.ts'
import type { Draft, Span } from './draft.ts'
import { type Duty, dutiesOf } from './duty.ts'

/** What changes which duties there are: one more, one in two, two in one, or two apart again. */
export type Reshaping =
  | { readonly act: 'add'; readonly title: string; readonly source: Span | null }
  | { readonly act: 'split'; readonly key: DutyKey }
  | { readonly act: 'merge'; readonly key: DutyKey; readonly into: DutyKey }
  | { readonly act: 'part'; readonly key: DutyKey }

/** The decisions after a reshaping, and the key of the duty to look at next. */
export interface Reshaped {
  readonly decisions: readonly Decision[]
  readonly key: DutyKey
}

/** Carries out a reshaping; null when what it names is not there. Numbers of added duties are never used twice. */
export function reshape(
  draft: Draft,
  decisions: readonly Decision[],
  change: Reshaping,
): Reshaped | null {
  const duties = dutiesOf(draft, decisions)
  const of = (key: DutyKey): Duty | undefined => duties.find((duty) => duty.key === key)
  switch (change.act) {
    case 'add':
      return add(decisions, { title: change.title, added: { from: null, source: change.source } })
    case 'split': {
      const duty = of(change.key)
      return duty && !duty.dropped ? add(decisions, twinOf(duty, decisions)) : null
    }
    case 'merge': {
      const into = decisions.find(({ key }) => key === change.into)?.into ?? change.into
      const [from, target] = [of(change.key), of(into)]
      return from && target && !target.dropped && from.key !== target.key
        ? { decisions: merged(decisions, from.key, target.key), key: target.key }
        : null
    }
    case 'part': {
      const stands = decisions.find(({ key }) => key === change.key)
      if (stands?.into === undefined) return null
      const { into: _, ...apart } = stands
      return { decisions: replaced(decisions, apart), key: change.key }
    }
  }
}

function add(decisions: readonly Decision[], fields: Omit<Decision, 'key'>): Reshaped {
  const numbers = decisions.filter(({ added }) => added).map(({ key }) => numberOfKey(key))
  const key = dutyKey('added', Math.max(-1, ...numbers) + 1)
  return { decisions: [...decisions, { key, ...fields }], key }
}

/** A second duty that begins with everything the first says now, so that only what differs is typed. */
function twinOf(duty: Duty, decisions: readonly Decision[]): Omit<Decision, 'key'> {
  const first = decisions.find(({ key }) => key === duty.key)?.added
  const { timing, lead, coordinating, title, deliverable } = duty
  return {
    // A doubted date must not lose its doubt by being copied.
    ...(timing.kind === 'unspecified' || !duty.datable ? {} : { timing }),
    lead,
    coordinating,
    title,
    deliverable,
    added: { from: first?.from ?? duty.key, source: first?.source ?? null },
  }
}

function merged(decisions: readonly Decision[], key: DutyKey, into: DutyKey): Decision[] {
  const stands = decisions.find((decision) => decision.key === key) ?? { key }
  // What was merged into the first goes along with it.
  return replaced(decisions, { ...stands, into }).map((decision) =>
    decision.into === key ? { ...decision, into } : decision,
  )
}

function replaced(decisions: readonly Decision[], next: Decision): Decision[] {
  return decisions.some(({ key }) => key === next.key)
    ? decisions.map((decision) => (decision.key === next.key ? next : decision))
    : [...decisions, next]
}

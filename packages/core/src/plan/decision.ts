import type { Day } from '../time/day.ts'
import type { Timing } from '../time/timing.ts'
import type { Draft, Span } from './draft.ts'

/**
 * Names what a decision is about: `task:0`, `deadline:1`, `report:2` count in the draft's own order, `added:0` a duty
 * the clerk added or split off, `doubt:3` a doubt that was looked at, `plan:0` the head of the document.
 */
export type DutyKey = string & { readonly __brand: 'DutyKey' }

/** Where a duty that the clerk added comes from: split off another, or out of a sentence of the source. */
export interface Addition {
  readonly from: DutyKey | null
  readonly source: Span | null
}

/** What the clerk says of the document itself where the reader could not, or read it wrong. */
export interface HeadDecision {
  readonly number?: string
  readonly issuedOn?: Day
  readonly title?: string
  readonly period?: Draft['period']
}

/** What the clerk settled about one thing in a draft; what is absent stays as read. */
export interface Decision {
  readonly key: DutyKey
  readonly drop?: boolean
  /** A last day set by the clerk's own hand. */
  readonly lastDay?: Day
  /** "việc thường xuyên": no day, by decision. */
  readonly ongoing?: boolean
  /** Any other time set by hand, "Quý IV/2026", with the words as typed. */
  readonly timing?: Timing
  readonly lead?: readonly string[]
  readonly coordinating?: readonly string[]
  readonly title?: string
  readonly deliverable?: string | null
  /** Questions left open on purpose, to be asked of whoever drafted the plan. */
  readonly open?: readonly ('time' | 'lead')[]
  /** The duty this one was merged into. */
  readonly into?: DutyKey
  readonly added?: Addition
  /** A doubt that was looked at and needs nothing. */
  readonly seen?: true
  readonly head?: HeadDecision
}

/** The key of the decision about the document's head. */
export const HEAD_KEY: DutyKey = 'plan:0' as DutyKey

const KEY = /^(?:task|deadline|report|added|doubt|plan):\d{1,6}$/

/** The key of the n-th (from 0) task, deadline or report of a draft, of an added duty, or of a doubt. */
export function dutyKey(
  origin: 'task' | 'deadline' | 'report' | 'added' | 'doubt',
  index: number,
): DutyKey {
  return `${origin}:${index}` as DutyKey
}

/** Reads a key out of a form or a row; null for anything else. */
export function parseDutyKey(text: string): DutyKey | null {
  return KEY.test(text) ? (text as DutyKey) : null
}

/** The number in a key: its place among its like. */
export function numberOfKey(key: DutyKey): number {
  return Number(key.slice(key.indexOf(':') + 1))
}

import type { Draft, DraftTask } from '@dunghan/core/plan'
import { aDraft, aDraftTask } from '@dunghan/core/testing'
import { type DateTiming, day, type Timing } from '@dunghan/core/time'
import { type Labels, parseLabels } from './labels.ts'

/** No time printed. */
export const SILENT: Timing = { kind: 'unspecified', text: null, from: null, to: null }

/** "trước ngày 01/5/2026": the last day is 30 April. */
export const BEFORE_MAY: DateTiming = {
  kind: 'date',
  text: 'trước ngày 01/5/2026',
  operator: 'before',
  printed: day('2026-05-01'),
  lastDay: day('2026-04-30'),
}

const BLANK_HEAD = {
  docType: null,
  number: null,
  issuer: null,
  issuedOn: null,
  issuedOnPartial: null,
  title: null,
  period: null,
}

/** Labels with only what matters, read as a file is. */
export function labelled(over: object): Labels {
  const lists = { tasks: [], deadlines: [], recurringReports: [], targets: [], doubts: [] }
  return parseLabels(JSON.stringify({ ...BLANK_HEAD, ...lists, ...over }))
}

/** One task as labelled: "Rà soát văn bản", led by Phòng Kinh tế, due before 1 May. */
export function labelledTask(over: object = {}) {
  return {
    ref: 'II.1',
    title: 'Rà soát văn bản',
    lead: ['Phòng Kinh tế'],
    coordinating: [],
    timing: BEFORE_MAY,
    timings: [],
    deliverable: null,
    ...over,
  }
}

/** The same task as the reader gives it back. */
export function readTask(over: Partial<DraftTask> = {}): DraftTask {
  return aDraftTask({
    ref: 'II.1',
    title: 'Rà soát văn bản',
    lead: ['Phòng Kinh tế'],
    coordinating: [],
    timing: BEFORE_MAY,
    timings: [],
    deliverable: null,
    ...over,
  })
}

/** A draft with only what matters. */
export function drafted(over: Partial<Draft>): Draft {
  const lists = { tasks: [], deadlines: [], recurringReports: [], targets: [], doubts: [] }
  return aDraft({ ...BLANK_HEAD, ...lists, ...over })
}

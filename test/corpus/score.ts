import type { Draft } from '@dunghan/core/plan'
import { sameRef, sameWho } from './agreement.ts'
import { type Count, countMatches, sumOf } from './count.ts'
import type { Labels } from './labels.ts'
import { matchTasks } from './match-tasks.ts'
import { countDoubts, countHead } from './score-head.ts'
import { countTasks, type TaskField } from './score-tasks.ts'
import { wrongDatesWithoutDoubt } from './wrong-dates.ts'

/** A row of the table. */
export type Field = TaskField | 'deadline' | 'recurring report' | 'target' | 'doubt' | 'head'

/** How one draft, or many, compare with their labels. */
export interface Table {
  readonly counts: ReadonlyMap<Field, Count>
  readonly wrongDatesWithoutDoubt: number
  /** Each of them as `ref: day`, for whoever has to find them. */
  readonly wrongDates: readonly string[]
}

/** Compares a draft with what a careful official reads; `headLength` is how much of a long field the labels keep. */
export function score(draft: Draft, labels: Labels, headLength = 60): Table {
  const matching = matchTasks(draft.tasks, labels.tasks, headLength)
  const wrongDates = wrongDatesWithoutDoubt(draft, labels, matching)
  return {
    counts: new Map<Field, Count>([
      ...countTasks(matching, headLength),
      ['deadline', countDeadlines(draft, labels)],
      ['recurring report', countReports(draft, labels)],
      ['target', countTargets(draft, labels)],
      ['doubt', countDoubts(draft, labels, matching)],
      ['head', countHead(draft, labels)],
    ]),
    wrongDatesWithoutDoubt: wrongDates.length,
    wrongDates,
  }
}

/** The tables of many documents as one. */
export function addTables(tables: readonly Table[]): Table {
  const fields = new Set(tables.flatMap(({ counts }) => [...counts.keys()]))
  const wrongDates = tables.flatMap((table) => table.wrongDates)
  return {
    counts: new Map(
      [...fields].map((field) => [
        field,
        sumOf(tables.flatMap(({ counts }) => counts.get(field) ?? [])),
      ]),
    ),
    wrongDatesWithoutDoubt: wrongDates.length,
    wrongDates,
  }
}

function countDeadlines(draft: Draft, labels: Labels): Count {
  return countMatches(
    draft.deadlines,
    labels.deadlines,
    (read, label) =>
      sameRef(read.ref, label.ref) &&
      read.printed === label.printed &&
      read.lastDay === label.lastDay &&
      read.time === (label.time ?? null) &&
      sameWho(read.who, label.who),
  )
}

function countReports(draft: Draft, labels: Labels): Count {
  return countMatches(
    draft.recurringReports,
    labels.recurringReports,
    (read, label) =>
      sameRef(read.ref, label.ref) &&
      sameWho(read.who, label.who) &&
      read.frequencies.toSorted().join() === label.frequencies.toSorted().join() &&
      read.day === label.day &&
      read.month === label.month,
  )
}

function countTargets(draft: Draft, labels: Labels): Count {
  return countMatches(
    draft.targets,
    labels.targets,
    (read, label) =>
      sameRef(read.ref, label.ref) &&
      read.operator === label.operator &&
      read.value === label.value &&
      sameWho(read.unit, label.unit),
  )
}

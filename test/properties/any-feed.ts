import type { Entry, FeedContents, FeedInput } from '@dunghan/core/calendar'
import type { Card, Occurrence, Task } from '@dunghan/core/task'
import { aCard, aLocality, anOccurrence, aPlan, aTask, NOW } from '@dunghan/core/testing'
import {
  addDays,
  type Day,
  day,
  NATIONAL_DAYS_OFF,
  quarterOf,
  type SlotRules,
  slotsOf,
  type Timing,
} from '@dunghan/core/time'
import fc from 'fast-check'

/** Two hundred days around the day the tests stand on. */
export const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: -100, max: 100 })
  .map((days) => addDays(day('2026-11-21'), days))

const VIETNAMESE = [...'aăâbcdđeêghiklmnoôơpqrstuưvxyÁẮẤĐẾỆỐỢỤỪỲỹ ,;:."–“”/()%&<>']
const TROUBLE = [
  '\\',
  '\u0000',
  '\u000C',
  '\r\n',
  '\n',
  '\t',
  '\u2028',
  '\u200B',
  '\uFEFF',
  '\uD83D',
  '😀',
  '𠀋',
  'ạ\u0301',
]

/** What a person, a scanner or an attacker may have put into a plan. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: fc.constantFrom(...VIETNAMESE, ...TROUBLE), maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('END:VEVENT\r\nX-EVIL:1', ';,\\n<script>', 'a'.repeat(400)),
)

/** Words that are clean already, so that every writer of calendars must write the same. */
export const anyCleanText: fc.Arbitrary<string> = fc
  .string({ unit: fc.constantFrom(...VIETNAMESE, '😀', '𠀋'), minLength: 1, maxLength: 300 })
  .map((text) => `V${text.replace(/\s+/gu, ' ').trim()}`)

const anyTiming: fc.Arbitrary<Timing> = fc.oneof(
  anyDay.map(
    (lastDay): Timing => ({
      kind: 'date',
      text: 'hạn',
      operator: 'within',
      printed: lastDay,
      lastDay,
    }),
  ),
  fc.constantFrom<Timing>(
    {
      kind: 'quarter',
      text: 'Quý III, IV',
      from: day('2026-07-01'),
      to: day('2026-12-31'),
      quarters: [quarterOf(2026, 3), quarterOf(2026, 4)],
    },
    {
      kind: 'quarter',
      text: 'Quý I năm 2027',
      from: day('2027-01-01'),
      to: day('2027-03-31'),
      quarters: [quarterOf(2027, 1)],
    },
    { kind: 'everyYear', text: 'hằng năm', from: day('2025-01-01'), to: null },
    {
      kind: 'recurring',
      text: 'trước ngày 18 hằng tháng',
      frequencies: ['monthly'],
      day: 17,
      from: null,
      to: null,
    },
    {
      kind: 'recurring',
      text: null,
      frequencies: ['quarterly', 'semiannual', 'nineMonth', 'annual'],
      from: null,
      to: null,
    },
    { kind: 'ongoing', text: 'thường xuyên', from: null, to: null },
    { kind: 'unspecified', text: null, from: null, to: null },
  ),
)

const RULES: SlotRules = {
  bounds: { from: day('2025-01-01'), to: day('2028-12-31') },
  reporting: { cutOff: 14, workingDaysAfter: 2 },
  daysOff: NATIONAL_DAYS_OFF,
}

const anyProgress: fc.Arbitrary<Pick<Occurrence, 'progress' | 'revision' | 'revisedAt'>> =
  fc.record({
    progress: fc.oneof(
      fc.constantFrom('open' as const, 'working' as const).map((state) => ({
        state,
        leads: 2,
        done: 0,
        doneOn: null,
      })),
      anyDay.map((doneOn) => ({ state: 'done' as const, leads: 2, done: 2, doneOn })),
    ),
    revision: fc.nat(50),
    revisedAt: fc.integer({ min: NOW - 10 ** 10, max: NOW }),
  })

const anyTask: fc.Arbitrary<Task> = fc
  .record({
    timing: anyTiming,
    title: anyText,
    deliverable: anyText,
    agency: anyText,
    asked: fc.boolean(),
    progress: anyProgress,
  })
  .map(({ timing, title, deliverable, agency, asked, progress }) =>
    aTask({
      timing,
      title,
      deliverable,
      timeText: timing.text,
      assignments: [{ agencyId: 'agc_kinhte', name: agency, role: 'lead', via: null, asked }],
      occurrences: slotsOf([timing], RULES).map((slot) => anOccurrence({ ...slot, ...progress })),
    }),
  )

function cardOf(task: Task, each: Occurrence): Card {
  return aCard({
    taskId: task.id,
    occurrence: each.key,
    lastDay: each.lastDay,
    role: task.order % 3 === 0 ? 'coordinating' : 'lead',
    state: each.progress.state,
    doneOn: each.progress.doneOn,
    version: each.revision + 1,
    changedAt: each.revisedAt,
  })
}

/** A ward with a plan of up to twenty tasks, in any of its feeds. */
export const anyInput: fc.Arbitrary<FeedInput> = fc
  .record({
    tasks: fc.array(anyTask, { maxLength: 20 }),
    title: anyText,
    scope: fc.constantFrom<FeedInput['scope']>(
      { kind: 'ward' },
      { kind: 'plan', planId: 'pln_000001' },
      { kind: 'agency', agencyId: 'agc_kinhte' },
      { kind: 'lead', agencyId: 'agc_kinhte' },
    ),
    today: anyDay,
    closed: fc.boolean(),
  })
  .map(({ tasks, title, scope, today, closed }) => {
    const named = tasks.map((task, order) => ({
      ...task,
      order,
      id: `tsk_${String(order).padStart(6, '0')}`,
    }))
    const state = closed && scope.kind === 'plan' ? 'closed' : 'active'
    return {
      locality: aLocality(),
      scope,
      plans: [aPlan({ title, number: title, state, period: { from: '2026', to: null } })],
      tasks: named,
      cards: named.flatMap((task) => task.occurrences.map((each) => cardOf(task, each))),
      today,
      daysOff: NATIONAL_DAYS_OFF,
    }
  })

const anyEntry: fc.Arbitrary<Omit<Entry, 'id'>> = fc.record({
  kind: fc.constantFrom('deadline' as const, 'kickoff' as const),
  day: anyDay,
  title: anyCleanText,
  description: fc
    .array(anyCleanText, { minLength: 1, maxLength: 5 })
    .map((lines) => lines.join('\n')),
  categories: fc.array(anyCleanText, { minLength: 1, maxLength: 3 }),
  priority: fc.constantFrom(1, 5, 9),
  alarms: fc.constantFrom([], [1], [7, 1], [7, 3, 1]),
  sequence: fc.nat(2 ** 31 - 1),
  changedAt: fc.integer({ min: 0, max: 4_102_444_800_000 }),
  path: fc.constant('/binh-minh/nhiem-vu/tsk_000001'),
  standing: fc.constant('open' as const),
})

/** A feed whose words are clean, of any dates and numbers. */
export const anyCleanContents: fc.Arbitrary<FeedContents> = fc
  .record({
    name: anyCleanText,
    description: anyCleanText,
    entries: fc.array(anyEntry, { maxLength: 8 }),
  })
  .map(({ entries, ...head }) => ({
    ...head,
    entries: entries.map((entry, index) => ({ ...entry, id: `tsk_${index}.han` })),
  }))

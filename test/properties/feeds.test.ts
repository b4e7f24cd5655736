import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { renderFeed } from '@dunghan/calendar'
import {
  type Component,
  faultsOfBytes,
  propertyOf,
  readComponents,
  referenceFeed,
  unescaped,
} from '@dunghan/calendar/testing'
import { entriesOf, type FeedInput, feedContents } from '@dunghan/core/calendar'
import type { Occurrence, Task } from '@dunghan/core/task'
import { NOW } from '@dunghan/core/testing'
import { dayAt, daysBetween, midnightOf } from '@dunghan/core/time'
import fc from 'fast-check'
import ICAL from 'ical.js'
import nodeIcal from 'node-ical'
import { describe, expect, test } from 'vitest'
import { anyCleanContents, anyInput } from './any-feed.ts'

const ORIGIN = 'https://dunghan.vn'

const feedOf = (input: FeedInput) => renderFeed({ contents: feedContents(input), origin: ORIGIN })

function eventsOf(text: string): Component[] {
  return readComponents(text).flatMap(({ components }) =>
    components.filter(({ name }) => name === 'VEVENT'),
  )
}

const said = (component: Component, name: string) => unescaped(propertyOf(component, name) ?? '')

/** What a parser should see of each event: UID, start, end, title, alarms. */
function rowsOf(text: string): string[][] {
  return eventsOf(text).map((event) => [
    propertyOf(event, 'UID') ?? '',
    propertyOf(event, 'DTSTART') ?? '',
    propertyOf(event, 'DTEND') ?? '',
    said(event, 'SUMMARY'),
    String(event.components.length),
  ])
}

describe('whatever stands in a plan', () => {
  test('its feed keeps every rule of the bytes', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const text = feedOf(input)
        expect(faultsOfBytes(new TextEncoder().encode(text))).toEqual([])
        for (const event of eventsOf(text)) {
          expect(said(event, 'SUMMARY')).not.toBe('')
          expect(said(event, 'DESCRIPTION').length).toBeLessThanOrEqual(1_250)
          for (const name of ['UID', 'DTSTAMP', 'LAST-MODIFIED', 'SEQUENCE', 'DTEND'])
            expect(event.properties.filter((property) => property.name === name)).toHaveLength(1)
        }
        expect(text).not.toMatch(/\r\nX-EVIL/u)
      }),
    )
  })

  test('two parsers see the events that the bytes hold', () => {
    ICAL.design.strict = true
    fc.assert(
      fc.property(anyInput, (input) => {
        const text = feedOf(input)
        const expected = rowsOf(text)
        const calendar = new ICAL.Component(ICAL.parse(text))
        const seen = calendar
          .getAllSubcomponents('vevent')
          .map((event) => [
            String(event.getFirstPropertyValue('uid')),
            String(event.getFirstPropertyValue('dtstart')).replaceAll('-', ''),
            String(event.getFirstPropertyValue('dtend')).replaceAll('-', ''),
            String(event.getFirstPropertyValue('summary')),
            String(event.getAllSubcomponents('valarm').length),
          ])
        expect(seen).toEqual(expected)
        const others = Object.values(nodeIcal.sync.parseICS(text)).flatMap((event) =>
          event?.type === 'VEVENT' ? [[event.uid, String(event.summary)]] : [],
        )
        const pairs = expected.map(([uid = '', , , title = '']) => [uid, title])
        expect(others.toSorted()).toEqual(pairs.toSorted())
      }),
      { numRuns: 40 },
    )
  })
})

describe('the reference builder', () => {
  test('written from the standard alone, it says the same in every property', () => {
    const sorted = (components: readonly Component[]): unknown =>
      components.map(({ name, properties, components: inner }) => ({
        name,
        properties: properties
          .map((each) => `${each.name}${each.parameters}:${each.value}`)
          .toSorted(),
        inner: sorted(inner),
      }))
    fc.assert(
      fc.property(anyCleanContents, (contents) => {
        const ours = renderFeed({ contents, origin: ORIGIN })
        const theirs = referenceFeed(contents, ORIGIN)
        expect(faultsOfBytes(new TextEncoder().encode(theirs))).toEqual([])
        expect(sorted(readComponents(ours))).toEqual(sorted(readComponents(theirs)))
      }),
    )
  })
})

describe('the same ward is the same bytes', () => {
  test('in whatever order the table answers', () => {
    fc.assert(
      fc.property(anyInput, fc.integer(), (input, seed) => {
        const shuffled = <Thing>(list: readonly Thing[]) =>
          list
            .map((thing, index) => [(index * 7_919 + seed) % 104_729, thing] as const)
            .toSorted(([left], [right]) => left - right)
            .map(([, thing]) => thing)
        const other = {
          ...input,
          tasks: shuffled(input.tasks),
          cards: shuffled(input.cards ?? []),
        }
        expect(feedOf(other)).toBe(feedOf(input))
      }),
      { numRuns: 40 },
    )
  })
})

describe('the machine’s own time zone', () => {
  test('leaves no trace in a year of days', () => {
    const printed = (TZ: string) =>
      execFileSync(process.execPath, [join(import.meta.dirname, 'print-feed.ts')], {
        env: { TZ },
        encoding: 'utf8',
        maxBuffer: 10_000_000,
      })
    const [here, ...elsewhere] = [
      'UTC',
      'Asia/Ho_Chi_Minh',
      'America/New_York',
      'Pacific/Kiritimati',
    ].map(printed)
    expect(eventsOf(here ?? '')).toHaveLength(365)
    for (const text of elsewhere) expect(text).toBe(here)
  })
})

describe('what is in a feed', () => {
  test('is unique, in the window or late, and in the order of days', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const entries = entriesOf(input)
        expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
        expect(entries.map(({ day }) => day)).toEqual(entries.map(({ day }) => day).toSorted())
        if (input.plans.some((plan) => plan.state === 'closed')) {
          expect(
            entries.filter(({ standing, alarms }) => standing === 'late' || alarms.length > 0),
          ).toEqual([])
          return
        }
        for (const { standing, day } of entries) {
          expect(day <= `${Number(input.today.slice(0, 4)) + 1}-12-31`).toBe(true)
          if (standing === 'open') expect(daysBetween(day, input.today)).toBeLessThanOrEqual(100)
        }
      }),
    )
  })

  test('changes with one task only where that task stands', () => {
    fc.assert(
      fc.property(anyInput, fc.nat(), (input, pick) => {
        const changed = input.tasks[pick % Math.max(1, input.tasks.length)]
        if (changed === undefined || changed.timing.kind === 'ongoing') return
        const after = reported(input, [changed], 'working', NOW + 1)
        const before = new Map(
          eventsOf(feedOf(input)).map((event) => [propertyOf(event, 'UID'), event]),
        )
        const now = new Map(
          eventsOf(feedOf(after)).map((event) => [propertyOf(event, 'UID'), event]),
        )
        for (const uid of new Set([...before.keys(), ...now.keys()]))
          if (!uid?.startsWith(`${changed.id}.`)) expect(now.get(uid)).toEqual(before.get(uid))
      }),
      { numRuns: 50 },
    )
  })
})

describe('the life of an event', () => {
  const step = fc.oneof(
    fc.record({ days: fc.integer({ min: 1, max: 25 }) }),
    fc.record({ state: fc.constantFrom('open' as const, 'working' as const, 'done' as const) }),
  )

  test('never changes without a higher SEQUENCE, and never counts backwards', () => {
    fc.assert(
      fc.property(anyInput, fc.array(step, { maxLength: 12 }), (input, steps) => {
        let now = midnightOf(input.today) + 8 * 3_600_000
        let life = reported({ ...input, tasks: input.tasks.slice(0, 3) }, input.tasks, 'open', now)
        let before = new Map(entriesOf(life).map((entry) => [entry.id, entry]))
        for (const each of steps) {
          if ('days' in each) now += each.days * 86_400_000
          else life = reported(life, life.tasks, each.state, now)
          life = { ...life, today: dayAt(now) }
          const after = new Map(entriesOf(life).map((entry) => [entry.id, entry]))
          for (const [id, entry] of after) {
            const old = before.get(id)
            if (old === undefined) continue
            expect(entry.sequence).toBeGreaterThanOrEqual(old.sequence)
            expect(entry.changedAt).toBeGreaterThanOrEqual(old.changedAt)
            if (JSON.stringify(entry) !== JSON.stringify(old))
              expect(entry.sequence).toBeGreaterThan(old.sequence)
          }
          before = after
        }
      }),
      { numRuns: 60 },
    )
  })
})

type State = Occurrence['progress']['state']

/** The same ward after every share of these tasks was reported so. */
function reported(input: FeedInput, tasks: readonly Task[], state: State, now: number): FeedInput {
  const ids = new Set(tasks.map(({ id }) => id))
  const doneOn = state === 'done' ? dayAt(now) : null
  const progress = { state, leads: 2, done: doneOn === null ? 0 : 2, doneOn }
  return {
    ...input,
    tasks: input.tasks.map((task) => ({
      ...task,
      occurrences: task.occurrences.map((each) =>
        ids.has(task.id)
          ? { ...each, progress, revision: each.revision + 1, revisedAt: now }
          : each,
      ),
    })),
    cards: (input.cards ?? []).map((card) =>
      ids.has(card.taskId)
        ? { ...card, state, doneOn, version: card.version + 1, changedAt: now }
        : card,
    ),
  }
}

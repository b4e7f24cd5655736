import { boundsOf, type Plan } from '../plan/plan.ts'
import type { Day } from '../time/day.ts'
import type { DaysOff } from '../time/holidays.ts'
import { nextQuarter, type Quarter, quarterAt, quarterDays, quarterName } from '../time/quarter.ts'
import { workingDayOnOrBefore } from '../time/working-days.ts'
import { planLine, shortLabel } from './description.ts'
import type { Entry } from './entry.ts'
import type { FeedScope } from './feed.ts'
import { cutAtWord, numbered } from './words.ts'
import type { Work } from './work.ts'

const LISTED = 20

/** Whose ongoing work one check-in lists: an agency's over all its plans, or a plan's over all its agencies. */
interface Circle {
  readonly id: string
  readonly name: string
  readonly path: string
  readonly works: readonly Work[]
  /** The plans it looks over, whether or not any of their ongoing work is left. */
  readonly plans: readonly Plan[]
}

/**
 * Ongoing work has no day: one look at it a quarter, this quarter and the next. An agency's own feeds look over all it
 * leads; the feeds of the ward and of a plan look plan by plan, for one entry an agency would flood them.
 */
export function checkInEntries(
  localityId: string,
  works: readonly Work[],
  scope: FeedScope,
  today: Day,
  daysOff: DaysOff,
): Entry[] {
  const ongoing = works.filter(
    (work) =>
      work.task.timing.kind === 'ongoing' &&
      work.occurrence.kind === 'undated' &&
      work.role !== 'coordinating' &&
      work.plan.state === 'active',
  )
  const quarter = quarterAt(today)
  const plans = [...new Set(works.map(({ plan }) => plan))]
  const circles = circlesOf(localityId, ongoing, scope, plans)
  return [quarter, nextQuarter(quarter)].flatMap((each) =>
    circles.flatMap((circle) => entry(circle, each, daysOff)),
  )
}

function circlesOf(
  localityId: string,
  works: readonly Work[],
  scope: FeedScope,
  plans: readonly Plan[],
): Circle[] {
  if (scope.kind === 'agency' || scope.kind === 'lead') {
    const { agencyId } = scope
    const name = works
      .flatMap(({ task }) => task.assignments)
      .find((assignment) => assignment.agencyId === agencyId)?.name
    const path = `/${localityId}/co-quan/${agencyId}`
    return [{ id: agencyId, name: name ?? '', path, works, plans }]
  }
  return [...Map.groupBy(works, ({ plan }) => plan).entries()].map(([plan, group]) => ({
    id: plan.id,
    name: shortLabel(plan),
    path: `/${localityId}/ke-hoach/${plan.id}`,
    works: group,
    plans: [plan],
  }))
}

function entry(circle: Circle, quarter: Quarter, daysOff: DaysOff): Entry[] {
  const running = circle.works.filter((work) => runsIn(work, quarter))
  const open = running
    .filter((work) => work.state !== 'done')
    .toSorted((left, right) => compare(orderOf(left), orderOf(right)))
  if (open.length === 0) return []
  const turns = circle.plans.flatMap(({ turns }) => turns?.checkIns ?? [])
  const period = quarterName(quarter)
  const title = `Rà soát ${open.length} việc thường xuyên, ${period}`
  const [first] = open
  const plans = new Set(open.map(({ plan }) => plan.id))
  const head = first && plans.size === 1 ? `${planLine(first.plan)}\n` : ''
  return [
    {
      id: `${circle.id}.${quarter.replace('-Q', 'q')}-thuong-xuyen`,
      kind: 'check-in',
      day: workingDayOnOrBefore(quarterDays(quarter).to, daysOff),
      title: circle.name === '' ? title : `${title} – ${cutAtWord(circle.name, 80)}`,
      description: `${head}Việc thường xuyên, xem lại trong ${period}:\n${numbered(
        open.map(({ plan, task }) =>
          plans.size === 1 ? task.title : `${task.title} (${shortLabel(plan)})`,
        ),
        LISTED,
        850,
      )}`,
      categories: ['Thường xuyên'],
      priority: 9,
      alarms: [],
      // Finished work leaves the list and still counts, so that the sum never falls; so does what left the plan.
      sequence:
        2 *
        (running.reduce((sum, work) => sum + work.revision, 0) +
          turns.reduce((sum, { count }) => sum + count, 0)),
      changedAt: Math.max(...running.map((work) => work.revisedAt), ...turns.map(({ at }) => at)),
      path: circle.path,
      standing: 'open',
    },
  ]
}

/** Within the words' own window, else within the plan's years; a plan that prints no years runs while it is active. */
function runsIn({ plan, task }: Work, quarter: Quarter): boolean {
  const { from, to } = quarterDays(quarter)
  const bounds = boundsOf(plan.period)
  const timing = task.timing.kind === 'ongoing' ? task.timing : null
  const first = timing?.from ?? bounds?.from ?? from
  const last = timing?.to ?? bounds?.to ?? to
  return first <= to && last >= from
}

function orderOf({ plan, task }: Work): string {
  return `${plan.id}.${String(task.order).padStart(4, '0')}.${task.id}`
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}

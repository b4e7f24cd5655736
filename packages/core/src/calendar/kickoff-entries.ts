import { addDays, type Day } from '../time/day.ts'
import type { DaysOff } from '../time/holidays.ts'
import { type Quarter, quarterAt, quarterName } from '../time/quarter.ts'
import { workingDayOnOrAfter } from '../time/working-days.ts'
import { titleOf } from './deadline-entry.ts'
import { planLine, shortLabel } from './description.ts'
import type { Entry } from './entry.ts'
import { cutAtWord, numbered } from './words.ts'
import { timingsOf, type Work } from './work.ts'

const GROUPED_ABOVE = 5
const LISTED = 20

interface Beginning {
  readonly work: Work
  readonly quarter: Quarter
  readonly day: Day
}

/**
 * Where work of a quarter, or of one year of many, begins: an entry a task on the first working day, or one for all when
 * a plan begins more than five at once. Only leads are told; nothing rings.
 */
export function kickoffEntries(
  localityId: string,
  works: readonly Work[],
  daysOff: DaysOff,
  agencyId: string | null,
): Entry[] {
  const beginnings = works.flatMap((work) => beginningOf(work, daysOff))
  const groups = Map.groupBy(beginnings, ({ work, quarter }) => `${work.plan.id}.${quarter}`)
  return [...groups.values()].flatMap((group) =>
    group.length > GROUPED_ABOVE
      ? groupEntry(localityId, group, agencyId)
      : // What is done needs no beginning any more.
        group
          .filter(({ work }) => work.state !== 'done')
          .map((each) => singleEntry(localityId, each)),
  )
}

function beginningOf(work: Work, daysOff: DaysOff): Beginning[] {
  const { plan, occurrence, role } = work
  if (role === 'coordinating' || occurrence.opensOn === null || !begins(work)) return []
  const day = workingDayOnOrAfter(occurrence.opensOn, daysOff)
  // A partial date, "2024-01", sorts before every day it holds.
  const issued = plan.issuedOn ?? plan.issuedOnPartial ?? ''
  return day < issued ? [] : [{ work, quarter: quarterAt(occurrence.opensOn), day }]
}

/** A quarter that does not continue the quarter before it, or a year of "hằng năm". */
function begins({ task, occurrence }: Work): boolean {
  if (occurrence.kind === 'year')
    return occurrence.repeats && timingsOf(task).some((timing) => timing.kind === 'everyYear')
  if (occurrence.kind !== 'quarter' || occurrence.repeats) return false
  return !task.occurrences.some(
    (other) =>
      other.kind === 'quarter' &&
      !other.repeats &&
      other.lastDay !== null &&
      addDays(other.lastDay, 1) === occurrence.opensOn,
  )
}

function singleEntry(localityId: string, { work, day }: Beginning): Entry {
  const { plan, task, occurrence } = work
  return {
    id: `${task.id}.${occurrence.key}-bat-dau`,
    kind: 'kickoff',
    day,
    title: `[Bắt đầu] ${titleOf(work)}`,
    description: `${planLine(plan)}\nBắt đầu ${occurrence.label ?? ''}: ${cutAtWord(task.title, 600)}`,
    categories: ['Bắt đầu quý', shortLabel(plan)],
    priority: 9,
    alarms: [],
    sequence: 2 * work.revision,
    changedAt: work.revisedAt,
    path: `/${localityId}/nhiem-vu/${task.id}`,
    standing: 'open',
  }
}

/** Made from the plan alone, whatever becomes of its tasks, so that progress on one of them leaves this entry as it is. */
function groupEntry(
  localityId: string,
  group: readonly Beginning[],
  agencyId: string | null,
): Entry[] {
  const [first] = group
  if (first === undefined) return []
  const { plan } = first.work
  const works = group
    .map(({ work }) => work)
    .toSorted((left, right) => left.task.order - right.task.order)
  const period = quarterName(first.quarter)
  const turn = plan.turns?.kickoffs[first.quarter] ?? { count: 0, at: 0 }
  const own = agencyId === null ? '' : `.${agencyId}`
  return [
    {
      id: `${plan.id}${own}.${first.quarter.replace('-Q', 'q')}-bat-dau`,
      kind: 'kickoff',
      day: first.day,
      title: `[Bắt đầu] ${group.length} nhiệm vụ từ ${period} – ${shortLabel(plan)}`,
      description: `${planLine(plan)}\nBắt đầu từ ${period}:\n${numbered(
        works.map(({ task }) => task.title),
        LISTED,
        850,
      )}`,
      categories: ['Bắt đầu quý', shortLabel(plan)],
      priority: 9,
      alarms: [],
      sequence: 2 * turn.count,
      changedAt: Math.max(plan.publishedAt ?? plan.importedAt, turn.at),
      path: `/${localityId}/ke-hoach/${plan.id}`,
      standing: 'open',
    },
  ]
}

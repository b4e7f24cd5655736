import { isHeld, type Task } from '../task/task.ts'
import { type Day, daysBetween } from '../time/day.ts'
import { type DaysOff, dayOffName } from '../time/holidays.ts'
import { workingDayOnOrBefore } from '../time/working-days.ts'
import { describeWork, namesOf, shortLabel } from './description.ts'
import type { Entry } from './entry.ts'
import { cutAtWord } from './words.ts'
import { revisionOf, timingsOf, type Work } from './work.ts'

const TITLE = 110
const ALARMS_OF_LEAD = [7, 1]
const ALARMS_OF_OTHERS = [1]

/** The entry of a dated occurrence, on its printed day or on the last working day of its period; null without a day. */
export function deadlineEntry(
  localityId: string,
  work: Work & { readonly lastDay: Day },
  daysOff: DaysOff,
): Entry {
  const { plan, task, occurrence, role, lastDay } = work
  const workingDay = workingDayOnOrBefore(lastDay, daysOff)
  const day = isPrintedDay(work) ? lastDay : workingDay
  const onTheWay = isOnTheWay(work)
  const done = work.state === 'done'
  const late = work.status === 'overdue'
  const first = role !== 'coordinating' && !onTheWay
  const marks = [
    done ? '✔' : late ? '[Quá hạn]' : null,
    onTheWay ? '[Mốc quý]' : null,
    roleMark(work),
  ]
  return {
    id: `${task.id}.${occurrence.key}`,
    kind: onTheWay ? 'milestone' : 'deadline',
    day,
    title: [...marks.filter((mark) => mark !== null), titleOf(work)].join(' '),
    description: describeWork(work, {
      lastDay,
      day,
      workingDay,
      off: dayOffName(lastDay, daysOff),
    }),
    categories: [
      ...(role === null ? [] : [roleWord(work)]),
      onTheWay ? 'Mốc quý' : task.origin === 'report' ? 'Báo cáo' : 'Hạn chót',
      shortLabel(plan),
    ],
    priority: first ? 1 : 5,
    alarms: done || late || plan.state === 'closed' ? [] : alarms(first, day, workingDay),
    ...revisionOf(work),
    path: `/${localityId}/nhiem-vu/${task.id}`,
    standing: done ? 'done' : late ? 'late' : 'open',
  }
}

/** "<task> (Quý III/2026) – 143/KH-UBND", the task cut at a word; in a feed that is nobody's own, whose it is as well. */
export function titleOf({ plan, task, occurrence, role }: Work): string {
  const period = occurrence.label === null || !needsPeriod(task) ? '' : ` (${occurrence.label})`
  const whose = role === null ? leadWords(task) : null
  const end = [whose, shortLabel(plan)].filter((words) => words !== null).join(' – ')
  return `${cutAtWord(task.title, TITLE).replace(/\.$/u, '')}${period} – ${end}`
}

function leadWords(task: Task): string | null {
  if (isHeld(task)) return 'Văn phòng tạm giữ'
  const [first, ...others] = namesOf(task, 'lead')
  if (first === undefined) return null
  return `${cutAtWord(first, 50)}${others.length === 0 ? '' : ` và ${others.length} nơi khác`}`
}

/** Whether its quarter is only one on the way: "Quý III, IV" looks in at the end of Quý III and is due with Quý IV. */
export function isOnTheWay({ task, occurrence }: Pick<Work, 'task' | 'occurrence'>): boolean {
  if (occurrence.kind !== 'quarter' || occurrence.repeats) return false
  return timingsOf(task).some((timing) => {
    if (timing.kind !== 'quarter') return false
    const last = timing.quarters.toSorted().at(-1)
    return timing.quarters.some(
      (quarter) => quarter !== last && slotKey(quarter) === occurrence.key,
    )
  })
}

function slotKey(quarter: string): string {
  return quarter.replace('-Q', 'q')
}

function roleMark(work: Work): string | null {
  return work.role === null ? null : `[${roleWord(work)}]`
}

function roleWord({ role, task }: Work): string {
  if (role !== 'lead') return 'Phối hợp'
  return isHeld(task) ? 'Tạm giữ' : 'Chủ trì'
}

/** A task with a single time of its own needs no period in its title; one that comes again does. */
function needsPeriod(task: Task): boolean {
  return task.occurrences.length > 1
}

/** A day the document prints, also "trước ngày 18 hằng tháng"; every other day is the end of a period. */
function isPrintedDay({ task, occurrence }: Work): boolean {
  if (occurrence.kind === 'date') return true
  return (
    occurrence.repeats &&
    timingsOf(task).some((timing) => timing.kind === 'recurring' && timing.day !== undefined)
  )
}

function alarms(first: boolean, day: Day, workingDay: Day): number[] {
  const usual = first ? ALARMS_OF_LEAD : ALARMS_OF_OTHERS
  // A printed day off: officials read the reminder on the working day before it.
  const extra = day === workingDay ? [] : [daysBetween(workingDay, day)]
  return [...new Set([...usual, ...extra])].sort((left, right) => right - left)
}

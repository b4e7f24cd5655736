import { planLabel } from '../plan/plan.ts'
import { isHeld, type Role, type Task } from '../task/task.ts'
import type { Day } from '../time/day.ts'
import { cutAtWord, namedDay, shortDay } from './words.ts'
import { timingsOf, type Work } from './work.ts'

/** Where a deadline falls: its own last day, the day it stands on, and what the office is told about days off. */
export interface Placing {
  readonly lastDay: Day
  readonly day: Day
  readonly workingDay: Day
  readonly off: string | null
}

const ROOM = 1_080
const LEAST_TITLE = 160

/**
 * The description of a dated occurrence: the plan, the whole task, who, when, what for, how it stands. The task's own
 * words take whatever room the rest leaves, so that with its address nothing exceeds about 1,200 characters.
 */
export function describeWork(work: Work, placing: Placing): string {
  const { task, occurrence } = work
  // Its place in the document is left out: an amended text is numbered anew, and no event changes for that.
  const head = `${ORIGIN[task.origin]}: `
  const moved = movedLine(work)
  const rest = [
    occurrence.label === null ? null : `Kỳ: ${cutAtWord(occurrence.label, 90)}`,
    isHeld(task) ? HELD : namesLine('Cơ quan chủ trì', namesOf(task, 'lead')),
    namesLine('Cơ quan phối hợp', namesOf(task, 'coordinating')),
    task.timeText === null ? null : `Thời gian: “${cutAtWord(task.timeText, 90)}”`,
    dayLine(work, placing),
    task.deliverable === null ? null : `Sản phẩm: ${cutAtWord(task.deliverable, 120)}`,
    `Trạng thái: ${stateOf(work)}`,
  ].filter((line) => line !== null)
  const plan = planLine(work.plan)
  const taken = [...moved, plan, head, ...rest].join('\n').length
  const title = cutAtWord(task.title, Math.max(LEAST_TITLE, ROOM - taken))
  return [...moved, plan, head + title, ...rest].join('\n')
}

/** "143/KH-UBND ngày 20/04/2026: <title>". */
export function planLine(plan: Work['plan']): string {
  const issued = plan.issuedOn === null ? '' : ` ngày ${shortDay(plan.issuedOn)}`
  return `${shortLabel(plan)}${issued}: ${cutAtWord(plan.title, 120)}`
}

/** The plan's number as titles and categories carry it; a number is never long, but text is never trusted to be. */
export function shortLabel(plan: Work['plan']): string {
  return cutAtWord(planLabel(plan), 40)
}

const ORIGIN = {
  task: 'Nhiệm vụ',
  deadline: 'Thời hạn',
  report: 'Báo cáo',
} as const satisfies Record<Task['origin'], string>

/** Said first, for whoever had planned with the day before. */
function movedLine({ occurrence }: Work): string[] {
  const { amends, lastDay } = occurrence
  if (!amends?.from || lastDay === null || amends.from === lastDay) return []
  return [`Dời từ ${shortDay(amends.from)} sang ${shortDay(lastDay)}: ${cutAtWord(amends.by, 120)}`]
}

/** Where the document names nobody, nobody is called the lead: the office only keeps the duty. */
const HELD = 'Văn bản không nêu cơ quan chủ trì; Văn phòng tạm giữ'

/** Who has a part in a task: a collective is named once, as printed, not by its members. */
export function namesOf(task: Task, role: Role): string[] {
  const assigned = task.assignments
    .filter((assignment) => assignment.role === role)
    .map((assignment) => assignment.via ?? assignment.name)
  const printed = role === 'lead' ? task.leadAsPrinted : task.coordinatingAsPrinted
  return [...new Set(assigned.length > 0 ? assigned : printed)]
}

function namesLine(label: string, names: readonly string[]): string | null {
  return names.length === 0 ? null : `${label}: ${cutAtWord(names.join('; '), 110)}`
}

function dayLine(work: Work, { lastDay, day, workingDay, off }: Placing): string {
  const [only, ...others] = timingsOf(work.task)
  const time = only?.kind === 'date' && others.length === 0 ? only.time : undefined
  const derived = work.occurrence.derived ? ' (suy ra)' : ''
  const head = `Hạn: ${time ? `${time}, ` : 'hết '}${namedDay(lastDay)}${derived}`
  if (off === null) return head
  return day === lastDay
    ? `${head}\nNgày này rơi vào ngày nghỉ (${off}), nên xong chậm nhất ${namedDay(workingDay)}`
    : `${head}; lịch ghi vào ngày làm việc cuối kỳ`
}

function stateOf(work: Work): string {
  const { plan, status, doneOn } = work
  if (work.state === 'done') {
    const when = doneOn === null ? '' : ` ngày ${shortDay(doneOn)}`
    return `đã xong${when}${status === 'done-late' ? ', sau hạn' : ''}`
  }
  if (plan.state === 'closed') return 'kế hoạch đã đóng, không còn theo dõi'
  const { leads, done } = work.occurrence.progress
  const shared =
    work.role === null && leads > 1 ? ` (${done}/${leads} cơ quan chủ trì đã xong)` : ''
  // A body that is only asked is not told that it has not delivered.
  const idle = work.asked ? 'đã đề nghị, chờ kết quả' : 'chưa thực hiện'
  const words = work.state === 'working' ? 'đang thực hiện' : idle
  return `${words}${status === 'overdue' ? ', quá hạn' : ''}${shared}`
}

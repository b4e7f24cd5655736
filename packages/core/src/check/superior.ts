import { shortDay } from '../calendar/words.ts'
import type { Draft, DraftDeadline } from '../plan/draft.ts'
import type { Duty } from '../plan/duty.ts'
import { foldKeepingTones } from '../text/fold.ts'
import { type Day, daysBetween } from '../time/day.ts'
import { endsOf } from './dated.ts'
import type { Finding } from './finding.ts'
import type { PlanUnderCheck } from './plan-under-check.ts'

const REPORT = /báo cáo|gửi (?:hồ sơ|kết quả)|tổng hợp/u
const OWN_PLAN = /(?:ban hành|xây dựng|gửi)[^.;]{0,30}kế hoạch/u
/** Two dates further apart belong to different periods. */
const NEAR = 150
const ALIKE = 0.6

/** A date of the level above that this locality must meet. */
interface Owed {
  readonly what: string
  readonly lastDay: Day
  readonly from: string
}

/** The drafts among these that a plan says it carries out, by their numbers. */
export function superiorsOf(draft: Draft, others: readonly Draft[]): Draft[] {
  const bases = new Set(draft.legalBases.map(({ number }) => numberKey(number)))
  return others.filter(
    (other) => other !== draft && other.number !== null && bases.has(numberKey(other.number)),
  )
}

/** Deadlines of the ward that come later than what the level above wants of it. */
export function laterThanSuperiorOf(plan: PlanUnderCheck): Finding[] {
  const owed = plan.superiors.flatMap((superior) => owedTo(superior, plan))
  return [...issuedLate(plan, owed), ...dueLate(plan, owed)]
}

function owedTo(superior: Draft, plan: PlanUnderCheck): Owed[] {
  const from = superior.number ?? superior.issuer ?? 'kế hoạch cấp trên'
  const own = plan.keyOf(plan.draft.issuer ?? '')
  const binds = (names: readonly string[]): boolean =>
    names.some((name) => plan.kindOf(name) === 'subordinates' || plan.keyOf(name) === own)
  const deadlines = superior.deadlines.filter((each: DraftDeadline) => binds(each.agencies))
  const tasks = superior.tasks.flatMap(({ title, lead, timing }) => {
    const lastDay = timing.kind === 'date' ? timing.lastDay : null
    return lastDay && binds(lead) ? [{ what: title, lastDay, from }] : []
  })
  return [...deadlines.map(({ what, lastDay }) => ({ what, lastDay, from })), ...tasks]
}

function issuedLate(plan: PlanUnderCheck, owed: readonly Owed[]): Finding[] {
  const issue = plan.issuedOn
  if (issue === null) return []
  return owed
    .filter(({ what, lastDay }) => OWN_PLAN.test(foldKeepingTones(what)) && issue > lastDay)
    .map(({ lastDay, from }) => ({
      code: 'superior.issue',
      ref: null,
      message: `${from} yêu cầu ban hành kế hoạch chậm nhất ${shortDay(lastDay)}, bản này ghi ngày ${shortDay(issue)}: báo cáo cấp trên hoặc ký sớm hơn.`,
      wording: null,
      source: plan.draft.places.issuedOn,
      severity: 'should' as const,
    }))
}

function dueLate(plan: PlanUnderCheck, owed: readonly Owed[]): Finding[] {
  return endsOf(plan).flatMap(({ duty, timing, end }) => {
    if (timing.kind === 'everyYear' || timing.kind === 'onDemand') return []
    const match = closest(duty, end, owed)
    if (!match || end < match.lastDay) return []
    const late = end > match.lastDay
    const sentence = late
      ? `sau hạn ${shortDay(match.lastDay)} mà ${match.from} giao cho địa phương: đưa hạn lên trước.`
      : `trùng hạn ${shortDay(match.lastDay)} của ${match.from}: đưa lên trước để còn ngày tổng hợp.`
    return [
      {
        code: 'superior.deadline',
        ref: duty.ref,
        message: `Hạn ${shortDay(end)} ${sentence}`,
        wording: `trước ngày ${shortDay(match.lastDay)}`,
        source: duty.source,
        severity: late ? ('must' as const) : ('should' as const),
      },
    ]
  })
}

/** The date above that this duty serves: of the same work, or the nearest report where both report. */
function closest(duty: Duty, end: Day, owed: readonly Owed[]): Owed | undefined {
  const title = foldKeepingTones(duty.title)
  const fits = owed.filter(({ what, lastDay }) => {
    if (Math.abs(daysBetween(end, lastDay)) > NEAR) return false
    const above = foldKeepingTones(what)
    if (OWN_PLAN.test(above)) return false
    return (REPORT.test(title) && REPORT.test(above)) || likeness(title, above) >= ALIKE
  })
  const distance = ({ lastDay }: Owed): number => Math.abs(daysBetween(end, lastDay))
  return fits.toSorted((left, right) => distance(left) - distance(right))[0]
}

function likeness(left: string, right: string): number {
  const [one, two] = [left, right].map((text) => new Set(text.split(/[^\p{L}\d]+/u)))
  const common = [...(one ?? [])].filter((word) => two?.has(word)).length
  return common / Math.max(1, Math.min(one?.size ?? 0, two?.size ?? 0))
}

function numberKey(number: string): string {
  return foldKeepingTones(number).replace(/\s+/gu, '')
}

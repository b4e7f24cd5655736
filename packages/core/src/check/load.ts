import type { AgencyKind } from '../agency/agency.ts'
import { DEFAULT_REPORTING } from '../locality/locality.ts'
import { slotsOfDuty } from '../plan/build-tasks.ts'
import type { Duty } from '../plan/duty.ts'
import { boundsOf } from '../plan/plan.ts'
import { type Quarter, quarterAt, quarterName } from '../time/quarter.ts'
import type { TimingKind } from '../time/timing.ts'
import type { Finding } from './finding.ts'
import type { PlanUnderCheck } from './plan-under-check.ts'
import { remembered } from './remembered.ts'

/** How much one body leads: duties in all, their last days by quarter, and duties without a day. */
export interface Load {
  readonly name: string
  readonly duties: number
  readonly byQuarter: ReadonlyMap<Quarter, number>
  readonly undated: number
}

/** One body each, and of the issuer's own: a group shares its work, and who is asked takes what it will. */
const ALONE: readonly AgencyKind[] = ['named', 'officer', 'council']
/** The end of a year is said of most work and presses nobody. */
const PRESSING: readonly TimingKind[] = ['date', 'month', 'quarter', 'halfYear']
const TIMES_MEAN = 2
const FEWEST = 4
const FEWEST_BODIES = 3

/** What each body of the plan leads, the busiest first. */
export function loadOf(plan: PlanUnderCheck): Load[] {
  const rows = new Map<string, { name: string; duties: Duty[] }>()
  const quartersIn = remembered((duty: Duty) => quartersOf(duty, plan))
  for (const duty of plan.duties) {
    const keys = new Map(duty.lead.map((name) => [plan.keyOf(name), name]))
    for (const [key, name] of keys) {
      const row = rows.get(key) ?? { name, duties: [] }
      rows.set(key, { ...row, duties: [...row.duties, duty] })
    }
  }
  return [...rows.values()]
    .map(({ name, duties }) => {
      const byQuarter = new Map<Quarter, number>()
      let undated = 0
      for (const duty of duties) {
        const quarters = quartersIn(duty)
        if (quarters.length === 0) undated += 1
        for (const quarter of quarters) byQuarter.set(quarter, (byQuarter.get(quarter) ?? 0) + 1)
      }
      return { name, duties: duties.length, byQuarter, undated }
    })
    .toSorted((left, right) => right.duties - left.duties)
}

/** Bodies that lead far more than the others, and the quarter in which most of the plan falls due. */
export function overloadOf(plan: PlanUnderCheck, load = loadOf(plan)): Finding[] {
  const loads = load.filter(({ name }) => ALONE.includes(plan.kindOf(name)))
  const mean = loads.reduce((sum, { duties }) => sum + duties, 0) / Math.max(1, loads.length)
  const heavy = loads.filter(
    ({ duties }) =>
      loads.length >= FEWEST_BODIES && duties >= FEWEST && duties >= TIMES_MEAN * mean,
  )
  return [
    ...heavy.map(({ name, duties }) =>
      note(
        'load.agency',
        `${name} chủ trì ${duties} việc, gấp ${tenth(duties / mean)} lần bình quân (${tenth(mean)} việc): xem có nên chia bớt.`,
      ),
    ),
    ...crowdedQuarter(plan),
  ]
}

function crowdedQuarter(plan: PlanUnderCheck): Finding[] {
  const dated = plan.duties
    .filter(({ origin, timing }) => origin !== 'report' && PRESSING.includes(timing.kind))
    .map((duty) => new Set(quartersOf(duty, plan)))
  const counts = new Map<Quarter, number>()
  for (const quarters of dated)
    for (const quarter of quarters) counts.set(quarter, (counts.get(quarter) ?? 0) + 1)
  const [busiest] = [...counts].toSorted(
    ([left, most], [right, more]) => more - most || (left < right ? -1 : 1),
  )
  const all = dated.filter((quarters) => quarters.size > 0).length
  if (!busiest) return []
  const [quarter, count] = busiest
  if (count < FEWEST || count * 2 <= all || counts.size === 0) return []
  return [
    note(
      'load.quarter',
      `${count} trong ${all} việc có ngày, tháng, quý cụ thể rơi vào ${quarterName(quarter)}: xem có nên đưa bớt lên sớm hơn.`,
    ),
  ]
}

function quartersOf(duty: Duty, plan: PlanUnderCheck): Quarter[] {
  const rules = {
    bounds: boundsOf(plan.period),
    reporting: DEFAULT_REPORTING,
    daysOff: plan.daysOff,
  }
  return slotsOfDuty(duty, rules).flatMap(({ lastDay }) => (lastDay ? [quarterAt(lastDay)] : []))
}

function tenth(value: number): string {
  return String(Math.round(value * 10) / 10).replace('.', ',')
}

function note(code: string, message: string): Finding {
  return { code, ref: null, message, wording: null, source: null, severity: 'note' }
}

import { beyondPeriodOf } from './beyond-period.ts'
import { checkTask } from './check-task.ts'
import { citationsOf } from './citations.ts'
import type { TaskCheck } from './clear.ts'
import { daysOffOf } from './days-off.ts'
import { bySeverity, type Finding } from './finding.ts'
import { type Load, loadOf, overloadOf } from './load.ts'
import { planGapsOf } from './plan-gaps.ts'
import { type CheckInput, planUnderCheck } from './plan-under-check.ts'
import { repeatedTasksOf } from './repeated-tasks.ts'
import { type Score, scoreOf } from './score.ts'
import { laterThanSuperiorOf } from './superior.ts'
import { targetsOf } from './targets.ts'
import { tooSoonOf } from './too-soon.ts'

/** Everything there is to say of a plan before it is signed. */
export interface PlanCheck {
  /** Neither number nor day of issue may be missing in a signed plan. */
  readonly signed: boolean
  readonly tasks: readonly TaskCheck[]
  readonly score: Score
  readonly findings: readonly Finding[]
  readonly load: readonly Load[]
}

const CHECKS = [
  tooSoonOf,
  laterThanSuperiorOf,
  citationsOf,
  planGapsOf,
  daysOffOf,
  targetsOf,
  repeatedTasksOf,
  beyondPeriodOf,
] as const

/** The check before signing: six clears a task, and what else would trouble the plan. Nothing is changed or kept. */
export function checkPlan(input: CheckInput): PlanCheck {
  const plan = planUnderCheck(input)
  const tasks = plan.tasks.map((duty) => checkTask(duty, plan))
  const load = loadOf(plan)
  const found = [...CHECKS.flatMap((check) => check(plan)), ...overloadOf(plan, load)]
  return {
    signed: plan.number !== null && plan.issuedOn !== null,
    tasks,
    score: scoreOf(tasks),
    findings: found.toSorted(bySeverity),
    load,
  }
}

/** How many findings ask for a change, notes aside. */
export function toChange({ findings }: PlanCheck): number {
  return findings.filter(({ severity }) => severity !== 'note').length
}

import type { Duty } from '../plan/duty.ts'
import { authorityOf } from './authority.ts'
import { CLEARS, type Clear, type Clearness, type TaskCheck } from './clear.ts'
import { personOf } from './person.ts'
import type { PlanUnderCheck } from './plan-under-check.ts'
import { productOf } from './product.ts'
import { responsibilityOf } from './responsibility.ts'
import { timeOf } from './time-said.ts'
import { workOf } from './work.ts'

/** The six clears of one task. */
export function checkTask(duty: Duty, plan: PlanUnderCheck): TaskCheck {
  const clears: Record<Clear, Clearness> = {
    person: personOf(duty, plan),
    work: workOf(duty, plan),
    time: timeOf(duty, plan),
    responsibility: responsibilityOf(duty, plan),
    authority: authorityOf(duty, plan),
    product: productOf(duty, plan),
  }
  const gaps = CLEARS.flatMap((clear) => {
    const said = clears[clear]
    return said.clear ? [] : [said.gap]
  })
  return { key: duty.key, ref: duty.ref, title: duty.title, source: duty.source, clears, gaps }
}

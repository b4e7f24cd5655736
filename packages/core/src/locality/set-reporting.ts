import { auditEvent } from '../audit/record.ts'
import { type Context, requireOffice } from '../context.ts'
import { DomainError } from '../errors.ts'
import type { Frequency } from '../plan/draft.ts'
import type { ReportingRule } from '../time/reporting.ts'
import type { Locality } from './locality.ts'
import type { LocalityStore } from './store.ts'

/** The days on which a locality's own departments hand in reports whose day no document prints. */
export interface ReportingInput {
  readonly cutOff: number
  readonly workingDaysAfter: number
  readonly fixedDays: Readonly<Partial<Record<Frequency, number>>>
}

const REGIMES: readonly Frequency[] = ['monthly', 'quarterly', 'semiannual', 'nineMonth', 'annual']
const LONGEST_MONTH = 31
const MOST_WORKING_DAYS = 15

/**
 * Sets, and by that confirms, when reports are due; the same setting a second time writes nothing. It holds for plans
 * published from then on: what is in calendars already keeps its day.
 */
export async function setReporting(
  ctx: Context,
  deps: { readonly store: LocalityStore },
  input: ReportingInput,
): Promise<Locality> {
  requireOffice(ctx)
  const reporting = checked(input)
  const locality = await deps.store.getLocality(ctx.localityId)
  if (!locality) throw new DomainError('not-found', 'locality.unknown', { id: ctx.localityId })
  if (wordsOf(locality.reporting) === wordsOf(reporting)) return locality
  const event = auditEvent(ctx, 'locality.reporting-set', locality.id, {
    before: wordsOf(locality.reporting),
    after: wordsOf(reporting),
  })
  return deps.store.putLocality(ctx.localityId, { ...locality, reporting }, event)
}

function checked({ cutOff, workingDaysAfter, fixedDays }: ReportingInput): ReportingRule {
  if (!isWithin(cutOff, 1, LONGEST_MONTH)) throw new DomainError('invalid', 'reporting.bad-cut-off')
  if (!isWithin(workingDaysAfter, 0, MOST_WORKING_DAYS))
    throw new DomainError('invalid', 'reporting.bad-working-days')
  const fixed = REGIMES.flatMap((regime) => {
    const day = fixedDays[regime]
    if (day === undefined) return []
    if (!isWithin(day, 1, LONGEST_MONTH)) throw new DomainError('invalid', 'reporting.bad-day')
    return [[regime, day] as const]
  })
  const rule = { cutOff, workingDaysAfter, confirmed: true } as const
  return fixed.length > 0 ? { ...rule, fixedDays: Object.fromEntries(fixed) } : rule
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}

/** The rule as one text: for comparison, and for the record. */
function wordsOf({ cutOff, workingDaysAfter, fixedDays, confirmed }: ReportingRule): string {
  const days = REGIMES.flatMap((regime) => {
    const day = fixedDays?.[regime]
    return day === undefined ? [] : `${regime} ${day}`
  })
  return [`cut-off ${cutOff}`, `after ${workingDaysAfter}`, ...days, confirmed ? 'confirmed' : '']
    .filter(Boolean)
    .join(', ')
}

import { type Day, type DaysOff, isoWeekOf, mondayOf, workingDaysOfWeek } from '@dunghan/core/time'
import type { DigestMessage } from './digest-message.ts'

/** What planning the week's letters needs: the calendar, and which localities have a mailbox to write to. */
export interface PlanDigestsDeps {
  readonly daysOff: DaysOff
  readonly listDigestLocalitiesOfAllLocalities: () => Promise<readonly string[]>
}

/**
 * The messages to enqueue on `today`: one a locality on the week's first working day, or on any day that somebody
 * names; none in a week that is off altogether. The same day always gives the same messages.
 */
export async function planDigestsOfAllLocalities(
  deps: PlanDigestsDeps,
  input: { readonly today: Day; readonly named?: boolean },
): Promise<DigestMessage[]> {
  const week = isoWeekOf(input.today)
  const [first] = workingDaysOfWeek(mondayOf(week), deps.daysOff)
  if (first === undefined || (input.named !== true && input.today !== first)) return []
  const localities = await deps.listDigestLocalitiesOfAllLocalities()
  return localities.map((localityId) => ({ localityId, week, asOf: input.today, attempt: 0 }))
}

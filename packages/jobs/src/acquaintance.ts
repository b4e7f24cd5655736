import type { Context } from '@dunghan/core/context'
import type { LedgerStore } from '@dunghan/core/digest'
import { addDays, type IsoWeek, isoWeekOf, mondayOf } from '@dunghan/core/time'

const WEEKS_REMEMBERED = 4

/** Tells whether an agency has had no letter in the weeks before, so that this one must say who writes; each week is read once. */
export function acquaintance(
  ctx: Context,
  store: LedgerStore,
  week: IsoWeek,
): (agencyId: string) => Promise<boolean> {
  const weeks = new Map<number, ReadonlySet<string>>()

  async function sentIn(back: number): Promise<ReadonlySet<string>> {
    const known = weeks.get(back)
    if (known) return known
    const earlier = isoWeekOf(addDays(mondayOf(week), -7 * back))
    const rows = await store.listLedger(ctx.localityId, earlier)
    const sent = new Set(rows.filter(({ state }) => state === 'sent').map((row) => row.agencyId))
    weeks.set(back, sent)
    return sent
  }

  return async (agencyId) => {
    for (let back = 1; back <= WEEKS_REMEMBERED; back += 1)
      if ((await sentIn(back)).has(agencyId)) return false
    return true
  }
}

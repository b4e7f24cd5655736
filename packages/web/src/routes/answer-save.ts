import { boundsOf, dutiesOf, type Settled } from '@dunghan/core/plan'
import type { WebDeps } from '../deps.ts'
import { momentWords } from '../text/format.ts'
import { answersOf, type Faults, openPlaces } from '../view/answers.ts'
import { rowWords } from '../view/row-words.ts'
import type { WebContext } from '../web-env.ts'
import { reviewOf } from './show-review.tsx'

/** The answer to a save made in passing: the new version, what still waits, and every row in its new words. */
export async function answerSave(c: WebContext, deps: WebDeps, kept: Settled, faults: Faults) {
  const { locality, ctx } = c.var
  c.header('Cache-Control', 'no-store')
  if (kept.clashes.length > 0) return c.json({ clash: true }, 409)
  const { plan } = kept
  const { draft, standing, review } = await reviewOf(deps, plan)
  const rules = {
    bounds: boundsOf(plan.period),
    reporting: locality.reporting,
    daysOff: deps.daysOff,
  }
  const answers = answersOf(review)
  const shown = new Set(review.duties.map(({ key }) => key))
  const rows = dutiesOf(draft, standing.decisions)
    .filter(({ key }) => shown.has(key))
    .map((duty) => {
      const words = rowWords(duty, rules, ctx.today)
      const said = duty.dropped ? { ...words, time: 'Bỏ khỏi kế hoạch', lastDay: '' } : words
      return [duty.key, { ...said, dropped: duty.dropped }]
    })
  return c.json({
    version: plan.version,
    joined: kept.joined,
    open: openPlaces(review, answers),
    saved: `Đã lưu lúc ${momentWords(ctx.now).slice(0, 5)}`,
    rows: Object.fromEntries(rows),
    faults: Object.fromEntries(faults),
  })
}

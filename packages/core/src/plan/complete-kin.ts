import { type Context, requireOffice } from '../context.ts'
import { DomainError } from '../errors.ts'
import { fold } from '../text/fold.ts'
import { shared } from './amend-match.ts'
import type { Draft } from './draft.ts'
import type { Plan } from './plan.ts'
import type { PlanStore } from './store.ts'

/** Why a received document may belong to a plan: it carries its number and date, says that it amends it, or reads like it. */
export type KinReason = 'same-number' | 'amends' | 'alike'

/** A plan that a received document may be a version of; the clerk is asked, nothing is bound by itself. */
export interface Kin {
  readonly plan: Plan
  readonly why: KinReason
}

/** Lines shorter than this say nothing of a document: "Nơi nhận:", "- Chủ trì:". */
const TELLING = 12
/** Nine lines of ten the same: the signed copy of a draft, or a correction of a few dates. */
const ALIKE = 0.8
const MOST_COMPARED = 12
const HEAD = 4_000

/** The plans a draft may be another version of, the likeliest first; none once the clerk said that it stands alone. */
export async function findKin(
  ctx: Context,
  deps: { readonly store: PlanStore },
  document: Plan,
): Promise<Kin[]> {
  requireOffice(ctx)
  const { localityId } = ctx
  const { store } = deps
  if (document.state !== 'draft' || document.standsAlone) return []
  const own = await store.getDraft(localityId, document.id)
  if (!own) throw new DomainError('not-found', 'plan.unknown', { planId: document.id })
  const { number, issuedOn } = document
  const others = (await store.listPlans(localityId)).filter(
    (plan) => plan.id !== document.id && canBeKin(plan),
  )
  const numbered =
    number === null || issuedOn === null
      ? []
      : (await store.listPlansOfNumber(localityId, number, issuedOn)).filter(
          (plan) => plan.id !== document.id && canBeKin(plan),
        )
  const kin = new Map<string, Kin>(numbered.map((plan) => [plan.id, { plan, why: 'same-number' }]))
  for (const plan of others.filter((each) => amends(own.draft, each)))
    if (!kin.has(plan.id)) kin.set(plan.id, { plan, why: 'amends' })
  for (const plan of nearest(others, document)) {
    if (kin.has(plan.id)) continue
    const kept = await store.getDraft(localityId, plan.id)
    if (kept && likenessOfTexts(kept.draft.text, own.draft.text) >= ALIKE)
      kin.set(plan.id, { plan, why: 'alike' })
  }
  return [...kin.values()]
}

/** How many telling lines two texts share, from 0 to 1, numbering and marks aside. */
export function likenessOfTexts(left: string, right: string): number {
  return shared(linesOf(left), linesOf(right))
}

function canBeKin({ state, fanningOut }: Plan): boolean {
  return (state === 'draft' || state === 'active' || state === 'closed') && !fanningOut
}

/** "Sửa đổi, bổ sung Kế hoạch số 41/KH-UBND": said in the head, with the number of the other. */
function amends({ text, number }: Draft, plan: Plan): boolean {
  if (plan.number === null || plan.number === number) return false
  const head = fold(text.slice(0, HEAD))
  return /sua doi|bo sung|thay the|dieu chinh/u.test(head) && head.includes(fold(plan.number))
}

/** Those whose names share most words: comparing whole texts with every plan of a ward would take long. */
function nearest(plans: readonly Plan[], document: Plan): Plan[] {
  const words = (plan: Plan): string[] => fold(plan.title).split(' ')
  const own = words(document)
  return plans
    .map((plan) => ({ plan, alike: shared(words(plan), own) }))
    .toSorted((left, right) => right.alike - left.alike)
    .slice(0, MOST_COMPARED)
    .filter(({ alike }) => alike >= 0.5)
    .map(({ plan }) => plan)
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => fold(line).replace(/^[\p{N}\p{P}\s]+|^[a-z][).]\s/gu, ''))
    .filter((line) => line.length >= TELLING)
}

import type { Agency } from '../agency/agency.ts'
import { type Plan, planLabel } from '../plan/plan.ts'
import { entriesOf, type FeedInput } from './entries.ts'
import type { Entry } from './entry.ts'
import { cutAtWord } from './words.ts'

/** A whole feed before it is written to bytes. */
export interface FeedContents {
  readonly name: string
  readonly description: string
  readonly entries: readonly Entry[]
}

/** The most events a feed carries: more would not pass a Lambda's answer, nor help anybody. */
export const MOST_ENTRIES = 1_000

/** Names a feed and fills it: window and cap are said in its description, for a hidden window is taken for a fault. */
export function feedContents(input: FeedInput & { readonly agency?: Agency }): FeedContents {
  const { kept, dropped } = withinCap(entriesOf(input), MOST_ENTRIES)
  const closed = input.scope.kind === 'plan' && input.plans.some((plan) => plan.state === 'closed')
  return {
    name: nameOf(input),
    description: [closed ? CLOSED : WINDOW, cutLine(dropped)].filter((line) => line).join(' '),
    entries: kept,
  }
}

/** Cuts a list to a length: beginnings go first, the furthest before; then the oldest done; then what is furthest off. */
export function withinCap(
  entries: readonly Entry[],
  most: number,
): { readonly kept: readonly Entry[]; readonly dropped: number } {
  const excess = entries.length - most
  if (excess <= 0) return { kept: entries, dropped: 0 }
  const backwards = entries.toReversed()
  const order = [
    ...backwards.filter(({ kind }) => kind === 'kickoff'),
    ...entries.filter(({ standing }) => standing === 'done'),
    ...backwards.filter(({ kind, standing }) => kind !== 'kickoff' && standing !== 'done'),
  ]
  const gone = new Set(order.slice(0, excess))
  return { kept: entries.filter((entry) => !gone.has(entry)), dropped: excess }
}

const WINDOW =
  'Thời hạn và mốc công việc từ 90 ngày trước đến hết năm sau; việc quá hạn chưa xong luôn được giữ, việc đã xong giữ thêm 30 ngày. Lịch chỉ để xem.'
const CLOSED = 'Toàn bộ thời hạn của kế hoạch đã đóng, không nhắc việc. Lịch chỉ để xem.'

function cutLine(dropped: number): string {
  return dropped === 0
    ? ''
    : `Lịch dừng ở 1.000 mục: đã lược ${dropped} mục, trước hết là mốc bắt đầu, rồi việc xong đã lâu.`
}

function nameOf(input: FeedInput & { readonly agency?: Agency }): string {
  const { scope, locality } = input
  switch (scope.kind) {
    case 'ward':
      return `Đúng Hạn – ${locality.name}`
    case 'plan':
      return `${planName(input.plans.find((plan) => plan.id === scope.planId))} – ${locality.name}`
    case 'agency':
      return `${cutAtWord(input.agency?.name ?? 'Cơ quan', 80)} – ${locality.name}`
    case 'lead':
      return `${cutAtWord(input.agency?.name ?? 'Cơ quan', 80)} (chủ trì) – ${locality.name}`
  }
}

function planName(plan: Plan | undefined): string {
  return plan === undefined ? 'Kế hoạch' : cutAtWord(planLabel(plan), 40)
}

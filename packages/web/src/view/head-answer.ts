import {
  type Decision,
  type Draft,
  type DutyKey,
  HEAD_KEY,
  type HeadDecision,
} from '@dunghan/core/plan'
import { readTypedTiming } from '@dunghan/core/time'
import { dateOf } from '../text/format.ts'
import { faultWords } from './typed-time.ts'

/** The head of the document as its fields hold it. */
export interface HeadAnswer {
  readonly number: string
  readonly issuedOn: string
  readonly title: string
  readonly period: string
}

/** The names of the head's fields. */
export const HEAD_FIELDS = {
  number: 'dau.so',
  issuedOn: 'dau.ngay',
  title: 'dau.ten',
  period: 'dau.ky',
} as const

/** The head as read, or as the clerk has set it. */
export function headAnswerOf(draft: Draft, decisions: ReadonlyMap<DutyKey, Decision>): HeadAnswer {
  const head = decisions.get(HEAD_KEY)?.head
  const issuedOn = head?.issuedOn ?? draft.issuedOn
  return {
    number: head?.number ?? draft.number ?? '',
    issuedOn: issuedOn ? dateOf(issuedOn) : '',
    title: head?.title ?? draft.title ?? '',
    period: periodWords(head?.period ?? draft.period),
  }
}

/** What the head's fields decide beyond what was read, with a sentence for each that cannot be kept. */
export function decideHead(
  draft: Draft,
  answer: HeadAnswer,
): { readonly decisions: Decision[]; readonly faults: ReadonlyMap<string, string> } {
  const faults = new Map<string, string>()
  const read = headAnswerOf(draft, new Map())
  const said = (field: keyof HeadAnswer): string =>
    answer[field].trim() === read[field].trim() ? '' : answer[field].trim()
  const issuedOn = said('issuedOn') ? dayIn(said('issuedOn')) : null
  if (typeof issuedOn === 'string') faults.set(HEAD_FIELDS.issuedOn, issuedOn)
  const period = said('period') ? periodIn(said('period')) : null
  if (typeof period === 'string') faults.set(HEAD_FIELDS.period, period)
  const head: HeadDecision = {
    ...(said('number') ? { number: said('number').slice(0, 80) } : {}),
    ...(issuedOn !== null && typeof issuedOn === 'object' ? { issuedOn: issuedOn.day } : {}),
    ...(said('title') ? { title: said('title').replace(/\s+/gu, ' ').slice(0, 1_000) } : {}),
    ...(period !== null && typeof period === 'object' ? { period } : {}),
  }
  return { decisions: Object.keys(head).length > 0 ? [{ key: HEAD_KEY, head }] : [], faults }
}

function dayIn(typed: string) {
  const read = readTypedTiming(typed)
  if ('fault' in read) return faultWords(typed.slice(0, 40), read.fault)
  const { timing } = read
  return timing.kind === 'date'
    ? { day: timing.printed }
    : 'Ngày ban hành phải đủ ngày, tháng, năm, ví dụ 20/4/2026.'
}

function periodIn(typed: string) {
  const read = readTypedTiming(typed)
  const timing = 'timing' in read ? read.timing : null
  return timing && (timing.kind === 'year' || timing.kind === 'yearRange')
    ? { from: timing.from.slice(0, 4), to: timing.to?.slice(0, 4) ?? null }
    : 'Chưa hiểu kỳ của kế hoạch. Ghi như: 2026 hoặc 2026-2030.'
}

function periodWords(period: Draft['period']): string {
  if (period === null) return ''
  if (period.to === null) return `từ ${period.from}`
  return period.from === period.to ? period.from : `${period.from}-${period.to}`
}

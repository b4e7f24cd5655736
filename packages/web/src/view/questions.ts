import { kindOfName } from '@dunghan/core/agency'
import { type Doubt, type DoubtCode, type Draft, type Duty, refWords } from '@dunghan/core/plan'

/** What a doubt asks of the clerk: a time, an agency, whether to keep; `remark` asks nothing. */
export type Asks = 'time' | 'lead' | 'keep' | 'remark'

const ASKS: Readonly<Record<DoubtCode, Asks>> = {
  'plan.none': 'remark',
  'plan.other-document': 'remark',
  'head.number': 'remark',
  'head.date': 'remark',
  'head.issuer': 'remark',
  'head.title': 'remark',
  'head.signer': 'remark',
  'head.period': 'remark',
  'task.same-ref': 'keep',
  'task.cut-off': 'keep',
  'timing.unspecified': 'time',
  'timing.unreadable': 'time',
  'timing.impossible': 'time',
  'timing.before-issue': 'time',
  'lead.missing': 'lead',
  'lead.related': 'lead',
  'lead.placeholder': 'lead',
  'report.no-period': 'time',
  'deadline.no-one': 'lead',
}

/** A doubt as a numbered question about one duty. */
export interface Question {
  readonly no: number
  readonly asks: Asks
  readonly doubt: Doubt
  readonly duty: Duty
  readonly legend: string
}

/** A draft's doubts: what is asked about duties, and what is only remarked. */
export interface Doubts {
  readonly questions: readonly Question[]
  readonly remarks: readonly Doubt[]
}

/** Turns doubts into numbered questions in the order of the text; one duty is asked each kind of thing once. */
export function doubtsOf(draft: Draft, duties: readonly Duty[]): Doubts {
  const asked = new Set<string>()
  const questions: Question[] = []
  const remarks: Doubt[] = []
  for (const doubt of draft.doubts.toSorted(
    (left, right) => left.source.from - right.source.from,
  )) {
    const asks = ASKS[doubt.code]
    const duty = asks === 'remark' ? undefined : dutyOf(doubt, duties)
    if (!duty) remarks.push(doubt)
    else if (!asked.has(`${duty.key} ${asks}`)) {
      asked.add(`${duty.key} ${asks}`)
      questions.push({ no: questions.length + 1, asks, doubt, duty, legend: legendOf(doubt, duty) })
    }
  }
  return { questions, remarks }
}

/** Names that stand for nobody in particular: "các cơ quan liên quan", "công chức được giao nhiệm vụ". */
export function isVague(name: string): boolean {
  const kind = kindOfName(name)
  return kind === 'collective-related' || kind === 'placeholder'
}

function dutyOf(doubt: Doubt, duties: readonly Duty[]): Duty | undefined {
  const touching = duties.filter(
    (duty) => duty.source.from < doubt.source.to && doubt.source.from < duty.source.to,
  )
  const fitting = touching.filter((duty) => fits(doubt.code, duty))
  // A report without a period may stand inside a task: its answer must never become the task's own day.
  const candidates = fitting.length > 0 || doubt.code === 'report.no-period' ? fitting : touching
  return candidates.find((duty) => duty.ref === doubt.ref) ?? candidates[0]
}

function fits(code: DoubtCode, duty: Duty): boolean {
  if (code === 'report.no-period') return duty.origin === 'report'
  if (code === 'deadline.no-one') return duty.origin !== 'task'
  return duty.origin === 'task'
}

function legendOf(doubt: Doubt, duty: Duty): string {
  const place = refWords(duty.ref)
  const vague = duty.lead.find(isVague) ?? duty.lead[0] ?? 'Cơ quan chủ trì'
  switch (doubt.code) {
    case 'timing.unspecified':
      return `Việc ${place} chưa nêu thời gian. Hạn là khi nào?`
    case 'timing.unreadable':
      return `Thời gian của việc ${place} chưa rõ. Hạn là khi nào?`
    case 'timing.impossible':
      return `Ngày ghi ở việc ${place} không có thật. Hạn đúng là khi nào?`
    case 'timing.before-issue':
      return `Ngày ghi ở việc ${place} trước ngày ban hành. Hạn đúng là khi nào?`
    case 'report.no-period':
      return `Báo cáo ở mục ${place} không nêu kỳ. Hạn là khi nào?`
    case 'lead.missing':
      return `Việc ${place} chưa nêu cơ quan chủ trì. Cơ quan nào chủ trì?`
    case 'lead.related':
      return `“${vague}” ở việc ${place} là những cơ quan nào?`
    case 'lead.placeholder':
      return `“${vague}” ở việc ${place} là ai?`
    case 'deadline.no-one':
      return `Thời hạn ở mục ${place} không nêu ai làm. Cơ quan nào làm?`
    case 'task.same-ref':
      return `Có hai việc cùng mang số ${place}. Giữ việc này không?`
    case 'task.cut-off':
      return `Việc ${place} có vẻ bị ngắt giữa câu. Giữ việc này không?`
    default:
      return doubt.message
  }
}

import type { Frequency } from '@dunghan/core/plan'
import { bodyAt } from './bodies.ts'
import { clausesOf, type Stretch, trimmed } from './clauses.ts'
import { boundDate, datesIn } from './dates.ts'
import { dueDaysIn, oneDueDay } from './due-days.ts'
import { frequenciesIn, mergedFrequencies, type SaidFrequency } from './frequencies.ts'
import { nameEnd, verbAt } from './name-end.ts'
import type { Passage } from './passage.ts'
import { subjectOf } from './roles.ts'

/** A report that a clause orders again and again; no frequencies where it only says that it recurs. */
export interface SaidReport {
  readonly what: Stretch
  /** The body that opens the report's own clause, behind a label or another sentence. */
  readonly subject: Stretch | null
  readonly toWhom: Stretch | null
  readonly frequencies: readonly Frequency[]
  /** The words that say how often, with the year printed behind them. */
  readonly often: SaidFrequency | null
  /** The day it is due in its period, with the month where the words print one. */
  readonly due: { readonly day: number; readonly month?: number } | null
  /** A printed due day that cannot be read, such as one in the month after. */
  readonly unclear: Stretch | null
}

/** What a paragraph says about reporting. */
export interface Reporting {
  readonly reports: readonly SaidReport[]
  /** Duties to report without any period. */
  readonly periodless: readonly Stretch[]
}

const REPORT = /(?<!\p{L})báo cáo(?! viên)(?!\p{L})/gu
const NOUN =
  /(?:^|[\s(])(?:trong|của|mẫu|nội dung|theo|từ|tại|số liệu|phục vụ|biểu mẫu|qua|hội nghị|phiếu|đội ngũ|dự thảo|kèm|(?<!định )kỳ|buổi|thời hạn|ngày|nghe)(?: các| bản)? $/u
const RECEIVER = /(?:^|\s)để (?:[\p{L}\s]{0,40}(?:,|và) )?(?:kịp thời )?$/u
const SUBMITTED =
  /^[^;.]{0,160}? (?:quyết định|xem xét|phê duyệt|cho ý kiến|chỉ đạo|giải quyết|thẩm định|thông qua|theo dõi, chỉ đạo)(?!\p{L})/u
const RECURRING = /(?:định kỳ|thường xuyên)/u
const BARE =
  /^(?:(?:thực hiện|xây dựng|tham mưu|định kỳ|thường xuyên|kịp thời|đầy đủ|nghiêm túc|thông tin|thống kê|tổng hợp|theo dõi|kiểm tra|giám sát|đánh giá|rà soát|sơ kết|tổng kết|lập|gửi|nộp|chế độ|công tác|các|và|việc|đề xuất|hằng|hàng|tháng|quý|năm|0?6|báo cáo|tự|ban hành|chuẩn bị|hoàn thành)[\s,]*)*$/u
/** Between two periods of one report: only their days, and the word itself. */
const CHAIN =
  /^(?:[\s,()/-]|\d+|và|trước|(?:chậm|muộn) nhất|là|vào|ngày|tháng|cuối|của|quý|năm|báo cáo|gửi|nộp|đến|hết|kỳ|mỗi)*$/u
const OPENING_DUTY =
  /(?:thực hiện (?:các |chế độ (?:thông tin,? )?|công tác )?|(?:định kỳ|thường xuyên)[^,;]{0,30}? (?:tổng hợp,? |thống kê,? |và )*)$/u

/** Reads every duty to report of a paragraph. */
export function reportingIn(passage: Passage): Reporting {
  const reports: SaidReport[] = []
  const periodless: Stretch[] = []
  for (const clause of clausesOf(passage)) {
    const report = reportIn(passage, clause)
    if (report) reports.push(report)
    else if (!isDated(passage, clause)) periodless.push(...dutiesIn(passage, clause))
  }
  return { reports, periodless }
}

function reportIn(passage: Passage, clause: Stretch): SaidReport | null {
  const mentions = mentionsIn(passage, clause)
  const [first] = mentions
  if (!first) return null
  const often = oftenOf(passage, clause, first)
  if (!often && !recurs(passage, clause, mentions)) return null
  const what = whatOf(passage, clause, first, often)
  const dues = dueDaysIn(passage.plain.slice(clause.from, clause.to))
  const due = often ? oneDueDay(dues) : null
  const [printed] = dues
  return {
    due,
    unclear:
      often && printed && !due
        ? { from: clause.from + printed.from, to: clause.from + printed.to }
        : null,
    what,
    often,
    subject: subjectOfClause(passage, clause, first),
    frequencies: often?.frequencies ?? [],
    toWhom: receiverOf(passage, what, often),
  }
}

function subjectOfClause(passage: Passage, clause: Stretch, mention: Stretch): Stretch | null {
  const from = afterColon(passage, clause, mention)
  if (from === 0) return null
  const subject = subjectOf(passage, from, mention.to)
  const next = subject && subject.to + (passage.plain.charAt(subject.to) === ' ' ? 1 : 0)
  return next !== null && verbAt(passage.plain, next) ? subject : null
}

/** Where a clause speaks of reporting as something to do. */
function mentionsIn(passage: Passage, clause: Stretch): Stretch[] {
  const plain = passage.plain.slice(clause.from, clause.to)
  return [...plain.matchAll(REPORT)]
    .map((match) => ({
      from: clause.from + match.index,
      to: clause.from + match.index + match[0].length,
    }))
    .filter(
      (mention) =>
        !NOUN.test(passage.plain.slice(Math.max(clause.from, mention.from - 30), mention.from)),
    )
}

/** Words of frequency behind the report, or at the clause's beginning before it. */
function oftenOf(passage: Passage, clause: Stretch, mention: Stretch): SaidFrequency | null {
  const said = frequenciesIn(passage.plain.slice(clause.from, clause.to)).map((each) => ({
    ...each,
    from: clause.from + each.from,
    to: clause.from + each.to,
  }))
  const opening = afterColon(passage, clause, mention)
  const first = said.findIndex((each) => {
    if (each.from >= mention.from) return true
    const between = passage.plain.slice(each.to, mention.from)
    const isOpening = each.from >= opening - 1 && each.from <= opening + 12
    return BARE.test(between.trim()) || (isOpening && !between.includes(';'))
  })
  return first < 0 ? null : chained(passage, said.slice(first))
}

/** "06 tháng (trước ngày 15/6), hằng năm (trước ngày 15/12)": one report with several periods. */
function chained(passage: Passage, said: readonly SaidFrequency[]): SaidFrequency | null {
  const [first, ...others] = said
  if (!first) return null
  let last = first
  const frequencies = [first.frequencies]
  for (const next of others) {
    if (!CHAIN.test(passage.plain.slice(last.to, next.from))) break
    frequencies.push(next.frequencies)
    last = next
  }
  return last === first
    ? first
    : { ...first, to: last.to, frequencies: mergedFrequencies(frequencies) }
}

function recurs(passage: Passage, clause: Stretch, mentions: readonly Stretch[]): boolean {
  return mentions.some((mention) => {
    const before = passage.plain.slice(Math.max(clause.from, mention.from - 60), mention.from)
    const match = RECURRING.exec(before)
    const after = passage.plain.slice(mention.to, mention.to + 12)
    return (
      (match !== null && BARE.test(before.slice(match.index).trim())) ||
      /^ (?:định kỳ|thường xuyên)/u.test(after)
    )
  })
}

/** The clause, from its beginning or, when it opens with a body or another duty, from the report. */
function whatOf(
  passage: Passage,
  clause: Stretch,
  mention: Stretch,
  often: SaidFrequency | null,
): Stretch {
  const label = afterColon(passage, clause, mention)
  const opening = passage.plain.slice(label, mention.from)
  const passive = /(?:phải được|được) $/u.test(opening)
  const subject = passive ? null : subjectOf(passage, label, clause.to)
  const whole = passive || (subject === null && BARE.test(opening.trim()))
  const verb = OPENING_DUTY.exec(opening)?.[0].length ?? 0
  const from = whole ? label : mention.from - verb
  const behind = often && often.from > mention.from ? often.to : null
  const to = behind !== null && passage.plain.charAt(behind) === ',' ? behind : clause.to
  return trimmed(passage.text, from, withoutFullStop(passage.text, from, to))
}

function withoutFullStop(text: string, from: number, to: number): number {
  let end = to
  while (
    end > from &&
    ' .;,/'.includes(text.charAt(end - 1)) &&
    !text.slice(from, end).endsWith('...')
  )
    end -= 1
  return end
}

/** A label or a body with a colon before the report is not part of it. */
function afterColon(passage: Passage, clause: Stretch, mention: Stretch): number {
  const colon = passage.plain.slice(clause.from, mention.from).lastIndexOf(':')
  return colon < 0 ? clause.from : trimmed(passage.text, clause.from + colon + 1, clause.to).from
}

function receiverOf(passage: Passage, what: Stretch, often: SaidFrequency | null): Stretch | null {
  const plain = passage.plain.slice(what.from, what.to)
  const sent =
    /(?<!\p{L})(?:gửi|nộp)(?: (?:về|cho|đến|tới|lên|kết quả về))? |báo cáo(?: (?:về|cho|với|lên))? /gu
  const starts = [...plain.matchAll(sent)].map((match) => what.from + match.index + match[0].length)
  if (often) starts.push(often.to + 1)
  for (const start of starts) {
    const to =
      start < what.to && bodyAt(passage.plain, start) ? nameEnd(passage, start, what.to) : start
    if (to > start) return { from: start, to }
  }
  return null
}

/** Duties to report that name no period; what only passes a report on, or up for decision, is none. */
function dutiesIn(passage: Passage, clause: Stretch): Stretch[] {
  return mentionsIn(passage, clause).filter((mention) => {
    const before = passage.plain.slice(Math.max(clause.from, mention.from - 80), mention.from)
    const after = passage.plain.slice(mention.to, Math.min(clause.to, mention.to + 200))
    const submitted = bodyAt(after, 1) && SUBMITTED.test(after)
    return !RECEIVER.test(before) && !submitted
  })
}

function isDated(passage: Passage, clause: Stretch): boolean {
  const plain = passage.plain.slice(clause.from, clause.to)
  return datesIn(plain).some((date) => boundDate(plain, date) !== null)
}

import type { Doubt, DraftDeadline, DraftTask, Span } from '@dunghan/core/plan'
import type { Day } from '@dunghan/core/time'
import { bodyAt } from './bodies.ts'
import { clausesOf, type Stretch, trimmed } from './clauses.ts'
import { doubtOf } from './doubts.ts'
import { nameEnd, verbAt } from './name-end.ts'
import { type Passage, spanOf } from './passage.ts'
import { type Prose, type Who, whoIn, whoOf } from './prose.ts'
import { subjectOf } from './roles.ts'
import { type TimePhrase, timePhrases } from './time-phrases.ts'

/** Dated duties with what is doubtful about them. */
export interface FoundDeadlines {
  readonly deadlines: readonly DraftDeadline[]
  readonly doubts: readonly Doubt[]
}

const ONLY_DONE =
  /^(?:và |cần |phải )*(?:thời hạn|thời gian)? ?(?:thực hiện|hoàn thành|kết thúc)? ?(?:xong)?[\s:]*$/u
const OWN_DUTY =
  /(?:ban hành|xây dựng|chủ trì|triển khai|tổ chức|thực hiện|phối hợp|hướng dẫn|báo cáo|gửi|tổng hợp|hoàn thành|hoàn thiện|rà soát|tham mưu|lập|nộp|cử|kiện toàn|bố trí|chủ động|đăng ký|chỉ đạo|kiểm tra|theo dõi|đôn đốc|tuyên truyền|cung cấp|chuẩn bị|phân công)(?!\p{L})/u

const OWN_REPORT = /^(?:kết quả )?báo cáo[^.;:]{0,60}? của /u
const DONE =
  /(?:(?<!\p{L})đã [^;.]*|(?:ban hành|ký|được cấp|thành lập|công bố|tiếp nhận|công nhận) ?)$/u
const SHORTEST = 8
const LOOSE_END =
  /(?:\s*[;,(]\s*(?:và |phải |cần )*(?:thời hạn|thời gian)?\s*(?:hoàn thành|kết thúc|thực hiện)?)?(?:\s*(?:(?<!\p{L})(?:và|là|vào|xong|trong)|:))*\s*$/u

/** Reads the dated duties of one paragraph; a task's lead answers for it where the paragraph names nobody, and its own time is not repeated. */
export function deadlinesIn(
  prose: Prose,
  issuedOn: Day | null,
  task: DraftTask | null,
): FoundDeadlines {
  const { passage } = prose.paragraph
  if (!/\d/u.test(passage.plain)) return { deadlines: [], doubts: [] }
  const found = timePhrases(prose)
  const doubts = [...found.doubts]
  const taken = task?.places.timings ?? []
  const lead = task?.lead ?? []
  const phrases = found.phrases.filter(
    (phrase) => !isTaken(passage, phrase, taken) && !isPast(passage.plain, phrase, issuedOn),
  )
  const named = phrases.length > 0 ? whoOf(prose) : null
  const who = named ?? { words: lead.join(', '), agencies: lead }
  const clauses = phrases.length > 0 ? clausesOf(passage) : []
  let at = 0
  const deadlines = phrases.flatMap((phrase, index) => {
    while ((clauses[at]?.to ?? Number.POSITIVE_INFINITY) <= phrase.from) at += 1
    const clause = ownClause(passage, clauses, at, phrase)
    const before = phrases[index - 1]
    const isAgain = phrase.again === true && before !== undefined
    const deadline = deadlineOf(
      prose,
      phrase,
      clause && (isAgain ? clause : behind(clause, before, phrase)),
      (clause && clauseWho(passage, clause, phrase)) ?? who,
      isAgain ? before : null,
    )
    if (deadline && deadline.who === '')
      doubts.push(doubtOf('deadline.no-one', prose.ref, deadline.source))
    if (deadline && issuedOn !== null && deadline.lastDay < issuedOn) {
      doubts.push(doubtOf('timing.before-issue', prose.ref, deadline.source))
    }
    return deadline ?? []
  })
  return { deadlines, doubts }
}

/** A clause behind another may open with its own body; "báo cáo kết quả của các đơn vị gửi về …" is the units' duty. */
function clauseWho(passage: Passage, clause: Stretch, phrase: Stretch): Who | null {
  const owner = OWN_REPORT.exec(passage.plain.slice(clause.from, phrase.from))
  if (owner && bodyAt(passage.plain, clause.from + owner[0].length)) {
    const from = clause.from + owner[0].length
    const to = nameEnd(passage, from, phrase.from)
    if (/^ (?:gửi|nộp)/u.test(passage.plain.slice(to, to + 5))) return whoIn(passage, { from, to })
  }
  if (clause.from === 0) return null
  const subject = subjectOf(passage, clause.from, phrase.from)
  const isActor = subject && verbAt(passage.plain, skip(passage.plain, subject.to))
  return isActor ? whoIn(passage, subject) : null
}

/** A day before the plan's own that tells what was done or issued then is none. */
function isPast(plain: string, phrase: TimePhrase, issuedOn: Day | null): boolean {
  if (issuedOn === null || phrase.lastDay >= issuedOn) return false
  return DONE.test(plain.slice(Math.max(0, phrase.from - 100), phrase.from))
}

/** A time the task itself already has is no second deadline. */
function isTaken(passage: Passage, phrase: Stretch, taken: readonly Span[]): boolean {
  const span = spanOf(passage, phrase.from, phrase.to)
  return taken.some((place) => place.from < span.to && span.from < place.to)
}

/** "…; hoàn thành trước ngày X": the duty stands in the clause before. */
function ownClause(
  passage: Passage,
  clauses: readonly Stretch[],
  at: number,
  phrase: TimePhrase,
): Stretch | undefined {
  const clause = clauses[at]
  const before = clauses[at - 1]
  if (!clause || !before || !ONLY_DONE.test(passage.plain.slice(clause.from, phrase.from)))
    return clause
  return /[\p{L}\d]/u.test(passage.plain.slice(phrase.to, clause.to))
    ? clause
    : { from: before.from, to: clause.to }
}

/** "… chậm nhất ngày a và báo cáo kết quả trước ngày b": the second duty begins behind the first time. */
function behind(clause: Stretch, before: TimePhrase | undefined, phrase: TimePhrase): Stretch {
  if (!before || before.to < clause.from || phrase.from - before.to <= SHORTEST * 2) return clause
  return { from: before.to, to: clause.to }
}

function deadlineOf(
  prose: Prose,
  phrase: TimePhrase,
  clause: Stretch | undefined,
  who: Pick<Who, 'words' | 'agencies'>,
  first: TimePhrase | null,
): DraftDeadline | null {
  const { passage } = prose.paragraph
  if (!clause || clause.from > phrase.from) return null
  const what = first
    ? whatOf(passage, clause, { ...first, to: phrase.to })
    : whatOf(passage, clause, phrase)
  const span = spanOf(passage, Math.min(what.from, phrase.from), Math.max(phrase.to, what.to))
  const { operator, printed, lastDay, time } = phrase
  return {
    ref: prose.ref,
    text: passage.text.slice(phrase.from, phrase.to),
    who: who.words,
    agencies: who.agencies,
    what: passage.text.slice(what.from, what.to),
    operator,
    printed,
    lastDay,
    time,
    source: span,
  }
}

/** The clause up to its time phrase, from the first verb when a body or a basis opens it; behind the phrase when that comes first. */
function whatOf(passage: Passage, clause: Stretch, phrase: TimePhrase): Stretch {
  const start = dutyStart(passage, skip(passage.plain, clause.from), phrase.from)
  const before = trimmed(passage.text, start, phrase.from)
  if (before.to - before.from >= SHORTEST) return withoutOpening(passage.text, before)
  const after = trimmed(passage.text, phrase.to, clause.to)
  return trimmed(
    passage.text,
    dutyStart(passage, after.from, after.to),
    withoutStopAt(passage.text, after),
  )
}

function dutyStart(passage: Passage, from: number, to: number): number {
  const colon = passage.plain.slice(from, to).indexOf(':')
  const isHead = colon >= 0 && colon < 120 && to - from - colon > SHORTEST
  const begin = isHead ? skip(passage.plain, from + colon + 1) : from
  const subject = subjectOf(passage, begin, to)
  const behind = subject ? skip(passage.plain, subject.to) : begin
  if (!subject && !/^(?:căn cứ|theo|trên cơ sở) /u.test(passage.plain.slice(begin, begin + 12)))
    return begin
  if (
    verbAt(passage.plain, behind) &&
    !/^(?:căn cứ|trên cơ sở|theo(?! dõi)|có trách nhiệm|được)/u.test(
      passage.plain.slice(behind, behind + 20),
    )
  )
    return behind
  const start =
    behind +
    (/^được (?:(?:giao|phân công)(?: (?:chủ trì |thực hiện )?nhiệm vụ)?|[\p{L}]+(?: [\p{L}]+)?)(?= )/u.exec(
      passage.plain.slice(behind, to),
    )?.[0].length ?? 0)
  const duty = OWN_DUTY.exec(passage.plain.slice(start, to))
  return duty ? start + duty.index : behind
}

function skip(plain: string, index: number): number {
  return index + (/^[ ,]*(?:và )?/u.exec(plain.slice(index, index + 12))?.[0].length ?? 0)
}

/** An opened parenthesis, a loose "và" and "; hoàn thành" before the phrase belong to neither. */
function withoutOpening(text: string, stretch: Stretch): Stretch {
  const words = text.slice(stretch.from, stretch.to)
  const loose = LOOSE_END.exec(words)?.[0].length ?? 0
  return { from: stretch.from, to: stretch.to - loose }
}

function withoutStopAt(text: string, stretch: Stretch): number {
  return text.charAt(stretch.to - 1) === '.' ? stretch.to - 1 : stretch.to
}

import type { Day, Timing } from '../time/index.ts'

/** A half-open range of UTF-16 code units in `Draft.text`. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Where each field of a task was read; an empty list or null where the document is silent. */
export interface TaskPlaces {
  readonly title: Span
  readonly lead: readonly Span[]
  readonly coordinating: readonly Span[]
  readonly timings: readonly Span[]
  readonly deliverable: Span | null
}

/** One unit of work as the document prints it; fields are null where the document is silent. */
export interface DraftTask {
  readonly ref: string
  readonly title: string
  readonly lead: readonly string[]
  readonly coordinating: readonly string[]
  readonly timing: Timing
  readonly timings: readonly Timing[]
  readonly deliverable: string | null
  readonly source: Span
  readonly places: TaskPlaces
}

/** How the words before a date bind it: `before` X means X−1, `noLaterThan` X means X, `within` a period means its last day. */
export type DeadlineOperator = 'before' | 'noLaterThan' | 'within'

/** A dated duty found in the prose of "tổ chức thực hiện". */
export interface DraftDeadline {
  readonly ref: string
  readonly text: string
  readonly who: string
  /** The bodies named in `who`, one entry each, split and cleaned as a task's leads are. */
  readonly agencies: readonly string[]
  readonly what: string
  readonly operator: DeadlineOperator
  readonly printed: Day
  readonly lastDay: Day
  /** A clock time on the last day, `16:00`; null where none is printed. */
  readonly time: string | null
  readonly source: Span
}

/** How often a report is owed; the periods of Nghị định 09/2019/NĐ-CP, Điều 12. */
export type Frequency = 'monthly' | 'quarterly' | 'semiannual' | 'nineMonth' | 'annual'

/** A report owed again and again; no frequency where the document names none. */
export interface DraftRecurringReport {
  readonly ref: string
  readonly who: string
  /** The bodies named in `who`, one entry each, split and cleaned as a task's leads are. */
  readonly agencies: readonly string[]
  readonly what: string
  readonly toWhom: string | null
  readonly frequencies: readonly Frequency[]
  /** The last day still on time in the last month of its period, where the document prints one: "trước ngày 18" is 17. */
  readonly day?: number
  /** The month of that day, where it is printed too: "trước ngày 10/12 hằng năm". */
  readonly month?: number
  readonly source: Span
}

/** A measurable target. */
export interface DraftTarget {
  readonly ref: string
  readonly text: string
  readonly metric: string
  readonly operator: '>=' | '<=' | '='
  readonly value: number
  readonly unit: string
  readonly source: Span
}

/** A criterion of the standard with its indicators and who answers for each. */
export interface DraftCriterion {
  readonly no: number
  readonly title: string
  readonly indicators: readonly {
    readonly no: number
    readonly title: string
    readonly assignees: readonly string[]
  }[]
}

/** A duty given to, or asked of, a body in the prose of the plan. */
export interface DraftResponsibility {
  readonly ref: string
  readonly body: string
  /** The bodies named in `body`, one entry each, split and cleaned as a task's leads are. */
  readonly agencies: readonly string[]
  readonly text: string
  readonly mode: 'assigned' | 'requested'
  readonly source: Span
}

/** Something the reader of the plan will not guess; `message` is the question, in Vietnamese. */
export interface Doubt {
  readonly code: DoubtCode
  readonly ref: string | null
  readonly message: string
  readonly source: Span
}

/** Every kind of doubt the reader may raise. */
export type DoubtCode =
  | 'file.note'
  | 'plan.none'
  | 'plan.other-document'
  | 'head.number'
  | 'head.date'
  | 'head.issuer'
  | 'head.title'
  | 'head.signer'
  | 'head.period'
  | 'task.same-ref'
  | 'task.cut-off'
  | 'timing.unspecified'
  | 'timing.unreadable'
  | 'timing.impossible'
  | 'timing.before-issue'
  | 'lead.missing'
  | 'lead.related'
  | 'lead.placeholder'
  | 'report.no-period'
  | 'deadline.no-one'

/** A heading of the document, kept so that pages can show tasks under the words the plan prints. */
export interface DraftSection {
  readonly ref: string
  readonly title: string
  readonly source: Span
}

/** A plan as read from its text: what `npm run read` prints, what the API answers and what a clerk reviews. */
export interface Draft {
  readonly docType: string | null
  readonly number: string | null
  readonly issuer: string | null
  readonly level: 'commune' | 'district' | 'province' | null
  readonly issuedOn: Day | null
  readonly issuedOnPartial: string | null
  readonly title: string | null
  readonly period: { readonly from: string; readonly to: string | null } | null
  readonly legalBases: readonly {
    readonly number: string
    readonly date: Day | null
    readonly issuer: string | null
  }[]
  readonly signer: {
    readonly name: string | null
    readonly role: string | null
    readonly onBehalf: string | null
  } | null
  readonly recipients: readonly string[]
  readonly sections: readonly DraftSection[]
  readonly tasks: readonly DraftTask[]
  readonly deadlines: readonly DraftDeadline[]
  readonly recurringReports: readonly DraftRecurringReport[]
  readonly targets: readonly DraftTarget[]
  readonly criteria: readonly DraftCriterion[]
  readonly responsibilities: readonly DraftResponsibility[]
  readonly doubts: readonly Doubt[]
  readonly places: HeadPlaces
  readonly text: string
}

/** Where the fields of the head and foot were read. */
export interface HeadPlaces {
  readonly number: Span | null
  readonly issuer: Span | null
  readonly issuedOn: Span | null
  readonly title: Span | null
  readonly period: Span | null
  readonly legalBases: readonly Span[]
  readonly recipients: readonly Span[]
  readonly signer: Span | null
}

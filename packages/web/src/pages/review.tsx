import type { Doubt, Draft, Duty, Plan } from '@dunghan/core/plan'
import { DraftDuties } from '../parts/draft-duties.tsx'
import { type Frame, Layout } from '../parts/layout.tsx'
import { PrivateWord } from '../parts/privacy.tsx'
import { anchorOf } from '../parts/question.tsx'
import { Questions } from '../parts/questions.tsx'
import { RemarkLines } from '../parts/remark-lines.tsx'
import { Note, Section } from '../parts/section.tsx'
import { SourceText } from '../parts/source-text.tsx'
import { momentWords, shorten } from '../text/format.ts'
import { type Answers, type Faults, isAnswered, type Review } from '../view/answers.ts'
import type { Anchor, Highlight } from '../view/passages.ts'
import { readPlaces } from '../view/read-places.ts'
import { remarksOf } from '../view/remarks.ts'

/** Everything the review of a draft shows. */
export interface ReviewProps {
  readonly frame: Frame
  readonly ward: string
  readonly plan: Plan
  readonly draft: Draft
  readonly review: Review
  /** The duties as decided so far. */
  readonly settled: readonly Duty[]
  readonly remarks: readonly Doubt[]
  /** Said when the document names another issuer than this ward. */
  readonly stranger: string | null
  readonly answers: Answers
  readonly faults: Faults
  readonly choices: readonly string[]
  readonly notice: string | null
}

/** The draft beside its source: doubts as questions, every duty with what was read of it, one main action. */
export function ReviewPage(props: ReviewProps) {
  const { frame, ward, plan, draft, review, answers, faults } = props
  const open = review.questions.filter((question) => !isAnswered(question, answers)).length
  return (
    <Layout frame={frame} title="Xem lại bản nháp" place="plans">
      <div class="top">
        <p class="crumb">
          <a href={`/${ward}/ke-hoach`}>Kế hoạch</a> · bản nháp
          {plan.number ? ` ${plan.number}` : ' chưa có số'}, đọc lúc {momentWords(plan.importedAt)}{' '}
          <PrivateWord plan={plan} />
        </p>
        <h1>{shorten(plan.title, 160)}</h1>
        <p class="q">
          Đọc được {countWords(draft)}. <OpenWords open={open} />
        </p>
        {props.notice ? <Note tone="good">{props.notice}</Note> : null}
        {faults.size > 0 ? (
          <Note tone="bad">
            Có {faults.size} chỗ ghi chưa đúng nên chưa lưu; xem dòng chữ đỏ bên dưới.
          </Note>
        ) : null}
      </div>
      <div class="desk">
        <form class="stack" method="post" action={`/${ward}/ke-hoach/${plan.id}`}>
          <Questions
            review={review}
            answers={answers}
            faults={faults}
            choices={props.choices}
            text={draft.text}
            open={open}
          />
          <Remarks remarks={props.remarks} stranger={props.stranger} />
          <DraftDuties settled={props.settled} review={review} answers={answers} faults={faults} />
          <div class="bar">
            <button class="btn" type="submit" name="viec" value="cong-bo">
              Công bố kế hoạch
            </button>
            <button class="btn quiet" type="submit" name="viec" value="luu">
              Lưu, chưa công bố
            </button>
            <span class="s q">
              {open > 0
                ? `Còn ${open} chỗ chưa trả lời: vẫn công bố được, chỗ chưa có ngày không lên lịch.`
                : 'Chưa gửi thư cho ai. Công bố xong, lịch và thư tuần mới dùng bản này.'}
            </span>
          </div>
        </form>
        <SourceText
          draft={draft}
          anchors={anchorsOf(review.duties)}
          highlights={highlightsOf(draft, review)}
        />
      </div>
    </Layout>
  )
}

function OpenWords({ open }: { open: number }) {
  return open > 0 ? (
    <>
      Còn <b class="soon">{open} chỗ cần xác nhận</b>.
    </>
  ) : (
    <>Không còn chỗ nào cần xác nhận.</>
  )
}

function Remarks({ remarks, stranger }: { remarks: readonly Doubt[]; stranger: string | null }) {
  const said = remarksOf(remarks)
  const all = stranger === null ? said : [{ message: stranger, refs: [] }, ...said]
  return all.length === 0 ? null : (
    <Section id="luu-y" title="Lưu ý" n={all.length} hint="không cần trả lời">
      <RemarkLines remarks={all} />
    </Section>
  )
}

function anchorsOf(duties: readonly Duty[]): Anchor[] {
  return duties.map((duty) => ({ id: anchorOf(duty.key), span: duty.source }))
}

function highlightsOf(draft: Draft, review: Review): Highlight[] {
  return [
    ...review.questions.map(
      ({ doubt, no }): Highlight => ({ span: doubt.source, kind: 'doubt', no }),
    ),
    ...readPlaces(draft),
  ]
}

function countWords(draft: Draft): string {
  const counts: [number, string][] = [
    [draft.tasks.length, 'nhiệm vụ'],
    [draft.deadlines.length, 'thời hạn trong lời văn'],
    [draft.recurringReports.length, 'báo cáo định kỳ'],
    [draft.targets.length, 'chỉ tiêu'],
  ]
  const said = counts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`)
  return said.length > 0 ? said.join(', ') : '0 nhiệm vụ'
}

import type { Draft, Duty, Plan } from '@dunghan/core/plan'
import type { Day, SlotRules } from '@dunghan/core/time'
import type { Child } from 'hono/jsx'
import { AddDuty } from '../parts/add-duty.tsx'
import { type BeforeLine, BeforePublishing } from '../parts/before-publishing.tsx'
import { Clashes, type ClashView } from '../parts/clashes.tsx'
import { DraftDuties } from '../parts/draft-duties.tsx'
import { MERGE_LIST } from '../parts/duty-editor.tsx'
import { FaultList } from '../parts/fault-list.tsx'
import { HeadEditor } from '../parts/head-editor.tsx'
import { KeysHelp } from '../parts/keys-help.tsx'
import { type Frame, Layout } from '../parts/layout.tsx'
import { PrivateWord } from '../parts/privacy.tsx'
import { anchorOf } from '../parts/question.tsx'
import { Questions } from '../parts/questions.tsx'
import { Note } from '../parts/section.tsx'
import { SourceText } from '../parts/source-text.tsx'
import { momentWords, shorten } from '../text/format.ts'
import { type Answers, type Faults, openPlaces, type Review } from '../view/answers.ts'
import { type DraftPage, stretchOf } from '../view/draft-pages.ts'
import type { Highlight } from '../view/passages.ts'
import { readPlaces } from '../view/read-places.ts'
import { mergeLabel } from '../view/wish.ts'

/** Everything the review of a draft shows. */
export interface ReviewProps {
  readonly frame: Frame
  readonly ward: string
  readonly plan: Plan
  readonly review: Review
  /** The version of the draft that this form is made from. */
  readonly version: number
  /** Whether there is a save to take back. */
  readonly undoable: boolean
  /** All duties as decided so far. */
  readonly settled: readonly Duty[]
  readonly pages: readonly DraftPage[]
  readonly page: DraftPage
  readonly answers: Answers
  readonly faults: Faults
  readonly clashes: readonly ClashView[]
  readonly choices: readonly string[]
  readonly before: readonly BeforeLine[]
  readonly rules: SlotRules
  readonly today: Day
  readonly notice: string | null
  /** The duty whose fields stand open. */
  readonly editing: string | null
  readonly typed: { readonly title: string; readonly quote: string }
  readonly script: Child
}

/** The draft beside its source: doubts as questions, every duty with what was read of it, one main action. */
export function ReviewPage(props: ReviewProps) {
  const { frame, ward, plan, review, answers, faults, page } = props
  const { draft } = review
  const open = openPlaces(review, answers)
  const shown = new Set(page.duties.map((duty) => duty.key))
  const anchors = page.duties
    .filter(({ key }) => review.before.get(key)?.added === undefined)
    .map((duty) => ({ id: anchorOf(duty.key), span: duty.source }))
  return (
    <Layout frame={frame} title="Xem lại bản nháp" place="plans" sheet="review.css">
      <div class="top">
        <p class="crumb">
          <a href={`/${ward}/ke-hoach`}>Kế hoạch</a> · bản nháp
          {plan.number ? ` ${plan.number}` : ' chưa có số'}, đọc lúc {momentWords(plan.importedAt)}{' '}
          <PrivateWord plan={plan} />
        </p>
        <h1>{shorten(plan.title, 160)}</h1>
        <p class="q">
          Đọc được {countWords(draft)}.{' '}
          {open > 0 ? (
            <>
              Còn{' '}
              <b class="soon">
                <span data-so-cho>{open}</span> chỗ cần xác nhận
              </b>
              .
            </>
          ) : (
            'Không còn chỗ nào cần xác nhận.'
          )}
        </p>
        {props.notice ? <Note tone="good">{props.notice}</Note> : null}
        {props.clashes.length > 0 ? (
          <Note tone="bad">
            Người khác vừa lưu bản nháp này và sửa cùng việc, nên chưa lưu. Chọn bản cần giữ rồi lưu
            lại; những chỗ khác trong biểu mẫu vẫn như đã ghi.
          </Note>
        ) : null}
        <FaultList faults={faults} />
        <PageLinks {...props} />
      </div>
      <div class="desk">
        <form
          class="stack"
          method="post"
          action={`/${ward}/ke-hoach/${plan.id}`}
          id="xem-lai"
          data-cho={props.clashes.length > 0 ? 'co' : undefined}
        >
          {/* Enter in a field presses the first button of a form: it must keep, never publish. */}
          <button class="hide" type="submit" name="viec" value="luu" tabindex={-1}>
            Lưu
          </button>
          <input type="hidden" name="phien-ban" value={props.version} />
          <input type="hidden" name="trang" value={page.no} />
          <Clashes clashes={props.clashes} rules={props.rules} today={props.today} />
          <Questions
            review={review}
            answers={answers}
            faults={faults}
            choices={props.choices}
            shown={shown}
            first={page.no === 1}
            open={open}
          />
          {page.no === 1 ? <HeadEditor head={answers.head} faults={faults} /> : null}
          <DraftDuties
            settled={props.settled.filter((duty) => shown.has(duty.key)).toSorted(inOrderOf(page))}
            review={review}
            answers={answers}
            faults={faults}
            rules={props.rules}
            today={props.today}
            editing={props.editing}
          />
          <AddDuty faults={faults} typed={props.typed} />
          <MergeList page={page} />
          <BeforePublishing lines={props.before} />
          <Bar open={open} undoable={props.undoable} />
        </form>
        <SourceText
          draft={draft}
          anchors={anchors}
          highlights={highlightsOf(draft, review, shown)}
          range={stretchOf(draft.text, props.pages, page)}
          rowOf={(anchor) => anchor.replace('cau-', 'viec-')}
        />
      </div>
      <KeysHelp />
      {props.script}
    </Layout>
  )
}

function Bar({ open, undoable }: { open: number; undoable: boolean }) {
  return (
    <div class="bar" id="thanh">
      <button class="btn" type="submit" name="viec" value="cong-bo">
        Công bố kế hoạch
      </button>
      <button class="btn quiet" type="submit" name="viec" value="luu">
        Lưu, chưa công bố
      </button>
      <button class="link" type="submit" name="viec" value="hoan-tac" hidden={!undoable}>
        Hoàn tác
      </button>
      <button class="link by-script" type="button" id="mo-phim">
        Phím tắt
      </button>
      <span class="s q" id="da-luu" role="status">
        {open > 0
          ? 'Vẫn công bố được; chỗ chưa có ngày không lên lịch.'
          : 'Chưa gửi thư cho ai. Công bố xong, lịch và thư tuần mới dùng bản này.'}
      </span>
    </div>
  )
}

function PageLinks({ ward, plan, pages, page, review, answers }: ReviewProps) {
  if (pages.length < 2) return null
  return (
    <nav class="pages" aria-label="Các phần của bản nháp">
      {pages.map(({ no, duties }) => {
        const keys = new Set(duties.map(({ key }) => key))
        const here = {
          ...review,
          questions: review.questions.filter(({ duty }) => keys.has(duty.key)),
        }
        const open = openPlaces({ ...here, looks: no === 1 ? review.looks : [] }, answers)
        return (
          <a
            href={`/${ward}/ke-hoach/${plan.id}?trang=${no}`}
            aria-current={no === page.no ? 'page' : undefined}
          >
            Phần {no}
            <small>{open > 0 ? ` còn ${open} chỗ` : ' đã xong'}</small>
          </a>
        )
      })}
    </nav>
  )
}

function MergeList({ page }: { page: DraftPage }) {
  return (
    <datalist id={MERGE_LIST}>
      {page.duties
        .filter((duty) => !duty.dropped)
        .map((duty) => (
          <option value={mergeLabel(duty)} />
        ))}
    </datalist>
  )
}

function inOrderOf(page: DraftPage) {
  const place = new Map(page.duties.map((duty, index) => [duty.key, index]))
  return (left: Duty, right: Duty): number =>
    (place.get(left.key) ?? 0) - (place.get(right.key) ?? 0)
}

function highlightsOf(draft: Draft, review: Review, shown: ReadonlySet<string>): Highlight[] {
  const asked = review.questions.filter(({ duty }) => shown.has(duty.key))
  return [
    ...[...asked, ...review.looks].map(
      ({ doubt, no }): Highlight => ({ span: doubt.source, kind: 'doubt', no }),
    ),
    ...readPlaces(draft).filter(({ field }) => shown.has(field?.split('.')[0] ?? '')),
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

import type { Duty } from '@dunghan/core/plan'
import { shorten } from '../text/format.ts'
import type { Answer, Review } from '../view/answers.ts'
import type { Question } from '../view/questions.ts'
import { Pick } from './fields.tsx'
import { LeadAnswers } from './lead-answers.tsx'
import { TimeAnswers } from './time-answers.tsx'

interface QuestionProps {
  readonly question: Question
  readonly answer: Answer
  readonly review: Review
  readonly fault: string | undefined
  /** Names that may be chosen as lead. */
  readonly choices: readonly string[]
  readonly text: string
}

/** A doubt as a question: a sentence, the printed words, answers as full-width choices. Nothing is chosen in advance. */
export function QuestionBlock(props: QuestionProps) {
  const { question } = props
  const { duty } = question
  return (
    <fieldset class="doubt">
      <legend>
        <span class="no">{question.no}.</span> {question.legend}
      </legend>
      <p class="s q">
        {shorten(duty.title, 110)} <a href={`#${anchorOf(duty.key)}`}>Xem câu {question.no}</a>
      </p>
      <blockquote>
        <mark>{shorten(quoted(props), 160)}</mark>
      </blockquote>
      <Answers {...props} />
    </fieldset>
  )
}

/** The id of a duty's passage in the source. */
export function anchorOf(key: string): string {
  return `cau-${key.replace(':', '-')}`
}

function Answers({ question, answer, review, fault, choices }: QuestionProps) {
  const { duty } = question
  switch (question.asks) {
    case 'time':
      return (
        <TimeAnswers
          name={duty.key}
          said={answer}
          end={review.end}
          printed={printedDay(duty)}
          fault={fault}
        />
      )
    case 'lead':
      return <LeadAnswers name={duty.key} said={answer} choices={choices} printed={duty.lead} />
    default:
      return (
        <div>
          <Pick
            type="radio"
            name={`bo.${duty.key}`}
            value="khong"
            checked={answer.keep && answer.sure}
          >
            Giữ việc này
          </Pick>
          <Pick type="radio" name={`bo.${duty.key}`} value="co" checked={!answer.keep}>
            Bỏ việc này khỏi kế hoạch
          </Pick>
        </div>
      )
  }
}

function printedDay({ timing }: Duty) {
  return timing.kind === 'date' ? timing.lastDay : null
}

const ENOUGH = 25

/** The doubted words; where they are too few to tell anything, the sentence they stand in. */
function quoted({ question, text }: QuestionProps): string {
  const words = ({ from, to }: { readonly from: number; readonly to: number }): string =>
    text.slice(from, to).replaceAll('**', '').replace(/\s+/gu, ' ').trim()
  const own = words(question.doubt.source)
  return own.length < ENOUGH ? words(question.duty.source) : own
}

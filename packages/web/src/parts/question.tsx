import type { Duty } from '@dunghan/core/plan'
import { shorten } from '../text/format.ts'
import type { Answer, Review } from '../view/answers.ts'
import type { Question } from '../view/questions.ts'
import { ENOUGH, wordsOf } from '../view/sentence.ts'
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
}

/** A doubt as a question: a sentence, the printed words, answers as full-width choices. Nothing is chosen in advance. */
export function QuestionBlock(props: QuestionProps) {
  const { question, review } = props
  const { duty, no, asks } = question
  const field = asks === 'keep' ? 'title' : asks
  return (
    <fieldset class="doubt" id={`hoi-${no}`} data-viec={duty.key} data-o={`${duty.key}.${field}`}>
      <legend>
        <span class="no">{no}.</span> {question.legend}
      </legend>
      <p class="s q">
        {shorten(duty.title, 110)} <a href={`#${anchorOf(duty.key)}`}>Xem câu {no}</a>
      </p>
      <blockquote>
        <mark>{shorten(quoted(question, review.draft.text), 160)}</mark>
      </blockquote>
      <Answers {...props} />
    </fieldset>
  )
}

/** The id of a duty's passage in the source. */
export function anchorOf(key: string): string {
  return `cau-${key.replace(':', '-')}`
}

/** The id of a duty's row beside the source. */
export function rowId(key: string): string {
  return `viec-${key.replace(':', '-')}`
}

function Answers({ question, answer, review, fault, choices }: QuestionProps) {
  const { duty } = question
  const keep = { type: 'radio', name: `bo.${duty.key}` } as const
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
          <Pick {...keep} value="khong" checked={answer.keep && answer.sure}>
            Giữ việc này
          </Pick>
          <Pick {...keep} value="co" checked={!answer.keep}>
            Bỏ việc này khỏi kế hoạch
          </Pick>
        </div>
      )
  }
}

function printedDay({ timing }: Duty) {
  return timing.kind === 'date' ? timing.lastDay : null
}

/** The doubted words; where they are too few to tell anything, the duty they stand in. */
function quoted({ doubt, duty }: Question, text: string): string {
  const own = wordsOf(text, doubt.source)
  return own.length < ENOUGH ? wordsOf(text, duty.source) : own
}

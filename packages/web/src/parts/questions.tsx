import { refWords } from '@dunghan/core/plan'
import type { Answers, Faults, Review } from '../view/answers.ts'
import { type Group, groupsOf } from '../view/groups.ts'
import { isVague, type Question } from '../view/questions.ts'
import { LeadAnswers } from './lead-answers.tsx'
import { QuestionBlock } from './question.tsx'
import { Section } from './section.tsx'
import { TimeAnswers } from './time-answers.tsx'

interface QuestionsProps {
  readonly review: Review
  readonly answers: Answers
  readonly faults: Faults
  /** Names that may be chosen as lead, the likeliest first. */
  readonly choices: readonly string[]
  readonly text: string
  readonly open: number
}

const UNSAID = { when: '', day: '', picked: [], other: '' } as const

/** All doubts of a draft. What is asked of several duties alike is asked once, and one by one only on wish. */
export function Questions(props: QuestionsProps) {
  const { review, answers } = props
  if (review.questions.length === 0) return null
  const groups = groupsOf(review.questions, answers)
  const grouped = new Set(groups.flatMap((group) => group.questions))
  return (
    <Section id="can-xac-nhan" title="Cần xác nhận" n={props.open} hint="mỗi chỗ một câu trả lời">
      {groups.map((group) => (
        <GroupBlock group={group} {...props} />
      ))}
      {review.questions
        .filter((question) => !grouped.has(question))
        .map((question) => (
          <Block question={question} {...props} />
        ))}
    </Section>
  )
}

function GroupBlock(props: QuestionsProps & { group: Group }) {
  const { group, review, faults } = props
  const { id, questions, shared } = group
  const [first] = questions
  if (!first) return null
  const fault = shared ? faults.get(first.duty.key) : undefined
  const wrong = !shared && questions.some((question) => faults.has(question.duty.key))
  return (
    <>
      <fieldset class="doubt">
        <legend>{legendOf(group, first)}</legend>
        <p class="s q">
          Một câu trả lời cho cả {questions.length} việc:{' '}
          {questions.map((question) => refWords(question.duty.ref)).join(', ')}.
        </p>
        {first.asks === 'time' ? (
          <TimeAnswers
            name={id}
            said={shared ?? UNSAID}
            end={review.end}
            printed={null}
            fault={fault}
          />
        ) : (
          <LeadAnswers
            name={id}
            said={shared ?? UNSAID}
            choices={props.choices}
            printed={first.duty.lead}
          />
        )}
      </fieldset>
      <details class="apart" open={wrong}>
        <summary>Trả lời riêng từng việc trong {questions.length} việc này</summary>
        {questions.map((question) => (
          <Block question={question} blank={shared !== null} {...props} />
        ))}
      </details>
    </>
  )
}

function legendOf({ questions }: Group, first: Question): string {
  const count = questions.length
  if (first.doubt.code === 'timing.unspecified')
    return `${count} việc chưa nêu thời gian. Hạn của các việc này là khi nào?`
  if (first.doubt.code === 'report.no-period')
    return `${count} báo cáo không nêu kỳ. Hạn của các báo cáo này là khi nào?`
  const vague = first.duty.lead.find(isVague)
  if (!vague) return `${count} việc chưa nêu cơ quan chủ trì. Cơ quan nào chủ trì?`
  return first.doubt.code === 'lead.placeholder'
    ? `“${vague}” ở ${count} việc là ai?`
    : `“${vague}” ở ${count} việc là những cơ quan nào?`
}

function Block(props: QuestionsProps & { question: Question; blank?: boolean }) {
  const { question } = props
  const answer = props.answers.get(question.duty.key)
  if (!answer) return null
  return (
    <QuestionBlock
      question={question}
      answer={props.blank ? { ...answer, ...UNSAID } : answer}
      review={props.review}
      fault={
        question.asks === 'time' && !props.blank ? props.faults.get(question.duty.key) : undefined
      }
      choices={props.choices}
      text={props.text}
    />
  )
}

import { type DutyKey, refWords } from '@dunghan/core/plan'
import { type Answers, type Faults, isLookedAt, type Review } from '../view/answers.ts'
import { type Group, groupsOf } from '../view/groups.ts'
import { isVague, type Question } from '../view/questions.ts'
import { LeadAnswers } from './lead-answers.tsx'
import { LookBlock } from './look.tsx'
import { QuestionBlock } from './question.tsx'
import { Section } from './section.tsx'
import { TimeAnswers } from './time-answers.tsx'

interface QuestionsProps {
  readonly review: Review
  readonly answers: Answers
  readonly faults: Faults
  /** Names that may be chosen as lead, the likeliest first. */
  readonly choices: readonly string[]
  /** The duties that stand on this page of the draft. */
  readonly shown: ReadonlySet<DutyKey>
  /** Whether this is the page that holds what belongs to no duty. */
  readonly first: boolean
  readonly open: number
}

const UNSAID = { in: '', when: '', day: '', picked: [], other: '', office: false } as const

/** All doubts of a draft. What is asked of several duties alike is asked once, and one by one only on wish. */
export function Questions(props: QuestionsProps) {
  const { review, answers, shown } = props
  if (review.questions.length + review.looks.length === 0) return null
  const groups = groupsOf(review.questions, answers)
  const grouped = new Set(groups.flatMap((group) => group.questions))
  const single = review.questions.filter(
    (question) => !grouped.has(question) && shown.has(question.duty.key),
  )
  return (
    <Section
      id="can-xac-nhan"
      title="Chỗ cần xác nhận"
      n={<span data-so-cho>{props.open}</span>}
      hint="mỗi chỗ một câu trả lời"
    >
      {groups.map((group) => (
        <GroupBlock group={group} {...props} />
      ))}
      {single.map((question) => (
        <Block question={question} {...props} />
      ))}
      {props.first
        ? review.looks.map((look) => (
            <LookBlock look={look} seen={isLookedAt(look, answers)} text={review.draft.text} />
          ))
        : null}
    </Section>
  )
}

function GroupBlock(props: QuestionsProps & { group: Group }) {
  const { group, review, faults, shown } = props
  const { id, questions, shared } = group
  const [first] = questions
  if (!first) return null
  const here = questions.filter(({ duty }) => shown.has(duty.key))
  const wrong = here.some(({ duty }) => faults.has(`ngay.${duty.key}`))
  const said = shared ?? UNSAID
  return (
    <>
      <fieldset class="doubt" data-viec={questions.map(({ duty }) => duty.key).join(' ')}>
        <legend>{legendOf(group, first)}</legend>
        <p class="s q">
          Một câu trả lời cho cả {questions.length} việc: {placesOf(questions)}.
        </p>
        {group.asks === 'time' ? (
          <TimeAnswers
            name={id}
            said={said}
            end={review.end}
            printed={null}
            fault={faults.get(`ngay.${id}`)}
          />
        ) : (
          <LeadAnswers name={id} said={said} choices={props.choices} printed={first.duty.lead} />
        )}
      </fieldset>
      {here.length === 0 ? null : (
        <details class="apart" open={wrong}>
          <summary>
            Trả lời riêng từng việc trong {here.length} việc
            {here.length < questions.length ? ' ở trang này' : ' này'}
          </summary>
          {here.map((question) => (
            <Block question={question} blank={shared !== null} {...props} />
          ))}
        </details>
      )}
    </>
  )
}

const MANY = 12

function placesOf(questions: readonly Question[]): string {
  const refs = questions.slice(0, MANY).map(({ duty }) => refWords(duty.ref))
  const more = questions.length - refs.length
  return refs.join(', ') + (more > 0 ? ` và ${more} việc nữa` : '')
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
  const answer = props.answers.duties.get(question.duty.key)
  if (!answer) return null
  return (
    <QuestionBlock
      question={question}
      answer={props.blank ? { ...answer, ...UNSAID } : answer}
      review={props.review}
      fault={props.faults.get(`ngay.${question.duty.key}`)}
      choices={props.choices}
    />
  )
}

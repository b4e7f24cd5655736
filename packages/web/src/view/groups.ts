import { agencyKey } from '@dunghan/core/agency'
import type { Answer, Answers } from './answers.ts'
import { isVague, type Question } from './questions.ts'

/** Questions that ask the same thing of several duties, so that one answer may serve them all. */
export interface Group {
  /** Names its form fields: `thoi-gian-0`. */
  readonly id: string
  readonly asks: 'time' | 'lead'
  readonly questions: readonly Question[]
  /** The answer all of them share so far; null while they differ or have none. */
  readonly shared: Answer | null
}

/** Two or more duties without any time, or led by the same nobody in particular, are asked about once. */
export function groupsOf(questions: readonly Question[], answers: Answers | null): Group[] {
  return [...Map.groupBy(questions.filter(isShareable), kindOf)]
    .filter(([, same]) => same.length > 1)
    .map(([kind, same], index) => ({
      id: `${kind.startsWith('time') ? 'thoi-gian' : 'chu-tri'}-${index}`,
      asks: kind.startsWith('time') ? 'time' : 'lead',
      questions: same,
      shared: answers && sharedOf(same, answers),
    }))
}

function isShareable({ asks, doubt, duty }: Question): boolean {
  if (asks === 'time')
    return doubt.code === 'timing.unspecified' || doubt.code === 'report.no-period'
  return asks === 'lead' && (duty.lead.length === 0 || duty.lead.some(isVague))
}

function kindOf({ asks, doubt, duty }: Question): string {
  return `${asks} ${doubt.code} ${asks === 'lead' ? agencyKey(duty.lead.find(isVague) ?? '') : ''}`
}

function sharedOf(questions: readonly Question[], answers: Answers): Answer | null {
  const [first, ...others] = questions.map(({ duty }) => answers.duties.get(duty.key))
  if (!first || isBlank(first)) return null
  return others.every((other) => other && saysTheSame(first, other)) ? first : null
}

function isBlank(answer: Answer): boolean {
  const { when, picked, other, office } = answer
  return when === '' && picked.length === 0 && other.trim() === '' && !office
}

function saysTheSame(left: Answer, right: Answer): boolean {
  return (
    left.when === right.when &&
    left.day === right.day &&
    left.other === right.other &&
    left.office === right.office &&
    left.picked.join('\n') === right.picked.join('\n')
  )
}

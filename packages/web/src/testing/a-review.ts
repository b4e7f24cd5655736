import { baseDuties, type Decision, type Draft } from '@dunghan/core/plan'
import { endOf, type Review } from '../view/answers.ts'
import { questionsOf } from '../view/questions.ts'

/** A draft laid out for its form, as its page lays it out. */
export function aReview(draft: Draft, decisions: readonly Decision[] = []): Review {
  return {
    draft,
    duties: baseDuties(draft, decisions),
    ...questionsOf(draft),
    end: endOf(draft.period),
    before: new Map(decisions.map((decision) => [decision.key, decision])),
  }
}

import { checkWords, type PlanCheck, toChange } from '@dunghan/core/check'

/** One line on the page of a draft: how clear it is, and the way to the check before signing. */
export function CheckLine(props: { ward: string; planId: string; check: PlanCheck }) {
  return (
    <a href={`/${props.ward}/ke-hoach/${props.planId}/soat`}>
      Soát trước khi ký: {checkWords(props.check)}
    </a>
  )
}

/** Whether anything in a check asks for a change. */
export function checkTone(check: PlanCheck): 'soon' | 'done' {
  return toChange(check) > 0 || check.score.full < 6 ? 'soon' : 'done'
}

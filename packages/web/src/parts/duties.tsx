import type { Day } from '@dunghan/core/time'
import type { Item } from '../view/item.ts'
import { DutyList } from './duty-list.tsx'
import { Section } from './section.tsx'

const SHOWN = 12
const AHEAD = 4
const FEW = 4

/** What is late, then what is due, then, where that is little, the next few: the first thing a page of work shows. */
export function PressingDuties(props: {
  late: readonly Item[]
  soon: readonly Item[]
  next: readonly Item[]
  today: Day
}) {
  const { late, soon, next, today } = props
  return (
    <>
      <Duties id="tre" title="Quá hạn" hint="trễ lâu nhất trước" items={late} today={today} />
      <Duties id="den" title="Đến hạn trong 14 ngày" items={soon} today={today} />
      {late.length + soon.length < FEW ? (
        <Duties
          id="toi"
          title="Sắp tới"
          hint={next.length > AHEAD ? `${AHEAD} việc gần nhất trong ${next.length}` : undefined}
          items={next.slice(0, AHEAD)}
          today={today}
        />
      ) : null}
    </>
  )
}

function Duties(props: {
  id: string
  title: string
  hint?: string | undefined
  items: readonly Item[]
  today: Day
}) {
  if (props.items.length === 0) return null
  const rest = props.items.length - SHOWN
  return (
    <Section id={props.id} title={props.title} n={props.items.length} hint={props.hint}>
      <DutyList items={props.items.slice(0, SHOWN)} today={props.today} />
      {rest > 0 ? (
        <details class="rest">
          <summary>Xem thêm {rest} việc</summary>
          <DutyList items={props.items.slice(SHOWN)} today={props.today} />
        </details>
      ) : null}
    </Section>
  )
}

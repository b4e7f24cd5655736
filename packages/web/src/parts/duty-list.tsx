import { refWords } from '@dunghan/core/plan'
import type { Day } from '@dunghan/core/time'
import { listWords, shorten } from '../text/format.ts'
import type { Item } from '../view/item.ts'
import { standingOf } from '../view/standing.ts'
import { DayTime } from './day.tsx'
import { State } from './marks.tsx'

/** Duties as rows: state and day at the left, title, agency and last word at the right. */
export function DutyList({ items, today }: { items: readonly Item[]; today: Day }) {
  return (
    <ol class="duties">
      {items.map((item) => (
        <li>
          <When item={item} today={today} />
          <div class="what">
            <h3>
              <a class="title" href={item.href}>
                {shorten(item.title, 110)}
              </a>
            </h3>
            <Whose item={item} />
            {item.note ? <p class="say">{item.note}</p> : null}
          </div>
        </li>
      ))}
    </ol>
  )
}

function When({ item, today }: { item: Item; today: Day }) {
  return (
    <div class="when">
      <State standing={standingOf(item.status, item.lastDay, today)} />
      {item.label ? <span class="off">{item.label}</span> : null}
      {item.lastDay ? <DayTime day={item.lastDay} /> : <span class="q">{item.time}</span>}
      {item.derived ? <span class="q">ngày suy ra</span> : null}
      {item.reminder ? <span class="off">{item.reminder}</span> : null}
    </div>
  )
}

function Whose({ item }: { item: Item }) {
  const [first] = item.agencies
  const names =
    item.agencies.length > 2
      ? `${first} và ${item.agencies.length - 1} cơ quan khác`
      : listWords(item.agencies)
  return (
    <p>
      {names ? (
        <>
          <b>{names}</b> ·{' '}
        </>
      ) : null}
      <span class="nb">{item.plan}</span>, mục <span class="nb">{refWords(item.ref)}</span>
    </p>
  )
}

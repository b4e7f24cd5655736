import type { Card, CardState, Task } from '@dunghan/core/task'
import { type Day, dayAt } from '@dunghan/core/time'
import { dayWords, periodWords } from '../text/format.ts'
import type { Item } from '../view/item.ts'
import { type Standing, standingOf } from '../view/standing.ts'
import { DayTime } from './day.tsx'
import { Field } from './fields.tsx'
import { State } from './marks.tsx'
import { Section } from './section.tsx'

/** One instance of a task with the share of every agency in it. */
export interface OccurrenceView {
  readonly key: string
  readonly item: Item
  readonly tracked: boolean
  readonly cards: readonly CardView[]
}

/** One agency's share, with its name. */
export interface CardView {
  readonly card: Card
  readonly name: string
  readonly item: Item
}

interface OccurrencesProps {
  readonly task: Task
  readonly ward: string
  readonly now: OccurrenceView
  readonly others: readonly OccurrenceView[]
  readonly today: Day
}

/** The instance that matters today with its buttons, then every other one folded away. */
export function Occurrences({ task, ward, now, others, today }: OccurrencesProps) {
  const action = `/${ward}/nhiem-vu/${task.id}`
  const lead = now.cards.filter(({ card }) => card.role === 'lead')
  const other = now.cards.filter(({ card }) => card.role !== 'lead')
  return (
    <>
      <Section
        id="tien-do"
        title={now.item.label ? `Tiến độ ${periodWords(now.item.label)}` : 'Tiến độ'}
        hint={lead.length > 1 ? 'xong khi mọi cơ quan chủ trì đã xong' : undefined}
      >
        {now.cards.length === 0 ? (
          <p class="q">Kỳ này qua trước khi kế hoạch được đưa vào, nên không theo dõi.</p>
        ) : (
          <Cards cards={lead} action={action} main today={today} />
        )}
      </Section>
      {other.length > 0 ? (
        <Section id="phoi-hop" title="Cơ quan phối hợp" n={other.length}>
          <Cards cards={other} action={action} today={today} />
        </Section>
      ) : null}
      {others.length > 0 ? <Others others={others} action={action} today={today} /> : null}
    </>
  )
}

function Cards(props: { cards: readonly CardView[]; action: string; main?: boolean; today: Day }) {
  return (
    <ul class="cards">
      {props.cards.map((view, index) => (
        <CardRow
          view={view}
          action={props.action}
          main={props.main === true && index === 0 && props.cards.length === 1}
          today={props.today}
        />
      ))}
    </ul>
  )
}

const NEXT: Readonly<Record<CardState, readonly (readonly [CardState, string])[]>> = {
  open: [
    ['done', 'Đã xong'],
    ['working', 'Đang làm'],
  ],
  working: [
    ['done', 'Đã xong'],
    ['open', 'Chưa làm'],
  ],
  done: [['working', 'Mở lại']],
}

function CardRow(props: { view: CardView; action: string; main: boolean; today: Day }) {
  const { card, name } = props.view
  const id = `${card.agencyId}-${card.occurrence}`
  return (
    <li id={`phieu-${id}`}>
      <form method="post" action={props.action}>
        <input type="hidden" name="ky" value={card.occurrence} />
        <input type="hidden" name="co-quan" value={card.agencyId} />
        <div class="share">
          <h3>{name}</h3>
          <State standing={shareStanding(props.view, props.today)} />
        </div>
        {card.state === 'open' ? null : <p class="s q">{saidWords(card)}</p>}
        {card.note ? <p class="said">“{card.note}”</p> : null}
        {card.state === 'done' ? null : (
          <details class="edit">
            <summary>
              Ghi thêm kết quả, vướng mắc<span class="hide"> của {name}</span>
            </summary>
            <Field id={`cau-${id}`} label="Một hai câu, hiện ở trang này và ở trang của cơ quan">
              <textarea id={`cau-${id}`} name="ghi-chu" rows={2} maxlength={2000} />
            </Field>
          </details>
        )}
        <div class="acts">
          {NEXT[card.state].map(([state, words], index) => (
            <button
              class={props.main && index === 0 && state === 'done' ? 'btn' : 'btn quiet'}
              type="submit"
              name="tinh-trang"
              value={state}
            >
              {words}
              <span class="hide"> việc của {name}</span>
            </button>
          ))}
        </div>
      </form>
    </li>
  )
}

/** A lead is late or not; whoever helps has only said something or not yet. */
function shareStanding({ card, item }: CardView, today: Day): Standing {
  if (card.role === 'lead') return standingOf(item.status, item.lastDay, today)
  if (card.state === 'done') return { mark: 'done', words: 'Đã xong' }
  return { mark: 'next', words: card.state === 'working' ? 'Đang làm' : 'Chưa báo' }
}

function saidWords(card: Card): string {
  const when = dayWords(dayAt(card.changedAt))
  if (card.state === 'done')
    return card.doneOn ? `Báo xong ${dayWords(card.doneOn)}` : 'Đã báo xong'
  return `Báo đang làm ${when}`
}

function Others(props: { others: readonly OccurrenceView[]; action: string; today: Day }) {
  return (
    <Section id="cac-ky" title="Các kỳ khác" n={props.others.length}>
      <ul class="lines">
        {props.others.map((other) => (
          <li>
            <div class="share">
              <b>
                {other.item.label ?? 'Hạn'}
                {other.item.lastDay ? (
                  <>
                    , <DayTime day={other.item.lastDay} />
                  </>
                ) : null}
              </b>
              <State standing={standingOf(other.item.status, other.item.lastDay, props.today)} />
            </div>
            {other.item.reminder ? <p class="q">{other.item.reminder}</p> : null}
            {other.cards.length > 0 ? (
              <details class="edit">
                <summary>
                  Báo tiến độ<span class="hide"> {other.item.label}</span>
                </summary>
                <Cards cards={other.cards} action={props.action} today={props.today} />
              </details>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}

import { refWords } from '@dunghan/core/plan'
import type { Day } from '@dunghan/core/time'
import { listWords, shorten } from '../text/format.ts'
import { standingOf } from '../view/standing.ts'
import type { TaskRow } from '../view/task-row.ts'
import { DayTime } from './day.tsx'
import { State } from './marks.tsx'

interface TaskTableProps {
  readonly rows: readonly TaskRow[]
  readonly caption: string
  readonly today: Day
}

/** Tasks under the headings the plan prints; under 640 px every row becomes a block. */
export function TaskTable({ rows, caption, today }: TaskTableProps) {
  return (
    <table class="table tasks">
      <caption class="hide">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Nhiệm vụ</th>
          <th scope="col">Chủ trì</th>
          <th scope="col">Thời hạn</th>
          <th scope="col">Tình trạng</th>
        </tr>
      </thead>
      {groups(rows).map((group) => (
        <tbody>
          {group.section ? (
            <tr class="group">
              <th colspan={4} scope="rowgroup">
                {group.section}
              </th>
            </tr>
          ) : null}
          {group.rows.map((row) => (
            <Row row={row} today={today} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function Row({ row, today }: { row: TaskRow; today: Day }) {
  const { item } = row
  const [first] = item.agencies
  const lead =
    item.agencies.length > 3
      ? `${first} và ${item.agencies.length - 1} cơ quan khác`
      : listWords(item.agencies)
  return (
    <tr>
      <th scope="row">
        <span class="hang">
          <span class="ref">{refWords(item.ref)}</span>
          <span>
            <a class="title" href={item.href}>
              {shorten(item.title, 110)}
            </a>
            {row.anchor ? (
              <a class="cite" href={`#${row.anchor}`}>
                câu gốc<span class="hide"> của việc {refWords(item.ref)}</span>
              </a>
            ) : null}
          </span>
        </span>
      </th>
      <td data-l="Chủ trì" class="s">
        {lead || 'chưa có'}
      </td>
      <td data-l="Thời hạn">
        <span class="due">
          <Due row={row} />
        </span>
      </td>
      <td data-l="Tình trạng">
        <State standing={standingOf(item.status, item.lastDay, today)} />
      </td>
    </tr>
  )
}

function Due({ row }: { row: TaskRow }) {
  const { item } = row
  if (item.lastDay === null) return <span>{item.time}</span>
  return (
    <>
      {item.label ? <span>{item.label}</span> : null}
      <DayTime day={item.lastDay} />
      {item.derived ? <span class="s">ngày suy ra</span> : null}
      {item.reminder ? <span class="s">{item.reminder}</span> : null}
      {row.place ? <span class="s">{row.place}</span> : null}
    </>
  )
}

function groups(rows: readonly TaskRow[]): { section: string | null; rows: TaskRow[] }[] {
  const found: { section: string | null; rows: TaskRow[] }[] = []
  for (const row of rows) {
    const last = found.at(-1)
    if (last && last.section === row.section) last.rows.push(row)
    else found.push({ section: row.section, rows: [row] })
  }
  return found
}

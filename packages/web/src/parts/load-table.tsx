import { toRoman } from '@dunghan/core/text'
import type { Load } from '../view/load.ts'
import { MARK_WORDS, type Mark as MarkName } from '../view/standing.ts'
import { Mark } from './marks.tsx'
import { Section } from './section.tsx'

const ORDER: readonly MarkName[] = ['late', 'soon', 'next', 'done']
const QUARTERS = [0, 1, 2, 3]

/** Who leads how much in each quarter: one mark a duty, so that the reader counts instead of decoding a bar. */
export function LoadTable({ load, ward }: { load: Load; ward: string }) {
  if (load.rows.length < 2) return null
  return (
    <Section
      id="tai"
      title={`Việc của từng cơ quan, năm ${load.year}`}
      hint="mỗi dấu là một việc, xếp vào quý có hạn"
    >
      <table class="table load">
        <caption class="hide">Số việc của từng cơ quan chủ trì theo quý</caption>
        <thead>
          <tr>
            <th scope="col">Cơ quan chủ trì</th>
            {QUARTERS.map((quarter) => (
              <th scope="col">Quý {toRoman(quarter + 1)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {load.rows.map((row) => (
            <tr>
              <th scope="row">
                <a class="title" href={`/${ward}/co-quan/${row.agencyId}`}>
                  {row.name}
                </a>
              </th>
              {QUARTERS.map((quarter) => (
                <td data-l={`Quý ${toRoman(quarter + 1)}`}>
                  <Units marks={row.quarters[quarter] ?? []} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

function Units({ marks }: { marks: readonly MarkName[] }) {
  if (marks.length === 0)
    return (
      <span class="q none">
        <span aria-hidden="true">–</span>
        <span class="hide">không có việc</span>
      </span>
    )
  const counts = ORDER.map((mark) => ({
    mark,
    count: marks.filter((each) => each === mark).length,
  }))
  const words = counts
    .filter(({ count }) => count > 0)
    .map(({ mark, count }) => `${count} ${MARK_WORDS[mark]}`)
    .join(', ')
  return (
    <span class="units" role="img" aria-label={`${marks.length} việc: ${words}`}>
      {counts.flatMap(({ mark, count }) =>
        Array.from({ length: count }, () => <Mark mark={mark} />),
      )}
    </span>
  )
}

/** @jsxImportSource react */
import type { QuarterTally } from '@dunghan/core/digest'
import { LIGHT } from '../theme.ts'
import { quarterWords } from '../words/letter.ts'

const CELL = { padding: '6px 8px 6px 0', borderTop: `1px solid ${LIGHT.rule}`, color: LIGHT.ink }

/** The year in four rows: a table of figures, so it has a caption and row headings like any other. */
export function YearTable({
  year,
  caption,
}: {
  readonly year: readonly QuarterTally[]
  readonly caption: string
}) {
  return (
    <table
      width="100%"
      cellPadding={0}
      cellSpacing={0}
      border={0}
      style={{ fontSize: '15px', lineHeight: '24px' }}
    >
      <caption
        className="q"
        style={{ textAlign: 'left', fontSize: '14px', lineHeight: '22px', color: LIGHT.quiet }}
      >
        {caption}
      </caption>
      <tbody>
        {year.map((tally) => {
          const [quarter, count, standing] = quarterWords(tally)
          return (
            <tr key={tally.quarter}>
              <th scope="row" align="left" className="i r" style={CELL}>
                {quarter}
              </th>
              <td className="i r" style={CELL}>
                {count}
              </td>
              <td className="i r" style={CELL}>
                {standing}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

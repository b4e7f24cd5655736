import { CLEAR_NAMES, type Score } from '@dunghan/core/check'
import { refWords } from '@dunghan/core/plan'
import { capital } from '../text/format.ts'
import { Mark } from './marks.tsx'
import { Section } from './section.tsx'

/** The six clears of a plan: how many tasks have each, and which have not. */
export function ClearsTable({ score }: { score: Score }) {
  return (
    <Section id="sau-ro" title="Sáu rõ" n={`${score.full}/6`} hint="rõ khi mọi nhiệm vụ đều có">
      <table class="table clears">
        <caption class="hide">Sáu rõ của cả kế hoạch</caption>
        <thead>
          <tr>
            <th scope="col">Rõ gì</th>
            <th scope="col">Có</th>
            <th scope="col">Thiếu ở</th>
          </tr>
        </thead>
        <tbody>
          {score.perClear.map(({ clear, have, missing }) => (
            <tr>
              <th scope="row">
                <Mark mark={missing.length === 0 ? 'done' : 'soon'} /> {capital(CLEAR_NAMES[clear])}
              </th>
              <td data-l="Có">
                {have}/{have + missing.length}
              </td>
              <td data-l="Thiếu ở" class="s">
                {missing.length === 0
                  ? 'không'
                  : have === 0
                    ? 'mọi nhiệm vụ'
                    : missing.map(refWords).join('; ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

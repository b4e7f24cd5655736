import { toRoman } from '@dunghan/core/text'
import type { Day } from '@dunghan/core/time'
import { dayWords, listWords, shortDateOf, shorten } from '../text/format.ts'
import type { Item } from '../view/item.ts'
import { itemsOfYear, type RibbonQuarter, ribbonOf, ribbonYear } from '../view/ribbon.ts'
import { MARK_WORDS, type Mark as MarkName, markOf } from '../view/standing.ts'
import { Mark } from './marks.tsx'
import { Section } from './section.tsx'

interface RibbonProps {
  readonly items: readonly Item[]
  readonly today: Day
  readonly title: string
  readonly hint?: string
}

const LEGEND: readonly MarkName[] = ['late', 'soon', 'done', 'next']

/** Dải năm: a year in four quarters, today marked, each dated duty a mark in its week; a list beneath says the same. */
export function YearRibbon({ items, today, title, hint }: RibbonProps) {
  const year = ribbonYear(items, today)
  const shown = itemsOfYear(items, year)
  const count = (mark: MarkName): number =>
    shown.filter((item) => markOf(item.status) === mark).length
  return (
    <Section id="dai-nam" title={`${title} ${year}`} hint={hint} class="year">
      <div class="qs">
        {ribbonOf(items, year, today).map((quarter) => (
          <Quarter quarter={quarter} today={today} />
        ))}
      </div>
      <div class="under">
        <ul class="legend">
          {LEGEND.map((mark) => (
            <li>
              <Mark mark={mark} />
              {MARK_WORDS[mark]} <b>{count(mark)}</b>
            </li>
          ))}
        </ul>
        {shown.length > 0 ? <AsList items={shown} /> : null}
      </div>
    </Section>
  )
}

function Quarter({ quarter, today }: { quarter: RibbonQuarter; today: Day }) {
  const { axis, height } = quarter
  return (
    <figure>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand inside a picture */}
      <svg
        viewBox={`0 0 272 ${height}`}
        role="group"
        aria-label={`Quý ${toRoman(quarter.number)}: ${quarter.count} việc`}
      >
        <path class="wk" d={quarter.mondays.map((x) => `M${x} ${axis}v5`).join('')} />
        {quarter.months.map(({ x, month }) => (
          <>
            <path class="mo" d={`M${x + 0.5} ${axis}v18`} />
            <text x={x + 6} y={axis + 18}>
              Tháng {month}
            </text>
          </>
        ))}
        <path class="axis" d={`M0 ${axis}H272`} />
        {quarter.gone > 0 ? <path class="gone" d={`M0 ${axis}H${quarter.gone}`} /> : null}
        {quarter.today === null ? null : (
          <>
            <path class="today" d={`M${quarter.today} 17V${axis + 7}`} />
            <text
              class="now"
              x={Math.min(Math.max(quarter.today, 46), 226)}
              y="11"
              text-anchor="middle"
            >
              Hôm nay, {shortDateOf(today)}
            </text>
          </>
        )}
        {quarter.marks.map(({ item, mark, day, x, y }) => (
          <a class={mark} href={item.href}>
            <title>
              {dayWords(day)}
              {item.reminder ? ` (${item.reminder})` : ''}, {MARK_WORDS[mark]}:{' '}
              {shorten(item.title, 90)}. {listWords(item.agencies.slice(0, 2))}
            </title>
            <use href={`#${mark}`} x={x} y={y} width="15" height="15" />
          </a>
        ))}
        {quarter.more.map(({ x, y, count }) => (
          <text class="more" x={x} y={y} text-anchor="middle">
            +{count}
          </text>
        ))}
      </svg>
      <figcaption>
        <b>Quý {toRoman(quarter.number)}</b>
        <span>{quarterWords(quarter)}</span>
      </figcaption>
    </figure>
  )
}

function quarterWords({ count, late, done }: RibbonQuarter): string {
  if (count === 0) return 'không có việc'
  if (done === count) return `${count} việc, xong cả`
  if (late > 0) return `${count} việc, ${late} trễ`
  return done > 0 ? `${count} việc, ${done} xong` : `${count} việc`
}

function AsList({ items }: { items: readonly Item[] }) {
  return (
    <details>
      <summary>Đọc dải năm thành danh sách</summary>
      <ol class="plain">
        {items.map((item) => (
          <li>
            <Mark mark={markOf(item.status)} />
            <span>{item.lastDay ? shortDateOf(item.lastDay) : ''}</span>
            <span>
              <a href={item.href}>{shorten(item.title, 90)}</a>, {MARK_WORDS[markOf(item.status)]}
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}

import type { Task } from '@dunghan/core/task'
import { dateOf } from '../text/format.ts'
import { timingWords } from '../text/timing.ts'
import { DayField } from './fields.tsx'
import { Section } from './section.tsx'

/** Where the office gives the day of each event that a task is counted from; nothing for other tasks. */
export function EventDays({ ward, task, fault }: { ward: string; task: Task; fault?: string }) {
  const times = [task.timing, ...task.timings].flatMap((timing, index) =>
    timing.kind === 'relative' ? { timing, index } : [],
  )
  if (times.length === 0 || task.cancelled) return null
  return (
    <Section id="su-kien" title="Ngày của sự kiện" hint="để tính thời hạn">
      {times.map(({ timing, index }) => (
        <form
          class="fields"
          method="post"
          action={`/${ward}/nhiem-vu/${task.id}/su-kien`}
          key={String(index)}
        >
          <p>{timingWords(timing)}</p>
          <input type="hidden" name="thu-tu" value={String(index)} />
          <DayField
            id={`ngay-su-kien-${index}`}
            name="ngay"
            label={`Ngày ${timing.event}`}
            value={timing.eventOn ? dateOf(timing.eventOn) : ''}
            fault={fault}
          />
          <p>
            <button class="btn quiet" type="submit">
              Tính thời hạn
            </button>
          </p>
        </form>
      ))}
    </Section>
  )
}

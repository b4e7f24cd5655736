import { renderFeed } from '@dunghan/calendar'
import { feedContents } from '@dunghan/core/calendar'
import { aLocality, anOccurrence, aPlan, aTask } from '@dunghan/core/testing'
import { addDays, day, NATIONAL_DAYS_OFF } from '@dunghan/core/time'

// Run as a process of its own, so that a test can give it another time zone: prints the feed of a whole year.
const tasks = Array.from({ length: 365 }, (_, index) =>
  aTask({
    id: `tsk_${index}`,
    order: index,
    occurrences: [anOccurrence({ lastDay: addDays(day('2026-09-01'), index) })],
  }),
)
const contents = feedContents({
  locality: aLocality(),
  scope: { kind: 'ward' },
  plans: [aPlan()],
  tasks,
  today: day('2026-11-21'),
  daysOff: NATIONAL_DAYS_OFF,
})
process.stdout.write(renderFeed({ contents, origin: 'https://dunghan.vn' }))

import { CLEAR_NAMES, CLEARS, type TaskCheck } from '@dunghan/core/check'
import { refWords, type Span } from '@dunghan/core/plan'
import { capital, shorten } from '../text/format.ts'
import { Wording } from './finding-list.tsx'
import { Mark } from './marks.tsx'
import { Section } from './section.tsx'

interface TaskClearsProps {
  readonly tasks: readonly TaskCheck[]
  readonly placeOf: (source: Span | null) => string | null
  /** Where the fields of a task can be changed; null once the plan is published. */
  readonly review: string | null
}

/** Each task with its n/6: what is missing, what to write, and which place of the plan speaks for it. */
export function TaskClears({ tasks, placeOf, review }: TaskClearsProps) {
  return (
    <Section id="viec" title="Từng nhiệm vụ" n={tasks.length} hint="thiếu gì, ghi thế nào">
      {tasks.length === 0 ? (
        <p class="q">Văn bản không có nhiệm vụ nào để chấm sáu rõ.</p>
      ) : (
        <ol class="checks">
          {tasks.map((task) => (
            <TaskRow task={task} anchor={placeOf(task.source)} review={review} />
          ))}
        </ol>
      )}
    </Section>
  )
}

interface RowProps {
  readonly task: TaskCheck
  readonly anchor: string | null
  readonly review: string | null
}

function TaskRow({ task, anchor, review }: RowProps) {
  const { gaps } = task
  return (
    <li>
      <p class="kind">
        <span class={`st ${gaps.length === 0 ? 'done' : 'soon'}`}>
          <Mark mark={gaps.length === 0 ? 'done' : 'soon'} />
          {CLEARS.length - gaps.length}/6 rõ
        </span>
        {anchor ? (
          <a class="s" href={`#${anchor}`}>
            {refWords(task.ref)}, xem trong văn bản
          </a>
        ) : (
          <span class="s q">{refWords(task.ref)}</span>
        )}
        {review && gaps.length > 0 ? (
          <a class="s way" href={`${review}?sua=${task.key}#viec-${task.key.replace(':', '-')}`}>
            Sửa ở bản nháp
          </a>
        ) : null}
      </p>
      <h3>{shorten(task.title, 160)}</h3>
      <Through task={task} />
      {gaps.length > 0 ? (
        <ul class="gaps">
          {gaps.map(({ clear, message, wording }) => (
            <li>
              <p>
                <b>Thiếu {CLEAR_NAMES[clear]}.</b> {message}
              </p>
              <Wording words={wording} />
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  )
}

/** Clears that a sentence for the whole plan gives. */
function Through({ task }: { task: TaskCheck }) {
  const given = CLEARS.flatMap((clear) => {
    const said = task.clears[clear]
    return said.clear && said.by ? [`${CLEAR_NAMES[clear]} nhờ ${refWords(said.by)}`] : []
  })
  return given.length === 0 ? null : <p class="s q">{capital(given.join('; '))}.</p>
}

/** @jsxImportSource react */

import { Inked, LineLink, Para, Row, TaskTitle, Unbroken } from '../ui.tsx'
import type { TaskWords } from '../words/task.ts'

/** One task: how it stands and until when, what it is, whose part it is, and one way to answer. */
export function TaskRow({
  task,
  href,
  first,
}: {
  readonly task: TaskWords
  readonly href: string
  readonly first: boolean
}) {
  return (
    <Row first={first}>
      <Para>
        <Inked ink={task.ink}>
          <b>{`${task.mark}\u00a0${task.state}`}</b>
        </Inked>
        {` · ${task.when}`}
      </Para>
      <TaskTitle>{task.title}</TaskTitle>
      <Para ink="quiet">
        {`${task.role} · `}
        <Unbroken>{task.plan}</Unbroken>
        {task.place === '' ? null : `, ${task.place}`}
        {task.deliverable === null ? null : (
          <>
            <br />
            {`Sản phẩm: ${task.deliverable}`}
          </>
        )}
        {task.notes.map((note) => (
          <span key={note}>
            <br />
            {note}
          </span>
        ))}
      </Para>
      <LineLink href={href}>Trả lời</LineLink>
    </Row>
  )
}

import { type AmendmentLine, refWords } from '@dunghan/core/plan'
import type { Child } from 'hono/jsx'
import { LINE_WORDS, sideWords } from '../text/amendment.ts'
import { shorten } from '../text/format.ts'

interface AmendmentTableProps {
  readonly ward: string
  readonly lines: readonly AmendmentLine[]
  /** What stands under a line's title: a choice to correct it by. */
  readonly under?: (line: AmendmentLine) => Child
}

/** What a new version changes: new, gone, moved, given to others, reworded; before and after side by side. */
export function AmendmentTable({ ward, lines, under }: AmendmentTableProps) {
  return (
    <table class="table amendment">
      <caption class="hide">Những thay đổi so với bản đang thực hiện</caption>
      <thead>
        <tr>
          <th scope="col">Nhiệm vụ</th>
          <th scope="col">Trước</th>
          <th scope="col">Nay</th>
          <th scope="col">Thay đổi</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr>
            <th scope="row">
              <Title ward={ward} line={line} />
              {under?.(line) ?? null}
            </th>
            <td data-l="Trước" class="s">
              {sideWords(line.kind, line.before) || '–'}
            </td>
            <td data-l="Nay" class="s">
              {sideWords(line.kind, line.after) || '–'}
            </td>
            <td>
              <b>{LINE_WORDS[line.kind]}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Title({ ward, line }: { ward: string; line: AmendmentLine }) {
  const words = shorten(line.title, 160)
  return (
    <>
      {line.kind === 'added' ? (
        <span class="title">{words}</span>
      ) : (
        <a class="title" href={`/${ward}/nhiem-vu/${line.taskId}`}>
          {words}
        </a>
      )}
      <small class="s q"> mục {refWords(line.ref)}</small>
    </>
  )
}

import type { Remark } from '../view/remarks.ts'

/** Remarks with the places they are about. */
export function RemarkLines({ remarks, two }: { remarks: readonly Remark[]; two?: boolean }) {
  return (
    <ul class={two ? 'lines two' : 'lines'}>
      {remarks.map(({ message, refs }) => (
        <li>
          {message}
          {refs.length > 0 ? <span class="q"> · mục {refs.join(', ')}</span> : null}
        </li>
      ))}
    </ul>
  )
}

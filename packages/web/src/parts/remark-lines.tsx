import type { Remark } from '../view/remarks.ts'

/** Remarks with the places they are about. */
export function RemarkLines({ remarks, two }: { remarks: readonly Remark[]; two?: boolean }) {
  return (
    <ul class={two ? 'lines two' : 'lines'}>
      {remarks.map(({ message, refs }) => (
        <li>
          {message}
          {refs.length > 0 ? (
            <span class="q">
              {' '}
              · mục{' '}
              {refs.map(({ words, href }, index) => (
                <>
                  {index > 0 ? ', ' : null}
                  {href ? <a href={href}>{words}</a> : words}
                </>
              ))}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

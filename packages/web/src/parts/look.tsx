import { refWords } from '@dunghan/core/plan'
import { shorten } from '../text/format.ts'
import type { Look } from '../view/questions.ts'
import { sentenceAround, wordsOf } from '../view/sentence.ts'
import { Pick } from './fields.tsx'

/** A place that asks only to be looked at: the remark, the printed words, and what can be done about it. */
export function LookBlock({ look, seen, text }: { look: Look; seen: boolean; text: string }) {
  const { no, key, doubt } = look
  const ofHead = doubt.code.startsWith('head.') || doubt.code.startsWith('plan.')
  const words = wordsOf(text, sentenceAround(text, doubt.source))
  return (
    <fieldset class="doubt" id={`hoi-${no}`} data-cau={key}>
      <legend>
        <span class="no">{no}.</span> {doubt.message}
      </legend>
      {doubt.ref === null ? null : <p class="s q">Mục {refWords(doubt.ref)}.</p>}
      {words ? (
        <blockquote class="always">
          <mark>{shorten(words, 200)}</mark>
        </blockquote>
      ) : null}
      <input type="hidden" name="co" value={key} />
      <div>
        <Pick type="checkbox" name={`xem.${key}`} value="co" checked={seen}>
          Đã xem, để nguyên như văn bản
        </Pick>
        {ofHead ? (
          <p class="s">
            Hoặc <a href="#phan-dau">ghi lại ở phần đầu văn bản</a>.
          </p>
        ) : (
          <button class="link" type="submit" name="viec" value={`them.${key}`}>
            Thêm câu này thành một việc
          </button>
        )}
      </div>
    </fieldset>
  )
}

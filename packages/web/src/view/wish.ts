import { type Duty, type DutyKey, parseDutyKey, type Reshaping, refWords } from '@dunghan/core/plan'
import { fold } from '@dunghan/core/text'
import { shorten } from '../text/format.ts'
import type { Review } from './answers.ts'
import { findQuote } from './find-quote.ts'
import { sentenceAround, wordsOf } from './sentence.ts'

/** What the button pressed asks for, beside keeping the form. */
export type Wish =
  | { readonly kind: 'save' }
  | { readonly kind: 'publish' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'reshape'; readonly change: Reshaping }
  | { readonly kind: 'fault'; readonly field: string; readonly sentence: string }

/** Reads the button of a form; null for one that nobody drew. */
export function wishOf(form: FormData, review: Review): Wish | null {
  const [word = '', name = ''] = String(form.get('viec') ?? '').split('.', 2)
  const key = parseDutyKey(name)
  switch (word) {
    case 'luu':
      return { kind: 'save' }
    case 'cong-bo':
      return { kind: 'publish' }
    case 'hoan-tac':
      return { kind: 'undo' }
    case 'them':
      return key ? addFromDoubt(review, key) : add(form, review)
    case 'tach':
      return key && { kind: 'reshape', change: { act: 'split', key } }
    case 'roi':
      return key && { kind: 'reshape', change: { act: 'part', key } }
    case 'gop':
      return key && merge(form, review, key)
    default:
      return null
  }
}

/** How a duty is named in the list that another may be merged into. */
export function mergeLabel(duty: Duty): string {
  return `${refWords(duty.ref)} · ${shorten(duty.title, 70)}`
}

function add(form: FormData, review: Review): Wish {
  const title = String(form.get('them.ten') ?? '')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 1_500)
  const quote = String(form.get('them.cau') ?? '').trim()
  const source = quote === '' ? null : findQuote(review.draft.text, quote)
  if (quote !== '' && source === null) {
    const sentence = 'Không thấy câu này trong văn bản. Chép đúng câu, hoặc để trống ô này.'
    return { kind: 'fault', field: 'them.cau', sentence }
  }
  const words = title || quote.replace(/[\s*]+/gu, ' ').slice(0, 1_500)
  return words === ''
    ? { kind: 'fault', field: 'them.ten', sentence: 'Chưa ghi việc cần thêm. Ghi một câu.' }
    : { kind: 'reshape', change: { act: 'add', title: words, source } }
}

function addFromDoubt(review: Review, key: DutyKey): Wish | null {
  const look = review.looks.find((each) => each.key === key)
  if (!look) return null
  const source = sentenceAround(review.draft.text, look.doubt.source)
  const title = wordsOf(review.draft.text, source).slice(0, 1_500)
  return { kind: 'reshape', change: { act: 'add', title, source } }
}

function merge(form: FormData, review: Review, key: DutyKey): Wish {
  const field = `gop.${key}`
  const typed = String(form.get(field) ?? '').trim()
  const fault = (sentence: string): Wish => ({ kind: 'fault', field, sentence })
  if (typed === '') return fault('Chưa ghi gộp vào việc nào. Ghi số mục, ví dụ II.3.')
  const others = review.duties.filter((duty) => duty.key !== key && !duty.dropped)
  const exact = others.filter((duty) => mergeLabel(duty) === typed)
  const byRef = others.filter((duty) => fold(refWords(duty.ref)) === fold(typed))
  const [into, another] = exact.length > 0 ? exact : byRef
  if (!into) return fault(`Không có việc nào khác mang số “${typed.slice(0, 40)}”.`)
  if (another)
    return fault(`Có nhiều việc mang số “${typed.slice(0, 40)}”. Chọn trong danh sách gợi ý.`)
  return { kind: 'reshape', change: { act: 'merge', key, into: into.key } }
}

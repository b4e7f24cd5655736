import { refuseSecret } from '@dunghan/core/check'
import { DomainError } from '@dunghan/core/errors'
import type { Draft } from '@dunghan/core/plan'
import type { WebDeps } from '../deps.ts'
import { TEXT_MAX } from '../middleware/body-limit.ts'
import type { FieldFault } from '../parts/paste-form.tsx'
import { lineOf } from '../text/errors.ts'
import type { WebContext } from '../web-env.ts'

/** The fields of a form; a body that is none is refused with a sentence. */
export async function formOf(c: WebContext): Promise<FormData> {
  try {
    return await c.req.formData()
  } catch (cause) {
    if (cause instanceof DomainError) throw cause
    throw new DomainError('invalid', 'form.unreadable', {}, cause)
  }
}

/** The text of a plan out of a form: the file when one was chosen, else what was pasted. */
export async function textOf(form: FormData, decodeText: WebDeps['decodeText']): Promise<string> {
  const file = form.get('tep')
  const text =
    file instanceof File && file.size > 0
      ? await textOfFile(file, decodeText)
      : pasted(String(form.get('van-ban') ?? ''), decodeText)
  return sound(text)
}

/** A text that is worth reading and may be read: neither empty nor beyond the limit nor a state secret. */
export function sound(text: string): string {
  if (text.trim() === '') throw new DomainError('invalid', 'text.empty')
  if (text.length > TEXT_MAX) throw new DomainError('too-large', 'text.too-large')
  refuseSecret(text)
  return text
}

/** The text a refused form may show again: never that of a state secret. */
export function shownAgain(form: FormData, error: DomainError): string {
  return error.code === 'plan.secret' ? '' : String(form.get('van-ban') ?? '')
}

/** The field of a refused form that its sentence belongs beside. */
export function faultAt(form: FormData | null, error: DomainError): FieldFault {
  const file = form?.get('tep')
  const chose = file instanceof File && file.size > 0
  const field = form?.get('viec') === 'tep' ? 'ten-dia-phuong' : chose ? 'tep' : 'van-ban'
  return { field, sentence: lineOf(error) }
}

/** A draft with something to do in it; any other text is no plan. */
export function requireDuties(draft: Draft): Draft {
  const duties = draft.tasks.length + draft.deadlines.length + draft.recurringReports.length
  if (duties === 0) throw new DomainError('invalid', 'plan.not-a-plan')
  return draft
}

/** Pasted words as they are, unless they are of an old font: that shows only in their letters. */
function pasted(words: string, decodeText: WebDeps['decodeText']): string {
  if (words.trim() !== '' && words.length <= TEXT_MAX)
    decodeText(new TextEncoder().encode(words.replace(/\p{Cc}/gu, ' ')))
  return words
}

async function textOfFile(file: File, decodeText: WebDeps['decodeText']): Promise<string> {
  if (file.size > TEXT_MAX) throw new DomainError('too-large', 'text.too-large')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const known = formatOf(file.name.toLowerCase(), bytes)
  if (known) throw new DomainError('invalid', known)
  return decodeText(bytes)
}

function formatOf(name: string, bytes: Uint8Array): string | null {
  const begins = (...signature: number[]): boolean =>
    signature.every((byte, index) => bytes[index] === byte)
  if (name.endsWith('.pdf') || begins(0x25, 0x50, 0x44, 0x46)) return 'file.pdf'
  if (name.endsWith('.docx') || begins(0x50, 0x4b, 0x03, 0x04)) return 'file.word'
  if (name.endsWith('.doc') || begins(0xd0, 0xcf, 0x11, 0xe0)) return 'file.legacy-word'
  return null
}

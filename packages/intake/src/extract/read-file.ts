import { secrecyOf } from '@dunghan/core/check'
import { DomainError } from '@dunghan/core/errors'
import { decodeBytes } from './decode.ts'
import type { Extraction } from './docx/extraction.ts'
import { detectFormat } from './docx/format.ts'
import { readDocx } from './docx/read-docx.ts'
import { REFUSALS } from './docx/refusals.ts'
import { readPdf } from './pdf/read-pdf.ts'

/** The text of a file, and what a clerk should know about it beyond the text. */
export interface FileText {
  readonly text: string
  readonly notes: readonly string[]
}

/**
 * The text of a .docx, .pdf, .txt or .md; a refusal is a DomainError whose `message` says what is wrong and what to do.
 * The bytes tell the format, the name only what a broken file was meant to be.
 */
export async function readFile(
  bytes: Uint8Array,
  fileName = '',
  stop?: AbortSignal,
): Promise<FileText> {
  const format = detectFormat(bytes, fileName)
  if (format === 'text') return textFile(bytes)
  const read =
    format === 'docx' || format === 'docm'
      ? await readDocx(bytes)
      : format === 'pdf'
        ? await readPdf(bytes, stop)
        : { ok: false as const, code: format, message: REFUSALS[format] }
  return fileText(read)
}

function textFile(bytes: Uint8Array): FileText {
  const decoded = decodeBytes(bytes)
  if (decoded.ok) return open({ text: decoded.text, notes: [] })
  throw refusal(`text.${decoded.code}`, decoded.message)
}

function fileText(read: Extraction): FileText {
  if (read.ok) return open({ text: read.text, notes: read.notes })
  throw refusal(`file.${read.code}`, read.message)
}

/** A text that may be read: no state secret. */
function open(read: FileText): FileText {
  if (secrecyOf(read.text) === null) return read
  throw refusal('file.secret', REFUSALS.secret)
}

function refusal(code: string, message: string): DomainError {
  const large = code === 'text.too-large' || code === 'file.too-big'
  return new DomainError(large ? 'too-large' : 'invalid', code, { message })
}

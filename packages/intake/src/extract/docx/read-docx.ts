import { answered, type Extraction, refuse } from './extraction.ts'
import { detectFormat } from './format.ts'
import { legacyEncodingOf } from './legacy-encoding.ts'
import { LIMITS } from './limits.ts'

const MACROS = 'Tệp có macro: chỉ đọc chữ, không chạy macro.'
const LARGE_PICTURE = /hình lớn/u
/** A large picture with less text than this is a scan put into a Word file. */
const FEWEST_CHARACTERS = 60

/** Reads a .docx into lines, numbered as Word shows them; a .docm is read alike, its macros never looked at. */
export function readDocx(bytes: Uint8Array): Promise<Extraction> {
  return answered('damaged', async () => {
    if (bytes.length > LIMITS.bytes) return refuse('too-big')
    const format = detectFormat(bytes)
    if (format === 'pdf' || format === 'text') return refuse('unknown')
    if (format !== 'docx' && format !== 'docm') return refuse(format)
    const { documentText } = await import('./document-text.ts')
    const { text, notes } = documentText(bytes)
    const legacy = legacyEncodingOf(text)
    if (legacy) return refuse(`legacy-${legacy}`)
    const pictured = notes.some((note) => LARGE_PICTURE.test(note))
    if (pictured && text.length < FEWEST_CHARACTERS) return refuse('scanned')
    if (text === '') return refuse('empty')
    return { ok: true, text, notes: format === 'docm' ? [MACROS, ...notes] : notes }
  })
}

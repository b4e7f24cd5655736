import { answered, type Extraction, refuse } from '../docx/extraction.ts'
import { detectFormat } from '../docx/format.ts'
import { legacyEncodingOf } from '../docx/legacy-encoding.ts'
import { LIMITS } from '../docx/limits.ts'
import type { PageMarks } from './fragment.ts'

/** A document whose every page has fewer letters than this is a scan with a stamp or a page number on it. */
const FEWEST_LETTERS = 30
/** A last page may hold the signer's name alone. */
const FEWEST_OF_PAGE = 5
const TAIL = 4096
const UNREADABLE_SHARE = 0.1
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being counted
const UNREADABLE = /[\u0000-\u0008\u000e-\u001f\ufffd\ue000-\uf8ff]/gu

/** Reads a PDF that has a text layer into lines. `stop` lets the caller end a reading that takes too long. */
export function readPdf(bytes: Uint8Array, stop?: AbortSignal): Promise<Extraction> {
  return answered('damaged', async () => {
    if (bytes.length > LIMITS.bytes) return refuse('too-big')
    const format = detectFormat(bytes)
    if (format === 'docx' || format === 'docm' || format === 'text') return refuse('unknown')
    if (format !== 'pdf') return refuse(format)
    const [{ openPdf }, { textOfPages }] = await Promise.all([
      import('./open-pdf.ts'),
      import('./pdf-text.ts'),
    ])
    if (!isWhole(bytes)) return refuse('damaged')
    const { pages, recognised, broken } = await openPdf(bytes, stop)
    const letters = pages.map(lettersOf)
    if (letters.every((count) => count < FEWEST_LETTERS)) return refuse('scanned')
    const mute = letters.flatMap((count, index) => (count < FEWEST_OF_PAGE ? index + 1 : []))
    const text = textOfPages(pages)
    const refusal = refusalOf(text)
    if (refusal) return refuse(refusal)
    return { ok: true, text, pages: pages.length, notes: notesOf({ mute, recognised, broken }) }
  })
}

function lettersOf({ fragments }: PageMarks): number {
  return fragments.reduce((sum, { text }) => sum + text.trim().length, 0)
}

function refusalOf(text: string) {
  const unreadable = text.match(UNREADABLE)?.length ?? 0
  if (unreadable > text.length * UNREADABLE_SHARE) return 'unreadable-font'
  const legacy = legacyEncodingOf(text)
  return legacy ? (`legacy-${legacy}` as const) : null
}

/** A PDF ends with a mark of its own; one that does not was cut off. */
function isWhole(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(-TAIL)).includes('%%EOF')
}

interface Findings {
  readonly mute: readonly number[]
  readonly recognised: boolean
  readonly broken: boolean
}

function notesOf({ mute, recognised, broken }: Findings): string[] {
  const notes: string[] = []
  if (broken)
    notes.push('Tệp PDF hỏng một phần, có thể thiếu hoặc sai chữ: cần đối chiếu với bản gốc.')
  if (mute.length > 0)
    notes.push(`Trang ${mute.join(', ')} không có chữ đọc được, có thể là bản chụp: cần xem lại.`)
  if (recognised)
    notes.push('Chữ do máy nhận dạng từ bản chụp: cần đối chiếu từng chỗ với bản gốc.')
  return notes
}

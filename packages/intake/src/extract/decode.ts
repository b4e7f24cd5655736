import { isBinary, isWideText, looksLikeOldFont } from './byte-signs.ts'
import { legacyEncodingOf } from './docx/legacy-encoding.ts'

/** Why bytes are no text that can be read. */
export type Unreadable = 'empty' | 'binary' | 'too-large' | 'not-utf8' | 'old-font'

/** The text of a file, or what is wrong with it and what to do next. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: Unreadable; readonly message: string }

const MOST_CHARACTERS = 1_000_000
const MOST_BYTES = MOST_CHARACTERS * 4

const MESSAGES: Readonly<Record<Unreadable, string>> = {
  empty: 'Tệp không có chữ nào. Hãy chọn tệp khác, hoặc chép nội dung kế hoạch rồi dán vào.',
  binary:
    'Tệp này không phải tệp văn bản thuần. Hãy mở bằng Word, lưu thành .txt với mã UTF-8, hoặc chép nội dung rồi dán vào.',
  'too-large':
    'Văn bản dài hơn 1.000.000 ký tự. Hãy chỉ giữ lại phần kế hoạch, bỏ phụ lục và số liệu, rồi gửi lại.',
  'not-utf8':
    'Tệp dùng bảng mã cũ nên chữ có dấu không đọc được. Hãy mở bằng Notepad, chọn Lưu thành, ở mục Mã hóa chọn UTF-8, rồi gửi lại.',
  'old-font':
    'Văn bản gõ bằng phông chữ cũ (VNI hoặc TCVN3) nên chữ có dấu không đọc được. Hãy chuyển sang Unicode bằng UniKey (Ctrl+Shift+F6), rồi gửi lại.',
}

/** Reads bytes as text: UTF-8 with or without its mark, UTF-16 with its mark. It never throws. */
export function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes.length > MOST_BYTES) return refused('too-large')
  const wide = wideName(bytes)
  if (wide === null && isWideText(bytes)) return refused('not-utf8')
  if (wide === null && isBinary(bytes)) return refused('binary')
  const text = decoded(bytes, wide ?? 'utf-8')
  if (text === null) return refused(wide === null ? 'not-utf8' : 'binary')
  if (text.length > MOST_CHARACTERS) return refused('too-large')
  if (text.replaceAll('\u0000', ' ').trim() === '') return refused('empty')
  return looksLikeOldFont(text) || legacyEncodingOf(text) !== null
    ? refused('old-font')
    : { ok: true, text }
}

function refused(code: Unreadable): Decoded {
  return { ok: false, code, message: MESSAGES[code] }
}

function wideName(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

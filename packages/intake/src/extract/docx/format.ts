import { holdsStream, isCompoundFile } from './compound-file.ts'
import type { RefusalCode } from './refusals.ts'
import { looksLikeText } from './text-bytes.ts'
import { zipDirectory } from './zip-directory.ts'

/** What kind of file it is by its content: three kinds we read, or the reason why not. */
export type Format = 'docx' | 'docm' | 'pdf' | 'text' | FormatRefusal

/** Formats that are told apart only to say what to do with them. */
export type FormatRefusal = Extract<
  RefusalCode,
  | 'doc'
  | 'spreadsheet'
  | 'presentation'
  | 'open-document'
  | 'archive'
  | 'rtf'
  | 'html'
  | 'word-xml'
  | 'image'
  | 'password'
  | 'damaged'
  | 'empty'
  | 'unknown'
>

const ARCHIVES = ['PK\u0003\u0004', 'PK\u0005\u0006']
const OTHER_ARCHIVES = ['Rar!', '7z\u00bc\u00af', '\u001f\u008b']
const IMAGES = ['\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8', 'II*\u0000', 'MM\u0000*', 'BM']
const HEAD = 1024

/** Tells the format from the bytes; the name only decides what a broken or mute file was meant to be. */
export function detectFormat(bytes: Uint8Array, fileName = ''): Format {
  if (bytes.length === 0) return 'empty'
  const head = latin(bytes.subarray(0, HEAD))
  if (ARCHIVES.some((mark) => head.startsWith(mark))) return formatOfZip(bytes)
  if (isCompoundFile(bytes)) return formatOfCompound(bytes)
  if (head.includes('%PDF-')) return 'pdf'
  if (head.startsWith('{\\rtf')) return 'rtf'
  if (OTHER_ARCHIVES.some((mark) => head.startsWith(mark))) return 'archive'
  if (IMAGES.some((mark) => head.startsWith(mark)) || isModernImage(head)) return 'image'
  if (looksLikeText(bytes)) return formatOfText(head)
  return /\.(?:docx|docm|pdf)$/iu.test(fileName) ? 'damaged' : 'unknown'
}

function formatOfText(head: string): Format {
  const start = head
    .replace(/^\u00ef\u00bb\u00bf/u, '')
    .trimStart()
    .toLowerCase()
  if (/^(?:<!doctype html|<html)/u.test(start) || /^mime-version:/u.test(start)) return 'html'
  if (start.startsWith('<?xml') && /word\.document|wordprocessingml|w:worddocument/u.test(start)) {
    return 'word-xml'
  }
  return /^<\?xml[^>]*>\s*<html/u.test(start) ? 'html' : 'text'
}

function formatOfZip(bytes: Uint8Array): Format {
  const names = namesOf(bytes)
  const has = (folder: string) => names.some((name) => name.startsWith(folder))
  if (has('word/')) return has('word/vbaproject.bin') ? 'docm' : 'docx'
  if (has('xl/')) return 'spreadsheet'
  if (has('ppt/')) return 'presentation'
  if (latin(bytes.subarray(30, 100)).startsWith('mimetypeapplication/vnd.oasis.'))
    return 'open-document'
  return 'archive'
}

/** A cut-off archive has lost its directory at the end; the names before each file tell what it was. */
function namesOf(bytes: Uint8Array): string[] {
  try {
    return zipDirectory(bytes).map((entry) => entry.name.toLowerCase())
  } catch {
    const files = latin(bytes.subarray(0, 65_536)).split('PK\u0003\u0004').slice(1)
    return files.map((file) => file.slice(26, 26 + file.charCodeAt(22)).toLowerCase())
  }
}

function formatOfCompound(bytes: Uint8Array): Format {
  if (holdsStream(bytes, 'EncryptedPackage')) return 'password'
  if (holdsStream(bytes, 'WordDocument')) return 'doc'
  if (holdsStream(bytes, 'Workbook') || holdsStream(bytes, 'Book')) return 'spreadsheet'
  return holdsStream(bytes, 'PowerPoint Document') ? 'presentation' : 'unknown'
}

/** Photographs of telephones and of the web: HEIC, WebP. */
function isModernImage(head: string): boolean {
  return /^[\s\S]{4}ftyp(?:hei|mif1|avif)/u.test(head) || /^RIFF[\s\S]{4}WEBP/u.test(head)
}

function latin(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}

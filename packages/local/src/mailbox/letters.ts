import { open, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isLedgerId } from '@dunghan/core/digest'
import { readHeaders } from './eml.ts'

/** A line of the mailbox. */
export interface LetterLine {
  readonly id: string
  readonly subject: string
  /** The name of whom it goes to; the address where no name is given. */
  readonly to: string
  readonly address: string
  readonly sentAt: number
}

/** The most letters that the page lists. */
export const MOST_LETTERS = 500

const HEAD_BYTES = 8192

/** The last of a header: a name may hold brackets of its own. */
const ADDRESS = /<([^<>]+)>\s*$/

/** The letters of the outbox, the newest first, and how many there are in all. */
export async function listLetters(
  folder: string,
): Promise<{ readonly letters: readonly LetterLine[]; readonly total: number }> {
  const names = await readdir(folder).catch(absent)
  const ids = names.filter((name) => name.endsWith('.eml')).map((name) => name.slice(0, -4))
  const dated = await Promise.all(
    ids
      .filter(isLedgerId)
      .map(async (id) => ({ id, at: (await stat(fileOf(folder, id))).mtimeMs })),
  )
  const newest = dated.toSorted((left, right) => right.at - left.at).slice(0, MOST_LETTERS)
  const letters = await Promise.all(newest.map(({ id, at }) => lineOf(folder, id, at)))
  return { letters: letters.toSorted(newestFirst), total: dated.length }
}

/** The bytes of one letter; null when there is none of that name. */
export async function readLetter(folder: string, id: string): Promise<Uint8Array | null> {
  if (!isLedgerId(id)) return null
  return readFile(fileOf(folder, id)).catch(() => null)
}

async function lineOf(folder: string, id: string, writtenAt: number): Promise<LetterLine> {
  const headers = readHeaders(await beginningOf(fileOf(folder, id)))
  const to = headers.get('to') ?? ''
  const address = ADDRESS.exec(to)?.[1] ?? to
  const sentAt = Date.parse(headers.get('date') ?? '')
  return {
    id,
    subject: headers.get('subject') || 'Thư không có tiêu đề',
    to: to.replace(ADDRESS, '').replaceAll('"', '').trim() || address,
    address,
    sentAt: Number.isNaN(sentAt) ? writtenAt : sentAt,
  }
}

async function beginningOf(file: string): Promise<Uint8Array> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

function newestFirst(left: LetterLine, right: LetterLine): number {
  return right.sentAt - left.sentAt || (left.to < right.to ? -1 : 1)
}

function fileOf(folder: string, id: string): string {
  return join(folder, `${id}.eml`)
}

/** Before the first letter there is no folder. */
function absent(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return []
  throw error
}

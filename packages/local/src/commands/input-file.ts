import { readFileSync } from 'node:fs'
import { CommandError } from './product-client.ts'

const SENTENCES: Readonly<Record<string, string>> = {
  ENOENT: 'không có tệp này',
  EISDIR: 'đây là một thư mục',
  EACCES: 'không có quyền đọc',
}

/** The bytes of a file that a person named; `shown` is the name as they typed it. */
export function readInput(path: string, shown: string): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(readFileSync(path))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new CommandError(`Không đọc được "${shown}": ${SENTENCES[code] ?? code}.`, 2, error)
  }
}

import { DomainError } from '@dunghan/core/errors'
import { readFile } from '@dunghan/intake/extract'
import { fromWhereOneStands } from '../deps.ts'
import { readInput } from './input-file.ts'
import { CommandError } from './product-client.ts'

/** The text of a .docx, .pdf, .txt or .md that a person named; what cannot be read is told in one sentence. */
export async function fileText(path: string): Promise<string> {
  const bytes = readInput(fromWhereOneStands(path), path)
  try {
    return (await readFile(bytes, path)).text
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const { message = error.code } = error.params
    throw new CommandError(`Không đọc được "${path}": ${message}`, 2, error)
  }
}

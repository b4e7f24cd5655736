import { DomainError } from '@dunghan/core/errors'
import { readDraft } from '@dunghan/lambda/read-draft'
import type { Read } from './reading-process.ts'

/** A file to read. */
interface Task {
  readonly bytes: Uint8Array
  readonly fileName: string
}

// Whoever asked is gone: nobody waits for the answer.
process.once('disconnect', () => process.exit())
process.once('message', ({ bytes, fileName }: Task) => {
  void read(bytes, fileName).then((answer) => process.send?.(answer))
})

async function read(bytes: Uint8Array, fileName: string): Promise<Read> {
  try {
    return { ok: true, draft: await readDraft(bytes, fileName) }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const { kind, code, params } = error
    return { ok: false, kind, code, params }
  }
}

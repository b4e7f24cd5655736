import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { DomainError, type ErrorKind } from '@dunghan/core/errors'
import type { Draft } from '@dunghan/core/plan'

/** What the reading process answers: a draft, or the refusal it met. */
export type Read =
  | { readonly ok: true; readonly draft: Draft }
  | {
      readonly ok: false
      readonly kind: ErrorKind
      readonly code: string
      readonly params: DomainError['params']
    }

const PROGRAM = join(import.meta.dirname, 'read-in-process.ts')
const LONGEST_MS = 110_000
const MEMORY = '--max-old-space-size=512'

/**
 * Reads a file in a process of its own, as a function of the cloud does: whatever a file does to its reader, the product
 * goes on, keeps its memory and can end the reading.
 */
export async function readInProcess(bytes: Uint8Array, fileName: string): Promise<Draft> {
  const child = fork(PROGRAM, [], { serialization: 'advanced', execArgv: [MEMORY] })
  const late = setTimeout(() => child.kill('SIGKILL'), LONGEST_MS)
  try {
    child.send({ bytes, fileName })
    const answer: Read | null = await Promise.race([
      once(child, 'message').then(([message]) => message),
      once(child, 'exit').then(() => null),
    ])
    if (answer?.ok) return answer.draft
    if (answer) throw new DomainError(answer.kind, answer.code, answer.params)
    throw new DomainError('invalid', 'file.gave-up')
  } finally {
    clearTimeout(late)
    child.kill('SIGKILL')
  }
}

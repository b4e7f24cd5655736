import type { Draft } from '@dunghan/core/plan'
import { readFile } from '@dunghan/intake/extract'
import { readPlan } from '@dunghan/intake/read'

/** Well within the function's own limit, so that a slow file is answered and not cut off. */
const LONGEST_MS = 100_000

/** The draft of a file; what the file's own reader is unsure of stands among the doubts. */
export async function readDraft(bytes: Uint8Array, fileName: string): Promise<Draft> {
  const { text, notes } = await readFile(bytes, fileName, AbortSignal.timeout(LONGEST_MS))
  const draft = readPlan(text)
  const remarks = notes.map((message) => ({
    code: 'file.note' as const,
    ref: null,
    message,
    source: { from: 0, to: 0 },
  }))
  return { ...draft, doubts: [...draft.doubts, ...remarks] }
}

import { REFUSALS, type RefusalCode } from './refusals.ts'

/** What reading a file gives: its text as lines, or one sentence saying why not and what to do instead. */
export type Extraction =
  | { ok: true; text: string; pages?: number; notes: string[] }
  | { ok: false; code: RefusalCode; message: string }

/** Why a file cannot be read; thrown inside a reader, never out of it. */
export class UnreadableFile extends Error {
  readonly code: RefusalCode
  constructor(code: RefusalCode, cause?: unknown) {
    super(code, { cause })
    this.name = 'UnreadableFile'
    this.code = code
  }
}

/** The answer for a file that cannot be read. */
export function refuse(code: RefusalCode): Extraction {
  return { ok: false, code, message: REFUSALS[code] }
}

/** Runs a reader; whatever goes wrong inside becomes an answer, `otherwise` when the fault has no name. */
export async function answered(
  otherwise: RefusalCode,
  read: () => Promise<Extraction>,
): Promise<Extraction> {
  try {
    return await read()
  } catch (error) {
    return refuse(error instanceof UnreadableFile ? error.code : otherwise)
  }
}

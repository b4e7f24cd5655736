/** The part of an extraction that tests look at. */
type Read =
  | { readonly ok: true; readonly text: string; readonly notes: readonly string[] }
  | { readonly ok: false; readonly code: string; readonly message: string }

/** The lines of what was read; a file that could not be read fails the test with its sentence. */
export function linesRead(read: Read): string[] {
  if (!read.ok) throw new Error(`${read.code}: ${read.message}`)
  return read.text.split('\n')
}

/** Why a file was refused; empty when it was read. */
export function refusalOf(read: Read): string {
  return read.ok ? '' : read.code
}

import { createHash } from 'node:crypto'
import { DomainError } from '@dunghan/core/errors'
import * as z from 'zod'

/** The shape of the archive; a reader refuses every other. */
export const ARCHIVE_VERSION = 1

const FORMAT = 'dunghan-locality'

/** One thing of a locality: what it is, what it belongs to where it does not say so itself, and the thing. */
export interface Line {
  readonly type: string
  readonly of?: string
  readonly thing: unknown
}

/** The first line: whose archive it is, and what makes damage show. */
export interface Head {
  readonly format: string
  readonly version: number
  readonly localityId: string
  readonly exportedAt: number
  readonly counts: Readonly<Record<string, number>>
  readonly sha256: string
}

const head: z.ZodType<Head> = z.object({
  format: z.literal(FORMAT),
  version: z.int(),
  localityId: z.string(),
  exportedAt: z.int(),
  counts: z.record(z.string(), z.int()),
  sha256: z.string(),
})

const line: z.ZodType<Line> = z.object({
  type: z.string(),
  of: z.string().exactOptional(),
  thing: z.unknown(),
})

/** An archive as text: the head, then one line a thing. */
export function printArchive(
  localityId: string,
  exportedAt: number,
  lines: readonly Line[],
): string {
  const body = lines.map((each) => `${JSON.stringify(each)}\n`).join('')
  const said: Head = {
    format: FORMAT,
    version: ARCHIVE_VERSION,
    localityId,
    exportedAt,
    counts: countsOf(lines),
    sha256: sha256(body),
  }
  return `${JSON.stringify(said)}\n${body}`
}

/** Reads an archive; one that is cut off, changed or of another version is refused. */
export function parseArchive(text: string): { readonly head: Head; readonly lines: Line[] } {
  const cut = text.indexOf('\n')
  const [first, body] = [text.slice(0, cut), text.slice(cut + 1)]
  const version = versionOf(first)
  if (version !== ARCHIVE_VERSION)
    throw new DomainError('invalid', 'archive.other-version', { version })
  const said = parsed(head, first)
  if (sha256(body) !== said.sha256) throw damaged()
  const lines = body
    .split('\n')
    .slice(0, -1)
    .map((each) => parsed(line, each))
  if (JSON.stringify(countsOf(lines)) !== JSON.stringify(said.counts)) throw damaged()
  return { head: said, lines }
}

/** An archive that cannot be what was written. */
export function damaged(cause?: unknown): DomainError {
  return new DomainError('invalid', 'archive.damaged', {}, cause)
}

function versionOf(first: string): number {
  const said = parsed(z.looseObject({ format: z.literal(FORMAT), version: z.int() }), first)
  return said.version
}

function parsed<T>(schema: z.ZodType<T>, text: string): T {
  try {
    return schema.parse(JSON.parse(text))
  } catch (cause) {
    throw damaged(cause)
  }
}

function countsOf(lines: readonly Line[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { type } of lines) counts[type] = (counts[type] ?? 0) + 1
  return counts
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

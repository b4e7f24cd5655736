import { openArchive } from './archive.ts'
import { blockLines } from './blocks.ts'
import { textOf } from './characters.ts'
import { UnreadableFile } from './extraction.ts'
import { LIMITS } from './limits.ts'
import { lossesOf } from './losses.ts'
import { noteLines } from './notes.ts'
import { refuseSecretHeads } from './page-heads.ts'
import { partsOf } from './parts.ts'
import { startReading } from './reading.ts'
import { childOf } from './xml.ts'

/** The text of a Word document as lines, and what a clerk should know about it. */
export function documentText(bytes: Uint8Array): { text: string; notes: string[] } {
  const archive = openArchive(bytes)
  const parts = partsOf(archive)
  refuseSecretHeads(archive, parts)
  const body = childOf(parts.document, 'w:body')
  if (!body) throw new UnreadableFile('damaged')
  const reading = startReading(parts)
  const lines = blockLines(body, reading, 'page')
  const text = textOf([...lines, '', ...noteLines(parts, reading)])
  if (text.length > LIMITS.characters) throw new UnreadableFile('too-much-inside')
  return { text, notes: lossesOf(parts.document) }
}

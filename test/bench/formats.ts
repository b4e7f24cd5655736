/**
 * `npm run bench:formats`: what large files cost, each read in a process of its own as an upload is: processor
 * seconds and the peak of memory (resident set), and how many tasks were found.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { printedPaper } from '../corpus/formats/printed-paper.ts'
import { printOf, styleOf } from '../corpus/formats/styles.ts'
import { wordPaper } from '../corpus/formats/word-paper.ts'
import { planText } from '../system/plan-texts.ts'
import { tablePlan } from './table-plan.ts'

/** What one reading cost. */
interface Cost {
  readonly seconds: number
  readonly peakMb: number
  readonly tasks: number
}

const READER = join(import.meta.dirname, 'read-one.ts')
const longText = planText('Tân Hưng', 1780)

const ROWS: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ['no file at all: the process itself', async () => new TextEncoder().encode(planText('A', 1))],
  ['.pdf of 300 pages, 1,780 tasks', () => printedPaper(longText, printOf(0))],
  ['.docx of the same text', () => wordPaper(longText, styleOf(0))],
  ['.docx with a table of 2,000 rows', () => wordPaper(tablePlan(2000), styleOf(0))],
  ['.pdf with a table of 2,000 rows', () => printedPaper(tablePlan(2000), printOf(0))],
]

console.log(`${'file'.padEnd(40)}    MB  seconds  peak MB  tasks`)
for (const [name, make] of ROWS) {
  const bytes = await make()
  const { seconds, peakMb, tasks } = await costOf(bytes)
  const size = (bytes.length / 1024 / 1024).toFixed(1)
  console.log(
    `${name.padEnd(40)}${size.padStart(6)}${seconds.toFixed(1).padStart(9)}${String(peakMb).padStart(9)}${String(tasks).padStart(7)}`,
  )
}

async function costOf(bytes: Uint8Array): Promise<Cost> {
  const child = fork(READER, [], { serialization: 'advanced' })
  child.send(bytes)
  const [cost] = await once(child, 'message')
  child.kill()
  return cost
}

/**
 * `npm run bench:read [-- --misses]`: how well the reader reads, field by field. The labelled plans, the unseen
 * ones (both also typed as .docx and printed as .pdf) and the real plans of PLANS_DIR stand apart; `--misses` names wrong dates and weak plans of the first only,
 * so that nobody tunes on the unseen.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readFile } from '@dunghan/intake/extract'
import { readPlan } from '@dunghan/intake/read'
import { type Count, precisionOf, recallOf } from '../corpus/count.ts'
import { labelsOfExpected, REAL_HEAD } from '../corpus/expected-labels.ts'
import { printedPaper } from '../corpus/formats/printed-paper.ts'
import { printOf, styleOf } from '../corpus/formats/styles.ts'
import { wordPaper } from '../corpus/formats/word-paper.ts'
import { readPart } from '../corpus/labels.ts'
import { addTables, score, type Table } from '../corpus/score.ts'
import { speedOf } from './read-speed.ts'

interface Scored {
  readonly name: string
  readonly table: Table
}

const EXPECTED = resolve(import.meta.dirname, '../plans')
const ENDING = '.expected.json'

const seen = await scorePart('plans', asText)
print(`Labelled plans (${seen.length})`, seen)
if (process.argv.includes('--misses')) printMisses(seen)
await printFiles('Labelled plans', 'plans')
const unseen = await scorePart('unseen', asText)
print(`Unseen plans (${unseen.length})`, unseen)
await printFiles('Unseen plans', 'unseen')
const real = scoreReal(plansFolder())
if (real.length > 0) print(`Real plans (${real.length})`, real)
else console.log('Real plans: none here (set PLANS_DIR to the folder that holds them)')

printSpeed()

/** A plan's words as they come out of a file of some format. */
type Through = (text: string, n: number) => Promise<string>

async function asText(text: string): Promise<string> {
  return text
}

async function asWord(text: string, n: number): Promise<string> {
  return (await readFile(await wordPaper(text, styleOf(n)))).text
}

async function asPdf(text: string, n: number): Promise<string> {
  return (await readFile(await printedPaper(text, printOf(n)))).text
}

async function printFiles(heading: string, part: 'plans' | 'unseen'): Promise<void> {
  print(`${heading} as .docx`, await scorePart(part, asWord))
  print(`${heading} as .pdf`, await scorePart(part, asPdf))
}

async function scorePart(part: 'plans' | 'unseen', through: Through): Promise<Scored[]> {
  const scored: Scored[] = []
  for (const [n, { name, text, labels }] of readPart(part).entries())
    scored.push({ name, table: score(readPlan(await through(text, n)), labels) })
  return scored
}

function scoreReal(folder: string): Scored[] {
  return readdirSync(EXPECTED)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .filter((name) => existsSync(resolve(folder, `${name}.txt`)))
    .map((name) => {
      const text = readFileSync(resolve(folder, `${name}.txt`), 'utf8')
      const labels = labelsOfExpected(readFileSync(resolve(EXPECTED, `${name}${ENDING}`), 'utf8'))
      return { name, table: score(readPlan(text), labels, REAL_HEAD) }
    })
}

/** Cost per length: the time of this thread, so that a busy machine changes the figures little and their ratio not at all. */
function printSpeed(): void {
  const [short, long] = [speedOf(30_000), speedOf(300_000)]
  console.log('\nReading, warm\n')
  for (const { characters, ms } of [short, long])
    console.log(`${String(characters).padStart(7)} characters ${ms.toFixed(1).padStart(8)} ms`)
  const ratio = long.ms / short.ms / (long.characters / short.characters)
  console.log(`cost per character, long to short: ${ratio.toFixed(2)}`)
}

function plansFolder(): string {
  const { PLANS_DIR, INIT_CWD } = process.env
  if (PLANS_DIR) return resolve(INIT_CWD ?? process.cwd(), PLANS_DIR)
  return resolve(import.meta.dirname, '../../../shared/plans')
}

function print(heading: string, scored: readonly Scored[]): void {
  const { counts, wrongDatesWithoutDoubt } = addTables(scored.map(({ table }) => table))
  console.log(`\n${heading}\n`)
  console.log(`${'field'.padEnd(18)}precision  recall   right invented missed`)
  for (const [field, count] of counts) console.log(`${field.padEnd(18)}${line(count)}`)
  console.log(`wrong dates without a doubt: ${wrongDatesWithoutDoubt}`)
}

function line(count: Count): string {
  const rate = (value: number | null) => (value === null ? '–' : value.toFixed(3)).padStart(9)
  const number = (value: number) => String(value).padStart(7)
  return [
    rate(precisionOf(count)),
    rate(recallOf(count)),
    ' ',
    ...[count.right, count.invented, count.missed].map(number),
  ].join('')
}

function printMisses(scored: readonly Scored[]): void {
  for (const { name, table } of scored) {
    const weak = [...table.counts]
      .filter(([, { invented, missed }]) => invented + missed > 0)
      .map(([field, { invented, missed }]) => `${field} +${invented} -${missed}`)
    const dates = table.wrongDates.map((date) => `wrong date ${date}`)
    if (weak.length + dates.length > 0) console.log(`${name}: ${[...weak, ...dates].join(', ')}`)
  }
}

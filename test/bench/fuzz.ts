/**
 * `npm run bench:fuzz [-- --documents 20000] [-- --seed 12]`: damages plans in every way that files come damaged and
 * reads them. Nothing may be thrown, take more than 50 ms per 1,000 characters, lie outside the text or differ from
 * its place in it; exit 1 unless all of it holds. `--seed` reads one document again and prints it.
 */
import { parseArgs } from 'node:util'
import type { Draft } from '@dunghan/core/plan'
import { readPlan } from '@dunghan/intake/read'
import { type Mutant, mutantOf, originals } from './mutants.ts'
import { badOffsets, strayFields } from './verdict.ts'

const FIRST_SEED = 20_261_121
const MS_PER_THOUSAND = 50
const SHOWN = 10

const { values } = parseArgs({
  options: { documents: { type: 'string', default: '20000' }, seed: { type: 'string' } },
})
const texts = originals()
for (const text of texts) readPlan(text)
if (values.seed === undefined) process.exitCode = fuzz(Number(values.documents))
else show(mutantOf(texts, Number(values.seed)))

function fuzz(documents: number): number {
  const faults = { throws: 0, hangs: 0, 'bad offsets': 0, 'fields that differ': 0 }
  const seen: string[] = []
  let characters = 0
  const begun = performance.now()
  for (let index = 0; index < documents; index += 1) {
    const mutant = mutantOf(texts, FIRST_SEED + index)
    characters += mutant.text.length
    const fault = faultOf(mutant)
    if (fault === null) continue
    faults[fault] += 1
    seen.push(`seed ${mutant.seed}: ${fault} (${mutant.ways.join(', ')})`)
  }
  const seconds = (performance.now() - begun) / 1_000
  console.log(
    `\nDamaged documents: ${documents}, ${Math.round(characters / 1_000_000)} million characters, ${seconds.toFixed(0)} s\n`,
  )
  for (const [fault, count] of Object.entries(faults)) console.log(`${fault.padEnd(20)}${count}`)
  for (const line of seen.slice(0, SHOWN)) console.log(line)
  return seen.length === 0 ? 0 : 1
}

type Fault = 'throws' | 'hangs' | 'bad offsets' | 'fields that differ'

function faultOf({ text }: Mutant): Fault | null {
  try {
    const allowed = (MS_PER_THOUSAND * Math.max(1_000, text.length)) / 1_000
    const draft = timed(text, allowed) ?? timed(text, allowed)
    if (draft === null) return 'hangs'
    if (badOffsets(draft).length > 0) return 'bad offsets'
    return strayFields(draft).length > 0 ? 'fields that differ' : null
  } catch {
    return 'throws'
  }
}

/** The draft, when it was read in time. */
function timed(text: string, allowed: number): Draft | null {
  const { draft, ms } = clocked(text)
  return ms <= allowed ? draft : null
}

/** The draft and the time that reading it took of this thread, whatever else the machine does. */
function clocked(text: string): { draft: Draft; ms: number } {
  const begun = process.threadCpuUsage()
  const draft = readPlan(text)
  const { user, system } = process.threadCpuUsage(begun)
  return { draft, ms: (user + system) / 1_000 }
}

function show(mutant: Mutant): void {
  console.log(mutant.text)
  const { draft, ms } = clocked(mutant.text)
  console.log(mutant.ways, `${mutant.text.length} characters, ${ms.toFixed(1)} ms`)
  console.log('bad offsets', badOffsets(draft), 'fields that differ', strayFields(draft))
}

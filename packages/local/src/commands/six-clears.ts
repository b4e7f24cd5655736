import { checkLines, checkPlan, superiorsOf } from '@dunghan/core/check'
import type { Draft } from '@dunghan/core/plan'
import { dayAt, NATIONAL_DAYS_OFF } from '@dunghan/core/time'
import { readPlan } from '@dunghan/intake/read'
import { fileText } from './file-text.ts'
import { CommandError, runCommand } from './product-client.ts'

const USAGE = 'Cách dùng: npm run --silent six-clears -- TỆP…'

function headOf(path: string, { number, issuer, title }: Draft): string {
  const known = [number ?? 'chưa số', issuer, title].filter((words) => words !== null)
  return [`${path}`, known.join(' · '), ''].join('\n')
}

await runCommand(async () => {
  const paths = process.argv.slice(2)
  if (paths.length === 0) throw new CommandError(USAGE, 2)
  const read: { path: string; draft: Draft }[] = []
  let worst = 0
  for (const path of paths) {
    try {
      read.push({ path, draft: readPlan(await fileText(path)) })
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      console.error(error.message)
      worst = Math.max(worst, error.exitCode)
    }
  }
  const drafts = read.map(({ draft }) => draft)
  const today = dayAt(Date.now())
  for (const { path, draft } of read) {
    const superiors = superiorsOf(draft, drafts)
    const check = checkPlan({ draft, decisions: [], daysOff: NATIONAL_DAYS_OFF, today, superiors })
    console.log([headOf(path, draft), ...checkLines(check), ''].join('\n'))
  }
  return worst
})

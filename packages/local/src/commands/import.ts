import { setTimeout as pause } from 'node:timers/promises'
import { readSettings } from '../deps.ts'
import { fileText } from './file-text.ts'
import { CommandError, post, runCommand } from './product-client.ts'

const WAIT_MS = 300
const MOST_WAITS = 400

/** The answer of `POST /api/import`, as far as a person is told of it. */
interface Imported {
  readonly locality: { readonly id: string; readonly name: string }
  readonly plan: {
    readonly id: string
    readonly finishing: boolean
    readonly number: string | null
    readonly state: string
    readonly tasks: number
    readonly doubts: number
  }
  readonly page: string
  readonly feeds: readonly { readonly name: string; readonly url: string }[]
  readonly existing: boolean
}

async function importFile(folder: string, path: string): Promise<Imported> {
  const content = await fileText(path)
  try {
    const imported = await post<Imported>(folder, '/api/import', {
      type: 'text/plain; charset=utf-8',
      content,
    })
    await untilFinished(imported)
    return imported
  } catch (error) {
    if (error instanceof CommandError && error.exitCode === 1)
      throw new CommandError(`${path}: ${error.message}`, 1, error)
    throw error
  }
}

/** A large plan is answered before its last card is written; what is printed here shall be whole when it is opened. */
async function untilFinished({ locality, plan, page }: Imported): Promise<void> {
  const address = `${new URL(page).origin}/api/${locality.id}/plans/${plan.id}`
  for (let waits = 0, { finishing } = plan; finishing && waits < MOST_WAITS; waits += 1) {
    await pause(WAIT_MS)
    const answer = await fetch(address).catch(() => null)
    // A product that is gone takes the rest up at its next start; one that starts its engine again is waited for.
    if (answer === null) return
    if (!answer.ok) continue
    finishing = (await answer.json()).plan.finishing
  }
}

const STATES: Readonly<Record<string, string>> = {
  closed: ', đã đóng vì hạn cuối qua hơn một năm',
}

function wordsOf({ locality, plan, page, feeds, existing }: Imported): string {
  const before = existing ? ' (đã có từ trước)' : ''
  const head = `${locality.name}: ${plan.number ?? 'kế hoạch chưa số'}${before}`
  const counts = `${plan.tasks} nhiệm vụ, ${plan.doubts} chỗ cần xác nhận${STATES[plan.state] ?? ''}`
  const lines = feeds.map(({ name, url }) => `  Lịch ${name}: ${url}`)
  return [`${head}, ${counts}`, `  Trang: ${page}`, ...lines, ''].join('\n')
}

await runCommand(async () => {
  const paths = process.argv.slice(2)
  if (paths.length === 0) throw new CommandError('Cách dùng: npm run import -- TỆP…', 2)
  const { dataFolder } = readSettings()
  let worst = 0
  for (const path of paths) {
    try {
      console.log(wordsOf(await importFile(dataFolder, path)))
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      console.error(error.message)
      worst = Math.max(worst, error.exitCode)
    }
  }
  return worst
})

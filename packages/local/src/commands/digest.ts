import { isPlausible, parseDay } from '@dunghan/core/time'
import { readSettings } from '../deps.ts'
import { CommandError, post, runCommand } from './product-client.ts'

/** The answer of `POST /api/local/digest`. */
interface Written {
  readonly week: string
  readonly localities: number
  readonly letters: Readonly<Record<string, number>>
  readonly waiting: number
  readonly mailbox: string | null
}

const WORDS: Readonly<Record<string, string>> = {
  sent: 'thư đã gửi',
  skipped: 'cơ quan không có việc',
  suppressed: 'cơ quan chưa có địa chỉ dùng được',
  claimed: 'thư đang chờ gửi',
  rejected: 'thư bị từ chối',
  failed: 'thư gửi không được',
  unknown: 'thư chưa rõ đã tới hay chưa',
}

const USAGE = 'Cách dùng: npm run digest [-- --today 2026-11-23]'

function todayOf(words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined
  const [, joined] = /^--today=(.+)$/.exec(words[0] ?? '') ?? []
  const text = joined ?? (words[0] === '--today' ? words[1] : undefined)
  const used = joined === undefined ? 2 : 1
  if (text === undefined || words.length !== used) throw new CommandError(USAGE, 2)
  const day = parseDay(text)
  if (day === null || !isPlausible(day))
    throw new CommandError(`"${text}" không phải một ngày. ${USAGE}`, 2)
  return text
}

function wordsOf({ week, localities, letters, waiting, mailbox }: Written): string {
  const name = `Tuần ${week.slice(6)}/${week.slice(0, 4)}`
  if (localities === 0) return `${name}: không có thư nào phải soạn.`
  const counts = Object.entries(WORDS).flatMap(([state, words]) => {
    const count = letters[state] ?? 0
    return count > 0 ? [`${count} ${words}`] : []
  })
  const later = waiting > 0 ? ['một phần sẽ được gửi lại sau ít phút'] : []
  const where = mailbox === null ? '' : ` Xem thư: ${mailbox}`
  return `${name}, ${localities} địa phương: ${[...counts, ...later].join(', ') || 'không có thư nào'}.${where}`
}

await runCommand(async () => {
  const today = todayOf(process.argv.slice(2))
  const content = JSON.stringify(today === undefined ? {} : { today })
  const path = '/api/local/digest'
  const { dataFolder } = readSettings()
  console.log(wordsOf(await post<Written>(dataFolder, path, { type: 'application/json', content })))
  return 0
})

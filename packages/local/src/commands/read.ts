import { decodeBytes } from '@dunghan/intake/extract'
import { readPlan } from '@dunghan/intake/read'
import { fromWhereOneStands } from '../deps.ts'
import { readInput } from './input-file.ts'
import { CommandError, runCommand } from './product-client.ts'

const USAGE = 'Cách dùng: npm run --silent read -- TỆP'

function textOf(path: string): string {
  const decoded = decodeBytes(readInput(fromWhereOneStands(path), path))
  if (decoded.ok) return decoded.text
  const [sentence = ''] = decoded.message.split('. ')
  throw new CommandError(`Không đọc được "${path}": ${sentence.replace(/\.$/, '')}.`, 2)
}

await runCommand(async () => {
  const [path, ...more] = process.argv.slice(2)
  if (path === undefined || more.length > 0) throw new CommandError(USAGE, 2)
  const { text, ...draft } = readPlan(textOf(path))
  process.stdout.write(`${JSON.stringify({ ...draft, text }, null, 2)}\n`)
  return 0
})

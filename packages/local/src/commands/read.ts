import { readPlan } from '@dunghan/intake/read'
import { fileText } from './file-text.ts'
import { CommandError, runCommand } from './product-client.ts'

const USAGE = 'Cách dùng: npm run --silent read -- TỆP'

await runCommand(async () => {
  const [path, ...more] = process.argv.slice(2)
  if (path === undefined || more.length > 0) throw new CommandError(USAGE, 2)
  const { text, ...draft } = readPlan(await fileText(path))
  process.stdout.write(`${JSON.stringify({ ...draft, text }, null, 2)}\n`)
  return 0
})

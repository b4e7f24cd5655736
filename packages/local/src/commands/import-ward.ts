import { parseArgs } from 'node:util'
import { fromWhereOneStands } from '../deps.ts'
import type { WardArrived } from '../ward-moves.ts'
import { postWords } from './post-words.ts'
import { CommandError, runCommand } from './product-client.ts'

const USAGE = 'Cách dùng: npm run import-ward -- TỆP [--as MÃ-MỚI]'

function wordsOf({ ward, from, plans, tasks, filesMissing, existing }: WardArrived): string {
  const before = existing ? ' (tệp này đã nhập từ trước, không ghi thêm gì)' : ''
  const moved = ward === from ? '' : `, trước là ${from}`
  const files =
    filesMissing === 0
      ? []
      : [`${filesMissing} tệp gốc của kế hoạch không có trên máy này; chữ đã đọc vẫn đủ.`]
  return [`${ward}${moved}: ${plans} kế hoạch, ${tasks} nhiệm vụ${before}.`, ...files].join('\n')
}

function readWords() {
  try {
    return parseArgs({ options: { as: { type: 'string' } }, allowPositionals: true })
  } catch (cause) {
    throw new CommandError(USAGE, 2, cause)
  }
}

await runCommand(async () => {
  const { positionals, values } = readWords()
  const [path, ...more] = positionals
  if (!path || more.length > 0) throw new CommandError(USAGE, 2)
  const asked = { file: fromWhereOneStands(path), as: values.as }
  console.log(wordsOf(await postWords<WardArrived>('/api/local/import-ward', asked)))
  return 0
})

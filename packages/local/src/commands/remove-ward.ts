import { parseArgs } from 'node:util'
import { fromWhereOneStands } from '../deps.ts'
import { postWords } from './post-words.ts'
import { CommandError, runCommand } from './product-client.ts'

const USAGE = 'Cách dùng: npm run remove-ward -- MÃ-ĐỊA-PHƯƠNG TỆP-ĐÃ-XUẤT [--moved-to MÃ-MỚI]'

function readWords() {
  try {
    return parseArgs({ options: { 'moved-to': { type: 'string' } }, allowPositionals: true })
  } catch (cause) {
    throw new CommandError(USAGE, 2, cause)
  }
}

await runCommand(async () => {
  const { positionals, values } = readWords()
  const [ward, path, ...more] = positionals
  if (!ward || !path || more.length > 0) throw new CommandError(USAGE, 2)
  const { 'moved-to': movedTo } = values
  await postWords('/api/local/remove-ward', { ward, file: fromWhereOneStands(path), movedTo })
  const where = movedTo === undefined ? '' : ` Lịch ở địa chỉ cũ nay lấy từ ${movedTo}.`
  console.log(`Đã xóa ${ward} khỏi máy này; dữ liệu còn trong ${path}.${where}`)
  return 0
})

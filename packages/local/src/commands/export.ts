import { fromWhereOneStands } from '../deps.ts'
import { postWords } from './post-words.ts'
import { CommandError, runCommand } from './product-client.ts'

const USAGE = 'Cách dùng: npm run export -- MÃ-ĐỊA-PHƯƠNG TỆP'

await runCommand(async () => {
  const [ward, path, ...more] = process.argv.slice(2)
  if (!ward || !path || more.length > 0) throw new CommandError(USAGE, 2)
  const file = fromWhereOneStands(path)
  const { bytes } = await postWords<{ readonly bytes: number }>('/api/local/export', { ward, file })
  console.log(`Đã xuất ${ward} ra ${path} (${Math.ceil(bytes / 1000)} kB).`)
  console.log('Tệp chứa toàn bộ dữ liệu của địa phương: cất ở nơi chỉ người phụ trách mở được.')
  return 0
})

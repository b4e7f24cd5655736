import { readSettings, SettingsError } from './deps.ts'
import { untilLauncherGone } from './launcher.ts'
import { run } from './run.ts'

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => stop.abort())
void untilLauncherGone(stop.signal).then(() => stop.abort())

try {
  await run(readSettings(), stop.signal, {
    address: (address) => console.log(`Đúng Hạn đang chạy: ${address}\nDừng: Ctrl-C`),
    error: (error) => console.error(error),
  })
} catch (error) {
  const why = error instanceof Error ? error.message : String(error)
  console.error(error instanceof SettingsError ? why : `Không khởi động được: ${why}`)
  process.exitCode = 1
}

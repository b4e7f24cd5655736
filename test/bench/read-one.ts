/** Reads the file it is sent and answers what that cost: processor seconds, for other work on the machine counts not. */
import { readFile } from '@dunghan/intake/extract'
import { readPlan } from '@dunghan/intake/read'

process.once('message', (bytes: Uint8Array) => {
  const began = process.cpuUsage()
  void readFile(bytes).then(({ text }) => {
    const { tasks } = readPlan(text)
    const { user, system } = process.cpuUsage(began)
    // On Linux the peak is told in kilobytes.
    const peakMb = Math.round(process.resourceUsage().maxRSS / 1024)
    process.send?.({ seconds: (user + system) / 1e6, peakMb, tasks: tasks.length })
  })
})

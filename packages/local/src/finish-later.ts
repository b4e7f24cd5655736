import { setTimeout as pause } from 'node:timers/promises'
import { type ResumeDeps, resumePlans } from './resume.ts'

const AFTER_ANSWER_MS = 1_000

/** Plans that are finished after their sender has been answered, one after the other. */
export interface Finishing {
  readonly finishLater: (localityId: string, planId: string) => void
  /** Ends what is in hand, but waits no longer than so many milliseconds; the next start takes up the rest. */
  stop(longest: number): Promise<void>
}

/** Finishes large plans in the background of this machine; one that is waiting already is not taken twice. */
export function startFinishing(deps: Omit<ResumeDeps, 'unfinished'>): Finishing {
  const waiting = new Map<string, () => Promise<void>>()
  let stopped = false
  let running: Promise<void> | null = null

  const onError = (error: unknown): void => {
    if (!stopped) deps.onError(error)
  }

  async function run(): Promise<void> {
    // Whoever sent the plan still waits for the rest of the answer.
    await pause(AFTER_ANSWER_MS)
    for (let [next] = waiting; next !== undefined && !stopped; [next] = waiting) {
      const [name, finish] = next
      waiting.delete(name)
      await finish()
    }
    running = null
  }

  return {
    finishLater(localityId, planId) {
      const unfinished = async () => [{ localityId, planId }]
      waiting.set(`${localityId} ${planId}`, () => resumePlans({ ...deps, unfinished, onError }))
      running ??= run()
    },
    async stop(longest) {
      stopped = true
      if (running !== null) await Promise.race([running, pause(longest)])
    },
  }
}

/** A way to have something done later, at least once: `body` is JSON, the delay at most 15 minutes. */
export interface Queue {
  send(body: unknown, delaySeconds: number): Promise<void>
}

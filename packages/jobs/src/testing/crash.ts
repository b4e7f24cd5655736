/** When a run dies: at its `call`-th step, before the step was done or after, its answer lost. */
export interface Crash {
  readonly call: number
  readonly moment: 'before' | 'after'
}

/** Dies once at the given call, counted over everything that is wrapped; does nothing more afterwards. */
export function crashing({ call, moment }: Crash) {
  let calls = 0
  let died = false

  async function step(run: () => unknown): Promise<unknown> {
    calls += 1
    if (died || calls !== call) return await run()
    died = true
    if (moment === 'after') await run()
    throw new Error('killed')
  }

  return {
    happened: () => died,
    /** The same port, each of whose calls may be the last of the run. */
    wrap: <P extends object>(port: P): P =>
      new Proxy(port, {
        get(target, name) {
          const member = Reflect.get(target, name)
          return typeof member === 'function'
            ? (...args: unknown[]) => step(() => Reflect.apply(member, target, args))
            : member
        },
      }),
  }
}

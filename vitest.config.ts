import { defineConfig } from 'vitest/config'

const unit = [
  'packages/**/*.test.{ts,tsx}',
  'test/{system,properties,rules,lambda,corpus}/**/*.test.ts',
]

/** Every request of a change spoiled in turn: minutes of work for the engine, so that they have a command of their own. */
const crashes = [
  'packages/store/src/{archive,publishing}.test.ts',
  'test/system/{amend-a-plan,amend-a-task,hand-over-crash,kill,weekly-digest}.test.ts',
]
const engine = { globalSetup: ['test/engine.ts'], testTimeout: 60_000, hookTimeout: 60_000 }

export default defineConfig({
  test: {
    // Most tests wait for the engine or for a child process, so two fill two cores.
    maxWorkers: 2,
    projects: [
      { test: { name: 'unit', include: unit, exclude: crashes, ...engine } },
      { test: { name: 'crashes', include: crashes, ...engine } },
      { test: { name: 'plans', include: ['test/plans/**/*.test.ts'] } },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'infra',
          include: ['test/infra/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 400_000,
        },
      },
      {
        test: {
          name: 'feeds',
          include: ['test/feeds/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundlePlugins, bundling } from '@dunghan/lambda/bundling'
import { build, type Metafile } from 'esbuild'

const ROOT = join(import.meta.dirname, '..', '..')

/** A function bundled as it is deployed. */
export interface Bundle {
  /** What is read and parsed before the first event: the entry and every chunk it imports outright. */
  readonly bytesAtStart: number
  /** With what is loaded only when asked for. */
  readonly bytesInAll: number
  /** Every file that went into it. */
  readonly inputs: readonly string[]
  /** What weighs most at the start: where to look when a limit is passed. */
  readonly heaviest: string
  /** The bundle itself, imported as Lambda does. */
  load<T>(): Promise<T>
  remove(): void
}

/** Bundles an entry written in place. */
export async function bundle(entry: string): Promise<Bundle> {
  const folder = mkdtempSync(join(tmpdir(), 'dunghan-bundle-'))
  const { metafile } = await build({
    ...bundling,
    mainFields: [...bundling.mainFields],
    external: [...bundling.external],
    plugins: bundlePlugins,
    stdin: { contents: entry, resolveDir: join(ROOT, 'packages', 'lambda', 'src'), loader: 'ts' },
    absWorkingDir: ROOT,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    metafile: true,
    platform: 'node',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  })
  const { outputs } = metafile
  const [first = ''] = Object.keys(outputs).filter(
    (name) => outputs[name]?.entryPoint === '<stdin>',
  )
  const start = reachedFrom(first, outputs)
  const sum = (names: readonly string[]): number =>
    names.reduce((total, name) => total + (outputs[name]?.bytes ?? 0), 0)
  return {
    bytesAtStart: sum(start),
    bytesInAll: sum(Object.keys(outputs)),
    inputs: Object.values(outputs).flatMap((output) => Object.keys(output.inputs)),
    heaviest: heaviestOf(start.flatMap((name) => Object.entries(outputs[name]?.inputs ?? {}))),
    load: async () => await import(pathToFileURL(join(folder, basename(first))).href),
    remove: () => rmSync(folder, { recursive: true }),
  }
}

function reachedFrom(first: string, outputs: Metafile['outputs']): string[] {
  const reached = new Set<string>()
  const visit = (name: string): void => {
    if (reached.has(name)) return
    reached.add(name)
    for (const { path, kind } of outputs[name]?.imports ?? [])
      if (kind === 'import-statement' && outputs[path]) visit(path)
  }
  visit(first)
  return [...reached]
}

function heaviestOf(
  inputs: readonly (readonly [string, { readonly bytesInOutput: number }])[],
): string {
  const sums = new Map<string, number>()
  for (const [path, { bytesInOutput }] of inputs) {
    const outside = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]
    const name = outside ?? /packages\/[^/]+/.exec(path)?.[0] ?? path
    sums.set(name, (sums.get(name) ?? 0) + bytesInOutput)
  }
  return [...sums]
    .toSorted(([, left], [, right]) => right - left)
    .slice(0, 20)
    .map(([name, bytes]) => `${name} ${Math.round(bytes / 1000)} kB`)
    .join('\n')
}

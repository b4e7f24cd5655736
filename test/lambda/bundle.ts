import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const ROOT = join(import.meta.dirname, '..', '..')

/** A handler bundled as it is deployed: one minified file of modules with everything inside. */
export interface Bundle {
  readonly file: string
  readonly bytes: number
  /** The packages in it by weight, the heaviest first: what to look at when the limit is passed. */
  readonly heaviest: readonly string[]
  load(): Promise<Record<string, unknown>>
  remove(): void
}

/** Bundles an entry written in place. `prettier` serves a mode of the letters' renderer that we never use. */
export async function bundle(entry: string): Promise<Bundle> {
  const folder = mkdtempSync(join(tmpdir(), 'dunghan-bundle-'))
  const file = join(folder, 'index.mjs')
  const { metafile } = await build({
    stdin: { contents: entry, resolveDir: join(ROOT, 'packages', 'lambda', 'src'), loader: 'ts' },
    outfile: file,
    bundle: true,
    minify: true,
    metafile: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['prettier', 'prettier/*'],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  })
  const [output] = Object.values(metafile.outputs)
  return {
    file,
    bytes: output?.bytes ?? 0,
    heaviest: heaviestOf(output?.inputs ?? {}),
    load: () => import(pathToFileURL(file).href),
    remove: () => rmSync(folder, { recursive: true }),
  }
}

function heaviestOf(
  inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>,
): string[] {
  const sums = new Map<string, number>()
  for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
    const name =
      /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ??
      /packages\/[^/]+/.exec(path)?.[0] ??
      path
    sums.set(name, (sums.get(name) ?? 0) + bytesInOutput)
  }
  return [...sums]
    .toSorted(([, left], [, right]) => right - left)
    .slice(0, 20)
    .map(([name, bytes]) => `${name} ${Math.round(bytes / 1000)} kB`)
}

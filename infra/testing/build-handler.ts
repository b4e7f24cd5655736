import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import { ROOT, WORK } from './places.ts'

/** What SST asks its command line to build: one function. */
export interface BuildRequest {
  readonly functionID: string
  readonly handler: string
  readonly properties?: {
    readonly esbuild?: Pick<BuildOptions, 'define' | 'target' | 'mainFields' | 'keepNames'> & {
      readonly external?: readonly string[]
    }
    readonly banner?: string
    readonly minify?: boolean
    readonly splitting?: boolean
    /** A module whose default export is a list of esbuild plugins. */
    readonly plugins?: string
  }
}

/** The answer SST waits for; `errors` stop the evaluation. */
export interface BuildAnswer {
  readonly handler: string
  readonly out: string
  readonly errors: readonly string[]
  readonly sourcemaps: readonly string[]
}

/** What was built, for tests to weigh and to run. */
export interface Built {
  readonly function: string
  readonly handler: string
  readonly bundle: string
  readonly bytes: number
}

const ESM_BANNER = [
  "import { createRequire as topLevelCreateRequire } from 'module';",
  'const require = topLevelCreateRequire(import.meta.url);',
  'import { fileURLToPath as topLevelFileUrlToPath, URL as topLevelURL } from "url"',
  'const __filename = topLevelFileUrlToPath(import.meta.url)',
  'const __dirname = topLevelFileUrlToPath(new topLevelURL(".", import.meta.url))',
].join('\n')

/** Bundles a handler as SST's command line does for Node; or only pretends to, where a test needs no bundle. */
export async function buildHandler(
  request: BuildRequest,
  really: boolean,
): Promise<BuildAnswer & { readonly built?: Built }> {
  const dot = request.handler.lastIndexOf('.')
  const stem = request.handler.slice(0, dot)
  const exported = request.handler.slice(dot + 1)
  const out = join(WORK, 'artifacts', `${request.functionID}-src`)
  const entry = ['.ts', '.tsx', '.mjs'].map((end) => join(ROOT, stem + end)).find(existsSync)
  const refused = (text: string): BuildAnswer => ({
    handler: '',
    out,
    errors: [text],
    sourcemaps: [],
  })
  if (!entry) return refused(`Handler not found: ${request.handler}`)
  rmSync(out, { recursive: true, force: true })
  const answer = { handler: `${stem}.${exported}`, out, errors: [], sourcemaps: [] }
  if (!really) {
    mkdirSync(join(out, dirname(stem)), { recursive: true })
    writeFileSync(join(out, `${stem}.mjs`), '')
    return answer
  }
  const {
    esbuild: asked = {},
    banner = '',
    minify = true,
    splitting = false,
  } = request.properties ?? {}
  const { external = [], ...others } = asked
  const { metafile } = await build({
    target: 'esnext',
    mainFields: ['module', 'main'],
    keepNames: true,
    ...others,
    external: ['sharp', 'pg-native', ...external],
    entryPoints: [{ in: entry, out: stem }],
    outdir: out,
    outExtension: { '.js': '.mjs' },
    absWorkingDir: ROOT,
    platform: 'node',
    format: 'esm',
    bundle: true,
    splitting,
    minify,
    metafile: true,
    logLevel: 'silent',
    plugins: await pluginsOf(request),
    banner: { js: `${ESM_BANNER}\n${banner}` },
  })
  const outputs = Object.entries(metafile.outputs)
  const [, main] = outputs.find(([, output]) => output.entryPoint) ?? []
  if (!main?.exports.includes(exported)) return refused(`${stem} does not export "${exported}"`)
  const bytes = outputs.reduce((sum, [, output]) => sum + output.bytes, 0)
  const bundle = join(out, `${stem}.mjs`)
  return {
    ...answer,
    built: { function: request.functionID, handler: request.handler, bundle, bytes },
  }
}

async function pluginsOf({ properties }: BuildRequest): Promise<Plugin[]> {
  if (!properties?.plugins) return []
  const { default: plugins } = await import(pathToFileURL(join(ROOT, properties.plugins)).href)
  return plugins
}

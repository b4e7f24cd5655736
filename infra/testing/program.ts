import { readFileSync, rmSync } from 'node:fs'
import { extname, join } from 'node:path'
import { build } from 'esbuild'
import { PLATFORM, ROOT, WORK } from './places.ts'

interface Provider {
  readonly alias: string
  readonly package: string
}

/** Bundles `sst.config.ts` with SST's own runner the way its command line does; the caller removes the file. */
export async function bundleProgram(): Promise<{ readonly file: string; remove(): void }> {
  const providers: readonly Provider[] = JSON.parse(
    readFileSync(join(WORK, 'provider-lock.json'), 'utf8'),
  )
  const globals = [
    ...providers.map((each) => `import * as ${each.alias} from ${JSON.stringify(each.package)};`),
    `import * as sst from ${JSON.stringify(join(PLATFORM, 'src/components'))};`,
  ].join('\n')
  const file = join(PLATFORM, `evaluation.${process.pid}.mjs`)
  await build({
    stdin: {
      contents: [
        `export { run } from ${JSON.stringify(join(PLATFORM, 'src/auto/run.ts'))};`,
        `export { default as config } from ${JSON.stringify(join(ROOT, 'sst.config.ts'))};`,
      ].join('\n'),
      resolveDir: ROOT,
      loader: 'ts',
    },
    outfile: file,
    bundle: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    nodePaths: [join(PLATFORM, 'node_modules')],
    external: [
      '@pulumi/*',
      '@pulumiverse/*',
      '@sst-provider/*',
      '@aws-sdk/*',
      'archiver',
      'esbuild',
      'glob',
      'undici',
      'vite',
    ],
    define: {
      $app: 'globalThis.__sst.app',
      $cli: 'globalThis.__sst.cli',
      $dev: 'globalThis.__sst.dev',
    },
    inject: [join(PLATFORM, 'src/shim/run.js')],
    sourcemap: 'linked',
    logLevel: 'warning',
    banner: {
      js: [
        "import { createRequire as topLevelCreateRequire } from 'module';",
        'const require = topLevelCreateRequire(import.meta.url);',
        'import { fileURLToPath as topLevelFileUrlToPath, URL as topLevelURL } from "url";',
        'const __filename = topLevelFileUrlToPath(import.meta.url);',
        'const __dirname = topLevelFileUrlToPath(new topLevelURL(".", import.meta.url));',
      ].join('\n'),
    },
    plugins: [
      {
        name: 'globals',
        setup({ onLoad }) {
          onLoad({ filter: /\.[jt]sx?$/ }, ({ path }) => {
            const theirs = path.startsWith(WORK) || path.includes('/node_modules/')
            const text = readFileSync(path, 'utf8')
            const loader = extname(path).slice(1) as 'js' | 'jsx' | 'ts' | 'tsx'
            return { contents: theirs ? text : `${globals}\n${text}`, loader }
          })
        },
      },
    ],
  })
  return {
    file,
    remove: () => {
      for (const each of [file, `${file}.map`]) rmSync(each, { force: true })
    },
  }
}

import { join } from 'node:path'

/** How every function is bundled; the cloud's build and the tests of sizes read it alike. */
export const bundling = {
  format: 'esm',
  target: 'node24',
  mainFields: ['module', 'main'],
  minify: true,
  splitting: true,
  keepNames: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  /** Serves a mode of the letters' renderer that we never use. */
  external: ['prettier', 'prettier/*'],
} as const

/** The part of esbuild's plugin interface used here. */
interface Bundler {
  onResolve(options: { readonly filter: RegExp }, answer: () => { readonly path: string }): void
  onLoad(
    options: { readonly filter: RegExp },
    answer: () => { readonly contents: string; readonly loader: 'js' },
  ): void
}

/** What is left out of bundles because no function of ours comes to it, with what stands in its place. */
const LEFT_OUT: readonly (readonly [RegExp, string])[] = [
  // Errors in fifty languages: ours are sentences of our own.
  [/[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/, 'export const none = {}'],
  [
    /[\\/]zod[\\/]v4[\\/]classic[\\/]from-json-schema\.js$/,
    refusing('fromJSONSchema', 'schemas are written, never read'),
  ],
  [
    /[\\/]zod[\\/]v4[\\/]core[\\/]compile\.js$/,
    `export const INVALID = Symbol()
     export class ZodCompileAsyncError extends Error {}
     export class ZodCompileUnsupportedError extends Error {}
     ${refusing('compile', 'schemas are small')}; ${refusing('withParser', 'schemas are small')}`,
  ],
  // Tells browsers apart by their names; functions are none.
  [
    /[\\/]bowser[\\/].*\.m?js$/,
    `${refusing('parse', 'functions are no browsers')}; export default { parse }`,
  ],
  // The sending client reads incoming mail too; letters only go out.
  [
    /[\\/]postal-mime[\\/].*\.m?js$/,
    `${refusing('parse', 'letters only go out')}; export default { parse }`,
  ],
  // The renderer can make a text of its markup; our letters have a text of their own.
  [/[\\/]html-to-text[\\/].*\.m?js$/, refusing('convert', 'letters have a text of their own')],
]

function refusing(name: string, why: string): string {
  return `export function ${name}() { throw new Error('${name} is left out: ${why}') }`
}

/** Plugins for esbuild; the functions' credentials and everything left out. */
export const bundlePlugins = [
  {
    name: 'credentials-of-the-role',
    setup(build: Bundler): void {
      const path = join(import.meta.dirname, 'role-credentials.ts')
      build.onResolve({ filter: /^@aws-sdk\/credential-provider-node$/ }, () => ({ path }))
    },
  },
  {
    name: 'left-out',
    setup(build: Bundler): void {
      for (const [filter, contents] of LEFT_OUT)
        build.onLoad({ filter }, () => ({ contents, loader: 'js' }))
    },
  },
]

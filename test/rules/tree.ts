import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The top of the repository. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** The names of our packages. */
export const PACKAGES: readonly string[] = readdirSync(join(ROOT, 'packages'))

/** A file of the repository with its text; the path is relative to the top. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** Every file under a folder whose name ends so. */
export function filesUnder(folder: string, ending: RegExp): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('node_modules'))
    .map((path) => ({ path: relative(ROOT, path), text: readFileSync(path, 'utf8') }))
}

/** The code of a package, its tests and test helpers included. */
export function codeOf(name: string): SourceFile[] {
  return filesUnder(join('packages', name, 'src'), /\.tsx?$/)
}

/** Whether a file only serves tests. */
export function servesTests({ path }: SourceFile): boolean {
  return /\.test\.tsx?$/.test(path) || path.includes('/testing/') || path.startsWith('test/')
}

/** A manifest, of which the rules read only these fields. */
export interface Manifest {
  readonly name: string
  readonly scripts?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/** The manifest of the whole or of one package. */
export function manifestOf(name?: string): Manifest {
  const folder = name === undefined ? ROOT : join(ROOT, 'packages', name)
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}

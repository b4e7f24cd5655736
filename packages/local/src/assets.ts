import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ASSETS, type Asset } from '@dunghan/web'

const MODULES = join(import.meta.dirname, '..', '..', '..', 'node_modules')

/** Style, fonts and the mark out of the packages that hold them; each is read once. */
export function packageAssets(modules = MODULES): (name: string) => Promise<Asset | null> {
  const known = new Map<string, Asset>()
  return async (name) => {
    const source = ASSETS[name]
    if (source === undefined) return null
    const asset = known.get(name) ?? {
      bytes: await readFile(join(modules, source.package, source.path)),
      type: source.type,
    }
    known.set(name, asset)
    return asset
  }
}

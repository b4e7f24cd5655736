import { relative } from 'node:path'
import { ROOT } from './places.ts'

// The marks Pulumi puts on values that travel between a program and its engine.
const MARK = '4dabf18193072939515e22adb298388d'
const SECRET = '1b47061264138c4ac30d75fd1eb44270'
const ASSETS = ['0def7320c3a5731c473e5ecbe6d01bc7', 'c44067f5952c0a294b673a41bacd8c17']

/** A value without Pulumi's wrappings: secrets opened, files as paths, other resources by name. */
export function plain(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(plain)
  const held = new Map(Object.entries(value))
  const mark = held.get(MARK)
  if (mark === SECRET) return plain(held.get('value'))
  if (held.has('__pulumiAsset') || held.has('__pulumiArchive')) return {}
  if (ASSETS.includes(mark)) {
    const path = held.get('path')
    return path ? { path: relative(ROOT, path) } : { text: held.get('text') }
  }
  if (held.has('__pulumiResource')) return { urn: String(held.get('urn')) }
  held.delete('__provider')
  return Object.fromEntries([...held].map(([key, each]) => [key, plain(each)]))
}

/** A record without Pulumi's wrappings. */
export function plainRecord(value: object): Record<string, unknown> {
  return { ...(plain(value) as object) }
}

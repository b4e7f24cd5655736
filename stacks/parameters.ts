/** What the foundation of a stage hands to its app, each below `/dunghan/<stage>/` in the parameter store. */
export const PARAMETERS = [
  'version',
  'table/name',
  'table/arn',
  'table/stream',
  'key/arn',
  'evidence/name',
  'uploads/name',
  'tenant-role/arn',
  'alarms/arn',
] as const

export type Parameter = (typeof PARAMETERS)[number]

/** Raised with every change the app has to wait for; the app refuses an older foundation. */
export const FOUNDATION_VERSION = 1

/** Stands in `key/arn` where AWS itself owns the key, which is everywhere but in production. */
export const NO_KEY = 'none'

/** The full name of a parameter of a stage. */
export function parameterName(stage: string, parameter: Parameter): string {
  return `/dunghan/${stage}/${parameter}`
}

/** Whether a word may name a stage: it stands in names of buckets, roles and parameters. */
export function isStage(word: string): boolean {
  return /^[a-z][a-z0-9-]{0,19}$/.test(word)
}

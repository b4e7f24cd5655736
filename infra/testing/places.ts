import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The repository. */
export const ROOT = join(import.meta.dirname, '..', '..')
/** What SST keeps beside it, outside version control. */
export const WORK = join(ROOT, '.sst')
/** SST's components with their packages. */
export const PLATFORM = join(WORK, 'platform')

/** Stops with the command to run when the platform is not there; a check that cannot run has failed. */
export function requirePlatform(): void {
  if (!existsSync(join(PLATFORM, 'node_modules/@pulumi/aws/package.json')))
    throw new Error('The SST platform is not installed. Run: npm run infra:prepare')
}

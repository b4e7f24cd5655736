import { readCredentials } from './config.ts'

/**
 * Takes the place of the SDK's own search for credentials in a function's bundle: there they always stand in the
 * environment, and everything the search would try besides (profiles, sign-on, metadata) weighs 140 kB.
 */
export function defaultProvider(): () => Promise<ReturnType<typeof readCredentials>> {
  return async () => readCredentials()
}

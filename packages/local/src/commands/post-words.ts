import { readSettings } from '../deps.ts'
import { post } from './product-client.ts'

/** Asks the running product for a deed of its own, with words alone. */
export function postWords<T>(
  path: string,
  words: Readonly<Record<string, string | undefined>>,
): Promise<T> {
  const content = JSON.stringify(words)
  return post<T>(readSettings().dataFolder, path, { type: 'application/json', content })
}

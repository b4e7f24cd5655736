import type { AWeb } from './a-web.ts'
import { formFields } from './form-fields.ts'

/** Publishes a draft as a clerk who agrees with all that the last page proposes; answers where that leads. */
export async function publishDraft(
  web: AWeb,
  path: string,
  fields: Readonly<Record<string, string | readonly string[]>>,
): Promise<Response> {
  const asked = await web.post(path, { ...fields, viec: 'cong-bo' })
  const next = asked.headers.get('Location') ?? ''
  if (!next.endsWith('/cong-bo')) return asked
  return web.post(next, formFields(await (await web.get(next)).text()))
}

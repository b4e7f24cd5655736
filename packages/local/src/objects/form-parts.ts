import type { IncomingMessage } from 'node:http'

/** A form as a browser sends it to an object store: fields by their small-letter names, then one file. */
export interface FormParts {
  readonly fields: ReadonlyMap<string, string>
  readonly file: File
}

/** Reads a form of at most so many bytes; null when it is none, 'too-large' when it is over. */
export async function formParts(
  request: IncomingMessage,
  mostBytes: number,
): Promise<FormParts | 'too-large' | null> {
  const body = await bodyOf(request, mostBytes)
  if (body === null) return 'too-large'
  const type = request.headers['content-type'] ?? ''
  const form = await new Response(body, { headers: { 'content-type': type } })
    .formData()
    .catch(() => null)
  const file = form?.get('file')
  if (!form || !(file instanceof File)) return null
  const fields = new Map<string, string>()
  for (const [name, value] of form)
    if (typeof value === 'string') fields.set(name.toLowerCase(), value)
  return { fields, file }
}

/** Too long a body is read to its end and thrown away, or the sender would never see the answer. */
async function bodyOf(request: IncomingMessage, most: number): Promise<Buffer<ArrayBuffer> | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size <= most) chunks.push(chunk)
    else chunks.length = 0
  }
  return size > most ? null : Buffer.concat(chunks)
}

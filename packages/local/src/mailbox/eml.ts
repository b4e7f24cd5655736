/** A letter read back from its `.eml` file. */
export interface Eml {
  /** In printed order, decoded: what a mail program shows under "headers". */
  readonly headers: readonly (readonly [string, string])[]
  readonly html: string | null
  readonly text: string | null
}

/** Reads a message as its bytes; what it does not understand stays as it stands. */
export function readEml(bytes: Uint8Array): Eml {
  const { headers, body } = split(Buffer.from(bytes).toString('latin1'))
  return {
    headers: headers.map(([name, value]) => [name, decodeWords(value)]),
    ...partsOf(headers, body),
  }
}

/** Only the headers, for lists: the body need not be there. */
export function readHeaders(bytes: Uint8Array): ReadonlyMap<string, string> {
  const { headers } = split(Buffer.from(bytes).toString('latin1'))
  return new Map(headers.map(([name, value]) => [name.toLowerCase(), decodeWords(value)]))
}

type Headers = readonly (readonly [string, string])[]

function split(message: string): { readonly headers: Headers; readonly body: string } {
  const end = message.search(/\r?\n\r?\n/)
  const head = end < 0 ? message : message.slice(0, end)
  const headers = head
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .flatMap((line) => {
      const colon = line.indexOf(':')
      return colon < 1 ? [] : [[line.slice(0, colon), line.slice(colon + 1).trim()] as const]
    })
  return { headers, body: end < 0 ? '' : message.slice(end).replace(/^\r?\n\r?\n/, '') }
}

function partsOf(headers: Headers, body: string): Pick<Eml, 'html' | 'text'> {
  const type = headerOf(headers, 'content-type') || 'text/plain'
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1]
  if (boundary === undefined) {
    const content = decodeBody(body, headerOf(headers, 'content-transfer-encoding').toLowerCase())
    return /^text\/html/i.test(type) ? { html: content, text: null } : { html: null, text: content }
  }
  const parts = body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => split(part.replace(/^\r?\n/, '').replace(/\r?\n$/, '')))
    .map((part) => partsOf(part.headers, part.body))
  return {
    html: parts.find((part) => part.html !== null)?.html ?? null,
    text: parts.find((part) => part.text !== null)?.text ?? null,
  }
}

function headerOf(headers: Headers, name: string): string {
  return headers.find(([each]) => each.toLowerCase() === name)?.[1] ?? ''
}

function decodeBody(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8')
  const plain = encoding === 'quoted-printable' ? unquote(body.replace(/=\r?\n/g, '')) : body
  return Buffer.from(plain, 'latin1').toString('utf8')
}

/** Words of RFC 2047; the blank between two of them is not part of the text. */
function decodeWords(value: string): string {
  const joined = value.replace(/(=\?[^?]+\?[bq]\?[^?]*\?=)\s+(?==\?)/gi, '$1')
  const decoded = joined.replace(
    /=\?[^?]+\?([bq])\?([^?]*)\?=/gi,
    (_, kind: string, word: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(word, 'base64').toString('latin1')
        : unquote(word.replaceAll('_', ' ')),
  )
  return Buffer.from(decoded, 'latin1').toString('utf8')
}

function unquote(text: string): string {
  return text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}

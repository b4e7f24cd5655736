/** One property of a component: name, parameters and value as they stand in the bytes. */
export interface Property {
  readonly name: string
  readonly parameters: string
  readonly value: string
}

/** A component of a calendar with what is inside it. */
export interface Component {
  readonly name: string
  readonly properties: readonly Property[]
  readonly components: readonly Component[]
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const CONTROL = /[^\P{Cc}\r\n]/u

/** What RFC 5545 forbids and real parsers swallow: every broken rule of the bytes, in words; empty for a sound feed. */
export function faultsOfBytes(bytes: Uint8Array): string[] {
  const text = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true }).decode(bytes)
  const faults: string[] = []
  if (text.startsWith('\uFEFF')) faults.push('byte order mark')
  if (!text.endsWith('\r\n')) faults.push('no CRLF at the end')
  if (/(?<!\r)\n|\r(?!\n)/u.test(text)) faults.push('a line end that is not CRLF')
  for (const line of linesOf(bytes)) {
    if (line.byteLength > 75) faults.push(`${line.byteLength} octets in a line`)
    if (line.byteLength === 0) faults.push('an empty line')
    if (!isUtf8(line)) faults.push('a character split by folding')
  }
  if (CONTROL.test(text)) faults.push('a control character')
  if (text.includes('\uFFFD')) faults.push('a damaged character')
  if (text.normalize('NFC') !== text) faults.push('not in NFC')
  return faults
}

/** The calendar that unfolded bytes hold; throws when components do not nest. */
export function readComponents(text: string): Component[] {
  const root: Open = { name: '', properties: [], components: [] }
  const open = [root]
  for (const line of text.replaceAll('\r\n ', '').split('\r\n').filter(Boolean)) {
    const [, name = '', parameters = '', value = ''] =
      /^([A-Z-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/su.exec(line) ?? []
    const top = open.at(-1)
    if (name === '' || top === undefined) throw new Error(`not a content line: ${line}`)
    if (name === 'BEGIN') {
      const component: Open = { name: value, properties: [], components: [] }
      top.components.push(component)
      open.push(component)
    } else if (name === 'END') {
      if (top.name !== value) throw new Error(`END:${value} within ${top.name}`)
      open.pop()
    } else top.properties.push({ name, parameters, value })
  }
  if (open.length !== 1) throw new Error('a component without end')
  return root.components
}

/** The raw value of the first property of a name. */
export function propertyOf(component: Component, name: string): string | undefined {
  return component.properties.find((property) => property.name === name)?.value
}

/** A TEXT value as a person reads it; throws on a bare comma or semicolon, or an escape that does not exist. */
export function unescaped(value: string): string {
  if (/(?<!\\)(?:\\\\)*[,;]|(?<!\\)(?:\\\\)*\\(?![\\,;nN])/u.test(value))
    throw new Error(`not an escaped text: ${value}`)
  return value.replace(/\\([\\,;nN])/gu, (_, sign: string) => (/n/iu.test(sign) ? '\n' : sign))
}

interface Open {
  readonly name: string
  readonly properties: Property[]
  readonly components: Open[]
}

function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = []
  for (let start = 0; start < bytes.byteLength; ) {
    const found = bytes.indexOf(10, start)
    const end = found < 0 ? bytes.byteLength : found
    lines.push(bytes.subarray(start, bytes[end - 1] === 13 ? end - 1 : end))
    start = end + 1
  }
  return lines
}

function isUtf8(line: Uint8Array): boolean {
  try {
    return UTF8.decode(line).length >= 0
  } catch {
    return false
  }
}

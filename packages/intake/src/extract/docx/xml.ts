import { SaxesParser } from 'saxes'
import { UnreadableFile } from './extraction.ts'
import { LIMITS } from './limits.ts'
import { prefixOf } from './namespaces.ts'

/** An element with the usual prefix of its namespace, whatever prefix the maker chose. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
}

interface Open extends XmlElement {
  readonly children: (XmlElement | string)[]
}

/** What changed or describes a thing but is no part of it; dropped while reading to keep the tree small. */
const DROPPED =
  /^w:(?:\w+PrChange|sectPr|tblGrid|tblLook|proofErr|bookmark\w+|lang|rsid\w*|lastRenderedPageBreak)$/u
/** The elements whose characters are read; those between others are layout of the file. */
const SPEAKING = new Set(['w:t', 'w:instrText', 'm:t'])
const SLICE = 65_536
/** Shared by all elements without any: most have none, and a long document has millions. */
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map()

/** Reads one XML part. A document type declaration is refused: no entity is ever defined, followed or resolved. */
export function parseXml(bytes: Uint8Array): XmlElement {
  const root: Open = { name: '', attributes: new Map(), children: [] }
  const open: Open[] = [root]
  let nodes = 0
  let characters = 0
  const parser = new SaxesParser({ xmlns: true, position: false })
  parser.on('doctype', () => {
    throw new UnreadableFile('unsafe')
  })
  parser.on('error', (error) => {
    throw new UnreadableFile('damaged', error)
  })
  parser.on('opentag', (tag) => {
    nodes += 1
    if (open.length > LIMITS.xmlDepth) throw new UnreadableFile('unsafe')
    if (nodes > LIMITS.xmlNodes) throw new UnreadableFile('too-much-inside')
    const attributes = Object.values(tag.attributes)
    open.push({
      name: prefixOf(tag.uri) + tag.local,
      attributes:
        attributes.length === 0
          ? NO_ATTRIBUTES
          : new Map(attributes.map((one) => [prefixOf(one.uri) + one.local, one.value])),
      children: [],
    })
  })
  const keep = (text: string) => {
    const element = open.at(-1)
    if (!element || !SPEAKING.has(element.name)) return
    characters += text.length
    if (characters > LIMITS.characters) throw new UnreadableFile('too-much-inside')
    element.children.push(text)
  }
  parser.on('text', keep)
  parser.on('cdata', keep)
  parser.on('closetag', () => {
    const closed = open.pop()
    if (closed && !DROPPED.test(closed.name)) open.at(-1)?.children.push(closed)
  })
  const text = decode(bytes)
  for (let at = 0; at < text.length; at += SLICE) parser.write(text.slice(at, at + SLICE))
  parser.close()
  const [element] = elementsOf(root)
  if (!element) throw new UnreadableFile('damaged')
  return element
}

/** The child elements, without the text between them. */
export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string')
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && elementsOf(element).find((child) => child.name === name)
}

/** The value of the attribute `w:val` of a child; undefined when either is missing. */
export function settingOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes.get('w:val')
}

/** Word's switches: present means on, unless the value says off; undefined when nothing is said. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = childOf(element, name)
  return found && !/^(?:0|false|off|none)$/u.test(found.attributes.get('w:val') ?? '')
}

function decode(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
  const bigEndian = bytes[0] === 0xfe && bytes[1] === 0xff
  return new TextDecoder(bigEndian ? 'utf-16be' : wide).decode(bytes)
}

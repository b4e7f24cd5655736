import { secrecyOf } from '@dunghan/core/check'
import type { Archive } from './archive.ts'
import { UnreadableFile } from './extraction.ts'
import type { Parts } from './parts.ts'
import { childOf, elementsOf, parseXml, switchOf, type XmlElement } from './xml.ts'

const PAGE_HEAD = /^word\/(?:header|footer)\d*\.xml$/u

/** Page heads, feet and watermarks are no text of a plan, but a secrecy mark may stand in them. */
export function refuseSecretHeads(
  archive: Archive,
  parts: Pick<Parts, 'document' | 'heads'>,
): void {
  const named = archive.names.filter((name) => PAGE_HEAD.test(name))
  const heads = [...new Set([...named, ...parts.heads])]
  const lines = heads.flatMap((name) => {
    const bytes = archive.read(name)
    if (!bytes) return []
    const head = parseXml(bytes)
    return [...paragraphsOf(head), ...watermarksOf(head)]
  })
  const said = [...lines, ...watermarksOf(parts.document)].join('\n')
  if (secrecyOf(said) !== null) throw new UnreadableFile('secret')
}

function paragraphsOf(element: XmlElement): string[] {
  if (element.name === 'w:p') return [wordsOf(element), ...inner(element).flatMap(paragraphsOf)]
  return elementsOf(element).flatMap(paragraphsOf)
}

/** Text boxes hang inside a paragraph and hold paragraphs of their own. */
function inner(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((child) => (child.name === 'w:p' ? [child] : inner(child)))
}

function wordsOf(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child
      if (child.name === 'w:tab' || child.name === 'w:ptab') return '\t'
      if (child.name === 'w:p' || child.name === 'w:instrText') return ''
      return child.name === 'w:r' && isCapital(child)
        ? wordsOf(child).toUpperCase()
        : wordsOf(child)
    })
    .join('')
}

/** Typed small, shown large. */
function isCapital(run: XmlElement): boolean {
  const properties = childOf(run, 'w:rPr')
  return ['w:caps', 'w:smallCaps'].some((name) => switchOf(properties, name) === true)
}

function watermarksOf(element: XmlElement): string[] {
  const own = element.name === 'v:textpath' ? (element.attributes.get('string') ?? '') : ''
  return [...(own === '' ? [] : [own]), ...elementsOf(element).flatMap(watermarksOf)]
}

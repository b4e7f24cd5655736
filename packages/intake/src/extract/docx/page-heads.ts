import { secrecyOf } from '@dunghan/core/check'
import type { Archive } from './archive.ts'
import { UnreadableFile } from './extraction.ts'
import { elementsOf, parseXml, type XmlElement } from './xml.ts'

const PAGE_HEAD = /^word\/(?:header|footer)\d*\.xml$/u

/** Page heads, feet and watermarks are no text of a plan, but a secrecy mark may stand in them. */
export function refuseSecretHeads(archive: Archive, document: XmlElement): void {
  const heads = archive.names.filter((name) => PAGE_HEAD.test(name))
  const lines = heads.flatMap((name) => {
    const bytes = archive.read(name)
    if (!bytes) return []
    const head = parseXml(bytes)
    return [...paragraphsOf(head), ...watermarksOf(head)]
  })
  const said = [...lines, ...watermarksOf(document)].join('\n')
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
      return child.name === 'w:p' || child.name === 'w:instrText' ? '' : wordsOf(child)
    })
    .join('')
}

function watermarksOf(element: XmlElement): string[] {
  const own = element.name === 'v:textpath' ? (element.attributes.get('string') ?? '') : ''
  return [...(own === '' ? [] : [own]), ...elementsOf(element).flatMap(watermarksOf)]
}

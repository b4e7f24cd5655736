import type { Archive } from './archive.ts'
import { UnreadableFile } from './extraction.ts'
import { elementsOf, parseXml, type XmlElement } from './xml.ts'

/** The parts of a Word document that its text comes from. */
export interface Parts {
  readonly document: XmlElement
  readonly styles: XmlElement | undefined
  readonly numbering: XmlElement | undefined
  readonly footnotes: XmlElement | undefined
  readonly endnotes: XmlElement | undefined
  /** The names of the parts that hold page heads and feet, as the document itself says. */
  readonly heads: readonly string[]
}

const HEADS = ['header', 'footer']

interface Relation {
  /** The last word of the relation's type: "officeDocument", "styles" … in both variants of the standard. */
  readonly type: string
  readonly target: string
}

/**
 * Follows the relations inside the archive; relations that lead out of it are as if they were not there. A part that is
 * named and missing means that numbers or notes are lost: the file is damaged.
 */
export function partsOf(archive: Archive): Parts {
  const main = relationsOf(archive, '').find(({ type }) => type === 'officeDocument')?.target
  const path = main ?? 'word/document.xml'
  const document = xmlOf(archive, path)
  if (!document) throw new UnreadableFile('damaged')
  const relations = relationsOf(archive, path)
  const folder = folderOf(path)
  const part = (type: string) => {
    const related = relations.find((relation) => relation.type === type)
    const xml = xmlOf(archive, related?.target ?? `${folder}${type}.xml`)
    if (related && !xml) throw new UnreadableFile('damaged')
    return xml
  }
  return {
    document,
    styles: part('styles'),
    numbering: part('numbering'),
    footnotes: part('footnotes'),
    endnotes: part('endnotes'),
    heads: relations.flatMap(({ type, target }) => (HEADS.includes(type) ? [target] : [])),
  }
}

function relationsOf(archive: Archive, path: string): Relation[] {
  const folder = folderOf(path)
  const root = xmlOf(archive, `${folder}_rels/${path.slice(folder.length)}.rels`)
  if (!root) return []
  return elementsOf(root).flatMap(({ attributes }) => {
    if (attributes.get('TargetMode') === 'External') return []
    const type = (attributes.get('Type') ?? '').split('/').at(-1) ?? ''
    return [{ type, target: resolve(folder, attributes.get('Target') ?? '') }]
  })
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

function xmlOf(archive: Archive, name: string): XmlElement | undefined {
  const bytes = archive.read(name)
  return bytes ? parseXml(bytes) : undefined
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps = [...folder.split('/'), ...target.split('/')]
  const path: string[] = []
  for (const step of steps) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}

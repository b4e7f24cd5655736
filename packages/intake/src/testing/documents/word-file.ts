import { strToU8, type Zippable, zipSync } from 'fflate'

const OFFICE = 'http://schemas.openxmlformats.org'
const WORD = `${OFFICE}/wordprocessingml/2006/main`
const RELATIONS = `${OFFICE}/officeDocument/2006/relationships`
const NAMESPACES = [
  `xmlns:w="${WORD}"`,
  `xmlns:r="${RELATIONS}"`,
  `xmlns:m="${OFFICE}/officeDocument/2006/math"`,
  `xmlns:mc="${OFFICE}/markup-compatibility/2006"`,
  `xmlns:wp="${OFFICE}/drawingml/2006/wordprocessingDrawing"`,
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ')

/** The inner XML of the parts of a Word document; what is left out is not in the file. */
export interface WordParts {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  /** More files, by name; a name used already is replaced. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
}

/** A Word document of nothing but what a test needs. */
export function wordFile(parts: WordParts): Uint8Array {
  const named = {
    styles: parts.styles,
    numbering: parts.numbering,
    footnotes: parts.footnotes,
    endnotes: parts.endnotes,
  }
  const given = Object.entries(named).filter(([, xml]) => xml !== undefined)
  const files: Zippable = {
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(relations([['officeDocument', 'word/document.xml']])),
    'word/document.xml': strToU8(wordXml('document', `<w:body>${parts.body}</w:body>`)),
    'word/_rels/document.xml.rels': strToU8(
      relations(given.map(([name]) => [name, `${name}.xml`])),
    ),
  }
  for (const [name, xml = ''] of given) files[`word/${name}.xml`] = strToU8(wordXml(name, xml))
  for (const [name, content] of Object.entries(parts.files ?? {})) {
    files[name] = typeof content === 'string' ? strToU8(content) : content
  }
  return zipSync(files)
}

/** A part with all namespaces the tests use. */
export function wordXml(root: string, inner: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${NAMESPACES}>${inner}</w:${root}>`
}

function relations(all: readonly (readonly [string, string])[]): string {
  const rows = all.map(
    ([type, target], index) =>
      `<Relationship Id="r${index}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="${OFFICE}/package/2006/relationships">${rows.join('')}</Relationships>`
}

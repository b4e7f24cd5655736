const OFFICE = 'http://schemas.openxmlformats.org/'
/** The strict variant of the same standard. */
const STRICT = 'http://purl.oclc.org/ooxml/'

const PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${OFFICE}wordprocessingml/2006/main`, 'w:'],
  [`${STRICT}wordprocessingml/main`, 'w:'],
  [`${OFFICE}officeDocument/2006/relationships`, 'r:'],
  [`${STRICT}officeDocument/relationships`, 'r:'],
  [`${OFFICE}officeDocument/2006/math`, 'm:'],
  [`${STRICT}officeDocument/math`, 'm:'],
  [`${OFFICE}drawingml/2006/main`, 'a:'],
  [`${STRICT}drawingml/main`, 'a:'],
  [`${OFFICE}markup-compatibility/2006`, 'mc:'],
  [`${OFFICE}package/2006/relationships`, 'rel:'],
  ['http://www.w3.org/XML/1998/namespace', 'xml:'],
  ['urn:schemas-microsoft-com:vml', 'v:'],
  ['', ''],
])

/** The prefix Word itself writes for a namespace; `?:` for those whose elements say nothing to us. */
export function prefixOf(uri: string): string {
  return PREFIXES.get(uri) ?? '?:'
}

import { childOf, elementsOf, switchOf, type XmlElement } from './xml.ts'

/** Wrappers that only mark what they hold: the reader looks through them, but not through a deletion. */
const TRANSPARENT = new Set([
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:sdtContent',
  'w:hyperlink',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'mc:Choice',
  'mc:Fallback',
  'w:rubyBase',
])
/** The children as the finished document shows them: insertions in, deletions out, one branch of every alternative. */
export function contentOf(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (TRANSPARENT.has(child.name)) return contentOf(child)
    if (child.name === 'w:sdt') return contentOfControl(child)
    if (child.name === 'mc:AlternateContent') return contentOfAlternatives(child)
    return [child]
  })
}

/** A content control; one that still shows "Bấm vào đây để nhập" says nothing. */
function contentOfControl(control: XmlElement): XmlElement[] {
  const properties = childOf(control, 'w:sdtPr')
  if (switchOf(properties, 'w:showingPlcHdr')) return []
  const content = childOf(control, 'w:sdtContent')
  return content ? contentOf(content) : []
}

/** The first choice, which every Word since 2010 shows; the fallback repeats it for older ones. */
function contentOfAlternatives(alternatives: XmlElement): XmlElement[] {
  const branch = childOf(alternatives, 'mc:Choice') ?? childOf(alternatives, 'mc:Fallback')
  return branch ? contentOf(branch) : []
}

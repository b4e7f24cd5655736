import { contentOf } from './content.ts'
import type { XmlElement } from './xml.ts'

/** The contents of the text boxes in a drawing, of its new or its old kind, in a group or alone. */
export function textBoxesIn(drawing: XmlElement): XmlElement[] {
  return contentOf(drawing).flatMap((child) =>
    child.name === 'w:txbxContent' ? [child] : textBoxesIn(child),
  )
}

import { childOf, elementsOf, settingOf, switchOf, type XmlElement } from './xml.ts'

/** What a style, itself or through those it is based on, says about its text. */
export interface Styles {
  /** The style's elements from itself up to the one it is rooted in. */
  chain(id: string | undefined): readonly XmlElement[]
  /** The style of paragraphs that name none. */
  readonly paragraph: string | undefined
  readonly table: string | undefined
}

const DEEPEST = 20

/** Reads the styles part; without one every style is empty. */
export function stylesOf(root: XmlElement | undefined): Styles {
  const all = root ? elementsOf(root).filter(({ name }) => name === 'w:style') : []
  const byId = new Map(all.map((style) => [style.attributes.get('w:styleId') ?? '', style]))
  const standard = (type: string) =>
    all
      .find(
        ({ attributes }) => attributes.get('w:type') === type && isOn(attributes.get('w:default')),
      )
      ?.attributes.get('w:styleId')
  return {
    chain(id) {
      const chain: XmlElement[] = []
      for (let style = byId.get(id ?? ''); style && chain.length < DEEPEST; ) {
        chain.push(style)
        style = byId.get(settingOf(style, 'w:basedOn') ?? '')
      }
      return chain
    },
    paragraph: standard('paragraph'),
    table: standard('table'),
  }
}

/** The nearest word of a chain on a switch of its characters, such as "hidden" or "all capitals". */
export function characterSwitch(chain: readonly XmlElement[], name: string): boolean | undefined {
  for (const style of chain) {
    const said = switchOf(childOf(style, 'w:rPr'), name)
    if (said !== undefined) return said
  }
  return undefined
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on'
}

import type { Styles } from './styles.ts'
import { childOf, elementsOf, settingOf, type XmlElement } from './xml.ts'

const INSIDE = ['w:insideV', 'w:insideH']
const SIDES = ['w:left', 'w:right', 'w:start', 'w:end']

/** Whether lines are drawn between the cells of a table, by itself, by its style or cell by cell. */
export function isRuled(table: XmlElement, styles: Styles): boolean {
  const properties = childOf(table, 'w:tblPr')
  const chain = styles.chain(settingOf(properties, 'w:tblStyle') ?? styles.table)
  const sources = [properties, ...chain.map((style) => childOf(style, 'w:tblPr'))]
  const borders = sources.flatMap((source) => childOf(source, 'w:tblBorders') ?? [])
  if (INSIDE.some((edge) => drawn(borders, edge))) return true
  const cells = elementsOf(table)
    .filter(({ name }) => name === 'w:tr')
    .flatMap((row) => elementsOf(row).filter(({ name }) => name === 'w:tc'))
  const ruled = cells.filter((cell) => {
    const own = childOf(childOf(cell, 'w:tcPr'), 'w:tcBorders')
    return own !== undefined && SIDES.some((edge) => drawn([own], edge))
  })
  return ruled.length * 2 > cells.length
}

/** The nearest word on an edge decides. */
function drawn(borders: readonly XmlElement[], edge: string): boolean {
  for (const border of borders) {
    const line = settingOf(border, edge)
    if (line !== undefined) return line !== 'nil' && line !== 'none'
  }
  return false
}

import { contentOf } from './content.ts'
import { childOf, elementsOf, settingOf, switchOf, type XmlElement } from './xml.ts'

/** How one level of a list is numbered. */
export interface Level {
  readonly start: number
  readonly format: string
  readonly pattern: string | undefined
  /** "%1.%2." with the numbers of the levels put in. */
  readonly text: string
  /** Between number and words: a space, or nothing at all. */
  readonly gap: string
  /** The level (from 1) whose number starts this one anew; 0 for never, undefined for every level above. */
  readonly restart: number | undefined
  /** Levels above are shown in Arabic figures whatever their own format ("II" as "2"). */
  readonly legal: boolean
  readonly style: string | undefined
}

/** A list as paragraphs refer to it. */
export interface List {
  /** Lists with the same counter go on counting each other. */
  readonly counter: string
  readonly levels: ReadonlyMap<number, Level>
  /** Levels that begin anew where this list is first used. */
  readonly starts: ReadonlyMap<number, number>
}

interface Abstract {
  readonly levels: ReadonlyMap<number, Level>
  /** The numbering style whose list stands for this one. */
  readonly linked: string | undefined
  readonly style: string | undefined
}

const MOST = 32_767

/** Reads the numbering part: every list by the id paragraphs use. */
export function numberingOf(root: XmlElement | undefined): ReadonlyMap<string, List> {
  const all = root ? elementsOf(root) : []
  const abstracts = new Map(
    all
      .filter(({ name }) => name === 'w:abstractNum')
      .map((one) => [one.attributes.get('w:abstractNumId') ?? '', abstractOf(one)]),
  )
  const lists = new Map<string, List>()
  for (const num of all.filter(({ name }) => name === 'w:num')) {
    const list = listOf(num, abstracts)
    if (list) lists.set(num.attributes.get('w:numId') ?? '', list)
  }
  return lists
}

function listOf(num: XmlElement, abstracts: ReadonlyMap<string, Abstract>): List | null {
  let counter = settingOf(num, 'w:abstractNumId') ?? ''
  const linked = abstracts.get(counter)?.linked
  if (linked) counter = [...abstracts].find(([, one]) => one.style === linked)?.[0] ?? counter
  const abstract = abstracts.get(counter)
  if (!abstract) return null
  const levels = new Map(abstract.levels)
  const starts = new Map<number, number>()
  for (const override of elementsOf(num).filter(({ name }) => name === 'w:lvlOverride')) {
    const at = numberIn(override.attributes.get('w:ilvl'), 0)
    const level = childOf(override, 'w:lvl')
    const start = settingOf(override, 'w:startOverride')
    if (level) levels.set(at, levelOf(level))
    if (start !== undefined) starts.set(at, numberIn(start, 1))
  }
  return { counter, levels, starts }
}

function abstractOf(element: XmlElement): Abstract {
  const levels = elementsOf(element).filter(({ name }) => name === 'w:lvl')
  return {
    levels: new Map(
      levels.map((level) => [numberIn(level.attributes.get('w:ilvl'), 0), levelOf(level)]),
    ),
    linked: settingOf(element, 'w:numStyleLink'),
    style: settingOf(element, 'w:styleLink'),
  }
}

function levelOf(level: XmlElement): Level {
  const format = contentOf(level).find(({ name }) => name === 'w:numFmt')?.attributes
  const restart = settingOf(level, 'w:lvlRestart')
  return {
    start: numberIn(settingOf(level, 'w:start'), 0),
    format: format?.get('w:val') ?? 'decimal',
    pattern: format?.get('w:format'),
    text: settingOf(level, 'w:lvlText') ?? '',
    gap: settingOf(level, 'w:suff') === 'nothing' ? '' : ' ',
    restart: restart === undefined ? undefined : numberIn(restart, 0),
    legal: switchOf(level, 'w:isLgl') ?? false,
    style: settingOf(level, 'w:pStyle'),
  }
}

function numberIn(text: string | undefined, otherwise: number): number {
  const value = Number.parseInt(text ?? '', 10)
  return Number.isFinite(value) ? Math.min(MOST, Math.max(0, value)) : otherwise
}

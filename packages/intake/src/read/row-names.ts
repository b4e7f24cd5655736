import { bodyAt } from './bodies.ts'
import { type Cell, linesOfCell } from './cells.ts'
import type { Stretch } from './clauses.ts'
import { type FoundName, foundNames } from './found-task.ts'
import { type LabelRole, labelAtStart, labelsIn } from './labels.ts'
import { namesIn } from './names.ts'
import { plainOf } from './normalise.ts'
import { type Passage, passageOf } from './passage.ts'
import { rolesOfLine } from './role-line.ts'

/** The bodies of a row, role by role. */
export interface RowNames {
  readonly lead: readonly FoundName[]
  readonly coordinating: readonly FoundName[]
}

/** The bodies of one cell, and whether it leaves open who leads. */
export interface CellNames extends RowNames {
  readonly unsorted: boolean
}

/** "như trên", "//", "nt": the same as the cell above. */
const AS_ABOVE = /^(?:-?\s*n\s?t\s?-?|như trên|(?:\/\/|["”″'’]{1,2}|\.\.\.|…)+)\.?$/u
const NOBODY: readonly FoundName[] = []

/** Whether the words of a cell only point to the cell above. */
export function isAsAbove(words: string): boolean {
  return AS_ABOVE.test(plainOf(words.trim()))
}

/** Reads who leads and who coordinates from a cell under a header of that role; the cell may say roles itself. */
export function namesOfCell(
  text: string,
  cell: Cell,
  role: 'lead' | 'coordinating' | 'both',
  above: RowNames,
): CellNames {
  const lead: FoundName[] = []
  const coordinating: FoundName[] = []
  let unsorted = false
  for (const part of partsOf(text, cell)) {
    const own = part.role ?? role
    const { passage, value } = part
    const isSame = isAsAbove(passage.text.slice(value.from, value.to))
    if (isSame && own !== 'coordinating') lead.push(...above.lead)
    if (isSame && own !== 'lead') coordinating.push(...above.coordinating)
    if (isSame) continue
    if (own === 'coordinating') {
      coordinating.push(...foundNames(passage, namesIn(passage, value)))
      continue
    }
    const sorted = rolesOfLine(passage, value)
    unsorted ||= own === 'both' && !sorted.said
    lead.push(...foundNames(passage, sorted.lead))
    coordinating.push(...foundNames(passage, sorted.coordinating))
  }
  return { lead, coordinating, unsorted }
}

/** A row before the first one: it names nobody. */
export const NO_ROW: RowNames = { lead: NOBODY, coordinating: NOBODY }

interface Part {
  readonly role: 'lead' | 'coordinating' | 'both' | null
  readonly passage: Passage
  readonly value: Stretch
}

/** The runs of a cell, parted again where one says several roles. */
function partsOf(text: string, cell: Cell): Part[] {
  return runsOf(text, cell).flatMap(({ from, to }): Part[] => {
    const passage = passageOf(text, from, to)
    const labels = labelsIn(passage).flatMap((label) => {
      const role = whoRole(label.role)
      return role ? [{ role, passage, value: { from: label.valueFrom, to: label.valueTo } }] : []
    })
    const whole = { from: 0, to: passage.text.length }
    return labels.length > 0 ? labels : [{ role: null, passage, value: whole }]
  })
}

function whoRole(role: LabelRole): Part['role'] {
  return role === 'lead' || role === 'coordinating' || role === 'both' ? role : null
}

/** The lines of a cell, joined again where one only goes on with the name above. */
function runsOf(text: string, cell: Cell): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = []
  for (const { from, to, text: words } of linesOfCell(cell)) {
    const last = runs.at(-1)
    if (last && goesOn(words, passageOf(text, from, to))) last.to = to
    else runs.push({ from, to })
  }
  return runs
}

/** "phường" under "Ban Chỉ huy Quân sự" is the rest of its name. */
function goesOn(words: string, passage: Passage): boolean {
  if (labelAtStart(passage) || isAsAbove(words)) return false
  const name = words.replace(/^[-+•]\s*/u, '').trim()
  return /^\p{Ll}/u.test(name) ? name === words : !bodyAt(plainOf(name), 0)
}

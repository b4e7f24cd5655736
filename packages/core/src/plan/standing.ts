import type { Decision, DutyKey } from './decision.ts'

/** Everything settled about a draft, as it stood from one save on; `before` names the standing an undo leads to. */
export interface Standing {
  readonly version: number
  readonly before: number | null
  readonly decisions: readonly Decision[]
}

/** How many standings before the present one are kept. */
export const STANDINGS_KEPT = 20

/** The standing that held at a version of the plan; undefined when it is too old to be kept. */
export function standingAt(standings: readonly Standing[], version: number): Standing | undefined {
  return standings
    .filter((standing) => standing.version <= version)
    .toSorted((left, right) => right.version - left.version)[0]
}

/** What two clerks' decisions come to, and the duties that both of them changed, each in a way of his own. */
export function joinDecisions(
  base: readonly Decision[] | undefined,
  mine: readonly Decision[],
  theirs: readonly Decision[],
): { readonly joined: Decision[]; readonly clashes: DutyKey[] } {
  const [before, own, other] = [base ?? [], mine, theirs].map(
    (decisions) => new Map(decisions.map((decision) => [decision.key, decision])),
  )
  const clashes: DutyKey[] = []
  const keys = new Set([...theirs, ...mine].map(({ key }) => key))
  const joined = [...keys].flatMap((key) => {
    const [was, own_, other_] = [before?.get(key), own?.get(key), other?.get(key)]
    if (same(own_, other_) || (base && same(own_, was))) return other_ ?? []
    if (base && same(other_, was)) return own_ ?? []
    clashes.push(key)
    return other_ ?? []
  })
  return { joined, clashes }
}

/** Whether two lists of decisions say the same, in whatever order. */
export function sameDecisions(left: readonly Decision[], right: readonly Decision[]): boolean {
  const byKey = new Map(right.map((decision) => [decision.key, decision]))
  return (
    left.length === right.length &&
    left.every((decision) => same(decision, byKey.get(decision.key)))
  )
}

function same(left: unknown, right: unknown): boolean {
  return canonical(left) === canonical(right)
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? ''
  const entries = Object.entries(value).filter(([, each]) => each !== undefined)
  return `{${entries
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, each]) => `${name}:${canonical(each)}`)
    .join()}}`
}

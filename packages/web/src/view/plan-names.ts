import { type NameMatch, takesMembers } from '@dunghan/core/plan'

/** The names of a draft by what its clerk has to do about them. */
export interface NameGroups {
  readonly near: readonly NameMatch[]
  readonly succeeded: readonly NameMatch[]
  /** Groups and placeholders for which somebody may be picked. */
  readonly awaited: readonly NameMatch[]
  readonly fresh: readonly NameMatch[]
  readonly known: readonly NameMatch[]
}

/** Sorts the names of a draft; each stands once. */
export function groupsOfNames(matches: readonly NameMatch[]): NameGroups {
  const awaited = matches.filter(
    ({ kind, state }) => takesMembers(kind) && (state === 'new' || state === 'known'),
  )
  const of = (state: NameMatch['state']) =>
    matches.filter((match) => match.state === state && !awaited.includes(match))
  return {
    near: of('near'),
    succeeded: of('succeeded'),
    awaited,
    fresh: of('new'),
    known: of('known'),
  }
}

/** How many names still wait for a clerk's word: those that are near others. */
export function openNames(matches: readonly NameMatch[]): number {
  return matches.filter(({ state, decision }) => state === 'near' && decision === null).length
}

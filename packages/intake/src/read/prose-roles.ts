import { type FoundName, foundNames } from './found-task.ts'
import type { Prose } from './prose.ts'
import { rolesIn } from './roles.ts'

/** The bodies of several paragraphs, each read by itself, in print order. */
export function proseRoles(prose: readonly Prose[]): {
  lead: FoundName[]
  coordinating: FoundName[]
} {
  const read = prose.map(({ paragraph }) => ({
    passage: paragraph.passage,
    roles: rolesIn(paragraph.passage),
  }))
  return {
    lead: read.flatMap(({ passage, roles }) => foundNames(passage, roles.lead)),
    coordinating: read.flatMap(({ passage, roles }) => foundNames(passage, roles.coordinating)),
  }
}

import type { Stretch } from './clauses.ts'
import { namesIn } from './names.ts'
import type { Passage } from './passage.ts'
import { partnersIn } from './roles.ts'

const JOINING =
  /^\s*(?:\([^)]*\)\s*)?phối hợp(?! với| cùng)|^\s*\((?:(?:cơ quan|đơn vị) )?phối hợp\)/u

/** "Phòng A chủ trì, Phòng B phối hợp" on one line: the verb behind each name, and "phối hợp với" before others. */
export function rolesOfLine(passage: Passage, value: Stretch) {
  const names = namesIn(passage, value)
  const joining = names.filter((name) => JOINING.test(passage.plain.slice(name.to, value.to)))
  const said = joining.length > 0 || /chủ trì/u.test(passage.plain.slice(value.from, value.to))
  const partners = partnersIn(passage, value)
  const lead = names.filter(
    (name) =>
      !joining.includes(name) &&
      !partners.some((other) => other.from < name.to && name.from < other.to),
  )
  return {
    lead,
    coordinating: [
      ...joining,
      ...partners.filter((other) => !joining.some((name) => name.from === other.from)),
    ],
    said,
  }
}

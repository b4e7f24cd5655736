import { type Agency, isAsked, isGroup } from '../agency/agency.ts'
import type { Directory } from '../agency/directory.ts'
import { agencyKey } from '../agency/names.ts'
import { foldKeepingTones } from '../text/fold.ts'
import type { Draft } from './draft.ts'
import type { Recipient, RecipientKind } from './preparation.ts'

const ARCHIVE = /^lưu(?:\s*:|\s+(?:vt|văn thư)|$)/u
const CHANNEL = /th[oô]ng tin điện tử|^(?:trang|cổng|website)|đài (?:phát|truyền) thanh/u
const PERSONS =
  /^(?:các )?(?:đ\/c|đồng chí|ct|pct|chủ tịch|phó chủ tịch|lãnh đạo|cvp|pcvp|chánh văn phòng|thành viên|cb|cán bộ|cbcc)(?:$|[\s,.;])/u
/** A list longer than any ward prints is cut, so that a plan's row stays small. */
const MOST_RECIPIENTS = 60
const MOST_LETTERS = 200
const PURPOSE = /\s*\(([^()]{1,60})\)\s*[.;,]?$/u

/** "Nơi nhận" as printed, each body once, with the agency it is and whether it gets the plan unless somebody says otherwise. */
export function recipientsOf(draft: Pick<Draft, 'recipients'>, directory: Directory): Recipient[] {
  return draft.recipients
    .slice(0, MOST_RECIPIENTS)
    .flatMap((line) => linesOf(line.slice(0, MOST_LETTERS)))
    .slice(0, MOST_RECIPIENTS)
    .map((each) => known(each, directory))
}

interface Printed {
  readonly name: string
  readonly purpose: string | null
  readonly kind: RecipientKind
}

/** A semicolon inside a line parts two bodies, which share the purpose behind them; the archive line is one. */
function linesOf(line: string): Printed[] {
  if (kindOf(line) === 'archive') return [{ name: line, purpose: null, kind: 'archive' }]
  const purpose = PURPOSE.exec(line)?.[1] ?? null
  return line
    .replace(PURPOSE, '')
    .split(';')
    .map((part) => part.trim().replace(/\.$/u, ''))
    .filter((part) => part !== '')
    .map((name) => ({ name, purpose, kind: kindOf(name) }))
}

function known(printed: Printed, directory: Directory): Recipient {
  const agency = printed.kind === 'body' ? directory.get(agencyKey(printed.name)) : undefined
  return { ...printed, agencyId: agency?.id ?? null, chosen: agency ? getsIt(agency) : false }
}

/** Whoever has a mailbox and can be ordered gets the plan; those who can only be asked are for the office to tick. */
function getsIt({ email, kind }: Agency): boolean {
  return email !== null && !isAsked(kind) && !isGroup(kind)
}

function kindOf(name: string): RecipientKind {
  const folded = foldKeepingTones(name).trim()
  if (ARCHIVE.test(folded)) return 'archive'
  if (CHANNEL.test(folded)) return 'channel'
  return PERSONS.test(folded) ? 'persons' : 'body'
}

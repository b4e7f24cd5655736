import { parseScope } from '@dunghan/core/calendar'
import { DomainError } from '@dunghan/core/errors'
import { isLocalityId } from '@dunghan/core/locality'
import { dayAt } from '@dunghan/core/time'

/** The place of one row. Every partition key begins `T#<locality>`, so a key cannot reach another ward. */
export interface Key {
  readonly pk: string
  readonly sk: string
}

const ID = /^[A-Za-z0-9_-]{1,64}$/
const SHA256 = /^[0-9a-f]{64}$/
const WEEK = /^\d{4}-W\d{2}$/
const MONTH = /^\d{4}-\d{2}$/

/** The partition of a locality's own row, its plans, its agencies and its frozen batches. */
export function localityPartition(localityId: string): string {
  if (!isLocalityId(localityId)) throw new DomainError('not-found', 'locality.unknown')
  return `T#${localityId}`
}

/** Whether a partition key belongs to a locality: the `#` keeps `hp` apart from `hp-an-bien`. */
export function ownsPartition(localityId: string, pk: string): boolean {
  const own = localityPartition(localityId)
  return pk === own || pk.startsWith(`${own}#`)
}

/** What the sort keys of each kind of row begin with. */
export const BEGINS = {
  plan: 'P#',
  agency: 'G#',
  official: 'O#',
  draft: 'D#',
  draftPart: 'D#T#',
  task: 'K#',
  card: 'K#',
  source: 'O#',
} as const

/** The locality itself. */
export function localityKey(localityId: string): Key {
  return { pk: localityPartition(localityId), sk: 'A' }
}

/** Where a locality went that was moved to another id: read only for addresses nobody knows. */
export function movedKey(localityId: string): Key {
  return { pk: localityPartition(localityId), sk: 'MOVED' }
}

/** Which archive a locality was taken in from. */
export function arrivalKey(localityId: string): Key {
  return { pk: localityPartition(localityId), sk: 'ARRIVAL' }
}

/** A plan: one row, read alone and in the list of plans. */
export function planKey(localityId: string, planId: string): Key {
  return { pk: localityPartition(localityId), sk: `${BEGINS.plan}${id(planId)}` }
}

/** An agency: one row, read alone and in the list of agencies. */
export function agencyKey(localityId: string, agencyId: string): Key {
  return { pk: localityPartition(localityId), sk: `${BEGINS.agency}${id(agencyId)}` }
}

/** A person who holds titles of a locality. */
export function officialKey(localityId: string, officialId: string): Key {
  return { pk: localityPartition(localityId), sk: `${BEGINS.official}${id(officialId)}` }
}

/** The frozen membership of one provider call of a week. */
export function batchKey(localityId: string, week: string, no: number): Key {
  const number = String(whole(no)).padStart(4, '0')
  return { pk: localityPartition(localityId), sk: `BATCH#${matching(WEEK, week)}#${number}` }
}

/** Which plan holds a text, by the SHA-256 of the text. */
export function importKey(localityId: string, sha256: string): Key {
  return { pk: `${localityPartition(localityId)}#I#${matching(SHA256, sha256)}`, sk: 'A' }
}

/** Which plan a task belongs to. */
export function taskPlaceKey(localityId: string, taskId: string): Key {
  return { pk: `${localityPartition(localityId)}#K`, sk: id(taskId) }
}

/** The partition of the plans that carry a number and a date. */
export function numberPartition(localityId: string, number: string, issuedOn: string): string {
  const name = encodeURIComponent(number.normalize('NFC').toWellFormed().slice(0, 100))
  return `${localityPartition(localityId)}#N#${issuedOn}#${name}`
}

/** One plan that carries a number and a date. */
export function numberKey(
  localityId: string,
  number: string,
  issuedOn: string,
  planId: string,
): Key {
  return { pk: numberPartition(localityId, number, issuedOn), sk: id(planId) }
}

/** The partition of a plan's draft and tasks. */
export function planPartition(localityId: string, planId: string): string {
  return `${localityPartition(localityId)}#P#${id(planId)}`
}

/** One part of a packed draft. */
export function draftPartKey(localityId: string, planId: string, part: number): Key {
  return {
    pk: planPartition(localityId, planId),
    sk: `${BEGINS.draftPart}${String(whole(part)).padStart(2, '0')}`,
  }
}

/** What the clerk settled about a draft. */
export function decisionsKey(localityId: string, planId: string): Key {
  return { pk: planPartition(localityId, planId), sk: `${BEGINS.draft}S` }
}

/** What was settled about a draft before, outside the draft's own rows so that reading it stays cheap. */
export function standingsKey(localityId: string, planId: string): Key {
  return { pk: planPartition(localityId, planId), sk: 'U' }
}

/** What a received document was decided to change of the plan it became a version of. */
export function amendmentKey(localityId: string, documentId: string): Key {
  return { pk: planPartition(localityId, documentId), sk: 'V' }
}

/** What the clerk settled about the names of a draft. */
export function namesKey(localityId: string, planId: string): Key {
  return { pk: planPartition(localityId, planId), sk: 'N' }
}

/** A file the plan was read from, by the SHA-256 of its bytes. */
export function sourceFileKey(localityId: string, planId: string, sha256: string): Key {
  return {
    pk: planPartition(localityId, planId),
    sk: `${BEGINS.source}${matching(SHA256, sha256)}`,
  }
}

/** What came of a file that was sent. */
export function uploadKey(localityId: string, uploadId: string): Key {
  return { pk: `${localityPartition(localityId)}#UP#${id(uploadId)}`, sk: 'A' }
}

/** A task of a plan. */
export function taskKey(localityId: string, planId: string, taskId: string): Key {
  return { pk: planPartition(localityId, planId), sk: `${BEGINS.task}${id(taskId)}` }
}

/** The partition of an agency's cards and letters. */
export function agencyPartition(localityId: string, agencyId: string): string {
  return `${localityPartition(localityId)}#AG#${id(agencyId)}`
}

/** Names one card of a locality. */
export interface CardName {
  readonly agencyId: string
  readonly planId: string
  readonly taskId: string
  readonly occurrence: string
}

/** A card: one agency's share of one occurrence. */
export function cardKey(localityId: string, card: CardName): Key {
  const { agencyId, planId, taskId, occurrence } = card
  return {
    pk: agencyPartition(localityId, agencyId),
    sk: `${BEGINS.card}${id(planId)}#${id(taskId)}#${id(occurrence)}`,
  }
}

/** The ledger row of one agency and week. */
export function ledgerKey(localityId: string, agencyId: string, week: string): Key {
  return { pk: agencyPartition(localityId, agencyId), sk: `L#${matching(WEEK, week)}` }
}

/** The small partition of a feed: its version and its links together, so that one read decides a request. */
export function feedPartition(localityId: string, scope: string): string {
  if (parseScope(scope) === null) throw malformed()
  return `${localityPartition(localityId)}#F#${scope}`
}

/** The version of a feed. */
export function feedVersionKey(localityId: string, scope: string): Key {
  return { pk: feedPartition(localityId, scope), sk: 'V' }
}

/** Which link of a feed stands: one row, so that two first links cannot both stand. */
export function standingLinkKey(localityId: string, scope: string): Key {
  return { pk: feedPartition(localityId, scope), sk: 'STANDS' }
}

/** A link of a feed, by the SHA-256 of its secret. */
export function linkKey(localityId: string, scope: string, secretSha256: string): Key {
  return { pk: feedPartition(localityId, scope), sk: `TOK#${matching(SHA256, secretSha256)}` }
}

/** The stored body of a feed, in a partition of its own so that the feed's small partition stays small. */
export function snapshotKey(localityId: string, scope: string): Key {
  return { pk: `${feedPartition(localityId, scope)}#S`, sk: 'A' }
}

/** The partition of the audit events of a month in Việt Nam. */
export function auditPartition(localityId: string, month: string): string {
  return `${localityPartition(localityId)}#AU#${matching(MONTH, month)}`
}

/** An audit event, in the order of time. */
export function auditKey(localityId: string, at: number, eventId: string): Key {
  return {
    pk: auditPartition(localityId, dayAt(at).slice(0, 7)),
    sk: `${new Date(at).toISOString()}#${id(eventId)}`,
  }
}

/** The partition of feed versions that still wait to be raised. */
export function raisePartition(localityId: string): string {
  return `${localityPartition(localityId)}#R`
}

/** One list of feed versions that still wait to be raised. */
export function raiseKey(localityId: string, cause: string): Key {
  return { pk: raisePartition(localityId), sk: id(cause) }
}

function id(text: string): string {
  return matching(ID, text)
}

function matching(pattern: RegExp, text: string): string {
  if (!pattern.test(text)) throw malformed()
  return text
}

function whole(number: number): number {
  if (!Number.isInteger(number) || number < 0) throw malformed()
  return number
}

function malformed(): DomainError {
  return new DomainError('not-found', 'id.malformed')
}

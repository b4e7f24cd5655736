import { DomainError } from '@dunghan/core/errors'
import { isLocalityId } from '@dunghan/core/locality'
import { type Day, type IsoWeek, parseDay, parseIsoWeek } from '@dunghan/core/time'
import * as z from 'zod'

/** One locality's letters of one week, as they lie in the queue. */
export interface DigestMessage {
  readonly localityId: string
  readonly week: IsoWeek
  /** The day the letters speak of; it stays the same however often the message comes back. */
  readonly asOf: Day
  /** How often sending was put off; 0 the first time. */
  readonly attempt: number
}

const SCHEMA = z.object({
  localityId: z.string().refine(isLocalityId),
  week: z.custom<IsoWeek>((value) => typeof value === 'string' && parseIsoWeek(value) !== null),
  asOf: z.custom<Day>((value) => typeof value === 'string' && parseDay(value) !== null),
  attempt: z.int().min(0).default(0),
})

/** Reads a message at the door; anything else in the queue is refused, not guessed at. */
export function parseDigestMessage(value: unknown): DigestMessage {
  const parsed = SCHEMA.safeParse(value)
  if (parsed.success) return parsed.data
  throw new DomainError('invalid', 'digest-message.unreadable', {}, parsed.error)
}

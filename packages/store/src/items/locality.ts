import type { Agency, AgencyKind, Official } from '@dunghan/core/agency'
import type { AuditEvent } from '@dunghan/core/audit'
import type { FeedLink } from '@dunghan/core/calendar'
import type { Level, Locality } from '@dunghan/core/locality'
import * as z from 'zod'
import type { ItemType } from '../codec.ts'
import { dayValue, names, oneOf } from './values.ts'

/** A tenant. */
export const LOCALITY_ITEM: ItemType<Locality> = {
  name: 'locality',
  version: 1,
  schema: z.object({
    id: z.string(),
    issuer: z.string(),
    name: z.string(),
    level: oneOf<Level>({ commune: true, district: true, province: true }),
    reporting: z.object({
      cutOff: z.int(),
      workingDaysAfter: z.int(),
      fixedDays: z
        .object({
          monthly: z.int().exactOptional(),
          quarterly: z.int().exactOptional(),
          semiannual: z.int().exactOptional(),
          nineMonth: z.int().exactOptional(),
          annual: z.int().exactOptional(),
        })
        .exactOptional(),
      confirmed: z.literal(true).exactOptional(),
    }),
    createdAt: z.int(),
    version: z.int().exactOptional(),
  }),
}

/** What kind of agency it is, as stored. */
export const agencyKindValue = oneOf<AgencyKind>({
  named: true,
  officer: true,
  placeholder: true,
  'collective-all': true,
  'collective-related': true,
  subordinates: true,
  council: true,
  outside: true,
  requested: true,
})

const span = { validFrom: dayValue.nullable(), validTo: dayValue.nullable() }

/** An agency with its mailbox; rows from before directories had days, aliases and members read as without them. */
export const AGENCY: ItemType<Agency> = {
  name: 'agency',
  version: 1,
  schema: z.object({
    id: z.string(),
    localityId: z.string(),
    name: z.string(),
    kind: agencyKindValue,
    keys: names,
    aliases: z.array(z.object({ name: z.string(), key: z.string(), ...span })).default([]),
    validFrom: span.validFrom.default(null),
    validTo: span.validTo.default(null),
    successor: z.string().nullable().default(null),
    members: names.default([]),
    email: z.string().nullable(),
    office: z.boolean(),
    version: z.int(),
  }),
}

/** A person who holds titles of a locality. */
export const OFFICIAL: ItemType<Official> = {
  name: 'official',
  version: 1,
  schema: z.object({
    id: z.string(),
    localityId: z.string(),
    name: z.string(),
    email: z.string().nullable(),
    holds: names,
    version: z.int(),
  }),
}

/** A link of a feed. */
export const LINK: ItemType<FeedLink> = {
  name: 'link',
  version: 1,
  schema: z.object({
    scope: z.string(),
    linkId: z.string(),
    generation: z.int(),
    secretSha256: z.string(),
    createdAt: z.int(),
    revokedAt: z.int().nullable(),
  }),
}

/** One line of the record of who did what. */
export const AUDIT: ItemType<AuditEvent> = {
  name: 'audit',
  version: 1,
  schema: z.object({
    id: z.string(),
    localityId: z.string(),
    at: z.int(),
    actor: z.string(),
    action: z.string(),
    subject: z.string(),
    detail: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  }),
}

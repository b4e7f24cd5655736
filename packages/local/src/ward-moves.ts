import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { feedSecret } from '@dunghan/calendar'
import { auditEvent } from '@dunghan/core/audit'
import type { Context } from '@dunghan/core/context'
import { DomainError } from '@dunghan/core/errors'
import type { StoreOptions } from '@dunghan/store'
import { exportLocality, importLocality, removeLocality } from '@dunghan/store/archive'

/** What moving wards on this machine needs. */
export interface WardMoveDeps {
  readonly options: StoreOptions
  readonly feedKey: () => string
  readonly contextOf: (localityId: string) => Context
  readonly clock: () => number
  /** Remembers a ward that has arrived. */
  readonly met: (localityId: string) => void
  /** Copies a file of a plan to its new place; false when this machine has none there. */
  readonly copyFile: (from: string, to: string) => boolean
}

/** What a command is told of a ward that has arrived. */
export interface WardArrived {
  readonly ward: string
  readonly from: string
  readonly plans: number
  readonly tasks: number
  readonly filesMissing: number
  readonly existing: boolean
}

/** A ward out of this machine, into it, and away from it. Files are named by whoever typed the command. */
export interface WardMoves {
  export(ward: string, file: string): Promise<{ readonly bytes: number }>
  import(file: string, as: string | undefined): Promise<WardArrived>
  remove(ward: string, file: string, movedTo: string | null): Promise<void>
}

/** The moves of wards over the table of this machine. */
export function wardMoves(deps: WardMoveDeps): WardMoves {
  const { options, clock, contextOf } = deps
  return {
    async export(ward, file) {
      const archive = await exportLocality(options, ward, clock())
      try {
        // Never over a file that is there: it may be the only copy of another ward.
        writeFileSync(file, archive, { mode: 0o600, flag: 'wx' })
      } catch (cause) {
        throw new DomainError('conflict', 'archive.not-written', {}, cause)
      }
      return { bytes: Buffer.byteLength(archive) }
    },

    async import(file, as) {
      const { localityId, from, counts, files, existing } = await importLocality(
        options,
        textOf(file),
        {
          ...(as === undefined ? {} : { as }),
          hashOf: (locality, { scope, linkId, generation }) =>
            sha256(feedSecret(deps.feedKey(), locality, scope, linkId, generation)),
          eventOf: (locality, origin) =>
            auditEvent(contextOf(locality), 'locality.arrived', locality, { from: origin }),
        },
      )
      deps.met(localityId)
      const missing = files.filter((each) => !deps.copyFile(each.from, each.to))
      const { plan: plans = 0, task: tasks = 0 } = counts
      return { ward: localityId, from, plans, tasks, filesMissing: missing.length, existing }
    },

    remove: (ward, file, movedTo) =>
      removeLocality(options, ward, { now: clock(), archive: textOf(file), movedTo }),
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new DomainError('not-found', 'archive.not-read', {}, cause)
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

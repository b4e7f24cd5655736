import type { RequestListener } from 'node:http'
import type { Context } from '@dunghan/core/context'
import { dayAt, NATIONAL_DAYS_OFF } from '@dunghan/core/time'
import { decodeText } from '@dunghan/intake/extract'
import { readPlan } from '@dunghan/intake/read'
import { type Delivery, previewDigest } from '@dunghan/jobs'
import { sha256 } from '@dunghan/lambda/deps'
import { createDigest, type Planned } from '@dunghan/lambda/digest'
import { createApi } from '@dunghan/lambda/http'
import { writing } from '@dunghan/lambda/letters'
import { createMail } from '@dunghan/lambda/mail'
import { idMinter } from '@dunghan/lambda/new-id'
import { createUpload } from '@dunghan/lambda/upload'
import { outboxAddress } from './addresses.ts'
import { packageAssets } from './assets.ts'
import type { DataFolder } from './data-folder.ts'
import { importDemo } from './demo.ts'
import type { Mail } from './deps.ts'
import { refuseStrangers } from './door.ts'
import { startEmulator } from './emulator/emulator.ts'
import { startFinishing } from './finish-later.ts'
import { senderOf, transportOf } from './letters.ts'
import { localHandler } from './local-routes.ts'
import { openObjects } from './objects/open-objects.ts'
import { readInProcess } from './objects/reading-process.ts'
import { resumePlans } from './resume.ts'
import { openLocalTable } from './table.ts'
import { wardMoves } from './ward-moves.ts'

/** What the product of this machine is put together from. */
export interface ProductOptions {
  readonly folder: DataFolder
  readonly endpoint: string
  readonly origin: string
  readonly mail: Mail
  readonly clock: () => number
  readonly onError: (error: unknown) => void
}

/** The product: calendars answer at once, everything else when what was left undone is finished. */
export interface Product {
  readonly listener: RequestListener
  /** Finishes what a crash has cut off, takes in the demonstration, and begins to watch the schedules. */
  finish(): Promise<void>
  stop(): Promise<void>
}

const CLERK = { kind: 'clerk', id: 'may-nay', admin: true, leader: true } as const
const MAILBOX = '/hop-thu'
const FINISHING_MS = 2_000

/** Puts table, handlers, queue and schedules together. */
export async function startProduct(options: ProductOptions): Promise<Product> {
  const { folder, origin, mail, clock, onError } = options
  const table = await openLocalTable(options.endpoint, folder)
  const { store } = table
  const newId = idMinter(clock)
  const daysOff = NATIONAL_DAYS_OFF
  const letters = writing(store, daysOff, origin)
  const deliveries = new Map<string, Delivery>()
  const mailbox = mail.transport === 'outbox' ? MAILBOX : null

  const contextOf = (localityId: string): Context => {
    const now = clock()
    const actor = { kind: 'system', job: 'local' } as const
    return { localityId, actor, now, today: dayAt(now), newId }
  }
  const publishing = { store, sha256, daysOff, addressOf: outboxAddress, contextOf }
  const objects = openObjects({
    folder,
    origin,
    clock,
    send: (told) => emulator.uploads.send(told, 0),
  })
  const finishing = startFinishing({ ...publishing, onError })
  const emulator = startEmulator<Planned>({
    handlers: (queue) => ({
      api: createApi({
        store,
        clock,
        newId,
        sha256,
        feedKey: folder.feedKey(),
        daysOff,
        origin: () => origin,
        siteOrigin: origin,
        actorOf: async () => CLERK,
        readPlan,
        decodeText,
        addressOf: outboxAddress,
        finishLater: finishing.finishLater,
        asset: packageAssets(),
        objects: objects.store,
        localities: table.localities,
        previewLetter: async (ctx, agencyId) =>
          (await previewDigest(ctx, letters, { agencyId }))?.html ?? null,
        ...(mailbox === null ? {} : { mailbox }),
      }),
      digest: createDigest({
        queue,
        clock,
        daysOff,
        listDigestLocalitiesOfAllLocalities: table.digestLocalities,
      }),
      mail: createMail({
        ...letters,
        store,
        transport: transportOf(mail, folder.outbox),
        from: senderOf(mail),
        queue,
        clock,
        newId,
        report: (localityId, delivery) => void deliveries.set(localityId, delivery),
        onError,
      }),
      upload: createUpload({
        store,
        objects: objects.store,
        readFile: readInProcess,
        clock,
        newId,
        onError,
      }),
    }),
    localRoute: (path) => (/^\/(?:hop-thu|api\/local)(?:\/|$)/u.test(path) ? here : null),
    refuse: refuseStrangers,
    beside: objects.door,
    ticks: folder.ticks,
    clock,
    onError,
  })
  const here = localHandler({
    outbox: mailbox === null ? null : folder.outbox,
    mailbox: mailbox && `${origin}${mailbox}`,
    clock,
    today: () => dayAt(clock()),
    onError,
    wardMoves: wardMoves({
      options: table.options,
      feedKey: () => folder.feedKey(),
      contextOf,
      clock,
      met: (ward) => folder.addWard(ward),
      copyFile: objects.copyFile,
    }),
    writeWeek: async (today) => {
      deliveries.clear()
      const called = await emulator.call({ kind: 'weekly-digest', today })
      return { called, deliveries: [...deliveries.values()] }
    },
  })
  return {
    listener: emulator.listener,
    finish: async () => {
      await resumePlans({ ...publishing, unfinished: table.unfinished, onError })
      if (!folder.was('demo')) {
        await importDemo({ ...publishing, readPlan })
        folder.done('demo')
      }
      await objects.announceLeft()
      emulator.watchSchedules()
    },
    stop: async () => {
      await emulator.stop()
      await finishing.stop(FINISHING_MS)
      table.close()
    },
  }
}

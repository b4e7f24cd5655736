import { DomainError } from '@dunghan/core/errors'
import { aDraft } from '@dunghan/core/testing'
import type { StoredObject } from '@dunghan/core/upload'
import { aTable, type TestTable } from '@dunghan/store/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { idMinter } from './new-id.ts'
import { arrived } from './objects/object-event.ts'
import { createUpload, type UploadDeps } from './upload.ts'

const WARD = 'binh-minh'
const NOW = Date.parse('2026-11-23T00:30:00Z')
const KEY = `${WARD}/tai-len/upl_01/Kế hoạch số 27 (cuối)+.docx`
const context = {
  functionName: 'upload',
  functionVersion: '1',
  invokedFunctionArn: 'arn:aws:lambda:x:1:function:upload',
  memoryLimitInMB: '2048',
  awsRequestId: '1',
  logGroupName: 'x',
  logStreamName: 'x',
  getRemainingTimeInMillis: () => 1000,
}
let table: TestTable
beforeAll(async () => {
  table = await aTable()
})

/** A bucket that holds one file, and a function that reads from it. */
function aFunction(over: Partial<UploadDeps> = {}, title = 'Kế hoạch') {
  const kept = new Map<string, StoredObject>([
    [KEY, { bytes: new Uint8Array([1, 2, 3]), etag: title, by: 'clerk:van-thu' }],
  ])
  const names: string[] = []
  const errors: unknown[] = []
  const handler = createUpload({
    store: table.store,
    objects: {
      read: async (_, key) => kept.get(key) ?? null,
      keep: async (_, from, to) => {
        const file = kept.get(from)
        if (file) kept.set(to, file)
      },
      remove: async (_, key) => void kept.delete(key),
    },
    readFile: async (_, name) => {
      names.push(name)
      return aDraft({ title, text: title })
    },
    clock: () => NOW,
    newId: idMinter(() => NOW),
    onError: (error) => errors.push(error),
    ...over,
  })
  const tell = (received = 1) =>
    handler(
      {
        Records: [
          {
            messageId: 'm1',
            receiptHandle: 'r',
            body: JSON.stringify(arrived('tep', KEY, 3, title)),
            attributes: { ApproximateReceiveCount: String(received) },
            messageAttributes: {},
            md5OfBody: '',
            eventSource: 'aws:sqs',
            eventSourceARN: 'arn:aws:sqs:x:1:Upload',
            awsRegion: 'x',
          },
        ],
      },
      context,
    )
  return { tell, kept, names, errors }
}

async function outcome() {
  return (await table.store.getUpload(WARD, 'upl_01'))?.outcome
}

async function plansTitled(title: string) {
  return (await table.store.listPlans(WARD)).filter((plan) => plan.title === title)
}

describe('a file that has arrived', () => {
  test('becomes a plan; told of twice, it is still one plan and one file', async () => {
    const { tell, kept, names } = aFunction({}, 'Kế hoạch một')
    expect(await tell()).toEqual({ batchItemFailures: [] })
    expect(await tell(2)).toEqual({ batchItemFailures: [] })
    expect(names).toEqual(['Kế hoạch số 27 (cuối)+.docx'])
    const [plan, ...more] = await plansTitled('Kế hoạch một')
    expect([plan?.state, more]).toEqual(['draft', []])
    expect(await outcome()).toEqual({ kind: 'plan', planId: plan?.id })
    expect([...kept.keys()]).toEqual([expect.stringContaining(`/ke-hoach/${plan?.id}/`)])
    expect(await table.store.listSources(WARD, plan?.id ?? '')).toMatchObject([
      { fileName: 'Kế hoạch số 27 (cuối)+.docx', by: 'clerk:van-thu', size: 3 },
    ])
  })

  test.each(['keep', 'remove'] as const)(
    'and is cut off at %s comes again to the same end',
    async (step) => {
      const title = `Kế hoạch cắt ở ${step}`
      let broken = true
      const whole = aFunction({}, title)
      const { kept } = whole
      const objects = {
        read: async (_: string, key: string) => kept.get(key) ?? null,
        keep: async (_: string, from: string, to: string) => {
          if (step === 'keep' && broken) throw new Error('cut')
          kept.set(to, kept.get(from) ?? { bytes: new Uint8Array(), etag: '', by: '' })
        },
        remove: async (_: string, key: string) => {
          if (step === 'remove' && broken) throw new Error('cut')
          kept.delete(key)
        },
      }
      const cut = aFunction({ objects }, title)
      expect(await cut.tell()).toEqual({ batchItemFailures: [{ itemIdentifier: 'm1' }] })
      broken = false
      expect(await cut.tell(2)).toEqual({ batchItemFailures: [] })
      expect(await plansTitled(title)).toHaveLength(1)
      expect([...kept.keys()]).toHaveLength(1)
    },
  )

  test('and cannot be read is taken away with the reason left behind', async () => {
    const readFile = async (): Promise<never> => {
      throw new DomainError('invalid', 'file.doc', { message: 'Đây là tệp Word kiểu cũ.' })
    }
    const { tell, kept } = aFunction({ readFile }, 'hỏng')
    expect(await tell()).toEqual({ batchItemFailures: [] })
    expect(await outcome()).toEqual({
      kind: 'refused',
      code: 'file.doc',
      message: 'Đây là tệp Word kiểu cũ.',
    })
    expect(kept.size).toBe(0)
  })

  test('and ends its reader twice is given up the third time, unread', async () => {
    const readFile = async (): Promise<never> => {
      throw new Error('out of memory')
    }
    const { tell, errors } = aFunction({ readFile }, 'bom')
    expect((await tell(1)).batchItemFailures).toHaveLength(1)
    expect((await tell(2)).batchItemFailures).toHaveLength(1)
    expect(errors).toHaveLength(2)
    expect((await tell(3)).batchItemFailures).toEqual([])
    expect(await outcome()).toMatchObject({ kind: 'refused', code: 'file.gave-up' })
  })
})

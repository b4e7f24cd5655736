import { aTable } from '@dunghan/store/testing'
import { expect, it } from 'vitest'
import { idMinter } from './new-id.ts'
import { arrived } from './objects/object-event.ts'
import { readDraft } from './read-draft.ts'
import { createUpload } from './upload.ts'

const NOW = Date.parse('2026-11-23T00:30:00Z')
const KEY = 'binh-minh/tai-len/upl_01/ke-hoach.txt'

it('an uploaded file that carries a secrecy mark is taken away, and no word of it is kept or logged', async () => {
  const { store } = await aTable()
  const bytes = new TextEncoder().encode('TỐI MẬT\nKẾ HOẠCH\nBảo vệ mục tiêu số 7\n')
  const held = new Set([KEY])
  const logged: unknown[] = []
  const upload = createUpload({
    store,
    objects: {
      read: async (_, key) => (held.has(key) ? { bytes, etag: 'a', by: 'clerk:van-thu' } : null),
      keep: async (_, __, to) => void held.add(to),
      remove: async (_, key) => void held.delete(key),
    },
    readFile: readDraft,
    clock: () => NOW,
    newId: idMinter(() => NOW),
    onError: (error) => logged.push(error),
  })
  const body = JSON.stringify(arrived('tep', KEY, bytes.length, 'a'))
  await upload(
    {
      Records: [
        {
          messageId: 'm1',
          receiptHandle: 'r',
          body,
          attributes: { ApproximateReceiveCount: '1' },
          messageAttributes: {},
          md5OfBody: '',
          eventSource: 'aws:sqs',
          eventSourceARN: 'arn:aws:sqs:x:1:Upload',
          awsRegion: 'x',
        },
      ],
    },
    {
      functionName: 'upload',
      functionVersion: '1',
      invokedFunctionArn: 'arn:aws:lambda:x:1:function:upload',
      memoryLimitInMB: '2048',
      awsRequestId: '1',
      logGroupName: 'x',
      logStreamName: 'x',
      getRemainingTimeInMillis: () => 1000,
    },
  )
  expect([...held]).toEqual([])
  expect(logged).toEqual([])
  expect(await store.listPlans('binh-minh')).toEqual([])
  const left = await store.getUpload('binh-minh', 'upl_01')
  expect(left?.outcome).toMatchObject({ kind: 'refused', code: 'file.secret' })
  expect(JSON.stringify([left, await store.listAudit('binh-minh', '2026-11')])).not.toContain(
    'mục tiêu',
  )
})

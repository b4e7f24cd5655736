import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { beforeAll, describe, expect, it } from 'vitest'
import { toAttributes, toRow } from './attributes.ts'
import { makeClient } from './client.ts'
import { ABSENT, partition, unmoved } from './expression.ts'
import { openTable } from './table.ts'
import { aTable, engineOptions, nemesisOf, type TestTable } from './testing/index.ts'

const WARD = 'binh-minh'
let table: TestTable
beforeAll(async () => {
  table = await aTable()
})

/** A table whose client may be troubled, and the waits it took. */
function troubled(maxAttempts = 1) {
  const client = makeClient({ ...engineOptions(), maxAttempts })
  const waits: number[] = []
  const pause = async (attempt: number) => void waits.push(attempt)
  return {
    client,
    nemesis: nemesisOf(client),
    waits,
    open: openTable({ client, tableName: table.tableName, pause }),
  }
}

const row = (sk: string, text = '') => ({ pk: `T#${WARD}#K`, sk, doc: text, v: 1 })

describe('a partition of more than a megabyte', () => {
  it('is read to its end, or as far as is asked for', async () => {
    const { open } = troubled()
    const rows = Array.from({ length: 8 }, (_, no) => row(`big${no}`, 'x'.repeat(300_000)))
    for (const each of rows) await open.put(WARD, each)
    const where = partition(`T#${WARD}#K`, 'big')
    expect(await open.query(WARD, { where, limit: 100 })).toEqual(rows)
    expect(await open.query(WARD, { where, limit: 5 })).toEqual(rows.slice(0, 5))
    const newest = await open.query(WARD, { where, limit: 1, newestFirst: true })
    expect(newest).toEqual([rows.at(-1)])
  })

  it('is read by its keys although one answer cannot hold it all', async () => {
    const { open, waits } = troubled()
    const rows = Array.from({ length: 50 }, (_, no) => row(`many${no}`, 'x'.repeat(390_000)))
    for (const each of rows) await open.put(WARD, each)
    const keys = rows.map(({ pk, sk }) => ({ pk, sk }))
    const read = await open.getMany(WARD, keys)
    expect(new Set(read.map(({ sk }) => sk))).toEqual(new Set(keys.map(({ sk }) => sk)))
    expect(waits.length).toBeGreaterThan(0)
  })
})

describe('reading many rows', () => {
  it('gives up when nothing comes back time and again', async () => {
    const { client, open, waits } = troubled()
    answerNothing(client)
    const keys = [{ pk: `T#${WARD}`, sk: 'A' }]
    await expect(open.getMany(WARD, keys)).rejects.toMatchObject({ code: 'store.busy' })
    expect(waits).toEqual([2, 3, 4, 5])
  })
})

describe('a transaction', () => {
  it('that met another one is tried again', async () => {
    const { open, nemesis, waits } = troubled()
    nemesis.spoil((request) => (request < 3 ? 'contended' : undefined))
    expect(await open.transact(WARD, [{ put: row('contended') }])).toEqual([])
    expect(waits).toEqual([1, 2, 3])
  })

  it('that meets others five times gives up', async () => {
    const { open, nemesis, waits } = troubled()
    nemesis.spoil(() => 'contended')
    await expect(open.transact(WARD, [{ put: row('never') }])).rejects.toMatchObject({
      kind: 'conflict',
      code: 'store.busy',
    })
    expect(waits).toEqual([1, 2, 3, 4])
  })

  it('whose conditions do not hold writes nothing and answers what stands', async () => {
    const { open } = troubled()
    await open.put(WARD, row('stands'))
    const refused = await open.transact(WARD, [
      { put: row('new') },
      { put: row('stands'), when: ABSENT },
      { delete: { pk: `T#${WARD}#K`, sk: 'missing' }, when: unmoved(1) },
    ])
    expect(refused).toEqual([
      { index: 1, standing: row('stands') },
      { index: 2, standing: undefined },
    ])
    expect(await open.get(WARD, { pk: `T#${WARD}#K`, sk: 'new' })).toBeUndefined()
  })

  it('changes a row in place where its condition holds', async () => {
    const { open } = troubled()
    const key = { pk: `T#${WARD}#K`, sk: 'counted' }
    const set = { text: 'SET #v = #v + :one', values: { ':one': 1 } }
    await open.put(WARD, row('counted'))
    await open.transact(WARD, [{ update: key, set, when: unmoved(1) }])
    expect(await open.get(WARD, key)).toMatchObject({ v: 2 })
    expect(await open.transact(WARD, [{ update: key, set, when: unmoved(1) }])).toHaveLength(1)
  })

  it('that the table refuses for another reason is a fault', async () => {
    const { open } = troubled()
    const twice = [{ put: row('same') }, { put: row('same') }]
    await expect(open.transact(WARD, twice)).rejects.toThrow()
  })

  it('whose answer was lost is not done twice by trying again', async () => {
    const { open, nemesis } = troubled(4)
    const key = { pk: `T#${WARD}#K`, sk: 'once' }
    await open.put(WARD, row('once'))
    nemesis.spoil((request) => (request === 0 ? 'unanswered' : undefined))
    const set = { text: 'SET #v = #v + :one', values: { ':one': 1 } }
    expect(await open.transact(WARD, [{ update: key, set }])).toEqual([])
    expect(await open.get(WARD, key)).toMatchObject({ v: 2 })
  })
})

describe('a request in trouble', () => {
  it.each(['throttled', 'failed', 'lost', 'unanswered'] as const)(
    '%s is tried again',
    async (fault) => {
      const { open, nemesis } = troubled(4)
      nemesis.spoil((request) => (request === 0 ? fault : undefined))
      expect(await open.put(WARD, row(`again-${fault}`))).toBeUndefined()
      expect(nemesis.requests()).toBe(2)
    },
  )

  it('is given up when it stays in trouble', async () => {
    const { open, nemesis } = troubled(2)
    nemesis.spoil(() => 'failed')
    await expect(open.put(WARD, row('given-up'))).rejects.toThrow('InternalServerError')
    expect(nemesis.requests()).toBe(2)
  })
})

describe('a row', () => {
  it('holds text, whole numbers and bytes, and nothing else', () => {
    const all = { pk: 'a', n: 7, b: new Uint8Array([1]) }
    expect(toRow({ ...toAttributes(all), other: { BOOL: true } })).toEqual(all)
    expect(() => toAttributes({ n: 0.5 })).toThrow('not a whole number')
  })
})

/** Answers every read of many with nothing but the keys it was asked for. */
function answerNothing(client: DynamoDBClient): void {
  client.middlewareStack.add(
    (next) => async (args) => {
      const answer = await next(args)
      const asked = 'RequestItems' in args.input ? args.input.RequestItems : {}
      Object.assign(answer.output, { Responses: {}, UnprocessedKeys: asked })
      return answer
    },
    { step: 'initialize', name: 'silence' },
  )
}

describe('a client a ward', () => {
  it('is asked for by the ward each request names, and by no other', async () => {
    const asked: string[] = []
    const open = openTable({
      tableName: table.tableName,
      client: async (ward) => {
        asked.push(ward)
        return table.client
      },
    })
    const key = { pk: `T#${WARD}#K`, sk: 'own' }
    await open.put(WARD, row('own'))
    await open.get(WARD, key)
    await open.getMany(WARD, [key])
    await open.query(WARD, { where: partition(key.pk, 'own'), limit: 1 })
    await open.transact(WARD, [{ put: row('own', 'again') }])
    await expect(open.get('hong-son', key)).rejects.toThrow()
    expect(asked).toEqual([WARD, WARD, WARD, WARD, WARD, 'hong-son'])
  })
})

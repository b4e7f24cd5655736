import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as keys from './keys.ts'

const SHA = 'a'.repeat(64)

/** Every key the store can build, made from one locality and one id. */
const BUILDERS: Readonly<Record<string, (ward: string, id: string) => keys.Key>> = {
  locality: (ward) => keys.localityKey(ward),
  plan: keys.planKey,
  agency: keys.agencyKey,
  import: (ward) => keys.importKey(ward, SHA),
  taskPlace: keys.taskPlaceKey,
  draftPart: (ward, id) => keys.draftPartKey(ward, id, 0),
  decisions: keys.decisionsKey,
  task: (ward, id) => keys.taskKey(ward, id, id),
  card: (ward, id) => keys.cardKey(ward, { agencyId: id, planId: id, taskId: id, occurrence: id }),
  ledger: (ward, id) => keys.ledgerKey(ward, id, '2026-W47'),
  batch: (ward) => keys.batchKey(ward, '2026-W47', 3),
  feedVersion: (ward) => keys.feedVersionKey(ward, 'ward'),
  standingLink: (ward) => keys.standingLinkKey(ward, 'ward'),
  link: (ward) => keys.linkKey(ward, 'ward', SHA),
  snapshot: (ward) => keys.snapshotKey(ward, 'ward'),
  audit: (ward, id) => keys.auditKey(ward, 0, id),
  raise: keys.raiseKey,
}
const builders = Object.entries(BUILDERS)

const HOSTILE = [
  'a#b',
  'T#x',
  '',
  '../',
  'Hải',
  'a\u0000b',
  'a'.repeat(65),
  '*',
  '?',
  '$',
  'a b',
  'a\n',
]

describe('a key', () => {
  it.each(builders)('of a %s is refused for a locality that cannot be one', (_, build) => {
    for (const ward of [...HOSTILE, 'A', '-a', 'a'.repeat(64), 'api', '__proto__'])
      expect(() => build(ward, 'x')).toThrow('locality.unknown')
  })

  it.each([
    ['plan', keys.planKey],
    ['agency', keys.agencyKey],
    ['task', (ward: string, id: string) => keys.taskKey(ward, 'pln_1', id)],
    ['place of a task', keys.taskPlaceKey],
    ['occurrence', (ward: string, id: string) => keys.cardKey(ward, { ...card, occurrence: id })],
    ['event', (ward: string, id: string) => keys.auditKey(ward, 0, id)],
    ['text', (ward: string, id: string) => keys.importKey(ward, id)],
    ['link', (ward: string, id: string) => keys.linkKey(ward, 'ward', id)],
    ['scope', (ward: string, id: string) => keys.feedVersionKey(ward, id)],
    ['week', (ward: string, id: string) => keys.ledgerKey(ward, 'agc_1', id)],
    ['month', (ward: string, id: string) => ({ pk: keys.auditPartition(ward, id), sk: '' })],
  ] as const)('is refused for a %s with signs that no id has', (_, build) => {
    for (const id of HOSTILE) expect(() => build('binh-minh', id)).toThrow('id.malformed')
  })

  it('counts parts and batches in whole numbers only', () => {
    for (const no of [-1, 0.5, Number.NaN]) {
      expect(() => keys.batchKey('binh-minh', '2026-W47', no)).toThrow('id.malformed')
      expect(() => keys.draftPartKey('binh-minh', 'pln_1', no)).toThrow('id.malformed')
    }
  })

  it('of an event stands in the month it has in Việt Nam', () => {
    const lastHourOfOctober = Date.UTC(2026, 9, 31, 17)
    expect(keys.auditKey('binh-minh', lastHourOfOctober, 'aud_1')).toEqual({
      pk: 'T#binh-minh#AU#2026-11',
      sk: '2026-10-31T17:00:00.000Z#aud_1',
    })
  })
})

const card = { agencyId: 'agc_1', planId: 'pln_1', taskId: 'tsk_1', occurrence: 'han' }
const ward = fc
  .stringMatching(/^[a-z0-9][a-z0-9-]{0,8}$/)
  .filter((id) => !['api', 'ics', 'loi'].includes(id))
const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/)

describe('the keys of two localities', () => {
  it('never meet, however alike their names are', () => {
    fc.assert(
      fc.property(ward, ward, id, fc.nat(), fc.nat(), (one, other, name, left, right) => {
        fc.pre(one !== other)
        const [first, second] = [left, right].map((no) => builders[no % builders.length]?.[1])
        const pk = first?.(one, name).pk ?? ''
        expect(pk).not.toBe(second?.(other, name).pk)
        expect(keys.ownsPartition(one, pk)).toBe(true)
        expect(keys.ownsPartition(other, pk)).toBe(false)
      }),
    )
  })

  it('are told apart where one name begins with the other', () => {
    expect(keys.ownsPartition('hp', keys.localityKey('hp-an-bien').pk)).toBe(false)
    expect(keys.ownsPartition('t1', keys.planPartition('t10', 'pln_1'))).toBe(false)
    expect(keys.ownsPartition('t1', 'T#t1')).toBe(true)
  })
})

describe('the keys of one locality', () => {
  it('never meet for two different things', () => {
    const made = builders.map(([, build]) => build('binh-minh', 'x'))
    expect(new Set(made.map(({ pk, sk }) => `${pk} ${sk}`)).size).toBe(made.length)
  })

  it('of cards differ where any part of their names does', () => {
    fc.assert(
      fc.property(fc.tuple(id, id, id), fc.tuple(id, id, id), (left, right) => {
        fc.pre(left.join('#') !== right.join('#'))
        const [one, other] = [left, right].map(([planId, taskId, occurrence]) =>
          keys.cardKey('binh-minh', { agencyId: 'agc_1', planId, taskId, occurrence }),
        )
        expect(one?.sk).not.toBe(other?.sk)
      }),
    )
  })
})

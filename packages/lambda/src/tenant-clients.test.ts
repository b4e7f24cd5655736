import { describe, expect, test } from 'vitest'
import { type Session, tenantClients } from './tenant-clients.ts'

const HOUR = 3_600_000

function aDesk(options: { readonly most?: number; readonly failing?: number } = {}) {
  let now = 0
  let failing = options.failing ?? 0
  const taken: string[] = []
  const clients = tenantClients({
    takeRole: async (tenant) => {
      taken.push(tenant)
      await Promise.resolve()
      if (failing-- > 0) throw new Error('the role is not given')
      return { accessKeyId: tenant, secretAccessKey: 's', sessionToken: 't', endsAt: now + HOUR }
    },
    makeClient: (session: Session) => ({ of: session.accessKeyId, until: session.endsAt }),
    clock: () => now,
    ...(options.most === undefined ? {} : { most: options.most }),
  })
  return { clients, taken, pass: (milliseconds: number) => (now += milliseconds) }
}

describe('the rights of a function for one ward', () => {
  test('each ward has its own, and two who ask at once share one taking of the role', async () => {
    const { clients, taken } = aDesk()
    const [one, same, other] = await Promise.all([
      clients('an-bien'),
      clients('an-bien'),
      clients('hong-son'),
    ])
    expect([one.of, other.of]).toEqual(['an-bien', 'hong-son'])
    expect(same).toBe(one)
    expect(taken).toEqual(['an-bien', 'hong-son'])
  })

  test('they are renewed when four fifths of their hour have passed, and not before', async () => {
    const { clients, taken, pass } = aDesk()
    await clients('an-bien')
    pass(HOUR * 0.79)
    await clients('an-bien')
    expect(taken).toHaveLength(1)
    pass(HOUR * 0.01)
    expect((await clients('an-bien')).until).toBeGreaterThan(HOUR)
    expect(taken).toHaveLength(2)
  })

  test('a refusal is not remembered', async () => {
    const { clients, taken } = aDesk({ failing: 1 })
    await expect(clients('an-bien')).rejects.toThrow('not given')
    expect((await clients('an-bien')).of).toBe('an-bien')
    expect(taken).toHaveLength(2)
  })

  test('the ward asked for longest ago makes room', async () => {
    const { clients, taken } = aDesk({ most: 2 })
    for (const ward of ['a', 'b', 'a', 'c', 'a', 'b']) await clients(ward)
    expect(taken).toEqual(['a', 'b', 'c', 'b'])
  })

  test.each(['*', 'T#an-bien', 'an-bien#P', '$tenant', '', 'a'.repeat(64), 'hồng-sơn', 'api'])(
    'nothing but the id of a ward becomes a tag: %j',
    async (tenant) => {
      const { clients, taken } = aDesk()
      await expect(clients(tenant)).rejects.toThrow('not the id')
      expect(taken).toEqual([])
    },
  )
})

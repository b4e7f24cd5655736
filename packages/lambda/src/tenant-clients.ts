import { isLocalityId } from '@dunghan/core/locality'

/** Rights that end: what the role of wards answers when it is taken for one of them. */
export interface Session {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken: string
  /** Epoch milliseconds. */
  readonly endsAt: number
}

/** What keeping one client a ward takes. */
export interface TenantOptions<C> {
  /** Takes the role of wards with the tag `tenant`. */
  readonly takeRole: (tenant: string) => Promise<Session>
  readonly makeClient: (session: Session) => C
  readonly clock: () => number
  /** How many wards are kept at hand; the one asked for longest ago makes room. */
  readonly most?: number
}

interface Held<C> {
  readonly client: Promise<C>
  renewAt: number
}

const MOST = 200
/** A session is renewed when this share of its life has passed. */
const SHARE_OF_LIFE = 0.8

/** The client of one ward and of no other: made once however many ask at once, renewed before its rights end. */
export function tenantClients<C>(options: TenantOptions<C>): (tenant: string) => Promise<C> {
  const { takeRole, makeClient, clock, most = MOST } = options
  const held = new Map<string, Held<C>>()

  const open = (tenant: string): Held<C> => {
    const began = clock()
    const entry: Held<C> = { client: opened(), renewAt: Number.POSITIVE_INFINITY }
    return entry
    async function opened(): Promise<C> {
      try {
        const session = await takeRole(tenant)
        entry.renewAt = began + (session.endsAt - began) * SHARE_OF_LIFE
        return makeClient(session)
      } catch (error) {
        if (held.get(tenant) === entry) held.delete(tenant)
        throw error
      }
    }
  }

  return (tenant) => {
    // The tag takes its place in a pattern of the policy, so nothing but an id may ever become one.
    if (!isLocalityId(tenant)) return Promise.reject(new Error('not the id of a locality'))
    const standing = held.get(tenant)
    const entry = standing && standing.renewAt > clock() ? standing : open(tenant)
    held.delete(tenant)
    held.set(tenant, entry)
    const [oldest] = held.keys()
    if (held.size > most && oldest !== undefined) held.delete(oldest)
    return entry.client
  }
}

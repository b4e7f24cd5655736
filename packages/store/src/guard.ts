import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DIGEST_SHARDS, digestShard, INDEX, UNFINISHED } from './index-keys.ts'
import { ownsPartition } from './keys.ts'

/** Where a request names the locality it works for; a request that names none is refused. */
export const LOCALITY = 'dunghanLocality'

/** What the few readers across localities name instead; it opens nothing but the `digest` index. */
export const ALL_LOCALITIES = '*'

/** A request that would have left its locality: always a fault in the program, never a person's. */
export class ForeignKeyError extends Error {
  constructor(command: string) {
    super(`refused: ${command} reaches outside its locality`)
    this.name = 'ForeignKeyError'
  }
}

/** Makes a client refuse, before anything is sent, every request whose keys are not all of the locality it names. */
export function guard(client: DynamoDBClient): DynamoDBClient {
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const command = context.commandName ?? 'a nameless request'
      if (!ABOUT_TABLES.has(command) && !isOwn(command, args.input, context[LOCALITY]))
        throw new ForeignKeyError(command)
      return next(args)
    },
    // The last step before signing: what is checked here is what is sent.
    { step: 'build', priority: 'low', name: 'localityGuard', override: true },
  )
  return client
}

const ABOUT_TABLES: ReadonlySet<string> = new Set([
  'CreateTableCommand',
  'DescribeTableCommand',
  'DescribeTimeToLiveCommand',
  'UpdateTimeToLiveCommand',
])

function isOwn(command: string, input: unknown, locality: unknown): boolean {
  if (typeof locality !== 'string') return false
  if (locality === ALL_LOCALITIES) return command === 'QueryCommand' && readsDigestIndex(input)
  switch (command) {
    case 'GetItemCommand':
      return ownsKey(locality, at(input, 'Key'))
    case 'PutItemCommand':
      return ownsItem(locality, at(input, 'Item'))
    case 'QueryCommand':
      return ownsQuery(locality, input)
    case 'BatchGetItemCommand':
      return every(at(input, 'RequestItems'), (table) =>
        every(at(table, 'Keys'), (key) => ownsKey(locality, key)),
      )
    case 'TransactWriteItemsCommand':
      return every(at(input, 'TransactItems'), (member) =>
        every(member, (write) => ownsWrite(locality, write)),
      )
    default:
      // Scan, PartiQL, imports and whatever comes later have no way through.
      return false
  }
}

function ownsWrite(locality: string, write: unknown): boolean {
  const item = at(write, 'Item')
  return item === undefined
    ? ownsKey(locality, at(write, 'Key')) && changesNoKey(write)
    : ownsItem(locality, item)
}

function ownsKey(locality: string, key: unknown): boolean {
  const pk = at(key, 'pk', 'S')
  return typeof pk === 'string' && ownsPartition(locality, pk)
}

function ownsItem(locality: string, item: unknown): boolean {
  const due = at(item, INDEX.due.pk, 'S')
  const digest = at(item, INDEX.digest.sk, 'S')
  return (
    ownsKey(locality, item) &&
    (due === undefined || (typeof due === 'string' && ownsPartition(locality, due))) &&
    (digest === undefined || (typeof digest === 'string' && digest.startsWith(`${locality}#`)))
  )
}

/** A change that names an index key, aliased or not, could carry a row into another locality's index. */
function changesNoKey(write: unknown): boolean {
  const expression = at(write, 'UpdateExpression') ?? ''
  const names = at(write, 'ExpressionAttributeNames') ?? {}
  return mentionsNoKey(expression) && every(names, mentionsNoKey)
}

function mentionsNoKey(text: unknown): boolean {
  return typeof text === 'string' && !INDEX_KEYS.some((key) => text.includes(key))
}

const INDEX_KEYS = Object.values(INDEX).flatMap(({ pk, sk }) => [pk, sk])

function ownsQuery(locality: string, input: unknown): boolean {
  const index = at(input, 'IndexName')
  const attribute = index === undefined ? 'pk' : index === INDEX.due.name ? INDEX.due.pk : null
  const pk = partitionAsked(input, attribute)
  return pk !== null && ownsPartition(locality, pk)
}

function readsDigestIndex(input: unknown): boolean {
  if (at(input, 'IndexName') !== INDEX.digest.name) return false
  const pk = partitionAsked(input, INDEX.digest.pk)
  return pk === UNFINISHED || SHARDS.includes(pk)
}

const SHARDS: readonly (string | null)[] = Array.from({ length: DIGEST_SHARDS }, (_, shard) =>
  digestShard(shard),
)

/** The one partition a query asks for; null unless its condition begins `#<attribute> = :p`. */
function partitionAsked(input: unknown, attribute: string | null): string | null {
  const condition = at(input, 'KeyConditionExpression')
  const asked = at(input, 'ExpressionAttributeValues', ':p', 'S')
  const names = at(input, 'ExpressionAttributeNames', `#${attribute}`)
  const plain =
    typeof condition === 'string' &&
    (condition === `#${attribute} = :p` || condition.startsWith(`#${attribute} = :p AND `))
  return plain && names === attribute && typeof asked === 'string' ? asked : null
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, name)
        ? Reflect.get(inner, name)
        : undefined,
    value,
  )
}

/** True when all of it passes; what is not there at all does not pass. */
function every(value: unknown, passes: (entry: unknown) => boolean): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).every(passes)
}

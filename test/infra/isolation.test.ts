import { isLocalityId } from '@dunghan/core/locality'
import { Template } from 'aws-cdk-lib/assertions'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { allows, type Request, type Statement } from './policy.ts'
import { synthesised } from './synthesise.ts'

let statements: Statement[]

beforeAll(() => {
  const { foundation, remove } = synthesised('production')
  const policies = Template.fromStack(foundation).findResources('AWS::IAM::Policy')
  statements = Object.entries(policies).flatMap(([id, { Properties }]) =>
    id.startsWith('TenantRole') ? Properties.PolicyDocument.Statement : [],
  )
  remove()
})

const may = (request: Request, without?: string): boolean =>
  allows(
    statements.map((statement) => (without ? unguarded(statement, without) : statement)),
    request,
  )

/** The same policy with one guard taken away, as a careless edit would leave it. */
function unguarded(statement: Statement, operator: string): Statement {
  const { [operator]: gone, ...left } = statement.Condition ?? {}
  return { ...statement, Condition: left }
}

const get = (key: string, tenant = 'an-bien'): Request => ({
  action: 'dynamodb:GetItem',
  resource: 'table',
  tenant,
  leadingKeys: [key],
})

describe('what the role of a ward may reach', () => {
  test.each(['T#an-bien', 'T#an-bien#P#pln_1', 'T#an-bien#F#ward'])('its own row: %s', (key) => {
    expect(may(get(key))).toBe(true)
  })

  test.each([
    'T#an-bien-2',
    'T#an-bie',
    'T#hong-son',
    'T#hong-son#P#pln_1',
    'DG#03',
    'UNFINISHED',
    'T#',
    '',
  ])('no row of another ward or of all: %s', (key) => {
    expect(may(get(key))).toBe(false)
  })

  test('no batch with one row of another ward among its own', () => {
    const batch = { action: 'dynamodb:BatchGetItem', resource: 'table', tenant: 'an-bien' }
    expect(may({ ...batch, leadingKeys: ['T#an-bien', 'T#an-bien#K'] })).toBe(true)
    expect(may({ ...batch, leadingKeys: ['T#an-bien', 'T#hong-son'] })).toBe(false)
  })

  test.each([
    'dynamodb:Scan',
    'dynamodb:PartiQLSelect',
    'dynamodb:DeleteTable',
    'dynamodb:ExportTableToPointInTime',
  ])('nothing by %s', (action) => {
    expect(may({ action, resource: 'table', tenant: 'an-bien' })).toBe(false)
  })

  test('nothing without a tag, and nothing without a key', () => {
    const { tenant: untagged, ...request } = get('T#')
    expect(may(request)).toBe(false)
    expect(may({ action: 'dynamodb:Query', resource: 'table', tenant: 'an-bien' })).toBe(false)
  })

  test('its own part of the index of due work, and of no other index', () => {
    const due = (key: string, index = 'due'): Request => ({
      action: 'dynamodb:Query',
      resource: `index/${index}`,
      tenant: 'an-bien',
      leadingKeys: [key],
    })
    expect(may(due('T#an-bien#DUE'))).toBe(true)
    expect(may(due('T#hong-son#DUE'))).toBe(false)
    expect(may(due('T#an-bien#DUE', 'digest'))).toBe(false)
    expect(may(due('DG#00', 'digest'))).toBe(false)
  })

  test('its own objects only', () => {
    const object = (path: string, tenant = 'an-bien'): Request => ({
      action: 's3:GetObject',
      resource: path,
      tenant,
    })
    expect(may(object('an-bien/evd_1'))).toBe(true)
    expect(may(object('hong-son/evd_1'))).toBe(false)
    expect(may(object('an-bien-2/evd_1'))).toBe(false)
  })
})

describe('each guard holds alone', () => {
  test.each(['ForAllValues:StringLike', 'Null'])('without %s a stranger comes in', (operator) => {
    const requests: Request[] = [
      get('T#hong-son'),
      { action: 'dynamodb:Query', resource: 'table', tenant: 'an-bien' },
    ]
    expect(requests.some((request) => may(request, operator))).toBe(true)
    expect(requests.some((request) => may(request))).toBe(false)
  })
})

test('no two ids that our rule lets through reach each other', () => {
  const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/).filter(isLocalityId)
  fc.assert(
    fc.property(id, id, fc.constantFrom('', '#P#pln_1', '#DUE'), (mine, theirs, rest) => {
      fc.pre(mine !== theirs)
      expect(may(get(`T#${theirs}${rest}`, mine))).toBe(false)
      expect(may(get(`T#${mine}${rest}`, mine))).toBe(true)
    }),
  )
})

test.each([
  '*',
  'an-*',
  '?n-bien',
  'a#b',
  'T#x',
  '${aws:userid}',
  '',
  'a'.repeat(64),
  'hồng-sơn',
  'AN-BIEN',
  '__proto__',
])('what could be a pattern, a key or a path is no id of a ward: %j', (text) => {
  expect(isLocalityId(text)).toBe(false)
})

import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { codeOf, type Manifest, manifestOf, PACKAGES, ROOT, servesTests } from './tree.ts'

const ALL = PACKAGES.map((name) => `@dunghan/${name}`)

/** Who may import what: ours first, then the outside packages each one owns. Changed only with an ADR. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  intake: ['@dunghan/core', 'fflate', 'saxes', 'unpdf'],
  store: ['@dunghan/core', '@aws-sdk/client-dynamodb', '@aws-sdk/lib-dynamodb', 'zod'],
  calendar: ['@dunghan/core', 'ical-generator', 'temporal-polyfill'],
  emails: [
    '@dunghan/core',
    '@react-email/components',
    '@react-email/render',
    'nodemailer',
    'react',
    'react-dom',
    'resend',
  ],
  web: ['@dunghan/core', '@dunghan/calendar', '@hono/zod-openapi', 'hono', 'uqr', 'zod'],
  jobs: ['@dunghan/core', 'zod'],
  lambda: [
    ...ALL.filter((name) => name !== '@dunghan/local'),
    '@aws-lambda-powertools/logger',
    '@aws-sdk/client-s3',
    '@aws-sdk/client-sqs',
    '@aws-sdk/client-sts',
    '@aws-sdk/s3-presigned-post',
    'hono',
  ],
  local: [...ALL, 'hono'],
}

const FROM = /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]/g
const ALONE = /(?:^|\n)import\s*['"]([^'"]+)['"]/g
const LATER = /\bimport\(\s*['"]([^'"]+)['"]/g

function importsOf(text: string): string[] {
  return [FROM, ALONE, LATER].flatMap((form) =>
    [...text.matchAll(form)].map(([, specifier]) => specifier ?? ''),
  )
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

describe('who may import whom', () => {
  test('every package stands in the table', () => {
    expect(PACKAGES.toSorted()).toEqual(Object.keys(MAY_IMPORT).toSorted())
  })

  test.each(PACKAGES)('the manifest of %s asks for nothing beyond its layer', (name) => {
    const asked = Object.keys(manifestOf(name).dependencies ?? {})
    expect(asked.filter((each) => !MAY_IMPORT[name]?.includes(each))).toEqual([])
  })

  test.each(PACKAGES)('the product code of %s imports nothing beyond its layer', (name) => {
    const strays = codeOf(name)
      .filter((file) => !servesTests(file))
      .flatMap(({ path, text }) =>
        importsOf(text)
          .filter((specifier) => !/^(?:\.|node:)/.test(specifier))
          .filter((specifier) => !MAY_IMPORT[name]?.includes(packageOf(specifier)))
          .map((specifier) => `${path}: ${specifier}`),
      )
    expect(strays).toEqual([])
  })

  test.each(PACKAGES)('no relative import leaves %s', (name) => {
    const home = join('packages', name, 'src')
    const leaving = codeOf(name).flatMap(({ path, text }) =>
      importsOf(text)
        .filter((specifier) => specifier.startsWith('.'))
        .filter((specifier) => !join(dirname(path), specifier).startsWith(`${home}/`))
        .map((specifier) => `${path}: ${specifier}`),
    )
    expect(leaving).toEqual([])
  })

  test('the core needs nothing of Node', () => {
    const node = codeOf('core')
      .filter((file) => !servesTests(file))
      .filter(({ text }) => importsOf(text).some((specifier) => specifier.startsWith('node:')))
    expect(node.map(({ path }) => path)).toEqual([])
  })
})

describe('the world outside comes in through the entry points', () => {
  const READS_ENVIRONMENT = ['packages/lambda/src/config.ts', 'packages/local/src/deps.ts']
  const ENTRY_POINTS = ['lambda', 'local']
  const READS = /\bprocess\.env\b|\bimport\.meta\.env\b|\{[^}]*\benv\b[^}]*\} from 'node:process'/

  test('nobody else reads the environment', () => {
    const readers = PACKAGES.flatMap(codeOf)
      .filter((file) => !servesTests(file) && !READS_ENVIRONMENT.includes(file.path))
      .filter(({ text }) => READS.test(text.replaceAll("'process.env.NODE_ENV'", '')))
    expect(readers.map(({ path }) => path)).toEqual([])
  })

  test('there is no clock and no chance below the entry points', () => {
    const CHANCE =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b|\brandomUUID\b|\brandomBytes\b|\bgetRandomValues\b/
    const callers = PACKAGES.filter((name) => !ENTRY_POINTS.includes(name))
      .flatMap(codeOf)
      .filter((file) => !servesTests(file) && CHANCE.test(file.text))
    expect(callers.map(({ path }) => path)).toEqual([])
  })
})

describe('what a newcomer installs is what we tested', () => {
  test.each([undefined, ...PACKAGES])('every version is exact (%s)', (name) => {
    const { dependencies, devDependencies, optionalDependencies } = manifestOf(name)
    const versions = Object.entries({
      ...dependencies,
      ...devDependencies,
      ...optionalDependencies,
    })
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  test('the lock file holds every platform, or npm ci refuses it', () => {
    const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))
    const listed: readonly Manifest[] = Object.values(packages)
    const optional = listed.flatMap((each) => Object.keys(each.optionalDependencies ?? {}))
    const held = Object.keys(packages).map((path) => path.split('node_modules/').at(-1))
    expect(optional.filter((name) => !held.includes(name))).toEqual([])
  })

  test('the lock file names no registry, so that any mirror serves', () => {
    const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8')
    const resolved = [...lock.matchAll(/"resolved": "([^"]+)"/g)].map(([, at]) => at)
    expect(resolved.filter((at) => !at?.startsWith('packages/'))).toEqual([])
    expect(resolved).toHaveLength(PACKAGES.length)
  })
})

describe('markup', () => {
  test('a letter says that it is React, for everything else is Hono', () => {
    const letters = codeOf('emails').filter(({ path }) => path.endsWith('.tsx'))
    const silent = letters.filter(({ text }) => !text.startsWith('/** @jsxImportSource react */\n'))
    expect(silent.map(({ path }) => path)).toEqual([])
    const others = PACKAGES.filter((name) => name !== 'emails').flatMap(codeOf)
    expect(others.filter(({ text }) => text.includes('@jsxImportSource'))).toEqual([])
  })

  test('a file ends in .tsx only when there is markup in it', () => {
    const bare = PACKAGES.flatMap(codeOf)
      .filter(({ path }) => path.endsWith('.tsx'))
      .filter(({ text }) => !/<\/?[A-Za-z>]|\/>/.test(text))
    expect(bare.map(({ path }) => path)).toEqual([])
  })
})

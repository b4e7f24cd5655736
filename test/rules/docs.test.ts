import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesUnder, manifestOf, ROOT } from './tree.ts'

const pages = filesUnder('docs', /\.md$/)
const readme = { path: 'README.md', text: readFileSync(join(ROOT, 'README.md'), 'utf8') }
const all = [readme, ...pages]

const OWN_FOLDERS = /^(?:packages|infra|stacks|test|docs|\.ci|\.github)\//
const OWN_FILES =
  /^(?:package\.json|tsconfig\.json|vitest\.config\.ts|biome\.json|sst\.config\.ts|cdk\.json)$/

describe.each(all)('$path', ({ path, text }) => {
  test('every npm script it names exists', () => {
    const known = Object.keys(manifestOf().scripts ?? {})
    const named = [...text.matchAll(/\bnpm (?:run (?:--silent )?([a-z:-]+)|(start|test)\b)/g)]
    const unknown = named
      .map(([, run, short]) => run ?? short ?? '')
      .filter((name) => !known.includes(name))
    expect(unknown).toEqual([])
  })

  test('every file of ours it names in code is there', () => {
    const named = [...text.matchAll(/`([^`\s]+)`/g)].map(([, name]) => name ?? '')
    const gone = named
      .filter((name) => OWN_FOLDERS.test(name) || OWN_FILES.test(name))
      .filter((name) => !/[*{<…]/.test(name))
      .filter((name) => !existsSync(join(ROOT, name.replace(/:\d+$/, ''))))
    expect(gone).toEqual([])
  })

  test('every link within the repository leads somewhere', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)|src="([^"]+)"/g)].map(
      ([, link, image]) => link ?? image ?? '',
    )
    const dead = links
      .filter((link) => !/^(?:[a-z]+:|#)/.test(link))
      .map((link) => normalize(join(dirname(path), link.replace(/#.*$/, ''))))
      .filter((target) => !existsSync(join(ROOT, target)))
    expect(dead).toEqual([])
  })
})

describe('decisions', () => {
  const records = pages.filter(({ path }) => path.startsWith('docs/adr/'))

  test('each is numbered once and opens with its title', () => {
    const numbers = records.map(({ path }) => /^docs\/adr\/(\d{4})-[a-z0-9-]+\.md$/.exec(path)?.[1])
    expect(numbers).not.toContain(undefined)
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(records.filter(({ text }) => !/^# \S/.test(text)).map(({ path }) => path)).toEqual([])
  })
})

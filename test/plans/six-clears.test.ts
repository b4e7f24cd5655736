import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { CLEARS, checkPlan, secrecyOf } from '@dunghan/core/check'
import { day, NATIONAL_DAYS_OFF } from '@dunghan/core/time'
import { readPlan } from '@dunghan/intake/read'
import { describe, expect, it } from 'vitest'

/** Six squares a task, as a person filled them in by reading: người, việc, thời gian, trách nhiệm, thẩm quyền, sản phẩm. */
const READ: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'an-bien-2026': {
    'II.1': '110111',
    'II.2': '010101',
    'II.3': '011101',
    'II.4': '111101',
    'II.5': '110101',
  },
  'ha-long-2022': {
    'III.1.a': '111100',
    'III.1.b': '111100',
    'III.1.c': '111100',
    'III.2.a': '111100',
    'III.2.b': '111100',
    'III.2.c': '111100',
    'III.2.d': '111100',
    'III.2.đ[1]': '111100',
    'III.2.đ[2]': '111100',
    'III.2.đ[3]': '101100',
    'III.2.e': '111100',
    'III.3.a': '111100',
    'III.3.b': '111100',
    'III.3.c': '101100',
    'III.3.d': '101100',
    'III.3.đ': '111100',
    'III.3.e': '111100',
    'III.4.a': '111110',
    'III.4.b': '111110',
    'III.4.c': '111110',
    'III.4.d': '101110',
    'III.5.a': '111110',
    'III.5.b': '111110',
    'III.5.c': '101110',
    'III.5.d': '111100',
    'III.5.đ': '111110',
  },
  'le-chan-2026': {
    'II.2.a': '110111',
    'II.2.b': '010101',
    'II.2.c': '010100',
    'II.2.d': '010100',
    'II.2.đ': '010101',
  },
  'lai-chau-2024': {
    'II.1': '111111',
    'II.2': '111111',
    'II.3': '111111',
    'II.4': '111111',
    'II.5': '111111',
    'II.6': '111100',
    'II.7': '111100',
  },
  'hong-son-2023': {
    'II.1.1.1.a': '111101',
    'II.1.1.1.b': '111101',
    'II.1.1.2.a': '111101',
    'II.1.1.2.b': '111111',
    'II.1.1.2.c': '111101',
    'II.1.1.2.d': '110100',
    'II.1.1.2.đ': '110101',
    'II.1.1.2.e': '111101',
    'II.1.1.3.a': '111111',
    'II.1.1.3.b': '111101',
    'II.1.1.3.c': '110101',
    'II.1.1.4.a': '111111',
    'II.1.1.4.b': '110111',
    'II.1.1.4.c': '110111',
    'II.1.1.4.d': '110101',
    'II.1.1.4.đ': '111101',
    'II.1.1.5.a': '111101',
    'II.1.1.5.b': '111101',
    'II.1.1.5.c': '111111',
    'II.1.1.5.d': '111111',
  },
}

const { PLANS_DIR, INIT_CWD } = process.env
const folder = PLANS_DIR
  ? resolve(INIT_CWD ?? process.cwd(), PLANS_DIR)
  : resolve(import.meta.dirname, '../../../shared/plans')

function checked(name: string) {
  const path = resolve(folder, `${name}.txt`)
  if (!existsSync(path)) throw new Error(`no plans in ${folder}`)
  const draft = readPlan(readFileSync(path, 'utf8'))
  expect(secrecyOf(draft.text)).toBeNull()
  const today = day('2026-11-21')
  return checkPlan({ draft, decisions: [], daysOff: NATIONAL_DAYS_OFF, today })
}

describe.each(Object.entries(READ))('the six clears of %s', (name, read) => {
  it('are as a person reads them, task by task', () => {
    const found = checked(name).tasks.map(({ ref, clears }) => [
      ref,
      CLEARS.map((clear) => (clears[clear].clear ? '1' : '0')).join(''),
    ])
    expect(Object.fromEntries(found)).toEqual(read)
  })
})

describe('what else the check says of the five plans', () => {
  const found = (name: string) =>
    checked(name).findings.map(({ code, ref }) => (ref ? `${code} ${ref}` : code))

  it('is what a reader finds in them', () => {
    expect(found('an-bien-2026')).toEqual([
      'plan.no-leader',
      'lead.related',
      'deadline.day-off IV.1',
    ])
    expect(found('hong-son-2023')).toContain('task.same-text II.1.1.4.d')
    expect(found('ha-long-2022')).toContain('lead.ordered')
    expect(found('lai-chau-2024')).toEqual(
      expect.arrayContaining([
        'head.unsigned',
        'deadline.sign-by III.1',
        'deadline.day-off III.1',
        'deadline.day-off III.2',
        'deadline.beyond-period III.1',
        'deadline.beyond-period III.2',
      ]),
    )
    expect(found('le-chan-2026')).toEqual(
      expect.arrayContaining([
        'head.unsigned',
        'text.cut-off II.2.c[2]',
        'target.repeats II.2.b[2]',
        'target.repeats II.2.đ[3]',
      ]),
    )
  })

  it('names no replaced document in plans that are older than its replacement', () => {
    for (const name of Object.keys(READ))
      expect(found(name).filter((code) => code.startsWith('citation.'))).toEqual([])
  })
})

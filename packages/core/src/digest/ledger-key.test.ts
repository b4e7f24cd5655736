import { expect, test } from 'vitest'
import { day, isoWeekOf, mondayOf } from '../time/index.ts'
import { batchKeyOf, isLedgerId, ledgerId } from './ledger-key.ts'

test('a letter is named by ward, agency and the week as Việt Nam counts it, over the turn of the year', () => {
  const names = ['2026-12-31', '2027-01-03', '2027-01-04'].map((text) =>
    ledgerId('binh-minh', 'agc_kinhte', isoWeekOf(day(text))),
  )
  expect(names).toEqual([
    'binh-minh.agc_kinhte.2026-W53',
    'binh-minh.agc_kinhte.2026-W53',
    'binh-minh.agc_kinhte.2027-W01',
  ])
  expect(names.every(isLedgerId)).toBe(true)
  expect(mondayOf(isoWeekOf(day('2027-01-03')))).toBe('2026-12-28')
})

test('each provider call of a ward and week has a key of its own', () => {
  expect(batchKeyOf('binh-minh', isoWeekOf(day('2026-11-23')), 2)).toBe('dg/binh-minh/2026-W48/b2')
})

test.each(['../x.agc_a.2026-W48', 'a/b.agc_a.2026-W48', 'x.agc_a.2026-W48\n', 'x.agc_a', ''])(
  '%j names no letter',
  (text) => {
    expect(isLedgerId(text)).toBe(false)
  },
)

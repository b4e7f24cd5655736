import { expect, it } from 'vitest'
import { withoutSecrets } from './redact.ts'

it.each([
  ['/ics/binh-minh/ward/dmfwhigog23egxv5.ics', '/ics/binh-minh/ward/…'],
  ['//ics/binh-minh/agency-agc_1/dmfwhigog23egxv5.ics', '//ics/binh-minh/agency-agc_1/…'],
  ['/tra-loi/dmfwhigog23egxv5', '/tra-loi/…'],
  ['/binh-minh/ke-hoach/pln_1', '/binh-minh/ke-hoach/pln_1'],
])('%s is logged as %s', (path, logged) => {
  expect(withoutSecrets(path)).toBe(logged)
})

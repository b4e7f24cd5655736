import { describe, expect, it } from 'vitest'
import { anAgency } from '../testing/builders.ts'
import { day } from '../time/day.ts'
import { requireOwnNames, soundName, withAlias } from './aliases.ts'
import { directoryOf } from './directory.ts'
import { agencyKey } from './names.ts'

const justice = anAgency({
  id: 'agc_tuphap',
  name: 'Phòng Tư pháp',
  validTo: day('2025-06-30'),
  successor: 'agc_vp',
})
const office = anAgency({ id: 'agc_vp', name: 'Văn phòng HĐND và UBND', office: true })
const who = (name: string, on?: string, agencies = [justice, office]) =>
  directoryOf(agencies, on === undefined ? undefined : day(on)).get(agencyKey(name))?.id

describe('whom a name means', () => {
  it('is the body that existed on the day of the plan', () => {
    expect(who('Phòng Tư pháp thành phố', '2023-03-13')).toBe('agc_tuphap')
    expect(who('Phòng Tư pháp', '2025-06-30')).toBe('agc_tuphap')
  })

  it('is the successor once that body has ended, and without a day the body itself', () => {
    expect(who('Phòng Tư pháp', '2025-07-01')).toBe('agc_vp')
    expect(who('Phòng Tư pháp')).toBe('agc_tuphap')
  })

  it('is a new body of the same name rather than the successor of the old one', () => {
    const anew = { ...justice, id: 'agc_moi', validFrom: day('2026-01-01'), validTo: null }
    for (const agencies of [
      [justice, office, anew],
      [anew, office, justice],
    ]) {
      expect(who('Phòng Tư pháp', '2026-05-01', agencies)).toBe('agc_moi')
      expect(who('Phòng Tư pháp', '2025-08-01', agencies)).toBe('agc_vp')
      expect(who('Phòng Tư pháp', '2024-08-01', agencies)).toBe('agc_tuphap')
    }
  })

  it('is nobody new where a body ended and nobody follows, and ends where bodies follow each other in a ring', () => {
    expect(who('Phòng Tư pháp', '2026-01-01', [{ ...justice, successor: null }])).toBe('agc_tuphap')
    const ring = { ...office, validTo: day('2025-06-30'), successor: justice.id }
    expect(who('Phòng Tư pháp', '2026-01-01', [justice, ring])).toBe('agc_vp')
  })

  it('holds for an alias on its own days only', () => {
    const named = withAlias(office, 'Bộ phận Tư pháp', day('2025-07-01'), day('2025-12-31'))
    expect(who('Bộ phận Tư pháp', '2025-08-01', [named])).toBe('agc_vp')
    expect(who('Bộ phận Tư pháp', '2026-08-01', [named])).toBeUndefined()
    expect(who('Văn phòng HĐND và UBND', '2026-08-01', [named])).toBe('agc_vp')
  })
})

describe('the names of a directory', () => {
  it('are refused where they lead to two bodies on one day, and may be taken over', () => {
    const other = anAgency({ id: 'agc_khac', name: 'Phòng Tư pháp' })
    expect(() => requireOwnNames(other, [justice])).toThrow('agency.name-taken')
    expect(() =>
      requireOwnNames({ ...other, validFrom: day('2025-07-01') }, [justice]),
    ).not.toThrow()
    expect(() => requireOwnNames(justice, [justice])).not.toThrow()
  })

  it.each(['', '  ', '财政', 'Phòng 财政', '123', 'x'.repeat(201)])(
    'are not kept as %j',
    (name) => {
      expect(() => soundName(name)).toThrow('agency.bad-name')
    },
  )

  it('are learnt once', () => {
    const once = withAlias(office, 'VP phường')
    expect(withAlias(once, 'vp phường')).toBe(once)
    expect(withAlias(once, '…')).toBe(once)
  })
})

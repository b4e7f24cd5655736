import { describe, expect, it } from 'vitest'
import { directoryOf } from '../agency/directory.ts'
import { aDraft, anAgency, aPlan } from '../testing/builders.ts'
import { day } from '../time/day.ts'
import { recipientsOf } from './recipients.ts'
import { basesOf, superiorAmong } from './superior-plan.ts'

const agencies = [
  anAgency({ id: 'agc_kt', name: 'Phòng Kinh tế', email: 'kt@binh-minh.vn' }),
  anAgency({ id: 'agc_vh', name: 'Phòng Văn hóa - Xã hội', email: null }),
  anAgency({ id: 'agc_so', name: 'Sở Tư pháp', email: 'stp@tinh.vn' }),
]
const read = (...recipients: string[]) =>
  recipientsOf(aDraft({ recipients }), directoryOf(agencies))

describe('the recipients of a plan', () => {
  it('get it when they have a mailbox and can be ordered', () => {
    expect(read('Phòng Kinh tế', 'Phòng Văn hóa-Xã hội', 'Sở Tư pháp (báo cáo)')).toEqual([
      { name: 'Phòng Kinh tế', purpose: null, kind: 'body', agencyId: 'agc_kt', chosen: true },
      {
        ...{ name: 'Phòng Văn hóa-Xã hội', purpose: null, kind: 'body' },
        ...{ agencyId: 'agc_vh', chosen: false },
      },
      {
        ...{ name: 'Sở Tư pháp', purpose: 'báo cáo', kind: 'body' },
        ...{ agencyId: 'agc_so', chosen: false },
      },
    ])
  })

  it.each([
    ['Lưu: VT, VP.', 'archive'],
    ['Lưu : VT, TP(7b)', 'archive'],
    ['Trang Thông tin điện tử thành phố', 'channel'],
    ['Công Thông tin điện tử phường', 'channel'],
    ['CT, PCT UBND phường', 'persons'],
    ['CVP, các PCVP ĐU, HĐND và UBND phường', 'persons'],
    ['Chủ tịch, các PCT UBND phường', 'persons'],
    ['Các tổ dân phố', 'body'],
    ['Lưu trữ lịch sử tỉnh', 'body'],
  ])('%s is %s', (line, kind) => {
    expect(read(line)).toMatchObject([{ kind, chosen: false }])
  })

  it('are two where a semicolon parts them, both for the purpose behind', () => {
    expect(read('TT Đảng ủy; HĐND phường (báo cáo)')).toMatchObject([
      { name: 'TT Đảng ủy', purpose: 'báo cáo' },
      { name: 'HĐND phường', purpose: 'báo cáo' },
    ])
  })

  it('are cut where no ward prints so many', () => {
    expect(read(...Array.from({ length: 500 }, (_, no) => `Tổ dân phố ${no}; khác`))).toHaveLength(
      60,
    )
  })
})

describe('the plan above', () => {
  const base = (number: string, issuer: string | null = null) => ({
    ...{ number, issuer, date: day('2026-01-10') },
  })
  const bases = (...all: ReturnType<typeof base>[]) =>
    basesOf(aDraft({ legalBases: all }), [
      aPlan({ id: 'pln_tinh', number: '12/KH-STP', issuedOn: day('2026-01-10') }),
      aPlan({ id: 'pln_cu', number: '9/KH-UBND', issuedOn: day('2019-01-10') }),
    ])

  it('is the last plan among the bases that says whose it is; a decision is none', () => {
    const named = bases(base('25/QĐ-TTg', 'Thủ tướng'), base('12/KH-STP', 'Sở'), base('9/KH-UBND'))
    expect(superiorAmong(named)?.number).toBe('12/KH-STP')
    expect(superiorAmong(bases(base('9/KH-UBND')))?.number).toBe('9/KH-UBND')
    expect(superiorAmong(bases(base('25/QĐ-TTg', 'Thủ tướng')))).toBeNull()
  })

  it('is linked where it is kept here, and not to another of the same number and another day', () => {
    expect(bases(base('12 / KH-STP'), base('9/KH-UBND')).map(({ planId }) => planId)).toEqual([
      'pln_tinh',
      null,
    ])
  })
})

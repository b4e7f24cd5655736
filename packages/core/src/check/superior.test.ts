import { describe, expect, it } from 'vitest'
import type { Draft, DraftDeadline } from '../plan/draft.ts'
import { aDraft, TODAY } from '../testing/builders.ts'
import { day } from '../time/day.ts'
import { NATIONAL_DAYS_OFF } from '../time/holidays.ts'
import { checkPlan } from './check-plan.ts'
import { superiorsOf } from './superior.ts'

function aDeadline(lastDay: string, what: string, agency: string): DraftDeadline {
  return {
    ref: 'III.1',
    text: '',
    who: agency,
    agencies: [agency],
    what,
    operator: 'noLaterThan',
    printed: day(lastDay),
    lastDay: day(lastDay),
    time: null,
    source: { from: 0, to: 1 },
  }
}

const WARDS = 'UBND các xã, phường'
const city = aDraft({
  number: '12/KH-STP',
  issuer: 'Sở Tư pháp',
  deadlines: [
    aDeadline('2026-03-20', 'ban hành Kế hoạch thực hiện và gửi về Sở', WARDS),
    aDeadline('2026-06-10', 'báo cáo kết quả 6 tháng', WARDS),
    aDeadline('2026-11-13', 'báo cáo kết quả năm về Sở Tư pháp', WARDS),
    aDeadline('2026-10-01', 'báo cáo kết quả về Giám đốc Sở', 'Phòng Phổ biến pháp luật'),
  ],
})
const bases = [{ number: '12/KH-STP', date: day('2026-02-20'), issuer: 'Sở Tư pháp' }]

function found(over: Partial<Draft>) {
  const draft = aDraft({ legalBases: bases, ...over })
  const { findings } = checkPlan({
    draft,
    decisions: [],
    daysOff: NATIONAL_DAYS_OFF,
    today: TODAY,
    superiors: superiorsOf(draft, [city, aDraft({ number: '9/KH-UBND' })]),
  })
  return findings.filter(({ code }) => code.startsWith('superior.'))
}
const due = (lastDay: string, what = 'báo cáo kết quả về UBND phường') => [
  aDeadline(lastDay, what, 'Phòng Kinh tế'),
]

describe('a ward’s plan beside the plan it carries out', () => {
  it('is linked to it by the number it names', () => {
    expect(superiorsOf(aDraft({ legalBases: bases }), [city])).toEqual([city])
    expect(superiorsOf(aDraft(), [city])).toEqual([])
  })

  it('must not want its reports later than the level above does', () => {
    expect(found({ deadlines: due('2026-11-30') })).toMatchObject([
      { code: 'superior.deadline', severity: 'must', wording: 'trước ngày 13/11/2026' },
    ])
    expect(found({ deadlines: due('2026-11-13') })).toMatchObject([{ severity: 'should' }])
    expect(found({ deadlines: due('2026-11-02') })).toEqual([])
  })

  it('is compared with the nearest report, and only with what is asked of wards', () => {
    expect(found({ deadlines: due('2026-06-12') })).toMatchObject([
      { wording: 'trước ngày 10/06/2026' },
    ])
    expect(found({ deadlines: due('2026-12-20', 'thu gom rác sau hội chợ') })).toEqual([])
  })

  it('must itself be issued by the day the level above names', () => {
    expect(found({ issuedOn: day('2026-03-25') })).toMatchObject([{ code: 'superior.issue' }])
    expect(found({ issuedOn: day('2026-03-18') })).toEqual([])
  })
})

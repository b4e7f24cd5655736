import type { Agency } from '@dunghan/core/agency'
import { type Digest, type DigestLetter, selectDigest } from '@dunghan/core/digest'
import type { Card } from '@dunghan/core/task'
import { aCard, aLocality, anAgency, aPlan } from '@dunghan/core/testing'
import { type Day, day, isoWeekOf, NATIONAL_DAYS_OFF } from '@dunghan/core/time'

/** The Monday every sample letter is of. */
export const MONDAY: Day = day('2026-11-23')

/** A letter about these cards, as the Monday run would write it. */
export function aLetter(
  cards: readonly Partial<Card>[],
  over: Partial<DigestLetter> & { readonly agency?: Agency; readonly today?: Day } = {},
): DigestLetter {
  const { agency = anAgency(), today = MONDAY, ...rest } = over
  return {
    locality: aLocality(),
    digest: aDigest(cards, agency, today),
    officeName: 'Văn phòng HĐND và UBND',
    stopBy: 'reply',
    first: false,
    links: {
      answer: (taskId) => `https://dunghan.example/binh-minh/co-quan/${agency.id}#${taskId}`,
      all: `https://dunghan.example/binh-minh/co-quan/${agency.id}`,
    },
    ...rest,
  }
}

function aDigest(cards: readonly Partial<Card>[], agency: Agency, today: Day): Digest {
  const digest = selectDigest({
    cards: cards.map((card, index) => aCard({ taskId: `tsk_${index}`, ...card })),
    plans: [aPlan(), aPlan({ id: 'pln_hoa-giai', number: '73/KH-UBND' })],
    agency,
    today,
    week: isoWeekOf(today),
    daysOff: NATIONAL_DAYS_OFF,
  })
  if (digest === null) throw new Error('these cards make no letter')
  return digest
}

/** `count` late tasks of usual length, to weigh a letter with. */
export function manyLate(count: number): Partial<Card>[] {
  return Array.from({ length: count }, (_, index) => ({
    ref: `II.${index + 1}`,
    title: `Tổ chức hội nghị tập huấn nghiệp vụ hòa giải ở cơ sở cho hòa giải viên các tổ dân phố đợt ${index + 1}`,
    deliverable: 'Hội nghị, tài liệu tập huấn, báo cáo kết quả gửi Ủy ban nhân dân phường.',
    lastDay: day('2026-11-20'),
  }))
}

/** One of everything a letter can hold. */
export const RICH: readonly Partial<Card>[] = [
  {
    planId: 'pln_hoa-giai',
    ref: 'II.2',
    title: 'Tập huấn kỹ năng cho hòa giải viên 14 tổ dân phố',
    deliverable: 'Hội nghị tập huấn, tài liệu, báo cáo kết quả.',
    lastDay: day('2026-10-30'),
  },
  {
    ref: 'IV.1',
    origin: 'deadline',
    role: 'coordinating',
    title: 'Báo cáo kết quả phổ biến, giáo dục pháp luật năm 2026',
    deliverable: null,
    lastDay: day('2026-11-01'),
  },
  {
    ref: 'II.5',
    title: 'Niêm yết danh sách tổ hòa giải tại trụ sở và nhà văn hóa các tổ dân phố',
    deliverable: 'Danh sách được niêm yết.',
    lastDay: day('2026-11-25'),
    state: 'working',
  },
  {
    ref: 'II.7',
    role: 'coordinating',
    via: 'các cơ quan, đơn vị thuộc phường',
    title: 'Ngày hội chuyển đổi số cho người cao tuổi',
    deliverable: null,
    lastDay: day('2026-11-29'),
  },
  {
    taskId: 'tsk_bao-cao',
    occurrence: '2026',
    origin: 'report',
    ref: 'III.2',
    title: 'Báo cáo định kỳ về công tác hòa giải ở cơ sở',
    deliverable: 'Báo cáo gửi Sở Tư pháp.',
    label: 'Năm 2026',
    kind: 'year',
    derived: true,
    lastDay: day('2026-12-16'),
    assignedOn: day('2026-11-20'),
  },
  {
    taskId: 'tsk_bao-cao',
    occurrence: '2027q1',
    origin: 'report',
    label: 'Quý I/2027',
    kind: 'quarter',
    lastDay: day('2027-03-16'),
    assignedOn: day('2026-11-20'),
  },
  {
    ref: 'II.9',
    title: 'Trợ giúp pháp lý khi có yêu cầu của người dân',
    deliverable: null,
    timeText: 'Thường xuyên',
    lastDay: null,
    assignedOn: day('2026-11-20'),
  },
  {
    ref: 'II.3',
    title: 'Hội thi tìm hiểu pháp luật dành cho học sinh trung học cơ sở',
    deliverable: 'Kế hoạch, thể lệ, kết quả hội thi.',
    label: 'Tháng 12/2026',
    kind: 'month',
    lastDay: day('2026-12-20'),
  },
  {
    ref: 'II.4',
    title: 'Tổng kết kế hoạch năm, đề nghị khen thưởng tập thể, cá nhân',
    deliverable: 'Hội nghị tổng kết.',
    label: 'Quý IV/2026',
    kind: 'quarter',
    opensOn: day('2026-10-01'),
    lastDay: day('2026-12-31'),
  },
  { ref: 'I.1', lastDay: day('2026-03-31'), state: 'done', doneOn: day('2026-03-28') },
  { ref: 'I.2', lastDay: day('2026-06-30'), state: 'done', doneOn: day('2026-07-02') },
]

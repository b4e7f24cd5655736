import type { Duty } from '../plan/duty.ts'
import { refWords } from '../plan/ref-words.ts'
import { textAt } from './duty-words.ts'
import type { Finding } from './finding.ts'
import type { PlanUnderCheck } from './plan-under-check.ts'

const MANY_LEADS = 2

/** What the plan as a whole leaves open: its head, its leader, who follows it, how results come back. */
export function planGapsOf(plan: PlanUnderCheck): Finding[] {
  const { draft, sentences } = plan
  const found: (Finding | null)[] = [
    plan.number === null || plan.issuedOn === null
      ? note('head.unsigned', 'Bản chưa ký: chưa có số hoặc ngày ban hành.')
      : null,
    sentences.leader || plan.tasks.length === 0
      ? null
      : {
          ...note(
            'plan.no-leader',
            'Kế hoạch chưa nêu lãnh đạo UBND phụ trách: nêu tên hoặc chức danh ở phần tổ chức thực hiện.',
          ),
          wording:
            'Giao đồng chí … – Phó Chủ tịch Ủy ban nhân dân trực tiếp chỉ đạo; Thủ trưởng các cơ quan, đơn vị chịu trách nhiệm trước Chủ tịch Ủy ban nhân dân về kết quả nhiệm vụ được giao.',
          severity: 'should',
        },
    sentences.focal || plan.tasks.length === 0
      ? null
      : {
          ...note(
            'plan.no-focal',
            'Chưa giao một cơ quan làm đầu mối theo dõi, đôn đốc cả kế hoạch.',
          ),
          wording:
            'Văn phòng HĐND và UBND là đầu mối theo dõi, đôn đốc, tổng hợp, báo cáo kết quả thực hiện Kế hoạch.',
          severity: 'should',
        },
    reports(plan)
      ? null
      : {
          ...note('plan.no-report', 'Chưa nêu khi nào các cơ quan báo cáo kết quả.'),
          wording: `Các cơ quan, đơn vị báo cáo kết quả về Ủy ban nhân dân (qua Văn phòng HĐND và UBND) trước ngày …/…/${plan.period?.to ?? '…'}.`,
          severity: 'should',
        },
  ]
  return [
    ...found.filter((each) => each !== null),
    ...relatedLeads(plan),
    ...manyLeads(plan),
    ...orderedBodies(plan),
    ...brokenSentences(draft),
  ]
}

function reports({ duties, draft }: PlanUnderCheck): boolean {
  return (
    duties.length === 0 ||
    draft.recurringReports.some(({ frequencies }) => frequencies.length > 0) ||
    duties.some(({ origin, title }) => origin === 'deadline' && /báo cáo|hồ sơ/iu.test(title))
  )
}

function relatedLeads(plan: PlanUnderCheck): Finding[] {
  const refs = refsOf(plan, ({ lead }) =>
    lead.some((name) => plan.kindOf(name) === 'collective-related'),
  )
  return refs.length === 0
    ? []
    : [
        {
          ...note(
            'lead.related',
            `Cơ quan chủ trì ghi “có liên quan” ở ${refs.map(refWords).join('; ')}: nêu đích danh, hoặc chuyển sang phối hợp.`,
          ),
          severity: 'should',
        },
      ]
}

function manyLeads(plan: PlanUnderCheck): Finding[] {
  const refs = refsOf(plan, ({ lead }) => lead.length > MANY_LEADS)
  return refs.length === 0
    ? []
    : [
        note(
          'lead.several',
          `Từ ba cơ quan trở lên cùng chủ trì ở ${refs.map(refWords).join('; ')}: nên giao một cơ quan chủ trì, các cơ quan khác phối hợp.`,
        ),
      ]
}

/** The Front and the Party are asked, never ordered: the words "đề nghị" must stand before their names. */
function orderedBodies(plan: PlanUnderCheck): Finding[] {
  const refs = plan.tasks
    .filter(({ lead, source, key }) => {
      const asked = lead.filter((name) => plan.kindOf(name) === 'requested')
      const read = plan.draft.tasks.some((task) => task.source.from === source.from)
      return (
        asked.length > 0 &&
        read &&
        key.startsWith('task:') &&
        !/đề nghị/iu.test(textAt(plan.draft, source))
      )
    })
    .map(({ ref }) => ref)
  return refs.length === 0
    ? []
    : [
        {
          ...note(
            'lead.ordered',
            `Giao việc cho Mặt trận, đoàn thể hoặc cơ quan Đảng ở ${refs.map(refWords).join('; ')}: UBND chỉ đề nghị phối hợp, nên ghi “Đề nghị …”.`,
          ),
          wording: 'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội …',
          severity: 'should',
        },
      ]
}

function brokenSentences(draft: PlanUnderCheck['draft']): Finding[] {
  return draft.doubts
    .filter(({ code }) => code === 'task.cut-off')
    .map(({ ref, source }) => ({
      code: 'text.cut-off',
      ref,
      message: 'Câu bị đứt giữa chừng, mất phần sau: viết lại trọn câu.',
      wording: null,
      source,
      severity: 'must' as const,
    }))
}

function refsOf(plan: PlanUnderCheck, is: (duty: Duty) => boolean): string[] {
  return plan.tasks.filter(is).map(({ ref }) => ref)
}

function note(code: string, message: string): Finding {
  return { code, ref: null, message, wording: null, source: null, severity: 'note' }
}

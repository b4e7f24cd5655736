import type { Duty } from '../plan/duty.ts'
import { foldKeepingTones } from '../text/fold.ts'
import { CLEAR, type Clearness, gap } from './clear.ts'
import type { PlanUnderCheck } from './plan-under-check.ts'

const PAPER =
  'kế hoạch|báo cáo|quy chế|danh mục|danh sách|hồ sơ|sổ|văn bản|dự thảo|nghị quyết|quyết định|tờ trình|đề án|quy trình|bài|tài liệu|biên bản|công văn|chương trình công tác'
const MAKES = new RegExp(
  `(?<!\\p{L})(?:xây dựng|lập|ban hành|soạn thảo|biên soạn|trình|đề xuất|đăng ký xây dựng|hoàn thiện|thực hiện|tổng hợp thành|ra)(?:,? (?:ban hành|và|tổ chức|triển khai|dự thảo|các|bộ|thành|chương trình,|một số|báo cáo|theo dõi))* (?:${PAPER})(?!\\p{L})`,
  'u',
)
const REPORTS =
  /(?<!\p{L})báo cáo (?:kết quả|đánh giá|số liệu|tình hình)|(?:thực hiện|các) báo cáo (?!viên)/u

const USUAL: readonly (readonly [RegExp, string])[] = [
  [
    /hội nghị|tập huấn|bồi dưỡng|hội thảo|tọa đàm/u,
    'kế hoạch, danh sách dự, tài liệu, báo cáo kết quả',
  ],
  [/kiểm tra|giám sát|thanh tra/u, 'kế hoạch kiểm tra, biên bản, báo cáo kết quả'],
  [
    /tuyên truyền|truyền thông|phổ biến|vận động/u,
    'tin, bài, số buổi, số người tham gia; báo cáo kết quả',
  ],
  [/rà soát|khảo sát|thống kê/u, 'danh mục, số liệu, báo cáo kết quả rà soát'],
  [/sơ kết|tổng kết/u, 'báo cáo tổng kết, hồ sơ khen thưởng'],
  [/kinh phí|ngân sách|nguồn lực/u, 'dự toán, quyết định giao kinh phí'],
  [/ban hành|văn bản|quy chế/u, 'văn bản được ban hành'],
  [/mô hình/u, 'mô hình được công nhận, báo cáo kết quả'],
]

/** "Rõ sản phẩm": a product is printed, the task makes a document, or it carries a measurable target. */
export function productOf(duty: Duty, plan: PlanUnderCheck): Clearness {
  if (duty.deliverable !== null && duty.deliverable.trim() !== '') return CLEAR
  const { from, to } = duty.source
  const measured = plan.draft.targets.some(
    ({ source }) => source.from >= from && source.to <= to && to > from,
  )
  if (measured) return CLEAR
  const words = foldKeepingTones(plan.wordsOf(duty))
  if (MAKES.test(words) || REPORTS.test(words)) return CLEAR
  const title = foldKeepingTones(duty.title)
  const usual = USUAL.find(([pattern]) => pattern.test(title))?.[1] ?? 'báo cáo kết quả'
  return gap('product', 'Chưa nêu sản phẩm hoặc kết quả phải có.', `Sản phẩm: ${usual}.`)
}

import { createHash } from 'node:crypto'
import { taskIdOf } from '@dunghan/core/ids'
import type { Assignment, Occurrence, Task } from '@dunghan/core/task'
import { anOccurrence, aTask, NOW } from '@dunghan/core/testing'
import { addDays, type Day, day } from '@dunghan/core/time'

const PUBLISHED = NOW - 90 * 86_400_000

const VERBS = [
  'Tổ chức tuyên truyền về',
  'Rà soát, thống kê',
  'Xây dựng kế hoạch',
  'Kiểm tra việc thực hiện',
  'Tập huấn nghiệp vụ',
  'Tham mưu ban hành văn bản về',
  'Cập nhật cơ sở dữ liệu',
  'Tổ chức đối thoại về',
  'Niêm yết công khai kết quả',
  'Vận động hội viên tham gia',
  'Bố trí kinh phí cho',
  'Hướng dẫn người dân về',
  'Sơ kết công tác',
]
const SUBJECTS = [
  'quản lý trật tự đô thị',
  'hòa giải ở cơ sở',
  'chuyển đổi số trong giải quyết thủ tục hành chính',
  'phòng cháy và chữa cháy',
  'an toàn thực phẩm ở các chợ',
  'thu gom, phân loại chất thải rắn',
  'giáo dục pháp luật cho học sinh',
  'chăm sóc người cao tuổi',
  'giảm nghèo bền vững',
  'phòng, chống thiên tai và ngập úng',
  'đăng ký hộ tịch lưu động',
  'quản lý đất công',
  'xây dựng nếp sống văn minh',
  'khám tuyển nghĩa vụ quân sự',
  'văn hóa đọc ở nhà văn hóa tổ dân phố',
  'tiêm chủng mở rộng cho trẻ em',
]
const PLACES = [
  'trên địa bàn phường',
  'tại các tổ dân phố',
  'cho cán bộ, công chức, viên chức',
  'đối với hộ kinh doanh',
  'trong các trường học',
]
const DELIVERABLES = [
  'Báo cáo kết quả.',
  'Kế hoạch, danh sách, hình ảnh.',
  'Biên bản, báo cáo gửi Ủy ban nhân dân phường.',
  'Hội nghị, tài liệu tập huấn.',
]
const AGENCIES = [
  'Phòng Kinh tế, Hạ tầng và Đô thị',
  'Phòng Văn hóa – Xã hội',
  'Văn phòng HĐND và UBND phường',
  'Công an phường',
  'Trung tâm Phục vụ hành chính công',
  'Ban Chỉ huy Quân sự phường',
  'Trạm Y tế phường',
]

/** Five hundred tasks as a busy ward's plans hold them: no two alike in words, bodies and id. */
export function fiveHundredTasks(): Task[] {
  return Array.from({ length: 500 }, (_, order) => taskAt(order))
}

/** The same five hundred times one kind of work, told apart by a number: what a table of a plan looks like. */
export function fiveHundredAlike(): Task[] {
  return fiveHundredTasks().map((task, order) => ({
    ...task,
    title: `Tổ chức hội nghị tập huấn nghiệp vụ hòa giải ở cơ sở cho hòa giải viên tổ dân phố số ${order + 1}`,
    deliverable: 'Hội nghị, tài liệu tập huấn, báo cáo kết quả gửi Ủy ban nhân dân phường.',
  }))
}

function taskAt(order: number): Task {
  const draw = drawing(order)
  // Seven a week, all year: real plans gather far more on the ends of quarters.
  const lastDay = addDays(day('2026-09-04'), Math.floor(order / 7) * 7)
  const title = `${draw(VERBS)} ${draw(SUBJECTS)} ${draw(PLACES)}${order % 3 === 0 ? ` đợt ${1 + (order % 9)}` : ''}`
  const timeText = `chậm nhất ngày ${lastDay.split('-').reverse().join('/')}`
  return aTask({
    id: taskIdOf('pln_01M7Z6B4YF7WD33ZBRTE2CJE24', order, sha256),
    order,
    ref: `${['II', 'III', 'IV', 'V'][order % 4]}.${1 + Math.floor(order / 4)}`,
    title,
    deliverable: draw(DELIVERABLES),
    timing: { kind: 'date', text: timeText, operator: 'noLaterThan', printed: lastDay, lastDay },
    timeText,
    assignments: [assignment(draw(AGENCIES), 'lead'), assignment(draw(AGENCIES), 'coordinating')],
    occurrences: [occurrence(lastDay, order)],
  })
}

/** Published together; every fifth has been reported on since, at a time of its own. */
function occurrence(lastDay: Day, order: number): Occurrence {
  const touched = order % 5 === 0
  const [revision, revisedAt] = touched ? [1, NOW - order * 61_000] : [0, PUBLISHED]
  const state = touched ? 'working' : 'open'
  const progress = { state, leads: 1, done: 0, doneOn: null } as const
  return anOccurrence({ lastDay, revision, revisedAt, progress })
}

function assignment(name: string, role: Assignment['role']): Assignment {
  return { agencyId: `agc_${sha256(name).slice(0, 16)}`, name, role, via: null, asked: false }
}

/** Draws from lists as a die would, the same on every run. */
function drawing(seed: number): (list: readonly string[]) => string {
  let count = 0
  return (list) => {
    count += 1
    return list[Number.parseInt(sha256(`${seed}.${count}`).slice(0, 8), 16) % list.length] ?? ''
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

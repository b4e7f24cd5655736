import { isBullet, type Node, wordsOf } from './node.ts'

/** What a part of a plan is about; null for parts whose heading does not say. */
export type Area = 'purpose' | 'scope' | 'tasks' | 'execution' | 'requests' | 'money'

const PURPOSE =
  /^(?:mục đích|yêu cầu|mục tiêu|quan điểm|căn cứ|cơ sở|sự cần thiết|thực trạng|đánh giá|đặc điểm|tình hình|chỉ tiêu chủ yếu)/u
const ACCOUNT =
  /^(?:thực trạng|tình hình|đặc điểm|bối cảnh|khái quát|kết quả (?:đạt được|thực hiện (?:năm|giai đoạn))|(?:những )?(?:tồn tại|hạn chế)|đánh giá (?:chung|kết quả|tình hình|thực trạng))(?!\p{L})/u
const SCOPE = /^(?:phạm vi|đối tượng|thời gian|địa điểm|thành phần)/u
const EXECUTION =
  /^(?:tổ chức (?:triển khai )?thực hiện|tổ chức triển khai|trách nhiệm|phân công (?:trách nhiệm|thực hiện|nhiệm vụ|tổ chức)|chế độ (?:thông tin,? )?báo cáo|(?:công tác )?(?:thông tin,? )?báo cáo$|thông tin,? báo cáo|phân công)/u
const REQUESTS = /^(?:các )?(?:đề xuất|kiến nghị|đề nghị)/u
const MONEY =
  /^(?:về )?(?:nguồn )?(?:kinh phí|dự toán kinh phí|nguồn lực thực hiện)|^(?:bảo đảm|đảm bảo) kinh phí$/u
const TASKS = /nhiệm vụ|giải pháp|nội dung|hoạt động|tiêu chí|công việc|chương trình công tác/u
const ITEM_EXECUTION =
  /^tổ chức (?:triển khai )?thực hiện(?: kế hoạch| và chế độ báo cáo)?$|^(?:chế độ )?(?:thông tin,? )?báo cáo$|^phân công trách nhiệm$/u
const LONGEST_HEADING = 90

/** The area a node lies in: its own when its heading names one, else that of the nearest heading above. */
export function areaOf(node: Node): Area | null {
  for (let next: Node | null = node; next !== null; next = next.parent) {
    const own = ownArea(next)
    if (own) return own
  }
  return null
}

/** The area a node's own heading opens; null when it is no heading or names none. */
export function ownArea(node: Node): Area | null {
  if (node.kind === 'root' || node.kind === 'label' || node.kind === 'letter' || isBullet(node)) {
    return null
  }
  const plain = wordsOf(node).plain.replace(/[:.\s]+$/u, '')
  if (plain === '' || plain.length > LONGEST_HEADING) return null
  return isSection(node) ? sectionArea(plain) : itemArea(plain, node)
}

/** Whether a node tells how things are or were: its figures are no targets. */
export function isAccount(node: Node): boolean {
  for (let next: Node | null = node; next !== null; next = next.parent) {
    if (isBullet(next) || next.kind === 'label') continue
    const { plain } = wordsOf(next)
    if (plain.length <= LONGEST_HEADING && ACCOUNT.test(plain)) return true
  }
  return false
}

/** Whether a node is a part of the document rather than an item of one. */
export function isSection(node: Node): boolean {
  return (
    node.kind === 'roman' ||
    node.kind === 'part' ||
    node.kind === 'upper' ||
    node.kind === 'capitals'
  )
}

function sectionArea(plain: string): Area | null {
  if (
    EXECUTION.test(plain) &&
    !/^phân công.*(?:tiêu chí|chỉ tiêu)|^phân công nhiệm vụ thực hiện/u.test(plain)
  )
    return 'execution'
  if (MONEY.test(plain)) return 'money'
  if (TASKS.test(plain) && !/^(?:mục đích|mục tiêu),? (?:và )?yêu cầu/u.test(plain)) return 'tasks'
  if (PURPOSE.test(plain)) return 'purpose'
  if (SCOPE.test(plain)) return 'scope'
  return REQUESTS.test(plain) ? 'requests' : null
}

/** An item opens an area of its own only where its heading is nothing but the area's name. */
function itemArea(plain: string, node: Node): Area | null {
  if (ITEM_EXECUTION.test(plain)) return 'execution'
  if (/^(?:nguồn )?kinh phí(?: thực hiện| triển khai| bảo đảm)?$/u.test(plain)) return 'money'
  if (
    REQUESTS.test(plain) &&
    !plain.endsWith('.') &&
    node.children.some((child) => !isBullet(child))
  )
    return 'requests'
  const inSection = node.parent !== null && isSection(node.parent)
  if (!inSection || plain.length > 40) return null
  if (/^(?:mục đích|yêu cầu|mục tiêu|quan điểm)(?: (?:chung|cụ thể|tổng quát))?$/u.test(plain))
    return 'purpose'
  if (
    /^(?:các )?(?:nhiệm vụ|giải pháp|nội dung)(?:,? (?:và )?(?:nhiệm vụ|giải pháp))?(?: (?:chủ yếu|cụ thể|trọng tâm|thực hiện))?$/u.test(
      plain,
    )
  )
    return 'tasks'
  return /^(?:phạm vi|thời gian|đối tượng)(?: (?:áp dụng|thực hiện|triển khai))*$/u.test(plain)
    ? 'scope'
    : null
}

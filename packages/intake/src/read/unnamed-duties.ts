import type { Stretch } from './clauses.ts'
import { nameEnd, verbAt } from './name-end.ts'
import { isBullet, isLabelled, type Node, wordsOf } from './node.ts'
import type { Passage } from './passage.ts'

/** An item among duties that names no body we know; `name` is who it seems to speak of. */
export interface UnnamedDuty {
  readonly node: Node
  readonly passage: Passage
  readonly name: Stretch | null
}

const FEWEST = 3
const LONGEST_NAME = 60
const NO_ORDER =
  /^(?:thống nhất|đồng ý|cơ bản|ghi nhận|đánh giá|biểu dương|tán thành|chấp thuận|phê duyệt|thông qua|công nhận|yêu cầu|mục tiêu|mục đích)(?!\p{L})/u
const NO_BODY =
  /^(?:kế hoạch|văn bản|thông báo|quyết định|công văn|trong|khi|nếu|thời (?:gian|hạn)|kinh phí|nội dung|việc|kết quả|định kỳ|hằng|hàng|quá trình|công tác|mọi|mỗi|tất cả|quy định|chỉ tiêu|mục|căn cứ|trường hợp|hình thức|địa điểm|thành phần|đối tượng|nguồn|chế độ|báo cáo|những|các nội dung|các nhiệm vụ|nhiệm vụ|ngoài|đối với|theo|từ|sau|trước|đến|với|để|có|\d|["“(])/u

/** The items that stand among duties, print no duty of a known body, and still order or name somebody. */
export function unnamedDuties(duties: ReadonlySet<Node>): UnnamedDuty[] {
  const parents = new Set([...duties].flatMap(({ parent }) => parent ?? []))
  return [...parents].flatMap((parent) => {
    const items = parent.children.filter((child) => !isLabelled(child))
    const own = items.filter((item) => duties.has(item))
    if (items.length < FEWEST || own.length * 2 <= items.length) return []
    const styles = new Set(own.map(({ style }) => style))
    return items.filter((item) => styles.has(item.style) && isFree(item, duties)).flatMap(unnamed)
  })
}

/** Neither a duty itself nor the heading of some. */
function isFree(item: Node, duties: ReadonlySet<Node>): boolean {
  return !duties.has(item) && item.children.every((child) => isBullet(child) && !duties.has(child))
}

function unnamed(node: Node): UnnamedDuty[] {
  const passage = wordsOf(node)
  const { plain } = passage
  if (!/[.;]$/u.test(plain) || NO_ORDER.test(plain)) return []
  if (verbAt(plain, 0)) return [{ node, passage, name: null }]
  if (NO_BODY.test(plain)) return []
  const to = nameEnd(passage, 0, LONGEST_NAME)
  const isName = to > 0 && to < LONGEST_NAME && verbAt(plain, to + 1)
  return isName ? [{ node, passage, name: { from: 0, to } }] : []
}

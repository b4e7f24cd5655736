import { readPlan } from '@dunghan/intake/read'

/** How long a plan is, and how long reading it takes once the reader is warm. */
export interface Speed {
  readonly characters: number
  readonly ms: number
}

const RUNS = 7
const HEAD = `UBND PHƯỜNG MINH TÂN
Số: 10/KH-UBND
Minh Tân, ngày 10 tháng 01 năm 2026

KẾ HOẠCH
Công tác tư pháp năm 2026

Ủy ban nhân dân phường Minh Tân ban hành Kế hoạch như sau:

I. MỤC TIÊU

- 100% hồ sơ được số hóa; tỷ lệ hòa giải thành đạt từ 80% trở lên.

II. NHIỆM VỤ

`
const FOOT = `

Nơi nhận:
- Các phòng, đơn vị;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Hà Thị Thu
`

/** The time of this thread that reading a plan of about so many characters takes: the median of several runs. */
export function speedOf(characters: number): Speed {
  const text = longPlan(characters)
  for (let run = 0; run < 2; run += 1) readPlan(text)
  const times = Array.from({ length: RUNS }, () => clocked(text)).sort(
    (left, right) => left - right,
  )
  return { characters: text.length, ms: times[Math.floor(RUNS / 2)] ?? 0 }
}

function clocked(text: string): number {
  const begun = process.threadCpuUsage()
  readPlan(text)
  const { user, system } = process.threadCpuUsage(begun)
  return (user + system) / 1_000
}

/** A plan with as many tasks in lines, and as many duties in prose, as the length asks for. */
function longPlan(characters: number): string {
  const tasks: string[] = []
  const duties: string[] = []
  for (let length = 0; length < characters; ) {
    const no = tasks.length + 1
    const task = `${no}. Rà soát, cập nhật hồ sơ đợt ${no} và niêm yết kết quả tại nhà văn hóa khu phố\n- Cơ quan chủ trì: Phòng Văn hóa - Xã hội.\n- Cơ quan phối hợp: Công an phường; các khu phố, đơn vị có liên quan.\n- Thời gian: Trước ngày ${(no % 28) + 1}/${(no % 12) + 1}/2026.\n- Sản phẩm: Danh sách, báo cáo kết quả.\n`
    const duty = `${no}. Phòng Kinh tế chủ trì, phối hợp với Trạm Y tế phường tổng hợp số liệu, báo cáo UBND phường hằng quý; gửi kế hoạch trước ngày ${(no % 28) + 1}/3/2026.\n`
    tasks.push(task)
    duties.push(duty)
    length += task.length + duty.length
  }
  return `${HEAD}${tasks.join('\n')}\nIII. TỔ CHỨC THỰC HIỆN\n\n${duties.join('\n')}${FOOT}`
}

import { toRoman } from '@dunghan/core/text'

const HEAD = (ward: string, number: string): string => `ỦY BAN NHÂN DÂN
PHƯỜNG ${ward.toUpperCase()}

Số: ${number}/KH-UBND

${ward}, ngày 12 tháng 01 năm 2026

KẾ HOẠCH

Chăm lo đời sống văn hóa ở các tổ dân phố trên địa bàn phường ${ward} năm 2026

Căn cứ Kế hoạch số 15/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân thành phố về đời sống văn hóa cơ sở. Ủy ban nhân dân phường ${ward} ban hành kế hoạch như sau:

I. MỤC ĐÍCH

Để mỗi tổ dân phố có một nơi sinh hoạt chung sạch, đẹp, mở cửa mỗi tuần.
`

const FOOT = (ward: string, part: string): string => `
${part}. TỔ CHỨC THỰC HIỆN

1. Phòng Văn hóa - Xã hội: theo dõi việc thực hiện kế hoạch này, báo cáo kết quả với Ủy ban nhân dân phường trước ngày 10 tháng 12 năm 2026.

2. Công an phường: giữ gìn trật tự tại các buổi sinh hoạt đông người.

Trên đây là kế hoạch chăm lo đời sống văn hóa ở các tổ dân phố trên địa bàn phường ${ward} năm 2026./.

Nơi nhận:
- Các tổ dân phố;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Trần Minh Khôi
`

const TIMES = [
  'Quý II năm 2026',
  'Quý IV năm 2026',
  'chậm nhất ngày 25 tháng 11 năm 2026',
  'thường xuyên',
]
const LEADS = ['Phòng Văn hóa - Xã hội', 'Công an phường', 'Trạm Y tế phường', 'Phòng Kinh tế']

function task(item: number, no: number): string {
  const lead = LEADS[no % LEADS.length]
  return `
${item}. Sửa sang nhà sinh hoạt cộng đồng số ${no} và mở tủ sách dùng chung

- a) Cơ quan chủ trì: ${lead}.
- b) Cơ quan phối hợp: Ban Chỉ huy Quân sự phường.
- c) Thời gian thực hiện: ${TIMES[no % TIMES.length]}.
- d) Sản phẩm: Nhà sinh hoạt số ${no} được mở cửa trở lại.
`
}

/** No plan counts its tasks beyond two digits within one part. */
const PART = 60

/** A plan of our own wording with that many tasks, and one dated duty in its prose. */
export function planText(ward: string, tasks: number, number = '27'): string {
  const parts = Math.ceil(tasks / PART)
  const body = Array.from({ length: parts }, (_, part) => {
    const count = Math.min(PART, tasks - part * PART)
    const items = Array.from({ length: count }, (_, index) =>
      task(index + 1, part * PART + index + 1),
    )
    return `\n${toRoman(part + 2)}. NHIỆM VỤ ĐỢT ${part + 1}\n${items.join('')}`
  })
  return HEAD(ward, number) + body.join('') + FOOT(ward, toRoman(parts + 2))
}

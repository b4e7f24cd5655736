import type { Duty } from '../plan/duty.ts'
import { foldKeepingTones } from '../text/fold.ts'
import { CLEAR, type Clearness, gap } from './clear.ts'
import { bodyOf } from './duty-words.ts'
import type { PlanUnderCheck } from './plan-under-check.ts'

const FEWEST_WORDS = 3

/** Words that say what somebody will be seen doing; "tăng cường", "nâng cao", "phát huy" say it of nothing. */
const ACT =
  'xây dựng|ban hành|tổ chức(?! (?:chính trị|xã hội|hành nghề|thành viên|đại diện|đảng|đoàn|tôn giáo))|rà soát|khảo sát|thống kê|điều tra|kiểm tra|thanh tra|giám sát|phản biện|tập huấn|bồi dưỡng|đào tạo|tuyên truyền|truyền thông|phổ biến|quán triệt|biên soạn|in ấn|lập|soạn|cập nhật|số hóa|niêm yết|công khai|đăng tải|đăng ký|tiếp nhận|tiếp công dân|giải quyết|trả lời|xử lý|hòa giải|trợ giúp|tư vấn|hướng dẫn|vận động|kiện toàn|thành lập|bố trí|phân bổ|cấp phát|mua sắm|sửa chữa|nạo vét|trồng|thu gom|phun|tiêm|hỗ trợ|tặng|thăm|trao|tổng kết|sơ kết|đánh giá|chấm điểm|khen thưởng|bình chọn|báo cáo|tổng hợp|tham mưu|trình|đề xuất|góp ý|thẩm định|học tập|đối thoại|ra quân|diễn tập|trực|tuần tra|huy động|bảo đảm kinh phí|mở rộng|duy trì|vận hành|triển khai áp dụng|ký kết|phát động|chỉ đạo|theo dõi|cung cấp dịch vụ|thực hiện việc|lắp đặt|kết nối|tích hợp|liên thông|lấy ý kiến|lấy phiếu|bàn'
const SOFTENER =
  '(?:(?:tiếp tục|tăng cường|đẩy mạnh|chủ động|thường xuyên|định kỳ|tích cực|phối hợp) )*'
const ACTS = new RegExp(`(?<!\\p{L})(?:${ACT})(?!\\p{L})`, 'u')
const OPENS = new RegExp(`(?:^|[,;.:–-] |(?:và|hoặc) )${SOFTENER}(?:${ACT})(?!\\p{L})`, 'u')
/** What the work is for is not the work. */
const PURPOSE = /(?:nhằm|góp phần|qua đó|từ đó)(?!\p{L})[^;.]*/gu

/** "Rõ việc": the task is said whole, and says something that can be seen done. */
export function workOf(duty: Duty, plan: PlanUnderCheck): Clearness {
  const { draft } = plan
  const words = duty.title.split(/\s+/u).filter((word) => /\p{L}/u.test(word))
  if (words.length < FEWEST_WORDS)
    return gap(
      'work',
      'Tên việc quá ngắn, chưa nói phải làm gì.',
      'Tổ chức … / Ban hành … / Kiểm tra ….',
    )
  const broken = draft.doubts.some(
    ({ code, source }) =>
      code === 'task.cut-off' && source.from <= duty.source.from && duty.source.from < source.to,
  )
  if (broken)
    return gap('work', 'Câu nêu việc bị đứt giữa chừng.', 'Viết lại trọn câu theo bản gốc.')
  const title = foldKeepingTones(duty.title).replace(PURPOSE, '')
  if (duty.deliverable !== null || OPENS.test(title)) return CLEAR
  if (ACTS.test(foldKeepingTones(bodyOf(draft, duty)))) return CLEAR
  return gap(
    'work',
    'Việc còn chung chung: nói rõ làm gì, ở đâu, cho ai, bao nhiêu.',
    'Tổ chức … (số lượng, đối tượng, địa điểm); ban hành …; kiểm tra ….',
  )
}

import { saysBefore } from './before-times.ts'
import { JOINTLY, type LabelRole } from './labels.ts'
import { plainOf } from './normalise.ts'

/** What a column holds; `before` are times that are already too late. */
export type Column = LabelRole | 'before' | 'number' | 'title'

const LONGEST = 80
const NUMBER = /^(?:stt|tt|số tt|số thứ tự|mục|mã số)$/u
const OTHER =
  /^(?:ghi chú|(?:nguồn |dự kiến |dự toán |tổng )?kinh phí|địa điểm|địa bàn|đối tượng|thành phần|hình thức|phương thức|cách thức|căn cứ|cơ sở pháp lý|lãnh đạo|đơn vị tính|đvt|số lượng|số điện thoại|họ (?:và )?tên|chức vụ|chức danh|vai trò|mức độ|tỷ lệ|điểm|chuyên viên theo dõi)/u
const TITLE =
  /^(?:tên |các |danh mục |nhóm )*(?:nội dung|nhiệm vụ|công việc|phần việc|việc|hoạt động|đầu việc|giải pháp|sáng kiến|mô hình|hạng mục|công tác|chương trình|đề án|dự án|văn bản|chỉ tiêu, nhiệm vụ|yêu cầu công việc)(?!\p{L})/u
const TIME =
  /thời (?:gian|hạn|điểm)|tiến độ|(?<!\p{L})hạn(?!\p{L})|(?<!\p{L})mốc(?!\p{L})|lộ trình|^(?:dự kiến )?(?:ngày|tháng|quý|năm)(?!\p{L})|^(?:dự kiến |phải )*(?:hoàn thành|làm xong|xong|thực hiện từ)(?: trước(?: ngày)?)?$/u
const PRODUCT = /sản phẩm|kết quả|đầu ra|minh chứng|kiểm chứng/u
const JOINS = /phối hợp|tham gia|kết hợp|(?<!\p{L})cùng(?!\p{L})|hỗ trợ/u
const LEADS =
  /chủ trì|tham mưu|đầu mối|phụ trách|đảm nhiệm|trách nhiệm|phân công|được giao|soạn thảo|(?:cơ quan|đơn vị|bộ phận|phòng|người|cá nhân|công chức|cán bộ)[^;]{0,20} (?:thực hiện|triển khai|làm)|^(?:thực hiện|giao)$|^(?:các )?cơ quan(?:, đơn vị)?$/u

/** What a column holds by the words of its header, however they are put; null for words that head no column we know. */
export function columnOf(words: string): Column | null {
  const plain = plainOf(words.replaceAll('*', ''))
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/[\s.:]+$/u, '')
    .trim()
  if (plain === '' || plain.length > LONGEST || /\d/u.test(plain)) return null
  if (NUMBER.test(plain)) return 'number'
  if (OTHER.test(plain)) return 'other'
  const who = whoColumn(plain)
  if (TITLE.test(plain) && !/chủ trì|phối hợp/u.test(plain)) return 'title'
  if (PRODUCT.test(plain)) return 'product'
  if (who || !TIME.test(plain)) return who
  return saysBefore(plainOf(words)) ? 'before' : 'time'
}

function whoColumn(plain: string): Column | null {
  const leads = LEADS.test(plain.replace(JOINTLY, 'phối hợp'))
  if (JOINS.test(plain)) return leads ? 'both' : 'coordinating'
  return leads ? 'lead' : null
}

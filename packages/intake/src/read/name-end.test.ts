import { describe, expect, it } from 'vitest'
import { aPassage } from '../testing/passages.ts'
import { nameEnd } from './name-end.ts'

function name(words: string): string {
  const passage = aPassage(words)
  return passage.text.slice(0, nameEnd(passage, 0, passage.text.length))
}

describe('a name in running text ends', () => {
  it.each([
    ['before its verb', 'Phòng Kinh tế tham mưu bố trí kinh phí', 'Phòng Kinh tế'],
    ['behind an office that is named no further', 'Văn phòng theo dõi chung', 'Văn phòng'],
    [
      'not behind an office named after its work',
      'Văn phòng đăng ký đất đai',
      'Văn phòng đăng ký đất đai',
    ],
    ['before "xếp lịch"', 'các trường xếp lịch học', 'các trường'],
    ['before a rarer verb', 'Trưởng thôn Bãi Giữa đo đạc 23 thửa đất', 'Trưởng thôn Bãi Giữa'],
    ['before "khẩn trương"', 'Phòng Kinh tế khẩn trương hoàn thiện', 'Phòng Kinh tế'],
    ['before "bê tông hóa"', 'các ấp bê tông hóa 11,5 km đường', 'các ấp'],
    ['before the verb of a list', 'Các phòng, đơn vị xây dựng chương trình', 'Các phòng, đơn vị'],
    ['behind "bầu cử"', 'Tổ bầu cử các khu vực niêm yết danh sách', 'Tổ bầu cử các khu vực'],
    [
      'behind "Trợ giúp"',
      'Trung tâm Trợ giúp pháp lý tỉnh mở lớp',
      'Trung tâm Trợ giúp pháp lý tỉnh',
    ],
    [
      'behind "Hợp tác xã"',
      'Hợp tác xã dịch vụ nông nghiệp vận hành trạm bơm',
      'Hợp tác xã dịch vụ nông nghiệp',
    ],
    ['behind the field of a department', 'Sở Xây dựng thẩm định hồ sơ', 'Sở Xây dựng'],
    [
      'behind "tham gia bảo vệ an ninh, trật tự"',
      'lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở tổ chức tuần tra',
      'lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở',
    ],
    [
      'before its colon',
      'Công chức Văn phòng – thống kê: Thực hiện',
      'Công chức Văn phòng – thống kê',
    ],
    [
      'before a parenthesis',
      'Văn phòng HĐND và UBND (bộ phận tư pháp) đôn đốc',
      'Văn phòng HĐND và UBND',
    ],
    [
      'before "có trách nhiệm"',
      'Các công chức chuyên môn có liên quan có trách nhiệm phối hợp',
      'Các công chức chuyên môn có liên quan',
    ],
    ['before "khi"', 'các công chức chuyên môn khi thực hiện nhiệm vụ', 'các công chức chuyên môn'],
    ['before "phải"', 'Các cơ quan, đơn vị phải chủ động', 'Các cơ quan, đơn vị'],
    ['before "cùng"', 'Công chức Tư pháp-Hộ tịch cùng các công chức', 'Công chức Tư pháp-Hộ tịch'],
    [
      'before a slip of the pen',
      'Công chức Tài chính-Kế toán tham các nhiệm vụ sau',
      'Công chức Tài chính-Kế toán',
    ],
    [
      'after its place, whatever the verb',
      'Công an phường chốt chặn các tuyến đường',
      'Công an phường',
    ],
    [
      'after "có liên quan", whatever the verb',
      'các đơn vị có liên quan chốt danh sách',
      'các đơn vị có liên quan',
    ],
    [
      'after the last of several',
      'Phòng Văn hóa- Xã hội, Trung tâm sự nghiệp công và các cơ quan chuyên môn thực hiện tuyên truyền',
      'Phòng Văn hóa- Xã hội, Trung tâm sự nghiệp công và các cơ quan chuyên môn',
    ],
    [
      'after officers parted by a semicolon',
      'Công chức Văn hóa; công chức Chính sách thực hiện thống kê',
      'Công chức Văn hóa; công chức Chính sách',
    ],
    ['at the comma before its work', 'Công an xã, đúng thời gian quy định', 'Công an xã'],
    [
      'with its territories',
      'Ủy ban MTTQ và các thành viên MTTQ từ thành phố đến xã, phường tăng cường',
      'Ủy ban MTTQ và các thành viên MTTQ từ thành phố đến xã, phường',
    ],
    ['at the end of its sentence', 'Phòng Tư pháp. Các đơn vị khác', 'Phòng Tư pháp'],
  ])('%s', (_, words, expected) => {
    expect(name(words)).toBe(expected)
  })

  it.each([
    'Ban chỉ đạo phòng, chống dịch',
    'Ban giám sát đầu tư cộng đồng',
    'Hội đồng phối hợp phổ biến, giáo dục pháp luật thành phố',
    'Hội đồng đánh giá chuẩn tiếp cận pháp luật thành phố',
    'Tổ giúp việc Ban Chỉ đạo',
    'Bộ phận tiếp nhận và trả kết quả',
    'Trung tâm hỗ trợ nông dân',
    'Công chức Địa chính - xây dựng',
    'Văn phòng đăng ký đất đai',
    'Thường trực Đảng ủy phường',
    'Phòng Tài nguyên và Môi trường',
  ])('not inside "%s"', (words) => {
    expect(name(words)).toBe(words)
  })
})

describe('someone still to be chosen', () => {
  it.each([
    ['Công chức được giao nhiệm vụ chủ động phối hợp', 'Công chức được giao nhiệm vụ'],
    [
      'công chức được Chủ tịch UBND phường giao nhiệm vụ thực hiện',
      'công chức được Chủ tịch UBND phường giao nhiệm vụ',
    ],
  ])('keeps "được giao" in the name: "%s"', (words, expected) => {
    expect(name(words)).toBe(expected)
  })

  it.each([
    [
      'Công chức Văn phòng-Thống kê được giao nhiệm vụ tiếp công dân',
      'Công chức Văn phòng-Thống kê',
    ],
    [
      'Các cán bộ, công chức UBND phường được giao nhiệm vụ nghiêm túc thực hiện',
      'Các cán bộ, công chức UBND phường',
    ],
    ['Các cơ quan, đơn vị được giao chỉ tiêu nộp tài liệu', 'Các cơ quan, đơn vị'],
  ])('is not who has an office: "%s"', (words, expected) => {
    expect(name(words)).toBe(expected)
  })
})

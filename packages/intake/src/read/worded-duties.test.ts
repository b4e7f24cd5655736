import { expect, it } from 'vitest'
import { aPlan } from '../testing/passages.ts'
import { readPlan } from './draft.ts'

type Row = readonly [items: string, said: readonly string[]]

const BEFORE = 'II. NHIỆM VỤ\n1. Việc chung của phường trong năm.\n\nIII. TỔ CHỨC THỰC HIỆN\n'

const DEADLINES: readonly Row[] = [
  [
    '1. Các thôn, tổ dân phố lập danh sách gửi về Phòng Kinh tế trước ngày 10/4/2026; Phòng Kinh tế tổng hợp, trình UBND xã chậm nhất ngày 20/4/2026.\n2. Thực hiện Nghị quyết số 12/NQ-HĐND ngày 05/01/2026, Phòng Kinh tế hoàn thành việc giao vốn trước ngày 31/3/2026.\n3. Theo Quyết định có hiệu lực từ ngày 01/02/2026, Công an xã đã tổ chức ra quân trong ngày 15/02/2026 tại chợ Mới.',
    [
      'III.1|Các thôn, tổ dân phố|2026-04-09',
      'III.1|Phòng Kinh tế|2026-04-20',
      'III.2|Phòng Kinh tế|2026-03-30',
    ],
  ],
  [
    '1. Phòng Văn hóa - Xã hội mở đợt cao điểm từ ngày 01/6/2026 đến hết ngày 30/6/2026.\n2. Tính đến hết ngày 31/12/2025, toàn xã còn 12 hộ nghèo; Hội Phụ nữ giúp đỡ các hộ này.\n3. Văn bản góp ý gửi Phòng Tư pháp trước 17 giờ 00 ngày 12/5/2026 để tổng hợp.',
    ['III.1|Phòng Văn hóa - Xã hội|2026-06-30', 'III.3||2026-05-12'],
  ],
  [
    '1. Phòng Kinh tế tiếp tục khắc phục hậu quả bão số 3 xảy ra trong ngày 07/9/2025.\n2. Căn cứ hướng dẫn ban hành trước ngày 01/7/2025, Văn phòng rà soát lại văn bản.\n3. Kế hoạch này thay thế Kế hoạch số 12/KH-UBND ngày 03/3/2025.\n4. Trường mầm non đón trẻ sinh trước ngày 31/12/2023.',
    [],
  ],
  [
    '1. Hạn nộp hồ sơ về Phòng Nội vụ là ngày 25/8/2026.\n2. Các khu phố đăng ký mô hình với Hội Phụ nữ đến ngày 30/4/2026.\n3. Phòng Kinh tế hoàn thành việc nghiệm thu không muộn hơn ngày 15/11/2026.\n4. Công an xã báo cáo kết quả đợt 1 trước ngày 15/5, đợt 2 trước ngày 15/11/2026.',
    [
      'III.1||2026-08-25',
      'III.2|Các khu phố|2026-04-30',
      'III.3|Phòng Kinh tế|2026-11-15',
      'III.4|Công an xã|2026-11-14',
    ],
  ],
  [
    '1. Phòng Kinh tế triển khai Công văn số 45/SNV ngày 02/3/2026 của Sở Nội vụ.\n2. Các hộ có hợp đồng ký trước ngày 01/01/2026 được tiếp tục thuê quầy.\n3. Hội nghị sơ kết đã diễn ra vào ngày 05/01/2026.\n4. Trạm Y tế tiêm chủng cho trẻ sinh từ ngày 01/01/2025 đến ngày 30/6/2026.\n5. Kế hoạch này có hiệu lực đến hết ngày 31/12/2026.',
    [],
  ],
  [
    '1. Yêu cầu các phòng cử đầu mối (gửi danh sách về Văn phòng trước ngày 18/01/2026).\n2. Phòng Nội vụ tham mưu Quyết định thành lập Tổ công tác, hoàn thành trước 31/01/2026 và công bố trong tháng 02/2026.\n3. Trước ngày 05/6/2026 và ngày 05/12/2026, các đơn vị gửi báo cáo kết quả.',
    [
      'III.1|các phòng|2026-01-17',
      'III.2|Phòng Nội vụ|2026-01-30',
      'III.2|Phòng Nội vụ|2026-02-28',
      'III.3|các đơn vị|2026-06-04',
      'III.3|các đơn vị|2026-12-04',
    ],
  ],
  [
    '1. Phòng Kinh tế hoàn thành hồ sơ trong tháng 3, trình phê duyệt trước ngày 15 tháng 4 năm 2026.\n2. Thời gian đăng ký: đến 17h00 ngày 22/5/2026.\n3. Các trường nộp sản phẩm dự thi từ ngày 01/9/2026 đến hết ngày 20/9/2026, gửi về Ban Tổ chức.',
    ['III.1|Phòng Kinh tế|2026-04-14', 'III.2||2026-05-22', 'III.3|Các trường|2026-09-20'],
  ],
]

it.each(DEADLINES)('a plan binds by its own days only: %s', (items, said) => {
  const { deadlines } = readPlan(aPlan(BEFORE + items))
  expect(deadlines.map(({ ref, who, lastDay }) => [ref, who, lastDay].join('|'))).toEqual(said)
})

const REPORTS: readonly Row[] = [
  [
    'III. TỔ CHỨC THỰC HIỆN\n1. Văn phòng HĐND và UBND xã: Báo cáo định kỳ tháng, quý, năm về UBND tỉnh trước ngày 20 hằng tháng.\n2. Phòng Kinh tế tổ chức sơ kết 6 tháng, tổng kết năm.\n3. Các đơn vị báo cáo đột xuất khi có yêu cầu.\n4. Công an xã hằng tuần báo cáo Chủ tịch UBND xã tình hình trật tự.',
    ['III.1|Văn phòng HĐND và UBND xã|monthly,quarterly,annual'],
  ],
  [
    'III. TỔ CHỨC THỰC HIỆN\n1. Định kỳ 06 tháng (trước ngày 15/6), hằng năm (trước ngày 15/12), các cơ quan gửi báo cáo kết quả về Phòng Văn hóa - Xã hội.\n2. Trạm Y tế gửi báo cáo hằng quý cho Sở Y tế.\n3. Phòng Kinh tế có trách nhiệm báo cáo UBND xã kết quả thực hiện mỗi tháng 01 lần.',
    [
      'III.1|các cơ quan|semiannual,annual',
      'III.2|Trạm Y tế|quarterly',
      'III.3|Phòng Kinh tế|monthly',
    ],
  ],
  [
    'III. TỔ CHỨC THỰC HIỆN\n1. Chế độ báo cáo: báo cáo tháng trước ngày 20, báo cáo quý trước ngày 20 tháng cuối quý, báo cáo năm trước ngày 05/12.\n2. Sơ kết, tổng kết: Hằng năm, Phòng Nội vụ tham mưu sơ kết, đánh giá kết quả, báo cáo UBND thành phố.\n3. Các phòng tổng hợp kết quả vào báo cáo kinh tế - xã hội hằng tháng.',
    ['III.1||monthly,quarterly,annual', 'III.2|Phòng Nội vụ|annual', 'III.3|Các phòng|monthly'],
  ],
  [
    'III. CHẾ ĐỘ THÔNG TIN, BÁO CÁO\n1. Hằng tháng (trước ngày 22), hằng quý (trước ngày 20 tháng cuối quý) các đơn vị báo cáo tiến độ bằng văn bản về Phòng Kinh tế.\n2. Báo cáo 6 tháng gửi trước ngày 10/6, báo cáo năm gửi trước ngày 10/12.\n3. Phòng Kinh tế tổng hợp, báo cáo UBND tỉnh theo quy định.',
    ['III.1|các đơn vị|monthly,quarterly', 'III.2||semiannual,annual'],
  ],
  [
    'III. TỔ CHỨC THỰC HIỆN\n1. Theo báo cáo quý I của Phòng Kinh tế, còn 20 hộ chưa nộp thuế; Phòng Kinh tế vận động.\n2. Công an xã cập nhật số liệu vào phần mềm để phục vụ báo cáo hằng tháng của tỉnh.\n3. Trưởng thôn thông báo lịch tiêm hằng tháng.',
    [],
  ],
  [
    'III. TỔ CHỨC THỰC HIỆN\n1. Thực hiện chế độ báo cáo hàng tháng (trước ngày 25), quý, 6 tháng và năm theo quy định.\n2. Các đơn vị báo cáo kết quả thực hiện lồng ghép trong báo cáo công tác năm.\n3. Giao Văn phòng tổng hợp, định kỳ báo cáo Chủ tịch UBND phường.\n4. Tổ giám sát báo cáo nhanh sau mỗi đợt kiểm tra.\n5. Họp giao ban hằng tháng để nghe báo cáo tiến độ.',
    ['III.1||monthly,quarterly,semiannual,annual', 'III.3|Văn phòng|'],
  ],
  [
    'III. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế: hằng quý tổng hợp kết quả, gửi Sở Tài chính; cuối năm báo cáo HĐND xã.\n2. Các thôn: vào ngày 15 hằng tháng gửi báo cáo về Phòng Văn hóa - Xã hội.\n3. Trạm Y tế báo cáo tuần vào thứ Sáu, báo cáo tháng vào ngày 20.',
    ['III.2|Các thôn|monthly', 'III.3|Trạm Y tế|monthly'],
  ],
]

it.each(REPORTS)('a plan says how often it wants a report: %s', (part, said) => {
  const { recurringReports } = readPlan(aPlan(`II. NHIỆM VỤ\n1. Việc chung.\n${part}`))
  expect(
    recurringReports.map(({ ref, who, frequencies }) => [ref, who, frequencies.join()].join('|')),
  ).toEqual(said)
})

const TARGETS: readonly Row[] = [
  [
    'I. MỤC ĐÍCH, YÊU CẦU\n1. Chỉ tiêu\n- Tối thiểu 85% hộ dân được dùng nước sạch.\n- Tỷ lệ hộ nghèo giảm 5% so với năm trước.\n- 100% hồ sơ trực tuyến được trả đúng hạn.\n- Mỗi thôn tổ chức ít nhất 02 buổi sinh hoạt.\n- Trên 90% người dân hài lòng.\n- Không dưới 70% văn bản được ký số.\nIII. NHIỆM VỤ\n1. Việc chung của phường trong năm.\n\nIV. TỔ CHỨC THỰC HIỆN',
    [
      '>=85%|hộ dân được dùng nước sạch',
      '=5%|Tỷ lệ hộ nghèo giảm',
      '=100%|hồ sơ trực tuyến được trả đúng hạn',
      '>=2buổi|buổi sinh hoạt',
      '>=90%|người dân hài lòng',
      '>=70%|văn bản được ký số',
    ],
  ],
  [
    'I. MỤC TIÊU\n- Phấn đấu đạt 95% trẻ em trong độ tuổi được tiêm đủ mũi.\n- Duy trì tỷ lệ che phủ rừng ở mức 62%.\n- Thu ngân sách tăng tối thiểu 10% so với dự toán.\n- Có từ 3 mô hình trở lên được công nhận.\n- Số vụ phạm pháp giảm ít nhất 5%.\n- Kéo giảm tai nạn giao thông từ 5% đến 10%.\n- Tỷ lệ chuyển đổi số đạt trên 80%.\nII. NHIỆM VỤ\n1. Việc chung.',
    [
      '=95%|trẻ em trong độ tuổi được tiêm đủ mũi',
      '=62%|tỷ lệ che phủ rừng',
      '>=10%|Thu ngân sách tăng',
      '>=3mô hình|mô hình',
      '>=5%|Số vụ phạm pháp giảm',
      '>=5%|Kéo giảm tai nạn giao thông',
      '>=80%|Tỷ lệ chuyển đổi số',
    ],
  ],
  [
    'I. TÌNH HÌNH\n- Năm 2025, tỷ lệ hộ nghèo còn 3,2%; đã giảm 1,5% so với năm 2024.\n- Đã cấp 80% giấy chứng nhận.\nII. NHIỆM VỤ\n1. Hỗ trợ 50% kinh phí mua máy cho hợp tác xã.\n2. Việc chung của xã.\n- Hộ được hỗ trợ 70% giá giống.',
    [],
  ],
  [
    'I. MỤC TIÊU\n- Đến hết năm 2026, có 8/10 thôn đạt chuẩn; 90% trở lên số hộ đạt danh hiệu Gia đình văn hóa.\n- Bình quân mỗi tuần phát ít nhất 03 tin bài trên hệ thống truyền thanh.\n- Hạn chế thấp nhất tai nạn, bảo đảm không để xảy ra cháy lớn.\n- Tổ chức tối thiểu 04 cuộc kiểm tra/năm.\n- Nợ thuế không quá 5% tổng thu..\nII. NHIỆM VỤ\n1. Việc chung.',
    [
      '>=90%|số hộ đạt danh hiệu Gia đình văn hóa',
      '>=3tin bài|tin bài trên hệ thống truyền thanh',
      '=0cháy lớn|cháy lớn',
      '>=4cuộc|cuộc kiểm tra/năm',
      '<=5%|tổng thu',
    ],
  ],
  [
    'I. MỤC TIÊU CỤ THỂ\n1. Về kinh tế\n- Tốc độ tăng giá trị sản xuất đạt 9,5%/năm.\n- Giải ngân vốn đầu tư công đạt 100% kế hoạch.\n- 100% các thôn, tổ dân phố có tổ công nghệ số cộng đồng, trong đó ít nhất 60% hoạt động hiệu quả.\n- Tỷ lệ thất nghiệp dưới 3%.\n- Tối thiểu 02 sản phẩm đạt OCOP 3 sao.\nII. NHIỆM VỤ\n1. Việc chung.',
    [
      '=9.5%|Tốc độ tăng giá trị sản xuất',
      '=100%|kế hoạch',
      '=100%|các thôn, tổ dân phố có tổ công nghệ số cộng đồng, trong đó ít nhất 60% hoạt động hiệu quả',
      '>=60%|hoạt động hiệu quả',
      '<=3%|Tỷ lệ thất nghiệp',
      '>=2sản phẩm|sản phẩm đạt OCOP 3 sao',
    ],
  ],
  [
    'I. MỤC TIÊU\n- Giảm ít nhất 5% số vụ tai nạn giao thông so với năm 2025.\n- Giảm 10% số vụ cháy.\n- Đảm bảo 100% thành viên được tập huấn; mỗi quý kiểm tra ít nhất 01 lần.\n- Phấn đấu trên 95% hồ sơ được giải quyết trước hạn, không có hồ sơ quá hạn.\nII. NHIỆM VỤ\n1. Việc chung.',
    [
      '>=5%|số vụ tai nạn giao thông so với năm 2025',
      '=10%|số vụ cháy',
      '=100%|thành viên được tập huấn',
      '>=1lần|lần',
      '>=95%|hồ sơ được giải quyết trước hạn, không có hồ sơ quá hạn',
      '=0hồ sơ|hồ sơ quá hạn',
    ],
  ],
]

it.each(TARGETS)('a plan aims at figures, not at what was or what is paid: %s', (body, said) => {
  const { targets } = readPlan(aPlan(body))
  expect(
    targets.map(({ operator, value, unit, metric }) => `${operator}${value}${unit}|${metric}`),
  ).toEqual(said)
})

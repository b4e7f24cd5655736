import { expect, it } from 'vitest'
import { aPlan } from '../testing/passages.ts'
import { readPlan } from './draft.ts'

type Row = readonly [items: string, tasks: readonly string[]]

/** Ref, leads, coordinating bodies and kind of time of each task. */
function tasksOf(body: string): string[] {
  return readPlan(aPlan(body)).tasks.map(({ ref, lead, coordinating, timing }) =>
    [ref, lead.join(' + '), coordinating.join(' + '), timing.kind].join('|'),
  )
}

const MEASURES: readonly Row[] = [
  [
    '1. Khơi thông cống rãnh trước mùa mưa. Do Tổ Quản lý đô thị thực hiện, các tổ dân phố phối hợp.\n2. Rà soát hộ nghèo theo chuẩn mới; công chức Văn hóa - Xã hội thẩm định.\n3. Lắp camera an ninh tại các ngõ. Công an phường là cơ quan thường trực, Đoàn Thanh niên phường tham gia.',
    [
      'II.1|Tổ Quản lý đô thị|các tổ dân phố|relative',
      'II.2|công chức Văn hóa - Xã hội||unspecified',
      'II.3|Công an phường|Đoàn Thanh niên phường|unspecified',
    ],
  ],
  [
    '1. Xây dựng 02 tuyến đường hoa – Hội Liên hiệp Phụ nữ xã chủ trì.\n2. Mở lớp dạy nghề cho lao động nông thôn (Phòng Văn hóa - Xã hội).\n3. Sửa chữa nhà văn hóa thôn Bãi Trành (giao Phòng Kinh tế làm chủ đầu tư).',
    [
      'II.1|Hội Liên hiệp Phụ nữ xã||unspecified',
      'II.2|Phòng Văn hóa - Xã hội||unspecified',
      'II.3|Phòng Kinh tế||unspecified',
    ],
  ],
  [
    '1. Kiểm tra an toàn thực phẩm các chợ dân sinh\nBộ phận thực hiện: Phòng Kinh tế.\nThành phần: Trạm Y tế, Công an xã.\nThời gian: Quý II/2026.\n2. Tập huấn cho chủ cơ sở\nPhụ trách: Trạm Y tế.\nĐơn vị đầu mối: Phòng Văn hóa - Xã hội.\nHoàn thành: tháng 9/2026.',
    ['II.1|Phòng Kinh tế||quarter', 'II.2|Trạm Y tế + Phòng Văn hóa - Xã hội||month'],
  ],
  [
    '1. Lập danh mục tài sản công. Việc này giao cho bà Trần Thị Lụa, công chức Tài chính - Kế toán, làm xong trong tháng 5/2026.\n2. Trung tâm Phục vụ hành chính công chịu trách nhiệm số hóa hồ sơ, kết quả giải quyết thủ tục.\n3. Phòng Kinh tế phối hợp Hội Nông dân và các đơn vị liên quan vận động nông dân dồn đổi ruộng.',
    [
      'II.1|bà Trần Thị Lụa, công chức Tài chính - Kế toán||month',
      'II.2|Trung tâm Phục vụ hành chính công||unspecified',
      'II.3|Phòng Kinh tế|Hội Nông dân + các đơn vị liên quan|unspecified',
    ],
  ],
  [
    '1. Phân công đồng chí Hà Thị Mai – Phó Trưởng phòng Kinh tế theo dõi việc giải ngân.\n2. Ông Nguyễn Văn Tài (Trưởng thôn Đồi) đôn đốc nộp quỹ.\n3. Việc cấp phát vật tư do Phòng Kinh tế đảm nhận, phối hợp cùng trưởng các thôn.',
    [
      'II.1|đồng chí Hà Thị Mai – Phó Trưởng phòng Kinh tế||unspecified',
      'II.2|Ông Nguyễn Văn Tài||unspecified',
      'II.3|Phòng Kinh tế|trưởng các thôn|unspecified',
    ],
  ],
  [
    '1. Tổ chức hội thi (Chủ trì: Đoàn Thanh niên; tham gia: các chi đoàn; thời gian: tháng 3/2026).\n2. Trồng 500 cây xanh - Đơn vị thực hiện: Hội Cựu chiến binh - Thời gian: Quý I/2026.',
    ['II.1|Đoàn Thanh niên|các chi đoàn|month', 'II.2|Hội Cựu chiến binh||quarter'],
  ],
  [
    '1. Cập nhật cơ sở dữ liệu hộ tịch\n- Người thực hiện: Công chức Tư pháp - Hộ tịch.\n- Người phối hợp: Công an phường.\n- Thời hạn hoàn thành: Trước ngày 30/6/2026.\n2. Niêm yết thủ tục\n- Đầu mối: Trung tâm Phục vụ hành chính công.\n- Cùng thực hiện: các phòng chuyên môn.\n- Hoàn thành trước ngày 15/02/2026.',
    [
      'II.1|Công chức Tư pháp - Hộ tịch|Công an phường|date',
      'II.2|Trung tâm Phục vụ hành chính công|các phòng chuyên môn|unspecified',
    ],
  ],
  [
    '1. Vẽ tranh bích họa tuyến phố đi bộ - Đoàn Thanh niên phường.\n2. Ra quân làm sạch bãi biển; lực lượng chính: Đoàn Thanh niên, Dân quân.\n3. Bảo đảm điện chiếu sáng. Đơn vị thực hiện là Phòng Kinh tế, Hạ tầng và Đô thị.\n4. Thành lập tổ kiểm tra liên ngành, Công an phường làm tổ trưởng.',
    [
      'II.1|Đoàn Thanh niên phường||unspecified',
      'II.2|||unspecified',
      'II.3|Phòng Kinh tế, Hạ tầng và Đô thị||unspecified',
      'II.4|||unspecified',
    ],
  ],
  [
    '1. Tổ chức 03 đợt cao điểm phát quang. Trách nhiệm thực hiện thuộc về UBND các xã; Hạt Kiểm lâm hướng dẫn.\n2. Triển khai chữ ký số cho cán bộ: Văn phòng HĐND và UBND tham mưu, hoàn thành trong tháng 4/2026.\n3. Giao Trung tâm Văn hóa chủ trì, phối hợp với Đồn Biên phòng Cửa Lạch, các tổ chức đoàn thể tuyên truyền lưu động.',
    [
      'II.1|UBND các xã||unspecified',
      'II.2|Văn phòng HĐND và UBND||month',
      'II.3|Trung tâm Văn hóa|Đồn Biên phòng Cửa Lạch + các tổ chức đoàn thể|unspecified',
    ],
  ],
  [
    '1. Hằng quý, tổ chức đối thoại với thanh niên. Thực hiện: Đoàn Thanh niên xã. Phối hợp: Văn phòng HĐND và UBND xã.\n2. Phát động phong trào thi đua. Thực hiện: Phòng Văn hóa - Xã hội. Hoàn thành: Quý I năm 2026.',
    [
      'II.1|Đoàn Thanh niên xã|Văn phòng HĐND và UBND xã|recurring',
      'II.2|Phòng Văn hóa - Xã hội||quarter',
    ],
  ],
  [
    '1. Gửi danh sách về UBND phường (Phòng Kinh tế).\n2. Tổ chức hội nghị tại Trung tâm Văn hóa - Hội trường lớn.\n3. Mời đại biểu các cơ quan (Công an, Quân sự) dự họp.\n4. Phát tờ rơi cho hộ dân: Phòng Kinh tế cung cấp mẫu.\n5. Nâng cấp phần mềm một cửa - Giai đoạn 2.',
    [
      'II.1|||unspecified',
      'II.2|||unspecified',
      'II.3|||unspecified',
      'II.4|||unspecified',
      'II.5|||unspecified',
    ],
  ],
  [
    '1. Chỉnh trang khu vực nhà ga; do Công ty Môi trường đô thị đảm nhiệm, UBND phường giám sát.\n2. Công tác do Sở Nội vụ giao được rà soát hằng tuần.\n3. Báo cáo do Phòng Kinh tế xây dựng phải nêu rõ số liệu.',
    ['II.1|Công ty Môi trường đô thị||unspecified', 'II.2|||unspecified', 'II.3|||unspecified'],
  ],
  [
    '1. Bàn giao cho các thôn quản lý nhà văn hóa mới.\n2. Thành lập đội xung kích, giao cho Ban Chỉ huy Quân sự xã trực tiếp quản lý.\n3. Tổ chức tuần lễ sách. Phòng Văn hóa - Xã hội phối hợp với các trường thực hiện.',
    [
      'II.1|||unspecified',
      'II.2|Ban Chỉ huy Quân sự xã||unspecified',
      'II.3|Phòng Văn hóa - Xã hội|các trường|unspecified',
    ],
  ],
  [
    '1. Duy trì trực 24/24 mùa mưa bão: lực lượng dân quân trực chính, Công an xã hỗ trợ.\n2. Đặt biển báo tại 05 điểm đen - Công an phường (chủ trì), Phòng Kinh tế (phối hợp).',
    ['II.1|||unspecified', 'II.2|Công an phường|Phòng Kinh tế|unspecified'],
  ],
]

it.each(MEASURES)('a measure names who does it as it likes: %s', (items, tasks) => {
  expect(tasksOf(`II. NHIỆM VỤ, GIẢI PHÁP\n${items}`)).toEqual(tasks)
})

const DUTIES: readonly Row[] = [
  [
    '1. Đồng chí Lê Văn Hải, Phó Chủ tịch UBND xã chỉ đạo chung việc triển khai kế hoạch.\n2. Phòng Kinh tế là cơ quan thường trực, tham mưu kế hoạch chi tiết gửi về Văn phòng HĐND và UBND xã trước ngày 15/3/2026.\n3. Công an xã cùng Ban Chỉ huy Quân sự xã tuần tra ban đêm.',
    [
      'II.1|Đồng chí Lê Văn Hải, Phó Chủ tịch UBND xã||unspecified',
      'II.2|Phòng Kinh tế||date',
      'II.3|Công an xã|Ban Chỉ huy Quân sự xã|unspecified',
    ],
  ],
  [
    '1. Hội Nông dân và Hội Cựu chiến binh xã vận động hội viên tham gia ngày công.\n2. Phòng Kinh tế cùng với Trung tâm Cung ứng dịch vụ công cấp phát giống.\n3. Các trường học trên địa bàn phối hợp Trạm Y tế khám sức khỏe học sinh.\n4. Chủ tịch Hội Người cao tuổi phường huy động hội viên gương mẫu đi đầu.',
    [
      'II.1|Hội Nông dân + Hội Cựu chiến binh xã||unspecified',
      'II.2|Phòng Kinh tế|Trung tâm Cung ứng dịch vụ công|unspecified',
      'II.3|Các trường học trên địa bàn|Trạm Y tế|unspecified',
      'II.4|Chủ tịch Hội Người cao tuổi phường||unspecified',
    ],
  ],
  [
    '1. Phòng Văn hóa - Xã hội (cơ quan thường trực)\n- Tham mưu văn bản chỉ đạo, xong trước 25/02/2026.\n- Theo dõi, đôn đốc việc thực hiện.\n2. Công an, Quân sự xã\n- Bảo đảm trật tự khu vực lễ hội.\n3. Mặt trận Tổ quốc và các tổ chức chính trị - xã hội\n- Tuyên truyền đoàn viên, hội viên.',
    [
      'II.1[1]|Phòng Văn hóa - Xã hội||date',
      'II.1[2]|Phòng Văn hóa - Xã hội||unspecified',
      'II.2[1]|Công an + Quân sự xã||unspecified',
      'II.3[1]|Mặt trận Tổ quốc + các tổ chức chính trị - xã hội||unspecified',
    ],
  ],
  [
    '1. Trong quý I/2026, Phòng Kinh tế rà soát xong diện tích rừng trồng.\n2. Hằng tuần, Đoàn Thanh niên đặc khu ra quân dọn rác bãi biển.\n3. Khi có thiên tai, Ban Chỉ huy phòng thủ dân sự huy động lực lượng tại chỗ.\n4. Để bảo đảm tiến độ, các chủ đầu tư cam kết mốc giải ngân.',
    [
      'II.1|Phòng Kinh tế||quarter',
      'II.2|Đoàn Thanh niên đặc khu||unspecified',
      'II.3|Ban Chỉ huy phòng thủ dân sự||unspecified',
      'II.4|các chủ đầu tư||unspecified',
    ],
  ],
  [
    '1. Phòng Kinh tế đấu mối với doanh nghiệp thu mua nông sản.\n2. Trạm Y tế sẵn sàng cơ số thuốc, vật tư.\n3. Công an phường chốt chặn các ngả đường vào chợ.\n4. Hội Phụ nữ nhân bản mô hình ngôi nhà xanh.\n5. Điện lực khu vực cấp điện liên tục trong thời gian diễn ra lễ hội.',
    [
      'II.1|Phòng Kinh tế||unspecified',
      'II.2|Trạm Y tế||unspecified',
      'II.3|Công an phường||unspecified',
      'II.4|Hội Phụ nữ||unspecified',
      'II.5|Điện lực khu vực||unspecified',
    ],
  ],
  [
    '1. Phòng Nội vụ tham mưu cho UBND xã cử cán bộ đi học.\n2. Văn phòng giúp Chủ tịch UBND xã theo dõi, đôn đốc các đơn vị.\n3. Công an xã bàn giao hồ sơ cho Phòng Nội vụ.\n4. Ban Quản lý chợ chịu sự kiểm tra của Phòng Kinh tế.',
    [
      'II.1|Phòng Nội vụ||unspecified',
      'II.2|Văn phòng||unspecified',
      'II.3|Công an xã||unspecified',
      'II.4|Ban Quản lý chợ||unspecified',
    ],
  ],
  [
    '1. Thủ trưởng các cơ quan, đơn vị; Bí thư chi bộ, Trưởng các khu phố quán triệt nội dung Kế hoạch đến từng cán bộ.\n2. Toàn thể cán bộ, công chức, người lao động phường đăng ký thi đua trước ngày 28/02/2026.\n3. Kính đề nghị Thường trực Đảng ủy, Thường trực HĐND phường quan tâm lãnh đạo.',
    [
      'II.1|Thủ trưởng các cơ quan, đơn vị + Bí thư chi bộ + Trưởng các khu phố||unspecified',
      'II.2|Toàn thể cán bộ, công chức, người lao động phường||date',
      'II.3|Thường trực Đảng ủy + Thường trực HĐND phường||unspecified',
    ],
  ],
  [
    '1. Kính mời Ủy ban MTTQ Việt Nam phường tham gia giám sát.\n2. Trưởng phòng Kinh tế, Giám đốc Trung tâm Phục vụ hành chính công, Trưởng Công an phường và Hiệu trưởng các trường chịu trách nhiệm trước Chủ tịch UBND phường về kết quả.\n3. Từng cán bộ, công chức tự rà soát việc mình đang phụ trách.\n4. Bí thư Đoàn phường chỉ đạo các chi đoàn đăng ký công trình thanh niên.',
    [
      'II.1|Ủy ban MTTQ Việt Nam phường||unspecified',
      'II.2|Trưởng phòng Kinh tế + Giám đốc Trung tâm Phục vụ hành chính công + Trưởng Công an phường + Hiệu trưởng các trường||unspecified',
      'II.3|Từng cán bộ, công chức||unspecified',
      'II.4|Bí thư Đoàn phường||unspecified',
    ],
  ],
  [
    '1. Phòng Kinh tế\na) Chủ trì lập danh mục dự án;\nb) Phối hợp Trung tâm Cung ứng dịch vụ công khảo sát mặt bằng, xong trong tháng 8/2026;\nc) Cùng Công an phường xử lý vi phạm.\n2. Công chức Văn hóa - Xã hội Nguyễn Thị Hoa\n- Lập danh sách gia đình chính sách.',
    [
      'II.1.a|Phòng Kinh tế||unspecified',
      'II.1.b|Phòng Kinh tế|Trung tâm Cung ứng dịch vụ công|month',
      'II.1.c|Phòng Kinh tế|Công an phường|unspecified',
      'II.2[1]|Công chức Văn hóa - Xã hội Nguyễn Thị Hoa||unspecified',
    ],
  ],
]

it.each(DUTIES)('a duty opens with whoever has it: %s', (items, tasks) => {
  expect(tasksOf(`II. TỔ CHỨC THỰC HIỆN\n${items}`)).toEqual(tasks)
})

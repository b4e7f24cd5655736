/** A plan of our own wording, in the parts a document is made of. */
export const PLAN = {
  issuer: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG SÔNG TRĂNG'],
  motto: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
  number: 'Số: 58/KH-UBND',
  dateline: 'Sông Trăng, ngày 09 tháng 3 năm 2026',
  kind: 'KẾ HOẠCH',
  title: 'Cải thiện chất lượng phục vụ người dân tại bộ phận một cửa năm 2026',
  preamble:
    'Căn cứ yêu cầu công tác năm 2026, Ủy ban nhân dân phường Sông Trăng ban hành Kế hoạch cải thiện chất lượng phục vụ người dân với các nội dung như sau:',
  headings: ['MỤC ĐÍCH, YÊU CẦU', 'NHIỆM VỤ', 'TỔ CHỨC THỰC HIỆN'],
  aims: [
    'Rút ngắn thời gian chờ của người dân khi nộp hồ sơ, giảm số lần đi lại, nâng cao tinh thần trách nhiệm của cán bộ trực tiếp tiếp nhận và trả kết quả.',
    'Việc thực hiện phải thiết thực, tiết kiệm, không phô trương.',
  ],
  tasks: [
    [
      'Kê lại quầy tiếp nhận, bổ sung ghế chờ và bảng chỉ dẫn dễ đọc cho người cao tuổi',
      'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân',
      'Phòng Kinh tế',
      'Quý II năm 2026',
      'Quầy tiếp nhận mới',
    ],
    [
      'Mở đường dây giải đáp thủ tục qua điện thoại trong giờ hành chính',
      'Phòng Văn hóa - Xã hội',
      'Các tổ dân phố',
      'Trước ngày 15/6/2026',
      'Số điện thoại, sổ theo dõi',
    ],
    [
      'Khảo sát mức độ hài lòng của người dân',
      'Trung tâm Phục vụ hành chính công',
      'Đoàn Thanh niên phường',
      'Hằng quý',
      'Báo cáo kết quả khảo sát',
    ],
  ],
  duties: [
    'Các cơ quan, đơn vị gửi báo cáo kết quả thực hiện về Văn phòng chậm nhất ngày 20 tháng 11 năm 2026 để tổng hợp, trình Chủ tịch Ủy ban nhân dân phường.',
    'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân theo dõi, đôn đốc việc thực hiện Kế hoạch này./.',
  ],
  recipients: [
    'Nơi nhận:',
    '- Thường trực Đảng ủy phường;',
    '- Các cơ quan, đơn vị thuộc phường;',
    '- Lưu: VT.',
  ],
  signer: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lê Thị Minh Hà'],
} as const

/** The headings of the table of tasks. */
export const COLUMNS = [
  'STT',
  'Nhiệm vụ',
  'Cơ quan chủ trì',
  'Cơ quan phối hợp',
  'Thời gian',
  'Sản phẩm',
] as const

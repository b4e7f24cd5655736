const HEADER = ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Phối hợp', 'Thời gian', 'Sản phẩm']
const LEADS = ['Phòng Kinh tế', 'Công an phường', 'Phòng Văn hóa - Xã hội', 'Trạm Y tế phường']

/** A plan whose annex is one table of so many rows. */
export function tablePlan(rows: number): string {
  const table = Array.from({ length: rows }, (_, at) =>
    [
      at + 1,
      `Kiểm tra, sửa chữa đoạn mương thoát nước số ${at + 1} của phường`,
      LEADS[at % LEADS.length],
      'Các tổ dân phố',
      `Trước ngày ${String((at % 28) + 1).padStart(2, '0')}/${(at % 6) + 6}/2026`,
      `Biên bản nghiệm thu số ${at + 1}`,
    ].join('\t'),
  )
  return [
    'ỦY BAN NHÂN DÂN',
    'PHƯỜNG TÂN HƯNG',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    '',
    'Số: 31/KH-UBND',
    'Tân Hưng, ngày 05 tháng 3 năm 2026',
    '',
    'KẾ HOẠCH',
    'Sửa chữa hệ thống thoát nước phường Tân Hưng năm 2026',
    '',
    'I. NHIỆM VỤ',
    '',
    'Nhiệm vụ nêu tại Phụ lục.',
    '',
    'Nơi nhận:',
    '- Lưu: VT.',
    '',
    'TM. ỦY BAN NHÂN DÂN',
    'CHỦ TỊCH',
    '',
    'Trần Minh Khôi',
    '',
    'PHỤ LỤC',
    'DANH MỤC NHIỆM VỤ',
    '',
    HEADER.join('\t'),
    ...table,
  ].join('\n')
}

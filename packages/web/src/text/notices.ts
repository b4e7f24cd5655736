const NOTICES: Readonly<Record<string, string>> = {
  'da-co': 'Kế hoạch này đã có từ trước; đây là bản đang lưu, không tạo thêm bản nào.',
  'da-luu': 'Đã lưu. Kế hoạch chưa công bố.',
  'da-cong-bo': 'Đã công bố. Mỗi việc đã có cơ quan chủ trì, lịch và thư tuần.',
  'da-sua-doi': 'Đã áp dụng bản mới. Lịch và phiếu việc đã đổi theo; tiến độ đã báo vẫn giữ.',
  'da-hoan-chinh': 'Đã nhận bản đã ký. Những chỗ đã xác nhận vẫn giữ.',
  'da-sua-viec': 'Đã sửa nhiệm vụ. Lịch và phiếu việc đã đổi theo.',
  'da-hoan-tac': 'Đã hoàn tác lần lưu cuối. Bấm tiếp để lùi thêm.',
  'da-them': 'Đã thêm một việc. Ghi thời gian và cơ quan chủ trì cho việc đó.',
  'da-tach': 'Đã tách. Sửa lại từng việc cho đúng phần của nó.',
  'da-gop': 'Đã gộp. Việc còn lại nhận thêm cơ quan, và thời gian hay sản phẩm nếu chưa có.',
  'da-chuyen-giao': 'Đã chuyển giao các việc đang mở. Lịch và thư tuần theo cơ quan kế nhiệm.',
  'con-chuyen-giao':
    'Đã chuyển giao một phần vì có nhiều việc. Bấm Chuyển giao lần nữa để làm tiếp.',
  'da-luu-ten': 'Đã lưu tên cơ quan. Kế hoạch chưa công bố.',
  'da-phan-cong': 'Đã phân công. Lịch và thư tuần theo người nhận việc.',
  'da-sua-co-quan': 'Đã lưu danh bạ.',
  'da-them-co-quan': 'Cơ quan đã có trong danh bạ.',
  'da-dat-ngay-nop': 'Đã ghi ngày nộp báo cáo.',
  'da-ghi': 'Đã ghi.',
  'da-ghi-su-kien': 'Đã ghi ngày của sự kiện; thời hạn đã tính lại.',
  'da-ghi-thu': 'Đã ghi địa chỉ nhận thư.',
  'da-noi-bo': 'Đã đặt là kế hoạch nội bộ: không hiện ở trang công khai.',
  'thoi-noi-bo': 'Đã thôi nội bộ.',
  'da-thoi-thu': 'Đã bỏ địa chỉ; cơ quan không nhận thư tuần nữa.',
}

/** The query parameter that carries a notice over a redirect. */
export const NOTICE = 'thong-bao'

/** The sentence of a notice named in an address; null for any other word. */
export function noticeOf(name: string | undefined): string | null {
  return name === undefined ? null : (NOTICES[name] ?? null)
}

/** A plan of our own wording: dated, quarterly, ongoing and silent tasks, a dated duty and a report in the prose. */
export function fixturePlan(over: { ward?: string; number?: string; title?: string } = {}): string {
  const ward = over.ward ?? 'phường Bình Minh'
  return `UBND ${ward}
Số: ${over.number ?? '41/KH-UBND'}
Ngày 02/03/2026

KẾ HOẠCH
${over.title ?? 'Đưa pháp luật đến từng tổ dân phố năm 2026'}

II. NỘI DUNG
1. Kiện toàn đội ngũ tuyên truyền viên pháp luật của phường
- Chủ trì: Văn phòng HĐND và UBND
- Phối hợp: Phòng Văn hóa - Xã hội
- Thời gian: chậm nhất ngày 31/03/2026
- Sản phẩm: Quyết định kiện toàn.
2. Tập huấn kỹ năng cho hòa giải viên của các tổ dân phố
- Chủ trì: Phòng Văn hóa - Xã hội
- Phối hợp: Văn phòng HĐND và UBND; Công an phường
- Thời gian: chậm nhất ngày 30/10/2026
- Sản phẩm: Danh sách dự tập huấn, tài liệu.
3. Phiên trợ giúp pháp lý lưu động tại nhà văn hóa khu Đông
- Chủ trì: Văn phòng HĐND và UBND
- Phối hợp: các cơ quan liên quan
- Thời gian: chậm nhất ngày 29/11/2026
- Sản phẩm: Biên bản phiên trợ giúp.
4. Tự chấm điểm chuẩn tiếp cận pháp luật
- Chủ trì: Văn phòng HĐND và UBND
- Phối hợp: Công an phường
- Thời gian: Quý IV năm 2026
- Sản phẩm: Bảng tự chấm điểm.
5. Trực đường dây trả lời kiến nghị về pháp luật
- Chủ trì: Công an phường
- Thời gian: thường xuyên
6. Dựng ba tiểu phẩm phát trên loa của tổ dân phố
- Chủ trì: Phòng Văn hóa - Xã hội
- Sản phẩm: Ba tiểu phẩm, mỗi tiểu phẩm không quá năm phút.
7. Góp ý hương ước của khu dân cư
- Thời gian: chậm nhất ngày 15/12/2026

IV. TỔ CHỨC THỰC HIỆN
1. Phòng Kinh tế gửi dự toán kinh phí về Văn phòng chậm nhất ngày 06/11/2026.
2. Phòng Văn hóa - Xã hội báo cáo kết quả định kỳ hằng quý.

Nơi nhận:
- Như trên;
- Lưu: VT.
`
}

/** A text that is no plan. */
export const NO_PLAN = 'Thư mời họp mặt đầu xuân.\nTrân trọng kính mời các đồng chí.\n'

/** A plan of our own wording, as a clerk would paste it: one task without a time, one dated yesterday's month, prose with a day. */
export const PLAN = `ỦY BAN NHÂN DÂN
PHƯỜNG HOA SEN

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 62/KH-UBND

Hoa Sen, ngày 10 tháng 8 năm 2026

KẾ HOẠCH

Vệ sinh môi trường và phân loại rác tại nguồn trên địa bàn phường Hoa Sen năm 2026

Ủy ban nhân dân phường Hoa Sen ban hành Kế hoạch vệ sinh môi trường và phân loại rác tại nguồn năm 2026 như sau:

I. MỤC ĐÍCH

Người dân biết cách phân loại rác; ngõ phố sạch trước Tết.

II. NHIỆM VỤ

1. Phát thùng phân loại rác cho các hộ ở mặt đường.

- Cơ quan chủ trì: Phòng Kinh tế, Hạ tầng và Đô thị.
- Cơ quan phối hợp: Văn phòng HĐND và UBND phường.
- Thời gian thực hiện: trước ngày 31/10/2026.
- Sản phẩm: Danh sách hộ nhận thùng, ảnh chụp.

2. Hướng dẫn phân loại rác tại chợ Hoa Sen và ba trường học.

- Cơ quan chủ trì: Phòng Văn hóa - Xã hội.
- Cơ quan phối hợp: Công an phường.
- Thời gian thực hiện: Quý IV năm 2026.
- Sản phẩm: Tờ hướng dẫn, sổ ký nhận.

3. Tổng vệ sinh ngõ phố sáng thứ Bảy.

- Cơ quan chủ trì: Văn phòng HĐND và UBND phường.
- Cơ quan phối hợp: Phòng Văn hóa - Xã hội.
- Thời gian thực hiện: thường xuyên.
- Sản phẩm: Ảnh chụp, số người tham gia.

4. Vẽ sáu bức tranh tường về bảo vệ nguồn nước.

- Cơ quan chủ trì: Phòng Văn hóa - Xã hội.
- Cơ quan phối hợp: Phòng Kinh tế, Hạ tầng và Đô thị.
- Sản phẩm: Sáu bức tranh tường.

III. TỔ CHỨC THỰC HIỆN

1. Phòng Kinh tế, Hạ tầng và Đô thị gửi báo cáo kết quả về Ủy ban nhân dân phường (qua Văn phòng HĐND và UBND phường) chậm nhất ngày 04 tháng 12 năm 2026.

2. Văn phòng HĐND và UBND phường theo dõi, đôn đốc việc thực hiện Kế hoạch này./.

Nơi nhận:
- TT Đảng ủy, HĐND phường;
- Các phòng, đơn vị thuộc phường;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Lê Thị Hoa Mai
`

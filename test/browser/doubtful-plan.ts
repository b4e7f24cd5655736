/** A plan of our own wording with five doubts: a silent task, a day that does not exist, nobody in particular, nobody at all. */
export const DOUBTFUL_PLAN = `ỦY BAN NHÂN DÂN
PHƯỜNG LAN ĐÌNH

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 88/KH-UBND

Lan Đình, ngày 06 tháng 7 năm 2026

KẾ HOẠCH

Hỗ trợ hộ kinh doanh chuyển sang hóa đơn điện tử trên địa bàn phường Lan Đình năm 2026

Ủy ban nhân dân phường Lan Đình ban hành Kế hoạch hỗ trợ hộ kinh doanh chuyển sang hóa đơn điện tử năm 2026 như sau:

I. MỤC ĐÍCH

Hộ kinh doanh biết lập hóa đơn điện tử; tiểu thương không phải đi lại nhiều lần.

II. NHIỆM VỤ

1. Rà soát danh sách hộ kinh doanh ở chợ Lan Đình và hai tuyến phố.

- Cơ quan chủ trì: Phòng Kinh tế, Hạ tầng và Đô thị.
- Cơ quan phối hợp: Công an phường.
- Sản phẩm: Danh sách có chữ ký tổ trưởng.

2. Mở bốn buổi hướng dẫn cài đặt phần mềm tại nhà văn hóa.

- Cơ quan chủ trì: Phòng Kinh tế, Hạ tầng và Đô thị.
- Cơ quan phối hợp: Đoàn Thanh niên phường.
- Thời gian thực hiện: chậm nhất ngày 31/11/2026.
- Sản phẩm: Sổ ký nhận, ảnh chụp.

3. Trực đường dây giải đáp cho hộ kinh doanh.

- Cơ quan chủ trì: các cơ quan, đơn vị có liên quan.
- Cơ quan phối hợp: Văn phòng HĐND và UBND phường.
- Thời gian thực hiện: thường xuyên.
- Sản phẩm: Sổ ghi cuộc gọi.

4. Phát tờ gấp giới thiệu quyền lợi của người mua hàng.

- Cơ quan chủ trì: Phòng Văn hóa - Xã hội.
- Cơ quan phối hợp: Đoàn Thanh niên phường.
- Thời gian thực hiện: Quý IV năm 2026.
- Sản phẩm: Hai nghìn tờ gấp.

III. TỔ CHỨC THỰC HIỆN

1. Phòng Kinh tế, Hạ tầng và Đô thị gửi báo cáo kết quả về Ủy ban nhân dân phường (qua Văn phòng HĐND và UBND phường) chậm nhất ngày 18 tháng 12 năm 2026.

2. Văn phòng HĐND và UBND phường theo dõi, đôn đốc việc thực hiện Kế hoạch này./.

Nơi nhận:
- TT Đảng ủy, HĐND phường;
- Các phòng, đơn vị thuộc phường;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Trần Thu Lan
`

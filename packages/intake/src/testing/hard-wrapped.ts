/** A commune plan whose paragraphs are broken at the width of a page, as text taken out of a PDF is. */
export const HARD_WRAPPED = `ỦY BAN NHÂN DÂN
XÃ PHÚ THỊNH

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 135/KH-UBND                  Phú Thịnh, ngày 9 tháng 02 năm 2026

KẾ HOẠCH
Chuyển đổi số và ứng dụng công nghệ thông tin trong hoạt động của
cơ quan nhà nước xã Phú Thịnh năm 2026

Thực hiện Kế hoạch số 301/KH-UBND ngày 30 tháng 12 năm 2025 của Ủy ban
nhân dân tỉnh Hòa Sơn về chuyển đổi số năm 2026; theo đề nghị của Phòng Văn
hóa - Xã hội, Ủy ban nhân dân xã Phú Thịnh ban hành Kế hoạch chuyển đổi số
năm 2026 với các nội dung sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

Đưa dịch vụ công đến gần người dân hơn, giảm thời gian đi lại; gắn chuyển
đổi số với cải cách hành chính.

2. Yêu cầu

Các nhiệm vụ phải có sản phẩm cụ thể, thời hạn rõ ràng và phù hợp với điều
kiện của xã.

II. NHIỆM VỤ TRỌNG TÂM

1. Phát triển hạ tầng số

1.1. Rà soát, bổ sung thiết bị đầu cuối cho Trung tâm Phục vụ hành chính
công và các thôn vùng cao.

- Cơ quan, đơn vị chủ trì: Phòng Kinh tế.

- Cơ quan, đơn vị phối hợp: Văn phòng HĐND và UBND xã; các
thôn có liên quan.

- Thời hạn hoàn thành: Tháng 5/2026.

- Kết quả: Biên bản bàn giao thiết bị.

1.2. Vận động doanh nghiệp viễn thông phủ sóng các điểm lõm theo Quyết định
số 88/2025/QĐ-
UBND ngày 12/11/2025 của Ủy ban nhân dân tỉnh.

- Cơ quan, đơn vị chủ trì: Phòng Kinh tế.

- Cơ quan, đơn vị phối hợp: Phòng Văn
hóa - Xã hội, Công an xã.

- Thời hạn hoàn thành: Quý III/2026.

2. Phát triển dữ liệu số

2.1. Chuẩn hóa dữ liệu dân cư, làm sạch dữ liệu hộ tịch
bảo đảm “đúng, đủ, sạch, sống”.

- Cơ quan, đơn vị chủ trì: Công an xã; Văn phòng HĐND và UBND xã.

- Cơ quan, đơn vị phối hợp: Các tổ công nghệ số cộng đồng.

- Thời hạn hoàn thành: Thường xuyên, báo cáo kết quả trước ngày
15/12/2026.

- Kết quả: Báo cáo đánh giá chất lượng dữ liệu.

2.2. Xây dựng kho dữ liệu dùng chung của xã.

- Cơ quan, đơn vị chủ trì: Văn phòng HĐND và UBND xã.

- Thời hạn hoàn thành: Sau 30 ngày kể từ ngày Ủy ban nhân dân tỉnh ban
hành hướng dẫn.

III. KINH PHÍ THỰC HIỆN

Từ nguồn ngân sách xã và các nguồn hợp pháp khác.

IV. TỔ CHỨC THỰC HIỆN

1. Phòng Văn hóa - Xã hội là đầu mối theo dõi, tổng hợp kết quả thực hiện
Kế hoạch; định kỳ trước ngày 25 hằng tháng báo cáo Chủ tịch UBND xã.

2. Trưởng các thôn phối hợp với tổ công nghệ số cộng đồng hướng dẫn người
dân sử dụng dịch vụ công trực tuyến; hoàn thành trong quý II/2026.

3. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức chính trị -
xã hội tuyên truyền, vận động đoàn viên, hội viên tham gia.

Trong quá trình thực hiện nếu có khó khăn, vướng mắc, các đơn vị báo cáo về
Phòng Văn hóa - Xã hội để tổng hợp./.

Nơi nhận:
- Sở Khoa học và Công nghệ;
- TT Đảng ủy, HĐND xã;
- CT, các PCT UBND xã;
- Các phòng, đơn vị thuộc xã;
- Các thôn;
- Lưu: VT, VHXH.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Hoàng Văn Dũng
`

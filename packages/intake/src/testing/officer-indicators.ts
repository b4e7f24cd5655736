const LINES = `ỦY BAN NHÂN DÂN
PHƯỜNG ĐÔNG HÒA
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập – Tự do – Hạnh phúc
Số: 68/KH-UBND Phường Đông Hòa, ngày 20 tháng 02 năm 2024

KẾ HOẠCH
Xây dựng phường Đông Hòa đạt chuẩn tiếp cận pháp luật năm 2024

Để giữ vững kết quả đã đạt và sửa những thiếu sót của năm trước, UBND phường
ban hành Kế hoạch xây dựng phường đạt chuẩn tiếp cận pháp luật năm 2024 với nội
dung sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Nhằm thực hiện Quyết định số 25/2021/QĐ-TTg ngày 22 tháng 7
năm 2021 của Thủ tướng Chính phủ quy định về xã, phường đạt chuẩn; Thông tư
số 09/2021/TT-
BTP ngày 15/11/2021 của Bộ Tư pháp hướng dẫn thi hành;
Thực hiện Công văn số 77/UBND-TP ngày 05/02/2024 của UBND thành phố Cẩm Giang về
xây dựng phường đạt chuẩn
- Nhằm gắn việc chấm điểm với đánh giá công chức cuối năm.
 2. Yêu cầu
 - Việc chấm điểm phải thực chất, có tài liệu kiểm chứng; không chạy theo thành
tích.
https://vanban.example.vn/cong-van-77-ubnd-tp-chuan-tiep-can-phap-luat.html
 - Công chức được giao nhiệm vụ phải chủ động lưu hồ sơ, báo khó khăn sớm cho bộ
phận tổng hợp.
II. NỘI DUNG
1. Phân công nhiệm vụ thực hiện các tiêu chí cho các
công chức UBND phường Đông Hòa
1.1. Tiêu chí 1: Ban hành văn bản theo thẩm
quyền
a. Chỉ tiêu 1: Ban hành đủ văn bản quy phạm pháp luật được giao
Công chức Văn phòng – thống kê: Lập danh mục văn bản phải ban hành của Ủy ban
Nhân Dân phường năm 2024; theo dõi tiến độ soạn thảo và kiểm tra thể thức trước
khi trình ký.
b. Chỉ tiêu 2: Ban hành đúng quy định các văn bản hành chính
- Yêu cầu các công chức chuyên môn nghiên cứu quy định trước khi soạn thảo, chịu
trách nhiệm về nội dung tham mưu.
- Công chức Tư pháp-Hộ tịch: Tự kiểm tra, rà soát văn bản đã ban hành; báo cáo
kết quả rà soát hàng quý và năm, đề xuất xử lý văn bản không còn phù hợp
1.2. Tiêu chí 2: Tiếp cận thông tin
a. Chỉ tiêu 1: Công khai thông tin đầy đủ
- Công chức Văn hóa-Xã hội chủ động phối hợp với Mặt trận Tổ quốc cùng các tổ
chức thành viên để công khai thông tin tại nhà văn hóa. Kết quả công khai phải
được báo cáo gửi công chức Văn phòng-Thống kê theo dõi, tổng hợp hàng
quý, 06 tháng và năm 2024
đ. Chỉ tiêu 2: Bảo đảm kinh phí cho tuyên truyền
Công chức Tài chính-Kế toán tham mưu phân bổ kinh phí năm 2024; phối hợp cùng công
chức Tư pháp - hộ
tịch hướng dẫn thủ tục thanh toán
1.3. Hòa giải ở cơ sở
a. Chỉ tiêu 1: Vụ việc được hòa giải kịp thời
- Đối với vụ việc tại khối phố: giao công chức Tư pháp-Hộ tịch cùng các Tổ Hòa giải
phân loại, hòa giải. Mục tiêu năm 2024, tỷ lệ hòa giải thành đạt từ 90% trở lên
- Công chức được giao nhiệm vụ phối hợp với tổ dân phố vận động người dân.
Giao công chức Văn phòng-Thống kê theo dõi, lưu hồ sơ.
b. Chỉ tiêu 2: Hòa giải viên được hỗ trợ
- Năm 2024, đảm bảo các hòa giải viên không bị chậm chi trả thù lao.
- UBND phường đề nghị Thường trực Đảng ủy, Mặt trận Tổ quốc phường phối hợp, chỉ đạo
thực hiện tốt chỉ tiêu này.
2. Đề xuất, kiến nghị phối hợp thực hiện
2.1. Đối với Đảng ủy phường Đông Hòa
Trên cơ sở kế hoạch này, UBND phường kính đề nghị thường trực Đảng ủy phường quan
tâm lãnh đạo việc thực hiện.
3. Tổ chức thực hiện
- Theo nhiệm vụ được phân công, các công chức UBND phường hoàn thiện tài liệu kiểm
chứng và nộp tại công chức Tư pháp-Hộ tịch trước ngày 30/11/2024.
- Công chức Tư pháp-Hộ tịch tổng hợp, thực hiện báo cáo kết quả chấm điểm.
4. Kinh phí thực hiện
Từ ngân sách phường theo Thông tư liên tịch số 14/2014/TTLT-BTC-BTP ngày 27/01/2014.
Trên đây là kế hoạch xây dựng phường đạt chuẩn năm 2024. Yêu cầu các công chức
nghiêm túc thực hiện.

Nơi nhận:
- Phòng Tư pháp;
- TT. Đảng ủy, HĐND phường;
- 05 khối dân cư;
- Lưu: VT, TP(5b).
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH`

/** A ward plan that gives each indicator to officers in sentences, with every line of the page followed by an empty one. */
export const OFFICER_INDICATORS = LINES.split('\n')
  .map((line) => `${line} \n\n`)
  .join('')

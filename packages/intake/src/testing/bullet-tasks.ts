/** A plan without numbering inside its parts and without empty lines: tasks are dots, their lines are dashes. */
export const BULLET_TASKS = `ỦY BAN NHÂN DÂN
ĐẶC KHU HẢI VÂN
Số: 03/KH-UBND
Hải Vân, ngày 05 tháng 01 năm 2026
KẾ HOẠCH
Phòng, chống thiên tai và tìm kiếm cứu nạn trên địa bàn đặc khu Hải Vân giai đoạn 2026 - 2028
Căn cứ Quyết định số 19/QĐ-UBND ngày 02/01/2026 của UBND tỉnh Biển Đông về phân công nhiệm vụ phòng, chống thiên tai;
Ủy ban nhân dân đặc khu Hải Vân ban hành Kế hoạch phòng, chống thiên tai và tìm kiếm cứu nạn như sau:
MỤC ĐÍCH, YÊU CẦU
• Chủ động phòng ngừa, ứng phó kịp thời, khắc phục nhanh hậu quả thiên tai.
• Phương châm "bốn tại chỗ" được chuẩn bị trước mùa mưa bão.
NHIỆM VỤ CỤ THỂ
• Kiện toàn Ban Chỉ huy Phòng thủ dân sự đặc khu
- Cơ quan chủ trì: Ban Chỉ huy Quân sự đặc khu.
- Cơ quan phối hợp: Văn phòng HĐND và UBND.
- Thời gian thực hiện: Trước ngày 31/3 hằng năm.
• Diễn tập ứng phó bão mạnh và tìm kiếm cứu nạn trên biển
- Cơ quan chủ trì: Ban Chỉ huy Quân sự đặc khu; Đồn Biên phòng Hải Vân.
- Cơ quan phối hợp: Công an đặc khu, Trạm Y tế, Đoàn Thanh niên.
- Thời gian thực hiện: Tháng 6/2027.
- Kinh phí: 350 triệu đồng.
• Kiểm tra tàu thuyền, khu neo đậu
- Cơ quan chủ trì: Phòng Kinh tế.
- Cơ quan phối hợp: Các cơ quan, đơn vị có liên quan.
- Thời gian thực hiện: Hằng năm.
• Trực ban, thông tin cảnh báo sớm
- Cơ quan chủ trì: Văn phòng HĐND và UBND.
- Thời gian thực hiện: Đầu quý II hằng năm.
• Dự trữ vật tư, lương thực tại các thôn đảo
TỔ CHỨC THỰC HIỆN
• Ban Chỉ huy Quân sự đặc khu chủ trì, phối hợp với các cơ quan, đơn vị triển khai Kế hoạch; tổng hợp, báo cáo UBND đặc khu hằng năm.
• Phòng Kinh tế tham mưu bố trí kinh phí trong dự toán hằng năm.
• Các thôn rà soát hộ dân vùng nguy hiểm, gửi danh sách về Văn phòng HĐND và UBND trước ngày 15/02/2026.
Nơi nhận:
• UBND tỉnh;
• Đồn Biên phòng Hải Vân;
• Các thôn;
• Lưu: VT, QS.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
(Đã ký)
Phan Bá Trường
`

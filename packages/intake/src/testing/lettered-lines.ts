/** A ward plan without header whose metadata lines are dash and letter, "- a) …", once letters alone; sentences are cut by page breaks. */
export const LETTERED_LINES = `
Số: 56/KH-UBND

Tân Lập, ngày 05 tháng 5 năm 2026

KẾ HOẠCH

Triển khai Chương trình “Mỗi tuần một điều luật” trên địa bàn Phường Tân Lập năm 2026

Thực hiện Kế hoạch số 210/KH-STP ngày 22 tháng 4 năm 2026 của Sở Tư pháp tỉnh Thái Hà về triển khai Chương trình “Mỗi tuần một điều luật” năm 2026. Ủy ban nhân dân Phường Tân Lập ban hành kế hoạch triển khai Chương trình như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

a) Đưa các quy định mới đến từng hộ dân bằng lời lẽ dễ hiểu, theo tinh thần Quyết định số 12/QĐ-TTg ngày 03 tháng 01 năm 2024 của Thủ tướng Chính phủ.

b) Phát huy vai trò của các tổ dân phố, các đoàn thể và

nhà trường trong việc tìm hiểu pháp luật.

2. Yêu cầu

a) Nội dung ngắn gọn, đúng đối tượng; không phô trương.

b) Các cơ quan, đơn vị được giao nhiệm vụ phải chủ động, báo sớm khi gặp vướng mắc.

II. NỘI DUNG

1. Lựa chọn, biên soạn các điều luật gần với đời sống của người dân; gửi Ủy ban

nhân dân Phường duyệt trước khi phát

- a) Cơ quan chủ trì: Văn phòng Hội đồng nhân dân và Ủy ban nhân dân.
- b) Cơ quan phối hợp: các cơ quan, phòng, ban đơn vị có liên quan.
- c) Sản phẩm: Bộ bài viết được duyệt.

2. Phát trên hệ thống truyền thanh và đăng trên trang thông tin của Phường

- a) Cơ quan thực hiện: Phòng Văn hóa - Xã hội.
- b) Cơ quan phối hợp: các tổ dân phố; Trung tâm sự nghiệp công.
- c) Thời gian thực hiện: thường xuyên.
- d) Sản phẩm: lịch phát sóng, bản ghi từng kỳ.

3. Tổ chức hội thi tìm hiểu pháp luật cho học sinh và đoàn viên

- a) Cơ quan tham mưu thực hiện: Phòng Văn hóa - Xã hội.
- b) Cơ quan phối hợp: Đoàn Thanh niên, các trường học trên địa bàn.
- c) Thời gian thực hiện: Quý III, IV năm 2026.
- d) Sản phẩm: thể lệ, danh sách giải thưởng, tin bài.

4. Đánh giá kết quả Chương trình, đề xuất khen thưởng; nhân rộng những cách làm

hay ở các tổ dân phố

a) Cơ quan tham mưu thực hiện: Văn phòng Hội đồng nhân dân và Ủy ban nhân dân, và các cơ quan, đơn vị có liên quan thực hiện theo chức năng, nhiệm vụ được giao.

b) Cơ quan phối hợp: các cơ quan, tổ chức có liên quan.

c) Thời gian thực hiện: tháng 12 năm 2026.

d) Sản phẩm: Báo cáo tổng kết.

III. KINH PHÍ

Bố trí trong dự toán ngân sách hằng năm của các cơ quan, đơn vị.

IV. TỔ CHỨC THỰC HIỆN

1. Căn cứ chức năng, nhiệm vụ và điều kiện thực tế của các cơ quan, đơn vị UBND phường chủ trì, phối hợp với các tổ chức có liên quan triển khai Kế hoạch; tổng hợp kết quả, gửi về Ủy ban nhân dân phường (qua Văn phòng Hội đồng nhân dân và Ủy ban nhân dân) **chậm nhất ngày 05 tháng 12 năm 2026** để tổng hợp, báo cáo theo quy định.

2. Văn phòng Hội đồng nhân dân và Ủy ban nhân dân theo dõi, đôn đốc, kiểm tra; tổng hợp, báo cáo kết quả thực hiện Chương trình.

3. Phòng Văn hóa- Xã hội, Trung tâm sự nghiệp công và các cơ quan chuyên môn bảo đảm thời lượng phát sóng.

4. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam Phường vận động hội viên, đoàn viên tham gia hội thi.

Trong quá trình thực hiện, nếu có khó khăn, vướng mắc đề nghị các cơ quan, đơn vị phản ánh về Ủy ban nhân dân Phường để hướng dẫn thực hiện./.

Nơi nhận:

- Sở Tư pháp;
- TT ĐU, TTHĐND phường;
- UB MTTQVN phường
- Các phòng, ban, đơn vị phường;
- Lưu: VT, VP.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Đặng Minh Khôi
`

/** A draft without number or day whose measures are told in paragraphs, open towards the years after. */
export const MEASURES = `Số: /KH-UBND

Phường Cẩm Thủy, ngày tháng năm 2026

KẾ HOẠCH

Triển khai mô hình “Phường văn minh, tự giác chấp hành pháp luật” tại phường Cẩm Thủy giai đoạn 2026-2030 và những năm tiếp theo

Thực hiện Chương trình hành động số 07-CTr/ĐU ngày 15/4/2026 của Ban Chấp hành Đảng bộ phường Cẩm Thủy về xây dựng nếp sống văn minh; Công văn số 512/UBND-VHXH ngày 06/5/2026 của Phòng Văn hóa - Xã hội phường về việc triển khai mô hình; Uỷ ban nhân dân phường Cẩm Thủy ban hành Kế hoạch triển khai mô hình cụ thể như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

- Xây dựng thói quen tự giác chấp hành pháp luật trong từng gia đình, từng khu dân cư và từng cơ quan trên địa bàn phường.
- Bảo đảm 100% văn bản do Hội đồng nhân dân, Chủ tịch Ủy ban nhân dân phường ban hành được công khai đúng hạn.
- Phấn đấu 100% tổ dân phố có tủ sách pháp luật; tỷ lệ hòa giải thành đạt 80% trở lên; hạn chế vụ việc kéo dài.

2. Yêu cầu

- Việc thực hiện mô hình phải rõ người, rõ việc, rõ thời gian, rõ kết quả và không làm phát sinh thủ tục mới.

II. NHIỆM VỤ, GIẢI PHÁP

1. Các giải pháp chung thực hiện mô hình

- Tiếp tục đổi mới cách chỉ đạo, điều hành; đề cao trách nhiệm của người đứng đầu cơ quan, đơn vị trong phường.
- Chủ động tháo gỡ khó khăn, vướng mắc ngay từ cơ sở, không đùn đẩy lên cấp trên những việc thuộc thẩm quyền.

2. Các giải pháp thực hiện nhiệm vụ cụ thể

a) Phòng Văn hóa - Xã hội, công an phường, trong phạm vi lĩnh vực được giao, đề xuất danh mục nội dung tuyên truyền hằng năm, gửi Văn phòng HĐND và UBND phường để tổng hợp, báo cáo Chủ tịch UBND phường quyết định.

- Đối với nội dung do cấp trên ban hành: Ủy ban nhân dân phường lựa chọn phần gần với đời sống của người dân.

b) Đẩy mạnh tuyên truyền, phổ biến pháp luật bằng nhiều hình thức gần gũi, dễ nhớ; chú trọng người cao tuổi, học sinh và người lao động.

- Tổ chức sinh hoạt pháp luật tại các khu dân cư gắn với ngày hội đại đoàn kết, bảo đảm 100% khu dân cư tham gia.
- Xây dựng chuyên mục trên trang thông tin điện tử của phường, mỗi tháng có bài mới và phần hỏi

- Vận hành nhóm giải đáp pháp luật trên mạng xã hội, trả lời người dân trong vòng hai ngày làm việc.

đ) Củng cố hoạt động hòa giải ở cơ sở, kịp thời giải quyết mâu thuẫn ngay từ khi mới phát sinh trong cộng đồng dân cư.

- Kiện toàn các tổ hòa giải, lựa chọn người có uy tín.

Quan tâm bồi dưỡng kỹ năng cho hòa giải viên mới được công nhận, hỗ trợ tài liệu và kinh phí theo quy định.

III. TỔ CHỨC THỰC HIỆN

1. Bộ phận Văn phòng UBND phường

- Là cơ quan chủ trì tham mưu, theo dõi, đôn đốc các phòng, ban, ngành, đoàn thể triển khai thực hiện mô hình.
- Thực hiện công tác kiểm tra, đánh giá, báo cáo kết quả thực hiện hàng năm lồng ghép trong báo cáo công tác tư pháp hoặc đột xuất theo yêu cầu của Đảng ủy phường.

2. Các trường học trên địa bàn phường

- Đưa nội dung giáo dục pháp luật vào giờ ngoại khóa, sinh hoạt dưới cờ phù hợp với từng lứa tuổi học sinh.

3. Các ban, ngành, đoàn, tổ chức chính trị phường

- Vận động đoàn viên, hội viên gương mẫu chấp hành pháp luật; chủ động phối hợp với các cơ quan nhà nước.

IV. KINH PHÍ THỰC HIỆN

Bố trí trong dự toán ngân sách hàng năm của phường.

Trong quá trình thực hiện Kế hoạch, nếu có khó khăn, vướng mắc, các đơn vị kịp thời phản ánh về bộ phận Văn phòng UBND phường./.

Nơi nhận:

- TTĐU, TTHĐND phường;
- Chủ tịch, các PCT UBND phường;
- Lưu: VT, VP.

**TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH**

Ngô Thanh Bình
`

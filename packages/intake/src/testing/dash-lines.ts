/** A city plan over several years: lettered tasks with dash lines, dashes that are tasks with plus lines, a task in the run of dashes, đ, collectives, requests. */
export const DASH_LINES = `Số: 77/KH-UBND

Sông Lam, ngày 28 tháng 12 năm 2022

KẾ HOẠCH

Triển khai đề án “đưa pháp luật về cơ sở” theo Quyết định số 55/QĐ-TTg ngày 09/6/2022 của Thủ tướng Chính phủ trên địa bàn thành phố Sông Lam

Thực hiện Kế hoạch số 18/KH-UBND ngày 01/12/2022 của UBND tỉnh Lam Sơn về triển khai đề án; Kế hoạch số 9/KH-UBND ngày 15/11/2022 về thực hiện Nghị quyết số 04/2022/NQ-HĐND ngày 20/7/2022 của HĐND tỉnh giai đoạn 2022 - 2025, UBND thành phố Sông Lam xây dựng kế hoạch triển khai, cụ thể như sau:

I. MỤC ĐÍCH, YÊU CẦU

- Cụ thể hóa các nội dung của đề án phù hợp với thành phố.

- Bảo đảm hoàn thành 03 nhóm mục tiêu của đề án.

II. PHẠM VI THỰC HIỆN

1. Thời gian thực hiện Đề án

Đề án được triển khai từ năm 2023 đến năm 2027.

2. Phạm vi áp dụng

Áp dụng tại các phòng, ban, đơn vị và Ủy ban nhân dân các xã, phường.

III. NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU

1. Hoàn thiện thể chế

a) Rà soát, đề xuất sửa đổi quy định về hòa giải ở cơ sở.

- Cơ quan chủ trì: Phòng Tư pháp.
- Cơ quan phối hợp: Các cơ quan, tổ chức có liên quan
- Thời gian thực hiện: Từ năm 2023 - 2024.

b) xây dựng sổ tay pháp luật cho cán bộ thôn, xóm.

Sổ tay được in khổ nhỏ, phát miễn phí, cập nhật khi luật thay đổi.

- Cơ quan chủ trì: Phòng Tư pháp; Phòng văn hóa và Thông tin.

- Cơ quan phối hợp: Trung tâm Truyền thông và Văn hóa, các cơ quan, tổ chức khác có liên quan.

- Thời gian thực hiện: Theo yêu cầu nhiệm vụ của các cơ quan, từ năm 2023 - 2027.

2. Nâng cao năng lực

a) Tập huấn cho báo cáo viên, tuyên truyền viên pháp luật.

- Cơ quan chủ trì: Các phòng, ban, đơn vị có liên quan; ủy ban MTTQ và các tổ chức Chính trị - Xã hội Thành phố; UBND các xã, phường.

- Cơ quan phối hợp: Hội Luật gia thành phố; các tổ chức đại diện của người khuyết tật, cơ quan, tổ chức khác có liên quan.

- Thời gian thực hiện: Hằng năm, từ năm 2023 - 2027.

đ) Hỗ trợ các nhóm yếu thế.

- Thành lập tổ tư vấn lưu động tại các xã vùng sâu.

+ Cơ quan chủ trì: Phòng Lao động - TB&XH, Phòng Tư pháp, Công an thành phố; Ủy ban nhân dân các xã, phường.

+ Cơ quan phối hợp: Thành đoàn, Hội Liên hiệp phụ nữ Thành phố, các cơ quan, tổ chức khác có liên quan.

+ Thời gian thực hiện: Hằng năm, từ năm 2023 - 2027.

- Hỗ trợ kinh phí đi lại cho người được trợ giúp.

+ Cơ quan chủ trì: Phòng Tài chính- Kế hoạch tham mưu UBND thành phố.

+ Cơ quan phối hợp: Các tổ chức chính trị - xã hội, tổ chức xã hội - nghề nghiệp, tổ chức xã hội; các cơ quan, tổ chức khác có liên quan.

+ Thời gian thực hiện: Hằng năm, từ năm 2023 - 2027.

3. Phát huy vai trò của Mặt trận

a) Giám sát, phản biện xã hội về tiếp cận pháp luật.

- Cơ quan chủ trì: Đề nghị Ủy ban Mặt trận Tổ quốc thành phố, các tổ chức thành viên của Mặt trận chỉ đạo, thực hiện theo chuyên đề.
- Cơ quan phối hợp: Các cơ quan, tổ chức khác có liên quan.
- Thời gian thực hiện: Hằng năm, từ năm 2023 - 2027.
- b) Huy động nguồn lực xã hội cho công tác tuyên truyền.
- Cơ quan chủ trì: Phòng Tư pháp; Ủy ban nhân dân các xã, phường.
- Cơ quan phối hợp: Các cơ quan, tổ chức liên quan.
- Thời gian thực hiện: Hằng năm, từ năm 2023 - 2027.

IV. TỔ CHỨC THỰC HIỆN

1. Phòng Tư pháp:

- Chủ trì tham mưu UBND Thành phố triển khai Kế hoạch; tổng hợp, báo cáo UBND Thành phố và Sở Tư pháp theo quy định.
- Hướng dẫn nghiệp vụ cho các xã, phường.

2. Phòng văn hóa và Thông tin: Chủ trì, phối hợp với Phòng Tư pháp thành phố chỉ đạo công tác truyền thông.

3. Các phòng, ban, cơ quan đơn vị: Căn cứ nhiệm vụ được giao, xây dựng kế hoạch của đơn vị; định kỳ thống kê, báo cáo kết quả và lồng ghép trong Báo cáo công tác tư pháp hàng năm.

4. Đề nghị Ủy ban Mặt trận Tổ quốc thành phố, các tổ chức thành viên của Mặt trận, tổ chức hành nghề trong lĩnh vực hỗ trợ tư pháp: Chủ trì giám sát việc thực hiện Kế hoạch.

5. Ủy ban nhân dân các xã, phường:

- Xây dựng kế hoạch cụ thể và tổ chức thực hiện.

- Bố trí kinh phí; định kỳ báo cáo kết quả thực hiện.

Trên đây là Kế hoạch của UBND thành phố Sông Lam./.

Nơi nhận:

- Sở tư pháp tỉnh (báo cáo)
- TT Thành ủy; HĐND thành phố (báo cáo);
- Các phòng, ban, đơn vị (thực hiện),
- Lưu : VT, TP.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Vũ Hải Yến
`

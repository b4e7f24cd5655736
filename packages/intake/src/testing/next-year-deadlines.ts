/** A city's draft for its wards: number and day blank, deadlines in the following year, criteria named in task titles, an assessment window. */
export const NEXT_YEAR_DEADLINES = `Số: /KH-UBND Thành phố An Khê Thượng, ngày tháng 01 năm 2024

KẾ HOẠCH
Xây dựng xã, phường đạt chuẩn tiếp cận pháp luật năm 2024

Căn cứ Quyết định số 25/2021/QĐ-TTg ngày 22/7/2021 của Thủ tướng Chính phủ quy định về xã, phường, thị trấn đạt chuẩn; Thông tư số 09/2021/TT-BTP ngày 15/11/2021 của Bộ trưởng Bộ Tư pháp hướng dẫn thi hành Quyết định số 25/2021/QĐ-TTg;

Thực hiện Kế hoạch số 15/KH-UBND ngày 08/01/2024 của UBND tỉnh Cao Phong về công tác tư pháp năm 2024.

UBND thành phố ban hành Kế hoạch xây dựng xã, phường đạt chuẩn tiếp cận pháp luật năm 2024 như sau:

I. MỤC ĐÍCH, YÊU CẦU

- Nâng cao trách nhiệm của UBND các xã, phường trong tự đánh giá.

II. NỘI DUNG CÁC NHIỆM VỤ CỤ THỂ

1. Xây dựng giải pháp thực hiện Tiêu chí 01: Ban hành văn bản theo thẩm quyền

- Cơ quan chủ trì, thực hiện: UBND các xã, phường.
- Cơ quan phối hợp: Phòng Tư pháp, các thành viên Hội đồng đánh giá thành phố; các cơ quan, đơn vị có liên quan.
- Thời gian thực hiện: Năm 2024.
- Kết quả, sản phẩm: Văn bản (*nếu có*) được ban hành đầy đủ.

2. Xây dựng giải pháp thực hiện Tiêu chí 02: Thực hiện dân chủ ở xã, phường

- Cơ quan chủ trì, thực hiện: UBND các xã, phường.
- Cơ quan phối hợp: Thanh Tra thành phố, phòng Nội vụ, Văn phòng HĐND-UBND thành phố, Công an thành phố; các cơ quan, đơn vị có liên quan.

- Thời gian thực hiện: Năm 2024.

- Kết quả, sản phẩm: 100% các xã, phường tổ chức đối thoại; 100% các xã, phường thực hiện từ 03 nội dung giám sát trở lên.

3. Tổ chức kiểm tra việc thực hiện

- Cơ quan tham mưu, thực hiện: Phòng Tư pháp, phòng Nội vụ.
- Cơ quan phối hợp: Các Thành viên Hội đồng đánh giá CTCPL thành phố; UBND các xã, phường.
- Hình thức kiểm tra: Lồng ghép trong kiểm tra công tác tư pháp.
- Thời gian thực hiện: Quý II, III năm 2024.

III. TỔ CHỨC THỰC HIỆN

1. UBND các xã, phường căn cứ Kế hoạch này và tình hình thực tế ban hành Kế hoạch và gửi về UBND thành phố (qua phòng Tư pháp) **trước ngày 05/02/2024**; thường xuyên thông tin, báo cáo tình hình thực hiện. Tự chấm điểm (thời gian đánh giá tính từ ngày 01/01/2024 đến ngày 31/12/2024); gửi hồ sơ đề nghị công nhận về UBND thành phố **trước ngày 10/01/2025**.

2. Phòng Tư pháp chủ trì, phối hợp với các cơ quan, đơn vị thẩm định hồ sơ trình Chủ tịch UBND thành phố công nhận **trước ngày 10/02/2025**; báo cáo UBND tỉnh theo quy định. Kinh phí được giao tại Quyết định số 99/QĐ-UBND ngày 15/12/2023 của UBND thành phố An Khê Thượng.

3. Đề nghị Ủy ban MTTQ và các thành viên MTTQ từ thành phố đến xã, phường giám sát kết quả đánh giá.

Trên đây là Kế hoạch năm 2024./.

Nơi nhận:

- Sở Tư pháp;
- UBND các xã, phường;
- Trang Thông tin điện tử thành phố;
- Lưu: VT, TP.

**TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH**

Lò Văn Phúc
`

/** A ward plan whose tasks name lead, partners and time in one line or in parentheses. */
export const INLINE_LABELS = `UBND PHƯỜNG TÂN AN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 08/KH-UBND Tân An, ngày 15 tháng 01 năm 2026

KẾ HOẠCH
Cải cách hành chính phường Tân An năm 2026

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh Nam Giang về cải cách hành chính năm 2026;
Uỷ ban nhân dân phường Tân An xây dựng Kế hoạch cải cách hành chính năm 2026 như sau:

A. MỤC TIÊU
1. Mục tiêu chung
Nâng cao chất lượng phục vụ người dân và doanh nghiệp.
2. Mục tiêu cụ thể
- 100% thủ tục hành chính được công khai đúng quy định.
- Tối thiểu 90% hồ sơ được giải quyết đúng hạn; tỷ lệ hài lòng của người dân đạt từ 95% trở lên.
- Ít nhất 02 sáng kiến được áp dụng trong năm.

B. NỘI DUNG VÀ GIẢI PHÁP
1) Rà soát thủ tục hành chính thuộc thẩm quyền của phường. Đơn vị chủ trì: Văn phòng HĐND và UBND; đơn vị phối hợp: Trung tâm Phục vụ hành chính công, Phòng Kinh tế; thời gian hoàn thành: trước ngày 30/4/2026; sản phẩm: Quyết định công bố danh mục.
2) Tổ chức khảo sát mức độ hài lòng của người dân (Chủ trì: Trung tâm Phục vụ hành chính công; phối hợp: Uỷ ban MTTQ Việt Nam phường; thời gian: Quý II và Quý IV/2026).
3) Số hoá hồ sơ lưu trữ hộ tịch.
   Chủ trì: Văn phòng HĐND và UBND.
   Phối hợp: Công an phường và Phòng Văn hoá - Xã hội.
   Thời hạn: Tháng 3 - tháng 10/2026.
   Kết quả: Cơ sở dữ liệu hộ tịch được làm sạch.
4) Kiểm tra kỷ luật, kỷ cương hành chính.
   Phân công thực hiện: Phòng Văn hoá - Xã hội chủ trì, Văn phòng HĐND và UBND phối hợp.
   Thời gian: 02 lần/năm.
5) Tập huấn kỹ năng số cho công chức.
   Người thực hiện: công chức được giao phụ trách chuyển đổi số
   Thời gian: trước ngày 31/9/2026

C. TỔ CHỨC THỰC HIỆN
1) Văn phòng HĐND và UBND: Theo dõi, đôn đốc; báo cáo UBND phường trước ngày 20 tháng cuối quý.
2) Các phòng, đơn vị thuộc phường: Gửi báo cáo kết quả về Văn phòng HĐND và UBND chậm nhất 17 giờ 00 ngày 10/12/2026.
Trên đây là Kế hoạch cải cách hành chính năm 2026, yêu cầu các đơn vị triển khai thực hiện./.

Nơi nhận: TM. ỦY BAN NHÂN DÂN
- UBND tỉnh (b/c); CHỦ TỊCH
- TT. Đảng ủy, TT. HĐND phường;
- Các phòng, đơn vị;
- Lưu: VT.
Nguyễn Thị Mai Lan
`

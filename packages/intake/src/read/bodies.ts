/** Words for kinds of bodies: alone they name nobody, several of them in a row are one collective. */
const CLASS =
  'cơ quan|tổ chức|phòng|ban|ngành|đơn vị|đoàn thể|đoàn|hội|cá nhân|cán bộ|công chức|viên chức|xã(?! hội| viên)|phường|thị trấn|đặc khu|quận|huyện|tỉnh|thành phố|địa phương|doanh nghiệp|người lao động|tập thể|sở|trường học|trường|thôn|tổ dân phố|khu phố|khu dân cư|khối phố|khối|bản|ấp|buôn|hộ gia đình|hợp tác xã|lĩnh vực|cấp|bộ phận|trung tâm|hộ kinh doanh|cơ sở|trạm|nhà trường|đồng chí|khu vực|xóm|làng|bon|phum|sóc|tổ|chợ|hộ|câu lạc bộ|lực lượng|công ty|chủ(?! trương| đề| yếu| động| trì| thể| nhật)|hộ dân|nghệ nhân|trưởng|bí thư|ban quản lý|điểm trường|tiểu ban'
const EACH = '(?:các các|các|những|mọi|tất cả các|tất cả|toàn thể các|toàn thể|toàn bộ|từng|mỗi)'

/** What a body's name begins with, when it is not a class word after "các". */
const HEAD = [
  'phòng(?!,? chống| ngừa| cháy| bị| tránh| họp)',
  'p\\.(?= ?\\p{L})',
  'ban(?! hành| đầu| đêm)',
  'sở(?! hữu| thích)',
  'bộ (?:phận|trưởng|tư|tài|nội|công|y|giáo|văn|nông|khoa|xây|ngoại|quốc|chỉ huy)',
  'công an|công đoàn|công chức|cán bộ|viên chức|quân sự|dân quân|dân phòng',
  'văn phòng|vp|trung tâm|tt\\.?(?= )|trạm|đài|cổng|trang thông tin|báo (?=\\p{L}+ tỉnh)',
  'hội(?! nghị| trường| thi| thảo| họp| nhập| tụ| ý|\\p{L})',
  'hội đồng|hđnd|ubnd|ủy ban|ub\\.? ?mttq|ubmttq|mttq|mặt trận|đảng ủy|đảng bộ|chi bộ|huyện ủy|thành ủy|tỉnh ủy|thường trực|ttđu|tthđnd',
  'đoàn (?:thanh niên|tncs|thể|phường|xã|viên)|thành đoàn|huyện đoàn|tỉnh đoàn|quận đoàn|liên đoàn|đoàn (?=tncs)',
  'chi (?:cục|hội|đoàn|nhánh)|cục(?= \\p{L})|kho bạc|ngân hàng|bưu điện|bảo hiểm xã hội|bhxh|thuế|tòa án|viện|thanh tra|hạt kiểm lâm|hạt quản lý|đồn(?= (?:biên phòng|công an))|điện lực|hải quan|công ty|tổng công ty|xí nghiệp|nhà máy|bệnh viện|liên minh|hiệp hội|bộ đội|y tế(?= (?:thôn|cơ sở|xã|phường))|thư viện|nhà (?:văn hóa|trường)|trường(?! hợp| kỳ)|hiệu trưởng',
  'trưởng(?! thành)|phó(?= )|chủ tịch|bí thư|chỉ huy|giám đốc|thủ trưởng|người đứng đầu|lãnh đạo|chánh|đồng chí|đ/c|ông(?= \\p{L})|bà(?= \\p{L})',
  'cơ quan|đơn vị|tổ chức(?= (?:chính trị|xã hội|hành nghề|thành viên|đại diện|đoàn thể|khác|liên quan|có liên quan|kinh tế|quần chúng|tôn giáo|tín dụng))|tổ(?= \\p{L})(?! chức| quốc)|thôn|khối|khu phố|khu dân cư|ấp|buôn|bản(?= \\p{L})(?! tin| đồ| thân| cam)|đội(?! ngũ)|đội ngũ|lực lượng|câu lạc bộ|clb|hợp tác xã|htx|doanh nghiệp|quỹ',
  'báo cáo viên|tuyên truyền viên|hòa giải viên|luật sư|luật gia|già làng|người có uy tín|chức sắc|giáo viên|đoàn viên|hội viên|cựu chiến binh|cộng tác viên|nhân viên|tình nguyện viên|chủ (?:hộ|đầu tư|cơ sở|tàu)|hộ (?:dân|gia đình|kinh doanh)|khu vực|xóm|làng|nhóm(?! (?:việc|nhiệm vụ|giải pháp|công việc|nội dung|chỉ tiêu|vấn đề))|xã(?! hội| viên)|phường|đặc khu|thị trấn|nhân dân|người dân',
].join('|')
const BODY = new RegExp(
  `(?:${EACH} |\\d{1,2} )?(?:${HEAD})(?![\\p{L}])|${EACH} (?:${CLASS}|thành viên|${HEAD})(?![\\p{L}])`,
  'uy',
)
const BARE_CLASS = new RegExp(
  `^(?:.{0,60}(?:^| ))?(?:${EACH}|đến) (?:${CLASS})(?:[ ,]+(?:và )?(?:${CLASS}))*$|^(?:${CLASS})(?: (?:${CLASS}))*$`,
  'u',
)
/** What may follow a class word in capitals: "các Phòng, Ban, đơn vị", but not "Ban công tác Mặt trận". */
const CLASS_GOES_ON = new RegExp(
  `^\\s*(?:[,;.)]|$|và |có liên|liên quan|khác|phường|xã|thuộc|trên|trực thuộc|chuyên môn|của|(?:${CLASS})(?!\\p{L}))`,
  'u',
)
const CLASS_START = new RegExp(`(?:${EACH} )?(?:${CLASS})(?!\\p{L})`, 'uy')

/** Whether the name of a body or of a class of bodies begins at `index` of a plain text. */
export function bodyAt(plain: string, index: number): boolean {
  BODY.lastIndex = index
  return BODY.test(plain)
}

/** Whether words are a bare class ("các phòng", "UBND các xã") that the next class word goes on. */
export function isBareClass(plain: string): boolean {
  return BARE_CLASS.test(plain)
}

/** Whether a bare class word stands at `index`, printed as such and not as the start of a proper name. */
export function classAt(plain: string, text: string, index: number): boolean {
  CLASS_START.lastIndex = index
  const match = CLASS_START.exec(plain)
  if (!match) return false
  const end = CLASS_START.lastIndex
  if (/^\s+\p{Lu}\p{Ll}/u.test(text.slice(end, end + 4))) return false
  return !/\p{Lu}/u.test(text.charAt(index)) || CLASS_GOES_ON.test(plain.slice(end, end + 20))
}

import type { DomainError, ErrorKind } from '@dunghan/core/errors'

/** What is wrong, and what to do next. */
export interface Sentence {
  readonly title: string
  readonly next: string
}

const UPLOAD = 'Chọn tệp ở mục Tệp Word hoặc PDF trên trang Đưa kế hoạch vào.'
const RELOAD = 'Tải lại trang để xem bản mới rồi làm lại.'

/** A sentence for every code the product refuses with; a test compares the list with the code. */
export const SENTENCES: Readonly<Record<string, Sentence>> = {
  'locality.changed': { title: 'Cài đặt vừa được người khác sửa.', next: RELOAD },
  'archive.bad-id': {
    title: 'Mã địa phương chỉ gồm chữ thường không dấu, số và dấu gạch nối.',
    next: 'Ghi mã khác, ví dụ phuong-moi.',
  },
  'archive.damaged': {
    title: 'Tệp chuyển địa phương bị hỏng hoặc thiếu phần cuối.',
    next: 'Xuất lại địa phương ra tệp mới rồi nhập tệp đó. Chưa có gì được ghi.',
  },
  'archive.foreign': {
    title: 'Tệp này lẫn dữ liệu của địa phương khác.',
    next: 'Xuất lại địa phương ra tệp mới rồi nhập tệp đó. Chưa có gì được ghi.',
  },
  'archive.id-taken': {
    title: 'Mã này đã có địa phương khác dùng.',
    next: 'Chọn mã khác, ví dụ: npm run import-ward -- TỆP --as phuong-moi.',
  },
  'archive.not-arrived': {
    title: 'Ở đây chưa có địa phương mang mã mới.',
    next: 'Nhập tệp với mã mới trước (npm run import-ward), rồi mới xóa mã cũ.',
  },
  'archive.not-read': {
    title: 'Không đọc được tệp chuyển địa phương.',
    next: 'Kiểm tra đường dẫn rồi gõ lại lệnh.',
  },
  'archive.not-written': {
    title: 'Không ghi được tệp chuyển địa phương.',
    next: 'Ghi tên một tệp chưa có, trong thư mục được phép ghi.',
  },
  'archive.other-version': {
    title: 'Tệp này do một phiên bản khác của Đúng Hạn xuất ra.',
    next: 'Dùng cùng phiên bản ở hai nơi rồi xuất lại.',
  },
  'archive.outdated': {
    title: 'Tệp này chưa chứa hết dữ liệu hiện có của địa phương.',
    next: 'Xuất lại địa phương ra tệp mới rồi xóa với tệp đó. Chưa có gì bị xóa.',
  },
  'archive.too-large': {
    title: 'Địa phương này quá lớn để xuất ra một tệp.',
    next: 'Báo người phụ trách hệ thống.',
  },
  'reporting.bad-cut-off': {
    title: 'Ngày chốt số liệu phải từ 1 đến 31.',
    next: 'Ghi một ngày trong tháng, ví dụ 14.',
  },
  'reporting.bad-day': {
    title: 'Ngày nộp riêng phải từ 1 đến 31.',
    next: 'Ghi một ngày trong tháng, hoặc để trống.',
  },
  'reporting.bad-working-days': {
    title: 'Số ngày làm việc sau ngày chốt phải từ 0 đến 15.',
    next: 'Ghi một số, ví dụ 2.',
  },
  'timing.bad-event-day': {
    title: 'Ngày của sự kiện chưa đúng.',
    next: 'Ghi ngày/tháng/năm, ví dụ 31/12/2026.',
  },
  'timing.no-event': {
    title: 'Thời hạn này không tính từ một sự kiện.',
    next: 'Mở lại trang của việc rồi thử lại.',
  },
  'actor.not-agency': {
    title: 'Việc này của cơ quan khác.',
    next: 'Chỉ cơ quan đó hoặc Văn phòng mới báo tiến độ được.',
  },
  'actor.not-office': {
    title: 'Chỉ văn thư của Văn phòng làm được việc này.',
    next: 'Nhờ văn thư làm giúp.',
  },
  'agency.bad-address': {
    title: 'Địa chỉ thư này không đúng.',
    next: 'Ghi một địa chỉ duy nhất, không dấu, không khoảng trắng, ví dụ phongkinhte@binhminh.gov.vn.',
  },
  'agency.bad-day': {
    title: 'Có ngày ghi chưa đúng.',
    next: 'Ghi theo thứ tự ngày/tháng/năm, ví dụ 30/06/2025.',
  },
  'agency.bad-name': {
    title: 'Tên này không dùng được.',
    next: 'Ghi tên bằng chữ tiếng Việt, không quá 200 chữ, ví dụ Phòng Văn hóa - Xã hội.',
  },
  'agency.changed': { title: 'Cơ quan này vừa được người khác sửa.', next: RELOAD },
  'agency.days-crossed': {
    title: 'Ngày thôi hoạt động đứng trước ngày bắt đầu.',
    next: 'Sửa lại một trong hai ngày.',
  },
  'agency.many-names': {
    title: 'Một cơ quan chỉ ghi được 50 tên gọi.',
    next: 'Bỏ bớt những tên không còn gặp trong văn bản.',
  },
  'agency.name-taken': {
    title: 'Tên này đã là tên của một cơ quan khác trong cùng thời gian.',
    next: 'Ghi tên khác, hoặc ghi ngày để hai cơ quan không trùng thời gian.',
  },
  'agency.no-group': {
    title: 'Đây là một cơ quan cụ thể, không cần phân công.',
    next: 'Mở lại danh sách việc chờ phân công.',
  },
  'agency.no-members': {
    title: 'Chưa chọn cơ quan hay người nhận việc.',
    next: 'Chọn ít nhất một, nhiều nhất 40.',
  },
  'agency.no-title': {
    title: 'Chỉ chức danh mới có người giữ.',
    next: 'Đổi loại của mục này thành chức danh, hoặc thêm một chức danh mới.',
  },
  'agency.office-kind': {
    title: 'Văn phòng giữ những việc chưa có ai chủ trì nên không đổi thành tên gọi chung được.',
    next: 'Chuyển giao Văn phòng cho cơ quan kế nhiệm trước.',
  },
  'agency.own-successor': {
    title: 'Cơ quan kế nhiệm không thể là chính cơ quan này.',
    next: 'Chọn cơ quan khác nhận việc.',
  },
  'agency.unknown': {
    title: 'Không có cơ quan này ở địa phương.',
    next: 'Mở lại từ danh sách cơ quan.',
  },
  'body.wrong-type': {
    title: 'Kiểu nội dung gửi lên không đúng.',
    next: 'Gửi biểu mẫu từ trang của Đúng Hạn; chương trình gửi kiểu nội dung mà tài liệu API ghi.',
  },
  'amend.no-answer': {
    title: 'Chưa chọn bản này là gì.',
    next: 'Chọn một trong các dòng rồi bấm Tiếp tục.',
  },
  'amend.no-lead': {
    title: 'Chưa ghi cơ quan chủ trì.',
    next: 'Ghi ít nhất một cơ quan, mỗi cơ quan một dòng.',
  },
  'amend.no-reason': {
    title: 'Chưa ghi lý do sửa.',
    next: 'Ghi một câu: theo văn bản nào hoặc ai cho phép.',
  },
  'amend.no-title': { title: 'Chưa ghi nội dung nhiệm vụ.', next: 'Ghi lại nội dung rồi lưu.' },
  'amend.reason-too-long': { title: 'Lý do dài quá 300 chữ.', next: 'Rút còn một hai câu.' },
  'amend.title-too-long': {
    title: 'Nội dung nhiệm vụ dài quá 2.000 chữ.',
    next: 'Rút gọn; lời văn đầy đủ đã có trong văn bản gốc.',
  },
  'card.changed': { title: 'Việc này vừa được người khác cập nhật.', next: RELOAD },
  'card.unknown': {
    title: 'Cơ quan này không được giao kỳ việc đó.',
    next: 'Mở lại trang của việc rồi chọn đúng kỳ.',
  },
  'draft.too-large': {
    title: 'Văn bản dài quá mức lưu được.',
    next: 'Bỏ phần phụ lục không giao việc rồi dán lại.',
  },
  'duty.unknown': {
    title: 'Việc này không còn trong bản nháp.',
    next: RELOAD,
  },
  'feed.key-changed': {
    title: 'Địa chỉ lịch cũ không còn khớp với khóa của máy này.',
    next: 'Trả lại tệp khóa lịch đã lưu cùng dữ liệu rồi khởi động lại.',
  },
  'file.gave-up': {
    title: 'Đọc tệp không xong.',
    next: 'Lưu kế hoạch thành tệp Word (.docx) mới rồi tải lên lại, hoặc dán văn bản.',
  },
  'file.legacy-word': {
    title: 'Đây là tệp Word kiểu cũ (.doc).',
    next: 'Mở bằng Word, chọn Lưu thành, kiểu .docx, rồi tải lên ở trang Đưa kế hoạch vào.',
  },
  'file.pdf': { title: 'Ô này chỉ nhận tệp chữ; đây là tệp PDF.', next: UPLOAD },
  'file.word': { title: 'Ô này chỉ nhận tệp chữ; đây là tệp Word.', next: UPLOAD },
  'form.other-site': {
    title: 'Yêu cầu này đến từ một trang khác nên không được nhận.',
    next: 'Mở lại trang từ Đúng Hạn rồi gửi lại.',
  },
  'form.unreadable': {
    title: 'Biểu mẫu gửi lên không đọc được.',
    next: 'Quay lại trang trước, tải lại rồi gửi lại.',
  },
  'form.unknown-action': {
    title: 'Không rõ cần làm gì với biểu mẫu này.',
    next: 'Quay lại trang trước và bấm một trong các nút ở đó.',
  },
  'id.malformed': {
    title: 'Không có trang này.',
    next: 'Địa chỉ có thể bị chép thiếu. Mở lại từ trang của địa phương.',
  },
  'letter.nothing': {
    title: 'Tuần này không có thư cho cơ quan này.',
    next: 'Thư chỉ gửi khi có việc trễ, việc sắp đến hạn hoặc việc mới giao.',
  },
  'letter.settled': {
    title: 'Thư tuần này đã xử lý xong.',
    next: 'Không cần làm gì thêm.',
  },
  'letter.unknown': {
    title: 'Không có thư này.',
    next: 'Mở lại từ danh sách thư đã gửi.',
  },
  'locality.no-name': {
    title: 'Chưa đọc được tên địa phương.',
    next: 'Ghi tên đầy đủ, ví dụ phường Bình Minh.',
  },
  'locality.too-many': {
    title: 'Đã có quá nhiều địa phương cùng tên này.',
    next: 'Ghi tên đầy đủ kèm tỉnh, thành phố.',
  },
  'locality.unknown': {
    title: 'Chưa có địa phương này.',
    next: 'Mở trang đầu và dán kế hoạch của địa phương để bắt đầu.',
  },
  'method.not-allowed': {
    title: 'Địa chỉ này không nhận cách gửi đó.',
    next: 'Mở trang bằng đường dẫn thường, hoặc bấm nút có sẵn trên trang.',
  },
  'name.changed': { title: 'Tên cơ quan của bản nháp này vừa được người khác lưu.', next: RELOAD },
  'name.unsound': {
    title: 'Có tên chọn chưa đúng.',
    next: 'Tải lại trang rồi chọn lại trong danh sách.',
  },
  'note.too-long': {
    title: 'Lời ghi dài quá 2.000 chữ.',
    next: 'Rút còn một hai câu; tài liệu dài để trong hồ sơ.',
  },
  'page.unknown': {
    title: 'Không có trang này.',
    next: 'Địa chỉ có thể bị chép thiếu. Mở lại từ trang đầu.',
  },
  'official.changed': { title: 'Người này vừa được người khác sửa.', next: RELOAD },
  'plan.changed': { title: 'Kế hoạch này vừa được người khác sửa.', next: RELOAD },
  'plan.no-duty': {
    title: 'Mọi việc đều bị bỏ nên không có gì để công bố.',
    next: 'Giữ lại ít nhất một việc.',
  },
  'plan.not-a-plan': {
    title: 'Không đọc được nhiệm vụ, thời hạn hay báo cáo nào trong văn bản này.',
    next: 'Dán cả văn bản kế hoạch, từ số ký hiệu đến nơi nhận, không chỉ trích đoạn.',
  },
  'plan.not-draft': {
    title: 'Kế hoạch này đã công bố nên không sửa ở đây được nữa.',
    next: 'Mở trang của kế hoạch để xem bản đang thực hiện.',
  },
  'plan.not-importing': {
    title: 'Kế hoạch này không ở bước công bố.',
    next: RELOAD,
  },
  'plan.not-published': { title: 'Kế hoạch này chưa công bố.', next: 'Công bố trước rồi làm lại.' },
  'plan.nothing-to-undo': {
    title: 'Không còn lần lưu nào để hoàn tác.',
    next: 'Bản nháp giữ hai mươi lần lưu gần nhất; sửa tay phần còn lại.',
  },
  'plan.same-id': {
    title: 'Kế hoạch này vừa được đưa vào ở một cửa sổ khác.',
    next: 'Mở danh sách kế hoạch để xem.',
  },
  'plan.secret': {
    title: 'Văn bản mang dấu chỉ độ mật nên không được nhận.',
    next: 'Chưa lưu chữ nào. Xử lý văn bản này trên hệ thống tài liệu mật của đơn vị, không đưa lên đây.',
  },
  'plan.too-many-tasks': {
    title: 'Kế hoạch có quá 1.000 việc.',
    next: 'Tách thành nhiều kế hoạch rồi đưa vào từng bản.',
  },
  'plan.unfinished': {
    title: 'Kế hoạch này đang được hoàn tất.',
    next: 'Chờ ít phút rồi làm lại; những gì đã ghi vẫn còn.',
  },
  'plan.unknown': {
    title: 'Không có kế hoạch này ở địa phương.',
    next: 'Mở lại từ danh sách kế hoạch.',
  },
  'publish.unknown-choice': {
    title: 'Có một lựa chọn thiếu hoặc không còn dùng được, nên chưa công bố.',
    next: 'Xem lại các lựa chọn dưới đây rồi bấm Công bố.',
  },
  'service.closed': {
    title: 'Trang này chưa mở.',
    next: 'Hiện chỉ có lịch của các cơ quan. Trang quản lý sẽ mở khi có đăng nhập.',
  },
  'store.busy': {
    title: 'Máy đang bận nên chưa ghi được.',
    next: 'Chờ vài giây rồi gửi lại; gửi hai lần cũng chỉ ghi một lần.',
  },
  'task.cancelled': {
    title: 'Nhiệm vụ này đã bị bỏ khỏi kế hoạch.',
    next: 'Không cần làm gì thêm; nội dung cũ vẫn xem được.',
  },
  'task.changed': { title: 'Nhiệm vụ này vừa được người khác sửa.', next: RELOAD },
  'task.unknown': {
    title: 'Không có việc này ở địa phương.',
    next: 'Mở lại từ trang của kế hoạch.',
  },
  'text.binary': {
    title: 'Tệp này không phải tệp chữ.',
    next: 'Lưu văn bản dưới dạng .txt (mã UTF-8), hoặc chép chữ và dán vào ô nội dung.',
  },
  'text.empty': {
    title: 'Chưa có nội dung nào.',
    next: 'Dán cả văn bản kế hoạch vào ô nội dung, hoặc chọn một tệp .txt có chữ.',
  },
  'text.not-utf8': {
    title: 'Tệp dùng bảng mã cũ nên chữ có dấu không đọc được.',
    next: 'Mở bằng Notepad, chọn Lưu thành, ở mục Mã hóa chọn UTF-8, rồi gửi lại.',
  },
  'text.old-font': {
    title: 'Văn bản gõ bằng phông chữ cũ (VNI hoặc TCVN3) nên chữ có dấu không đọc được.',
    next: 'Chuyển sang Unicode bằng UniKey (Ctrl+Shift+F6) rồi gửi lại.',
  },
  'text.too-large': {
    title: 'Văn bản lớn hơn 1 MB.',
    next: 'Một kế hoạch thường dưới 100 kB. Bỏ hình, phụ lục rồi dán riêng phần chữ.',
  },
  'upload.lost': {
    title: 'Không thấy tệp này đâu nữa.',
    next: 'Mở lại trang Đưa kế hoạch vào rồi tải tệp lên lần nữa.',
  },
}

const BY_KIND: Readonly<Record<ErrorKind, Sentence>> = {
  invalid: { title: 'Nội dung gửi lên chưa đúng.', next: 'Xem lại rồi gửi lại.' },
  'not-found': { title: 'Không tìm thấy.', next: 'Mở lại từ trang của địa phương.' },
  forbidden: { title: 'Việc này không được phép.', next: 'Nhờ văn thư của Văn phòng.' },
  conflict: { title: 'Nội dung vừa thay đổi.', next: RELOAD },
  gone: { title: 'Trang này không còn nữa.', next: 'Mở lại từ trang của địa phương.' },
  'too-many': { title: 'Gửi quá nhiều lần.', next: 'Chờ một phút rồi thử lại.' },
  'too-large': { title: 'Nội dung gửi lên quá lớn.', next: 'Gửi ít hơn 1 MB mỗi lần.' },
  'wrong-type': { title: 'Kiểu nội dung gửi lên không đúng.', next: 'Gửi lại bằng biểu mẫu.' },
  'not-allowed': { title: 'Địa chỉ này không nhận cách gửi đó.', next: 'Mở lại từ trang đầu.' },
}

/** The sentence of a refusal; its kind's own when the code has none. */
export function sentenceOf(error: DomainError): Sentence {
  return SENTENCES[error.code] ?? BY_KIND[error.kind]
}

/** Both halves as one line, for beside a field. */
export function lineOf(error: DomainError): string {
  const { title, next } = sentenceOf(error)
  return `${title} ${next}`
}

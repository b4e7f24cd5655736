const SAVE_ANEW = 'hãy mở tệp bằng Word, lưu thành tệp .docx mới rồi tải lên lại'

/** What a person is told about a file that cannot be read: what is wrong, and what to do. */
export const REFUSALS = {
  empty: 'Tệp không có nội dung: hãy kiểm tra lại và tải lên tệp có chữ của kế hoạch.',
  'too-big': 'Tệp lớn hơn 20 MB: hãy bỏ bớt hình ảnh hoặc tách phụ lục ra rồi tải lên lại.',
  'too-much-inside': `Tệp nén quá nhiều nội dung bên trong nên không mở: ${SAVE_ANEW}.`,
  'too-many-pages':
    'Tệp dài hơn 500 trang: hãy tách phần kế hoạch thành một tệp riêng rồi tải lên.',
  'too-slow':
    'Đọc tệp mất quá nhiều thời gian nên đã dừng: hãy tải lên tệp Word (.docx) của văn bản.',
  unsafe: `Tệp có phần khai báo không được phép trong tệp Word nên không mở: ${SAVE_ANEW}.`,
  damaged: 'Tệp bị hỏng hoặc chưa tải lên đủ: hãy mở thử trên máy, lưu lại rồi tải lên lần nữa.',
  password: 'Tệp có đặt mật khẩu: hãy mở tệp, gỡ mật khẩu, lưu lại rồi tải lên.',
  scanned:
    'Tệp là bản chụp, không có chữ để đọc: hãy tải lên tệp Word (.docx) của văn bản, hoặc dán nội dung vào ô văn bản.',
  'legacy-tcvn3': `Văn bản gõ bằng phông chữ cũ TCVN3 (ABC, .VnTime): hãy chuyển sang Unicode (trong Unikey: Ctrl+Shift+F6), lưu lại rồi tải lên.`,
  'legacy-vni': `Văn bản gõ bằng phông chữ cũ VNI: hãy chuyển sang Unicode (trong Unikey: Ctrl+Shift+F6), lưu lại rồi tải lên.`,
  'unreadable-font':
    'Chữ trong tệp PDF hiện đúng trên màn hình nhưng không lấy ra được: hãy tải lên tệp Word (.docx) của văn bản.',
  secret:
    'Văn bản mang dấu chỉ độ mật nên không được đọc ở đây, chưa lưu chữ nào: hãy xử lý trên hệ thống tài liệu mật của đơn vị.',
  doc: 'Đây là tệp Word kiểu cũ (.doc): hãy mở bằng Word, chọn Lưu thành (Save As), kiểu Word Document (.docx), rồi tải lên tệp vừa lưu.',
  spreadsheet:
    'Đây là bảng tính Excel, không phải văn bản: hãy tải lên tệp Word (.docx) hoặc PDF của kế hoạch.',
  presentation:
    'Đây là tệp trình chiếu, không phải văn bản: hãy tải lên tệp Word (.docx) hoặc PDF của kế hoạch.',
  'open-document': `Đây là tệp OpenDocument (.odt): ${SAVE_ANEW}.`,
  archive: 'Đây là tệp nén (.zip, .rar, .7z): hãy giải nén rồi tải lên từng văn bản bên trong.',
  rtf: `Đây là tệp RTF: ${SAVE_ANEW}.`,
  html: `Đây là trang web lưu lại, không phải tệp Word: ${SAVE_ANEW}.`,
  'word-xml': `Đây là tệp Word lưu kiểu XML: ${SAVE_ANEW}.`,
  image:
    'Đây là ảnh chụp văn bản, không có chữ để đọc: hãy tải lên tệp Word (.docx) hoặc dán nội dung vào ô văn bản.',
  unknown:
    'Không nhận ra loại tệp này: hãy tải lên tệp Word (.docx), PDF hoặc dán nội dung vào ô văn bản.',
} as const satisfies Record<string, string>

/** Why a file was not read, for programs; people see the sentence. */
export type RefusalCode = keyof typeof REFUSALS

import type { Doubt, DoubtCode, Span } from '@dunghan/core/plan'

const QUESTIONS: Readonly<Record<DoubtCode, string>> = {
  'file.note': 'Tệp có chỗ máy đọc chưa chắc; cần đối chiếu với bản gốc.',
  'plan.none': 'Không tìm thấy nhiệm vụ nào; văn bản này có phải là kế hoạch không?',
  'plan.other-document': 'Văn bản này có vẻ không phải là kế hoạch; có tiếp tục không?',
  'head.number': 'Kế hoạch chưa có số; số, ký hiệu là gì?',
  'head.date': 'Ngày ban hành chưa ghi đủ; kế hoạch ban hành ngày nào?',
  'head.issuer': 'Chưa rõ cơ quan ban hành; cơ quan nào ban hành kế hoạch này?',
  'head.title': 'Chưa rõ trích yếu; kế hoạch này về việc gì?',
  'head.signer': 'Chưa rõ người ký; ai ký kế hoạch này?',
  'head.period': 'Kế hoạch chưa nêu rõ thời kỳ thực hiện; từ năm nào đến năm nào?',
  'task.same-ref':
    'Có hai mục cùng số thứ tự; hai mục này có phải là hai nhiệm vụ khác nhau không?',
  'task.cut-off': 'Đoạn này có vẻ bị mất chữ ở cuối; nội dung đầy đủ là gì?',
  'timing.unspecified': 'Nhiệm vụ chưa nêu thời gian thực hiện; có ấn định thời hạn không?',
  'timing.unreadable': 'Thời gian ghi chưa đủ rõ; thời hạn là ngày nào?',
  'timing.impossible': 'Ngày này không có trong lịch; thời hạn đúng là ngày nào?',
  'timing.before-issue': 'Thời hạn sớm hơn ngày ban hành kế hoạch; ngày này có đúng không?',
  'lead.missing': 'Nhiệm vụ chưa nêu cơ quan chủ trì; giao cho cơ quan nào?',
  'lead.related': 'Cơ quan chủ trì chỉ ghi chung; cụ thể là những cơ quan nào?',
  'lead.placeholder': 'Người chủ trì chưa được chỉ định; giao cho ai?',
  'report.no-period': 'Chế độ báo cáo chưa nêu kỳ; báo cáo theo tháng, quý hay năm?',
  'deadline.no-one': 'Thời hạn này chưa rõ giao cho ai; cơ quan nào thực hiện?',
}

/** A doubt in the words a clerk is asked with. */
export function doubtOf(
  code: DoubtCode,
  ref: string | null,
  source: Span,
  message: string = QUESTIONS[code],
): Doubt {
  return { code, ref, message, source }
}

/** The doubts with each code once for each ref, the first of them. */
export function distinct(doubts: readonly Doubt[]): Doubt[] {
  const first = new Map<string, Doubt>()
  for (const doubt of doubts) {
    const key = `${doubt.code} ${doubt.ref ?? ''}`
    if (!first.has(key)) first.set(key, doubt)
  }
  return [...first.values()]
}

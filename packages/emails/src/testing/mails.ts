import type { FrozenMail } from '@dunghan/core/digest'

/** A frozen letter to a Vietnamese agency; say only what matters. */
export function aMail(over: Partial<FrozenMail> = {}): FrozenMail {
  const id = over.id ?? 'binh-minh.agc_kinhte.2026-W48'
  return {
    id,
    from: 'thu@dunghan.example',
    fromName: 'Thư tuần Phường Bình Minh',
    to: 'kinhte@binhminh.gov.vn',
    toName: 'Phòng Kinh tế',
    replyTo: 'vanphong@binhminh.gov.vn',
    subject: '[P. Bình Minh] 5 quá hạn, 7 đến hạn – tuần 48/2026',
    html: '<!DOCTYPE html><html lang="vi"><body><p>Ữ Ỹ Ằ ệ: 5 việc quá hạn</p></body></html>',
    text: 'Ữ Ỹ Ằ ệ: 5 việc quá hạn\n',
    messageId: `<digest.${id}@dunghan.example>`,
    headers: {
      Date: 'Mon, 23 Nov 2026 07:30:00 +0700',
      'List-Id': '"Thu tuan" <thu-tuan.binh-minh.dunghan.example>',
      'Auto-Submitted': 'auto-generated',
      'X-Entity-Ref-ID': id,
    },
    ...over,
  }
}

/** Letters to so many agencies of one ward. */
export function mailsTo(count: number): FrozenMail[] {
  return Array.from({ length: count }, (_, index) =>
    aMail({
      id: `binh-minh.agc_${index + 1}.2026-W48`,
      to: `coquan${index + 1}@binhminh.gov.vn`,
    }),
  )
}

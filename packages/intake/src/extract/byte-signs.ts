/** First bytes of formats that people rename to .txt: PDF, zip (.docx, .xlsx), old Word, pictures, archives, RTF. */
const SIGNATURES: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x1f, 0x8b],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
]
const LOOKED_AT = 65_536
/** A text may carry a stray control character; more than one in a hundred are data. */
const STRAY = 0.01
const WIDE = 0.2

/** Whether bytes are a known other format or hold too many control characters for a text. */
export function isBinary(bytes: Uint8Array): boolean {
  if (SIGNATURES.some((signature) => signature.every((byte, index) => bytes[index] === byte))) {
    return true
  }
  const head = bytes.subarray(0, LOOKED_AT)
  const controls = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length
  return controls > head.length * STRAY
}

/** Whether every second byte is mostly zero: UTF-16 that lost its mark. */
export function isWideText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, LOOKED_AT)
  if (head.length < 16 || head.length % 2 === 1) return false
  const zeros = [0, 0]
  for (const [index, byte] of head.entries()) {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  }
  const [even = 0, odd = 0] = zeros
  const many = (head.length / 2) * WIDE
  return (even > many && odd === 0) || (odd > many && even === 0)
}

const OLD_FONT = /[¸µ¶·¹¨»¾¼½Æ©ÇÈÉË®ÐÌÎÏÑªÕÒÓÔÖ×ØÜÞß]/gu
const VIETNAMESE = /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđĐ]|\p{M}/iu

/** Whether a text was written in the old TCVN3 fonts, whose letters look like "Céng hßa x· héi". */
export function looksLikeOldFont(text: string): boolean {
  const head = text.slice(0, LOOKED_AT)
  if (VIETNAMESE.test(head)) return false
  const letters = head.match(/\p{L}/gu)?.length ?? 0
  return letters > 40 && (head.match(OLD_FONT)?.length ?? 0) > letters * 0.03
}

import { elementsOf, type XmlElement } from './xml.ts'

/** 10 × 5 cm, in the unit of drawings: a picture of that size may hold a table or a page. */
const LARGE = [3_600_000, 1_800_000]

/** What a clerk should know about a document beyond its text. */
export function lossesOf(document: XmlElement): string[] {
  const names = new Set<string>()
  let large = false
  const visit = (element: XmlElement) => {
    names.add(element.name)
    if (element.name === '?:extent') large ||= isLarge(element)
    for (const child of elementsOf(element)) visit(child)
  }
  visit(document)
  const has = (...some: string[]) => some.some((name) => names.has(name))
  const notes: string[] = []
  if (has('w:ins', 'w:del', 'w:moveTo', 'w:moveFrom')) {
    notes.push('Văn bản còn sửa đổi chưa chấp nhận: đã lấy chữ được thêm, bỏ chữ bị xóa.')
  }
  if (has('w:vanish')) notes.push('Văn bản có chữ ẩn: đã bỏ qua.')
  if (has('w:altChunk', 'w:object', 'w:subDoc')) {
    notes.push('Văn bản có phần nhúng từ tệp khác không đọc được: cần xem lại.')
  }
  if (large) notes.push('Văn bản có hình lớn: chữ trong hình không đọc được, cần xem lại.')
  return notes
}

function isLarge({ attributes }: XmlElement): boolean {
  const [width = 0, height = 0] = LARGE
  return Number(attributes.get('cx')) >= width && Number(attributes.get('cy')) >= height
}

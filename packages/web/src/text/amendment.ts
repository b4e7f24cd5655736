import type { AmendmentKind, AmendmentLine, PlanVersion } from '@dunghan/core/plan'
import { parseDay } from '@dunghan/core/time'
import { dayWords, listWords, shorten } from './format.ts'

/** What a line of an amendment is, in two or three words. */
export const LINE_WORDS: Readonly<Record<AmendmentLine['kind'], string>> = {
  added: 'Thêm',
  removed: 'Bỏ',
  moved: 'Dời hạn',
  reassigned: 'Đổi cơ quan',
  reworded: 'Đổi nội dung',
}

const SILENT: Readonly<Record<string, string>> = {
  ongoing: 'thường xuyên, không có ngày',
  onDemand: 'khi có yêu cầu',
  relative: 'tính theo việc khác, chưa có ngày',
}
const DAYS_SHOWN = 3

/** One side of a line: days, agencies or words as a person reads them; empty where there is nothing. */
export function sideWords(kind: AmendmentLine['kind'], side: readonly string[]): string {
  if (side.length === 0) return ''
  if (kind === 'reworded') return side.map((words) => shorten(words, 240)).join(' Sản phẩm: ')
  if (kind === 'reassigned') return agencyWords(side)
  const days = side.map((text) => {
    const day = parseDay(text)
    return day === null ? (SILENT[text] ?? 'chưa có ngày') : dayWords(day)
  })
  const more = days.length - DAYS_SHOWN
  const shown = days.slice(0, DAYS_SHOWN).join('; ')
  return more > 0 ? `${shown} và ${more} kỳ khác` : shown
}

/** "58/KH-UBND, ngày 20/11/2026" in a list of versions. */
export function versionWords({ kind, added, removed, changed }: PlanVersion): string {
  const counts: [number, string][] = [
    [added, 'thêm'],
    [removed, 'bỏ'],
    [changed, 'đổi'],
  ]
  const said = counts.filter(([count]) => count > 0).map(([count, word]) => `${word} ${count}`)
  return said.length > 0
    ? `${KIND_WORDS[kind]}: ${said.join(', ')} nhiệm vụ`
    : `${KIND_WORDS[kind]}, nhiệm vụ không đổi`
}

/** What a version is to its plan. */
export const KIND_WORDS: Readonly<Record<AmendmentKind, string>> = {
  signed: 'Bản đã ký',
  whole: 'Bản thay thế',
  partial: 'Bản sửa đổi, bổ sung',
}

function agencyWords(side: readonly string[]): string {
  const lead = side.filter((name) => !name.startsWith('+'))
  const other = side.filter((name) => name.startsWith('+')).map((name) => name.slice(1))
  const said = lead.length > 0 ? listWords(lead) : 'chưa có ai chủ trì'
  return other.length > 0 ? `${said}; phối hợp: ${listWords(other)}` : said
}

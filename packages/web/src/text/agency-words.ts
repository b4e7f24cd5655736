import type { Agency, AgencyKind } from '@dunghan/core/agency'
import { dateOf } from './format.ts'

const WORDS: Readonly<Record<AgencyKind, string>> = {
  named: 'Cơ quan, đơn vị được giao việc',
  officer: 'Chức danh',
  requested: 'Đảng, HĐND, Mặt trận, đoàn thể: chỉ đề nghị',
  outside: 'Cơ quan, tổ chức bên ngoài: chỉ đề nghị',
  council: 'Hội đồng và thành viên hội đồng',
  subordinates: 'UBND cấp dưới',
  placeholder: 'Người sẽ được phân công',
  'collective-all': 'Gọi chung mọi cơ quan của địa phương',
  'collective-related': 'Gọi chung các cơ quan liên quan',
}

/** What a kind of agency is called on pages. */
export function kindWords(kind: AgencyKind): string {
  return WORDS[kind]
}

/** "từ 01/07/2025 đến 30/06/2027"; null where nobody has said. */
export function spanWords({
  validFrom,
  validTo,
}: Pick<Agency, 'validFrom' | 'validTo'>): string | null {
  const from = validFrom === null ? [] : [`từ ${dateOf(validFrom)}`]
  const to = validTo === null ? [] : [`đến hết ${dateOf(validTo)}`]
  return from.length + to.length === 0 ? null : [...from, ...to].join(' ')
}

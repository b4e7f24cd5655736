import { cleanName } from '../text/clean.ts'
import { foldKeepingTones } from '../text/fold.ts'
import type { AgencyKind } from './agency.ts'

const RULES: readonly (readonly [AgencyKind, RegExp])[] = [
  [
    'placeholder',
    /^(?:các )?(?:công chức|cán bộ|viên chức|đơn vị|cơ quan)[^,;]* được [^,;]*(?:giao|phân công)/u,
  ],
  ['collective-related', /liên quan(?: khác)?$/u],
  [
    'subordinates',
    /^(?:ubnd|ủy ban nhân dân|chủ tịch (?:ubnd|ủy ban nhân dân)|các) (?:các )?(?:xã|phường)[ ,]/u,
  ],
  ['council', /(?:thành viên (?:của )?hội đồng|^hội đồng(?! nhân dân))/u],
  [
    'requested',
    /^(?:đề nghị )?(?:ban |văn phòng )?(?:thường trực |thường vụ )?(?:đảng ủy|huyện ủy|thành ủy|tỉnh ủy|hội đồng nhân dân|hđnd)(?!.* và ubnd|.* và ủy ban nhân dân|[-&]ubnd)|^(?:cấp ủy|chi bộ|đảng bộ|bí thư|ban tuyên giáo|ban xây dựng đảng|ban .*(?:hđnd|hội đồng nhân dân))/u,
  ],
  [
    'requested',
    /mặt trận|mttq|tổ chức chính trị|thành đoàn|đoàn thanh niên|đoàn tncs|đoàn phường|liên đoàn lao động|công đoàn|^(?:các )?hội(?! đồng| nghị| luật gia)/u,
  ],
  [
    'outside',
    /^(?:các )?(?:sở|bộ(?! phận)) |tòa án|điện lực|bưu điện|viễn thông|viện kiểm sát|thuế|bảo hiểm xã hội|kho bạc|ngân hàng|trường học|nhà trường|tổ dân phố|khu phố|khối dân cư|^(?:các )?thôn|tổ hòa giải|hội luật gia|doanh nghiệp|tổ chức (?:xã hội|hành nghề|đại diện)|tuyên truyền viên|cơ quan nhà nước cấp trên/u,
  ],
  [
    'collective-all',
    /^(?:các|toàn thể|tất cả|những) |^(?:phòng|cơ quan) chuyên môn thuộc|^phòng, ban/u,
  ],
  [
    'officer',
    /^(?:công chức|cán bộ|trưởng|phó trưởng|chỉ huy trưởng|chủ tịch|phó chủ tịch|bí thư|chánh văn phòng|giám đốc|hiệu trưởng)(?: |$)/u,
  ],
]

/** What a printed name stands for; a plain body of the locality when nothing in the words says otherwise. */
export function kindOfName(name: string): AgencyKind {
  const folded = foldKeepingTones(cleanName(name))
  return RULES.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'named'
}

/** Whether a name is the ward's own office, which keeps the duties that name nobody else. */
export function isOffice(name: string): boolean {
  return /^(?:bộ phận )?(?:văn phòng|vp)(?:$| (?:hđnd|hội đồng nhân dân|ubnd|ủy ban nhân dân))/u.test(
    foldKeepingTones(cleanName(name)),
  )
}

/** The kinds of agency, in the order in which a clerk is offered them. */
export const KINDS: readonly AgencyKind[] = [
  'named',
  'officer',
  'requested',
  'outside',
  'council',
  'subordinates',
  'placeholder',
  'collective-all',
  'collective-related',
]

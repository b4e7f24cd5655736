import { describe, expect, it } from 'vitest'
import { aPassage, wordsIn } from '../testing/passages.ts'
import { rolesIn, subjectOf } from './roles.ts'

function roles(words: string) {
  const passage = aPassage(words)
  const { lead, coordinating } = rolesIn(passage)
  return { lead: wordsIn(passage, lead), with: wordsIn(passage, coordinating) }
}

type Row = readonly [words: string, lead: readonly string[], coordinating: readonly string[]]

const SENTENCES: readonly Row[] = [
  ['Công chức Tư pháp-Hộ tịch: Xây dựng kế hoạch', ['Công chức Tư pháp-Hộ tịch'], []],
  [
    'Phòng Văn hóa chủ trì, phối hợp với nghệ sĩ dân gian, Hội Phụ nữ xã mở lớp hát then',
    ['Phòng Văn hóa'],
    ['nghệ sĩ dân gian', 'Hội Phụ nữ xã'],
  ],
  ['Phối hợp với Trạm Y tế xã hướng dẫn các trường', [], ['Trạm Y tế xã']],
  ['Công an xã phối hợp với việc tuần tra', ['Công an xã'], []],
  ['Giao công chức Văn phòng-Thống kê theo dõi', ['công chức Văn phòng-Thống kê'], []],
  ['Yêu cầu các công chức chuyên môn tham mưu', ['các công chức chuyên môn'], []],
  ['Phân công nhiệm vụ cho Phòng Kinh tế rà soát', ['Phòng Kinh tế'], []],
  ['Công chức Tài chính-Kế toán chủ trì tham mưu', ['Công chức Tài chính-Kế toán'], []],
  [
    'Các công chức chuyên môn chủ động phối hợp với Mặt trận Tổ quốc cùng các tổ chức thành viên của Mặt trận để công khai',
    ['Các công chức chuyên môn'],
    ['Mặt trận Tổ quốc', 'các tổ chức thành viên của Mặt trận'],
  ],
  [
    'Công chức Tư pháp-Hộ tịch phối hợp Trung tâm học tập cộng đồng tham mưu',
    ['Công chức Tư pháp-Hộ tịch'],
    ['Trung tâm học tập cộng đồng'],
  ],
  [
    'Đối với vụ việc tại khối phố: giao công chức chuyên môn hòa giải, phối hợp cùng Mặt trận Tổ quốc phường xây dựng',
    ['công chức chuyên môn'],
    ['Mặt trận Tổ quốc phường'],
  ],
  [
    'Trên cơ sở kế hoạch do Mặt trận tổ quốc ban hành, giao công chức Văn phòng-Thống kê chủ động xây dựng',
    ['công chức Văn phòng-Thống kê'],
    [],
  ],
  [
    'Căn cứ chức năng, nhiệm vụ của các cơ quan, đơn vị UBND phường chủ trì, phối hợp với các tổ chức có liên quan triển khai',
    ['các cơ quan, đơn vị UBND phường'],
    ['các tổ chức có liên quan'],
  ],
  [
    'UBND phường đề nghị Thường trực Đảng ủy, Mặt trận Tổ quốc phường phối hợp, nghiêm túc thực hiện',
    [],
    ['Thường trực Đảng ủy', 'Mặt trận Tổ quốc phường'],
  ],
  [
    'UBND phường kính đề nghị Thường trực Đảng ủy phường lãnh đạo',
    ['Thường trực Đảng ủy phường'],
    [],
  ],
  [
    'Ban hành quy chế (Văn phòng HĐND và UBND chủ trì; Phòng Kinh tế phối hợp)',
    ['Văn phòng HĐND và UBND'],
    ['Phòng Kinh tế'],
  ],
  ['Rà soát văn bản - Phòng Kinh tế thực hiện, xong trong tháng 9', ['Phòng Kinh tế'], []],
  [
    'Tổ chức hội nghị. Giao Phòng Văn hóa - Xã hội chuẩn bị nội dung',
    ['Phòng Văn hóa - Xã hội'],
    [],
  ],
]

describe('who leads and who coordinates in a sentence', () => {
  it.each(SENTENCES)('"%s"', (words, lead, coordinating) => {
    expect(roles(words)).toEqual({ lead, with: coordinating })
  })

  it.each([
    'Kết quả phải được gửi công chức Văn phòng-Thống kê tổng hợp',
    'Năm 2023, đảm bảo các cán bộ, công chức không bị kỷ luật',
    'Tổ chức tiếp công dân theo quy định',
    'Tham mưu cho Chủ tịch UBND phường đôn đốc các công chức chuyên môn',
    'Công chức chuyên môn được giao nhiệm vụ nêu trên thực hiện sao lưu hồ sơ',
    'Thực hiện Quy chế phối hợp giữa UBND phường và Mặt trận Tổ quốc phường',
    '',
  ])('nobody in "%s"', (words) => {
    expect(roles(words)).toEqual({ lead: [], with: [] })
  })
})

describe('the subject of a paragraph', () => {
  it('says whether it is ordered or asked', () => {
    const order = (words: string) => subjectOf(aPassage(words), 0)?.order
    expect(order('Giao Phòng Kinh tế rà soát')).toBe('ordered')
    expect(order('Đề nghị Đảng ủy phường quan tâm')).toBe('asked')
    expect(order('Phòng Kinh tế rà soát')).toBe('none')
  })

  it('is looked for no further than a limit', () => {
    const passage = aPassage('Phòng Kinh tế rà soát')
    expect(subjectOf(passage, 0, 5)).toMatchObject({ from: 0, to: 5 })
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aPassage, wordsIn } from '../testing/passages.ts'
import { namesIn } from './names.ts'

function names(words: string): string[] {
  const passage = aPassage(words)
  return wordsIn(passage, namesIn(passage, { from: 0, to: passage.text.length }))
}

const LISTS: Readonly<Record<string, readonly string[]>> = {
  'Văn phòng HĐND và UBND.': ['Văn phòng HĐND và UBND'],
  'Đồng chí Lê Thị Hà, Phó Chủ tịch UBND phường; Công an phường': [
    'Đồng chí Lê Thị Hà, Phó Chủ tịch UBND phường',
    'Công an phường',
  ],
  'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân, và các cơ quan, đơn vị có liên quan thực hiện theo chức năng, nhiệm vụ được giao.':
    ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân', 'các cơ quan, đơn vị có liên quan'],
  'Văn phòng HĐND-UBND thành phố, Công an thành phố': [
    'Văn phòng HĐND-UBND thành phố',
    'Công an thành phố',
  ],
  'Phòng Kinh tế, Hạ tầng và Đô thị, Phòng Văn hóa - Xã hội': [
    'Phòng Kinh tế, Hạ tầng và Đô thị',
    'Phòng Văn hóa - Xã hội',
  ],
  'Phòng Lao động, Thương binh và Xã hội; Phòng Nội vụ': [
    'Phòng Lao động, Thương binh và Xã hội',
    'Phòng Nội vụ',
  ],
  'Phòng Tài nguyên và Môi trường, Phòng Nông nghiệp và Phát triển nông thôn': [
    'Phòng Tài nguyên và Môi trường',
    'Phòng Nông nghiệp và Phát triển nông thôn',
  ],
  'Phòng Phổ biến, giáo dục pháp luật; Thanh tra Sở': [
    'Phòng Phổ biến, giáo dục pháp luật',
    'Thanh tra Sở',
  ],
  'Thanh Tra thành phố, phòng Nội vụ': ['Thanh Tra thành phố', 'phòng Nội vụ'],
  'các cơ quan, phòng, ban, đơn vị phường.': ['các cơ quan, phòng, ban, đơn vị phường'],
  'các cơ quan, phòng, ban đơn vị có liên quan': ['các cơ quan, phòng, ban đơn vị có liên quan'],
  'Các phòng, ban, ngành, đoàn thể và UBND các xã, phường, thị trấn': [
    'Các phòng, ban, ngành, đoàn thể',
    'UBND các xã, phường, thị trấn',
  ],
  'Trung tâm Truyền thông và Văn hóa, các cơ quan, tổ chức khác có liên quan': [
    'Trung tâm Truyền thông và Văn hóa',
    'các cơ quan, tổ chức khác có liên quan',
  ],
  'ủy ban MTTQ và các tổ chức Chính trị - Xã hội Thành phố': [
    'ủy ban MTTQ',
    'các tổ chức Chính trị - Xã hội Thành phố',
  ],
  'các tổ chức đại diện của người khuyết tật, cơ quan, tổ chức khác có liên quan': [
    'các tổ chức đại diện của người khuyết tật',
    'cơ quan, tổ chức khác có liên quan',
  ],
  'Các tổ chức chính trị - xã hội, tổ chức xã hội - nghề nghiệp, tổ chức xã hội': [
    'Các tổ chức chính trị - xã hội',
    'tổ chức xã hội - nghề nghiệp',
    'tổ chức xã hội',
  ],
  'Đề nghị Ủy ban Mặt trận Tổ quốc thành phố, các tổ chức thành viên của Mặt trận chỉ đạo, thực hiện theo chuyên đề.':
    ['Ủy ban Mặt trận Tổ quốc thành phố', 'các tổ chức thành viên của Mặt trận'],
  'Phòng Tài chính- Kế hoạch Tham mưu UBND thành phố.': ['Phòng Tài chính- Kế hoạch'],
  'tổ chức hành nghề trong lĩnh vực bảo trợ tư pháp triển khai thực hiện': [
    'tổ chức hành nghề trong lĩnh vực bảo trợ tư pháp',
  ],
  'Công an xã, Ban Chỉ huy Quân sự xã, các thôn': [
    'Công an xã',
    'Ban Chỉ huy Quân sự xã',
    'các thôn',
  ],
  'Hội Nông dân, Hội Cựu chiến binh, Đoàn TNCS Hồ Chí Minh': [
    'Hội Nông dân',
    'Hội Cựu chiến binh',
    'Đoàn TNCS Hồ Chí Minh',
  ],
  'Bộ phận Tiếp nhận và Trả kết quả': ['Bộ phận Tiếp nhận và Trả kết quả'],
  'Hội đồng phối hợp phổ biến, giáo dục pháp luật phường': [
    'Hội đồng phối hợp phổ biến, giáo dục pháp luật phường',
  ],
  'Thành viên Ban Chỉ đạo theo nhiệm vụ được phân công': ['Thành viên Ban Chỉ đạo'],
  'Phòng Kinh tế (chủ trì), Phòng Văn hóa - Xã hội': ['Phòng Kinh tế', 'Phòng Văn hóa - Xã hội'],
  'Phòng Văn hóa - Xã hội, Kinh tế': ['Phòng Văn hóa - Xã hội', 'Kinh tế'],
  'Các chi bộ, tổ dân phố, Ban công tác Mặt trận': [
    'Các chi bộ',
    'tổ dân phố',
    'Ban công tác Mặt trận',
  ],
  'các trường: Mầm non Hoa Sen, Tiểu học Lê Lợi; Trạm Y tế': [
    'các trường: Mầm non Hoa Sen, Tiểu học Lê Lợi',
    'Trạm Y tế',
  ],
  'công chức được giao phụ trách chuyển đổi số': ['công chức được giao phụ trách chuyển đổi số'],
  'Đ/c Nguyễn Văn Bình, Phó Chủ tịch UBND phường': [
    'Đ/c Nguyễn Văn Bình, Phó Chủ tịch UBND phường',
  ],
  nt: [],
  'Như trên': [],
  ' ; , .': [],
}

describe('the bodies on a metadata line', () => {
  it.each(Object.entries(LISTS))('"%s"', (words, expected) => {
    expect(names(words)).toEqual(expected)
  })

  it('are at most two hundred: more are no list of bodies', () => {
    expect(names('Công an xã; '.repeat(500))).toHaveLength(200)
  })

  it('stand where they are printed and never overlap, whatever the line', () => {
    const pieces = fc.constantFrom(
      'Phòng Tư pháp',
      'các phòng',
      'ban',
      'Công an',
      'và',
      ',',
      ';',
      '(',
      ')',
      ':',
      'chủ trì',
      'phường',
      'Hạ tầng',
      '.',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
        const passage = aPassage(parts.join(' '))
        let before = 0
        for (const { from, to } of namesIn(passage, { from: 0, to: passage.text.length })) {
          expect(from).toBeGreaterThanOrEqual(before)
          expect(to).toBeGreaterThan(from)
          before = to
        }
        expect(before).toBeLessThanOrEqual(passage.text.length)
      }),
      { numRuns: 500 },
    )
  })
})

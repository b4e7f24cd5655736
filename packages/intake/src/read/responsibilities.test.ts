import { describe, expect, it } from 'vitest'
import { anOutline } from '../testing/passages.ts'
import { normalise } from './normalise.ts'
import { responsibilitiesOf } from './responsibilities.ts'

function duties(body: string) {
  const text = normalise(body)
  return responsibilitiesOf(text, anOutline(text), new Set()).map(({ duty }) => duty)
}

describe('who is told to do what', () => {
  it('an item in prose is one duty of its subject, its words whole', () => {
    const [duty] = duties('IV. TỔ CHỨC THỰC HIỆN\n4. Phòng Kinh tế tham mưu bố trí kinh phí.')
    expect(duty).toMatchObject({
      ref: 'IV.4',
      body: 'Phòng Kinh tế',
      agencies: ['Phòng Kinh tế'],
      text: 'Phòng Kinh tế tham mưu bố trí kinh phí.',
      mode: 'assigned',
    })
  })

  it('a body before a colon is left out of its words', () => {
    const [duty] = duties(
      'IV. TỔ CHỨC THỰC HIỆN\n2. Phòng văn hóa và Thông tin: Chủ trì truyền thông.',
    )
    expect(duty).toMatchObject({
      body: 'Phòng văn hóa và Thông tin',
      text: 'Chủ trì truyền thông.',
    })
  })

  it('dashes under a body are duties of that body, one each', () => {
    const found = duties(
      'III. TỔ CHỨC THỰC HIỆN\n2. Các trường học trên địa bàn phường\n- Tuyên truyền pháp luật.\n- Xây dựng môi trường.',
    )
    expect(found.map(({ ref, body, text }) => [ref, body, text])).toEqual([
      ['III.2[1]', 'Các trường học trên địa bàn phường', 'Tuyên truyền pháp luật.'],
      ['III.2[2]', 'Các trường học trên địa bàn phường', 'Xây dựng môi trường.'],
    ])
  })

  it('"Đề nghị" asks, with or without a colon', () => {
    const found = duties(
      'IV. TỔ CHỨC THỰC HIỆN\n5. Đề nghị Ủy ban Mặt trận Tổ quốc phường vận động Nhân dân.\n6. Đề nghị Hội Luật gia: Tư vấn miễn phí.',
    )
    expect(found.map(({ body, mode, text }) => [body, mode, text])).toEqual([
      [
        'Ủy ban Mặt trận Tổ quốc phường',
        'requested',
        'Đề nghị Ủy ban Mặt trận Tổ quốc phường vận động Nhân dân.',
      ],
      ['Hội Luật gia', 'requested', 'Tư vấn miễn phí.'],
    ])
  })

  it('"Đề nghị" over dashes asks in each of them', () => {
    const found = duties('III. PHÂN CÔNG NHIỆM VỤ\n4. Đề nghị UBMTTQ phường\n- Vận động Nhân dân.')
    expect(found).toMatchObject([{ ref: 'III.4[1]', body: 'UBMTTQ phường', mode: 'requested' }])
  })

  it('"Đối với …" in the requests of a plan asks what its paragraphs say', () => {
    const found = duties(
      'II. NỘI DUNG\n2. Đề xuất, kiến nghị phối hợp thực hiện\n2.1. Đối với Đảng ủy phường\nTrên cơ sở kế hoạch này, UBND phường kính đề nghị thường trực Đảng ủy phường quan tâm.\nChỉ đạo sát sao.',
    )
    expect(found).toMatchObject([
      {
        ref: 'II.2.2.1',
        body: 'Đảng ủy phường',
        text: 'Trên cơ sở kế hoạch này, UBND phường kính đề nghị thường trực Đảng ủy phường quan tâm. Chỉ đạo sát sao.',
        mode: 'requested',
      },
    ])
  })

  it('several bodies stay one string and are named one by one', () => {
    const [duty] = duties(
      'III. TỔ CHỨC THỰC HIỆN\n3. Hội đồng, các thành viên Hội đồng đánh giá và các cơ quan, đơn vị có liên quan có trách nhiệm hướng dẫn.',
    )
    expect(duty?.body).toBe(
      'Hội đồng, các thành viên Hội đồng đánh giá và các cơ quan, đơn vị có liên quan',
    )
    expect(duty?.agencies).toEqual([
      'Hội đồng',
      'các thành viên Hội đồng đánh giá',
      'các cơ quan, đơn vị có liên quan',
    ])
  })

  it('a paragraph right under the heading has the ref of the part', () => {
    const found = duties('III. TỔ CHỨC THỰC HIỆN\nGiao Văn phòng HĐND và UBND theo dõi, đôn đốc.')
    expect(found).toMatchObject([{ ref: 'III', body: 'Văn phòng HĐND và UBND' }])
  })

  it('what stands above nested dashes is one duty with them', () => {
    const words =
      'Phòng Kinh tế chủ trì rà soát toàn bộ các công trình đầu tư công trên địa bàn phường, lập danh mục các công trình chậm tiến độ, cụ thể'
    const found = duties(
      `III. TỔ CHỨC THỰC HIỆN\n1. ${words}:\n- Công trình đường;\n- Công trình trường học.`,
    )
    expect(found[0]).toMatchObject({ ref: 'III.1', body: 'Phòng Kinh tế' })
  })

  it('the closing paragraph, money and items without a body are none', () => {
    const text =
      'III. KINH PHÍ\n1. Phòng Kinh tế bố trí.\nIV. TỔ CHỨC THỰC HIỆN\n1. Việc này làm trong năm.\nTrên đây là Kế hoạch năm 2026./.'
    expect(duties(text)).toEqual([])
  })
})

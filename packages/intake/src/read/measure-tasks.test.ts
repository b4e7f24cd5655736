import { describe, expect, it } from 'vitest'
import { aPlan } from '../testing/passages.ts'
import { readPlan } from './draft.ts'

const read = (body: string) => readPlan(aPlan(body))
const refs = (body: string) => read(body).tasks.map(({ ref }) => ref)

describe('which paragraphs of measures are tasks', () => {
  it('the lettered ones, their dashes belong to them, general ones are none', () => {
    const body =
      'II. NHIỆM VỤ, GIẢI PHÁP\n1. Các giải pháp chung\n- Tiếp tục đổi mới.\n2. Các giải pháp thực hiện nhiệm vụ cụ thể\na) Đẩy mạnh tuyên truyền.\n- Tại khu dân cư.\nđ) Củng cố hòa giải.'
    expect(refs(body)).toEqual(['II.2.a', 'II.2.đ'])
  })

  it('the innermost numbered ones', () => {
    expect(refs('II. NHIỆM VỤ\n1. Nhóm việc\n1.1. Việc một.\n1.2. Việc hai.\n2. Việc ba.')).toEqual(
      ['II.1.1.1', 'II.1.1.2', 'II.2'],
    )
  })

  it('the dashes under a subject, where most of them give work to a body', () => {
    expect(
      refs(
        'II. NHIỆM VỤ\n1. Về hạ tầng\n- Phòng Kinh tế sửa cầu.\n- Công an xã lắp camera.\n2. Việc ba.',
      ),
    ).toEqual(['II.1[1]', 'II.1[2]', 'II.2'])
  })

  it('dashes, where a part has nothing else', () => {
    expect(refs('II. NHIỆM VỤ\n- Việc một.\n- Việc hai.')).toEqual(['II[1]', 'II[2]'])
    expect(
      refs('II. MỤC TIÊU, NHIỆM VỤ\n1. Mục tiêu\n- A.\n2. Nhiệm vụ cụ thể\n- B.\n- C.'),
    ).toEqual(['II.2[1]', 'II.2[2]'])
  })

  it('but no purpose, no money, no "tổ chức thực hiện"', () => {
    const body =
      'II. NỘI DUNG\n1. Việc một.\n2. Kinh phí thực hiện\n- Ngân sách.\n3. Tổ chức thực hiện\n- Phòng A đôn đốc.\nIII. KINH PHÍ\n1. Ngân sách phường.'
    expect(refs(body)).toEqual(['II.1'])
  })
})

describe('what a measure says', () => {
  it('who leads: bodies that open it, or that it orders', () => {
    const { tasks } = read(
      'II. NHIỆM VỤ\n1. Phòng Văn hóa - Xã hội, công an phường tuyên truyền, phối hợp với các tổ dân phố.\n2. Tổ chức hội nghị. Giao Văn phòng HĐND và UBND chuẩn bị.',
    )
    expect(tasks.map(({ lead, coordinating }) => [lead, coordinating])).toEqual([
      [['Phòng Văn hóa - Xã hội', 'công an phường'], ['các tổ dân phố']],
      [['Văn phòng HĐND và UBND'], []],
    ])
  })

  it('who leads: bodies that its dashes name, when it names none itself', () => {
    const { tasks } = read(
      'II. NHIỆM VỤ\n1. Tuyên truyền pháp luật\n- Giao Phòng Văn hóa - Xã hội xây dựng chuyên mục.\n- Công an phường chủ trì tuyên truyền lưu động.\n- Đối với học sinh: Các trường tổ chức ngoại khóa.',
    )
    expect(tasks[0]?.lead).toEqual(['Phòng Văn hóa - Xã hội', 'Công an phường'])
  })

  it('when: a day, month or quarter in its own paragraphs', () => {
    const { tasks, deadlines } = read(
      'II. NHIỆM VỤ\n1. Phát triển hạ tầng số\nGiao Phòng Kinh tế hoàn thành đường truyền trước ngày 30/6/2026; báo cáo UBND phường kết quả hằng quý.',
    )
    expect(tasks).toMatchObject([{ timing: { kind: 'date', lastDay: '2026-06-29' } }])
    expect(deadlines).toEqual([])
  })

  it('when: days in its dashes are deadlines of their own', () => {
    const { tasks, deadlines } = read(
      'II. NHIỆM VỤ\n1. Phòng Kinh tế phát triển hạ tầng số.\n- Khảo sát xong trước ngày 01/4/2026.\n- Nghiệm thu trước ngày 01/9/2026.',
    )
    expect(tasks).toMatchObject([{ timing: { kind: 'unspecified' } }])
    expect(deadlines.map(({ ref, who, lastDay }) => [ref, who, lastDay])).toEqual([
      ['II.1[1]', 'Phòng Kinh tế', '2026-03-31'],
      ['II.1[2]', 'Phòng Kinh tế', '2026-08-31'],
    ])
  })

  it('nothing of either is asked about', () => {
    const { doubts } = read('II. NHIỆM VỤ\n1. Đẩy mạnh tuyên truyền.')
    expect(doubts.map(({ code, ref }) => [code, ref])).toEqual([
      ['lead.missing', 'II.1'],
      ['timing.unspecified', 'II.1'],
    ])
  })
})

describe('a plan that only hands out duties', () => {
  const body =
    'II. PHÂN CÔNG NHIỆM VỤ\n1. Công an phường\n- Xây dựng kịch bản trước ngày 20/7/2026.\n- Bố trí lực lượng.\n2. Đề nghị UBMTTQ phường\n- Vận động Nhân dân.'

  it('has them as its tasks, led by the body they are given to', () => {
    expect(
      read(body).tasks.map(({ ref, title, lead, timing }) => [ref, title, lead, timing.kind]),
    ).toEqual([
      ['II.1[1]', 'Xây dựng kịch bản trước ngày 20/7/2026.', ['Công an phường'], 'date'],
      ['II.1[2]', 'Bố trí lực lượng.', ['Công an phường'], 'unspecified'],
      ['II.2[1]', 'Vận động Nhân dân.', ['UBMTTQ phường'], 'unspecified'],
    ])
  })

  it('says so without a question, and counts no deadline twice', () => {
    const { doubts, deadlines, responsibilities } = read(body)
    expect(doubts.map(({ code }) => code)).not.toContain('plan.none')
    expect(deadlines).toEqual([])
    expect(responsibilities).toHaveLength(3)
  })
})

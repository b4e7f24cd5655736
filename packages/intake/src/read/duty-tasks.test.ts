import { describe, expect, it } from 'vitest'
import { aPlan } from '../testing/passages.ts'
import { readPlan } from './draft.ts'

const tasksOf = (text: string) =>
  readPlan(text).tasks.map(({ ref, title, lead, coordinating }) => [ref, title, lead, coordinating])
const read = (body: string) => tasksOf(aPlan(body))

describe('a plan whose prose alone hands out work', () => {
  it('has a task for each dash or letter under a body, and for each item in prose', () => {
    expect(
      read(
        'II. TỔ CHỨC THỰC HIỆN\n1. Trạm Y tế xã\n- Chủ trì, phối hợp với các thôn điều tra nguy cơ.\n- Lập dự trù.\n2. Phòng Kinh tế: Thẩm định dự trù.\n3. Công an xã phối hợp với Trạm Y tế xã xử lý vi phạm.\n4. Đề nghị Hội Nông dân xã vận động hội viên.',
      ),
    ).toEqual([
      [
        'II.1[1]',
        'Chủ trì, phối hợp với các thôn điều tra nguy cơ.',
        ['Trạm Y tế xã'],
        ['các thôn'],
      ],
      ['II.1[2]', 'Lập dự trù.', ['Trạm Y tế xã'], []],
      ['II.2', 'Thẩm định dự trù.', ['Phòng Kinh tế'], []],
      [
        'II.3',
        'Công an xã phối hợp với Trạm Y tế xã xử lý vi phạm.',
        ['Công an xã'],
        ['Trạm Y tế xã'],
      ],
      ['II.4', 'Đề nghị Hội Nông dân xã vận động hội viên.', ['Hội Nông dân xã'], []],
    ])
  })

  it('"Đối với N" gives the lead even where N is no word we know', () => {
    expect(
      read(
        'II. NHIỆM VỤ CỦA CÁC ĐƠN VỊ\n1. Đối với Công an phường\n- Tuần tra ban đêm.\n2. Đối với các kíp bơm\n- Trực máy bơm.',
      ),
    ).toEqual([
      ['II.1[1]', 'Tuần tra ban đêm.', ['Công an phường'], []],
      ['II.2[1]', 'Trực máy bơm.', ['các kíp bơm'], []],
    ])
  })

  it('purpose, money and reporting hold none', () => {
    expect(
      read(
        'II. KINH PHÍ\n1. Phòng Kinh tế bố trí kinh phí.\nIII. CHẾ ĐỘ BÁO CÁO\n1. Công an phường tổng hợp báo cáo.\nIV. PHÂN CÔNG NHIỆM VỤ\n1. Công an phường tuần tra.',
      ),
    ).toEqual([['IV.1', 'Công an phường tuần tra.', ['Công an phường'], []]])
  })

  it('keeps what follows the last item out of its title and its leads', () => {
    expect(
      read(
        'II. PHÂN CÔNG NHIỆM VỤ\n1. Công an phường tuần tra.\nYêu cầu thủ trưởng các đơn vị cử người theo dõi.',
      ),
    ).toEqual([['II.1', 'Công an phường tuần tra.', ['Công an phường'], []]])
  })

  it('what only tells the content of propaganda is no task beside duties', () => {
    expect(
      read(
        'II. NỘI DUNG, HÌNH THỨC TUYÊN TRUYỀN\n1. Nội dung\n- Quyền lợi của người hiến máu.\n2. Hình thức\n- Loa truyền thanh.\nIII. TỔ CHỨC THỰC HIỆN\n1. Trạm Y tế phường khám sàng lọc.\n2. Công an phường giữ trật tự.',
      ),
    ).toEqual([
      ['III.1', 'Trạm Y tế phường khám sàng lọc.', ['Trạm Y tế phường'], []],
      ['III.2', 'Công an phường giữ trật tự.', ['Công an phường'], []],
    ])
  })
})

const HEAD =
  'UBND PHƯỜNG MINH TÂN\nSố: 10/UBND-VP\nV/v phòng cháy mùa khô\n\nMinh Tân, ngày 10 tháng 01 năm 2026\n\nKính gửi:\n- Công an phường;\n- Các tổ dân phố.\n\n'
const FOOT = '\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nHà Thị Thu\n'

describe('a document that is no plan', () => {
  it('a letter gives its numbered duties', () => {
    const text = `${HEAD}Chủ tịch UBND phường yêu cầu thực hiện các nội dung sau:\n\n1. Công an phường kiểm tra chợ.\n\n2. Các tổ dân phố\n\na) Nhắc từng hộ.\n\nb) Treo biển.${FOOT}`
    expect(tasksOf(text)).toEqual([
      ['1', 'Công an phường kiểm tra chợ.', ['Công an phường'], []],
      ['2.a', 'Nhắc từng hộ.', ['Các tổ dân phố'], []],
      ['2.b', 'Treo biển.', ['Các tổ dân phố'], []],
    ])
  })

  it('items without a body are duties of those the letter turns to', () => {
    const text = `${HEAD}UBND phường yêu cầu các cơ quan, đơn vị thực hiện một số nội dung sau:\n\n1. Rà soát thiết bị chữa cháy.\n\n2. Thống nhất chủ trương mua bơm.${FOOT}`
    expect(tasksOf(text)).toEqual([
      ['1', 'Rà soát thiết bị chữa cháy.', ['các cơ quan, đơn vị'], []],
    ])
  })

  it('a decision gives what its articles order; what they found or put into force is none', () => {
    const text = `UBND PHƯỜNG MINH TÂN\nSố: 10/QĐ-UBND\nMinh Tân, ngày 10 tháng 01 năm 2026\n\nQUYẾT ĐỊNH\nVề việc thành lập Tổ công tác\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Thành lập Tổ công tác gồm 05 người.\n\nĐiều 2. Nhiệm vụ của Tổ công tác\n\n1. Đo đạc bổ sung.\n\n2. Công an phường giữ trật tự.\n\nĐiều 3. Giao Phòng Kinh tế chủ trì, phối hợp với các thôn kiểm đếm.\n\nĐiều 4. Tổ công tác họp chiều thứ Sáu.\n\nĐiều 5. Quyết định có hiệu lực kể từ ngày ký. Các đơn vị chịu trách nhiệm thi hành.${FOOT}`
    expect(tasksOf(text)).toEqual([
      ['Điều 2.1', 'Đo đạc bổ sung.', ['Tổ công tác'], []],
      ['Điều 2.2', 'Công an phường giữ trật tự.', ['Công an phường'], []],
      [
        'Điều 3',
        'Giao Phòng Kinh tế chủ trì, phối hợp với các thôn kiểm đếm.',
        ['Phòng Kinh tế'],
        ['các thôn'],
      ],
    ])
  })

  it('conclusions of a briefing give each matter to the body behind its colon, not to the meeting', () => {
    const text = `UBND PHƯỜNG MINH TÂN\nSố: 10/TB-VP\nMinh Tân, ngày 10 tháng 01 năm 2026\n\nTHÔNG BÁO\nKết luận họp giao ban\n\nNgày 09/01/2026, Chủ tịch UBND phường họp giao ban. Sau khi nghe ý kiến, Chủ tịch kết luận:\n\n1. Về lối đi chợ: giao Phòng Kinh tế chủ trì, cùng Ban Quản lý chợ kẻ lại vạch.\n\n2. Về rác đêm: Ban Quản lý chợ dọn trước 6 giờ.\n\n3. Giao Văn phòng theo dõi việc này.${FOOT}`
    expect(tasksOf(text).map(([ref, , lead, coordinating]) => [ref, lead, coordinating])).toEqual([
      ['1', ['Phòng Kinh tế'], ['Ban Quản lý chợ']],
      ['2', ['Ban Quản lý chợ'], []],
      ['3', ['Văn phòng'], []],
    ])
  })

  it('is asked about, and one without duties says so', () => {
    const text = `${HEAD}UBND phường thông tin để các đơn vị biết.${FOOT}`
    const { docType, title, tasks, doubts } = readPlan(text)
    expect([docType, title, tasks]).toEqual(['CV', 'phòng cháy mùa khô', []])
    expect(doubts.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['plan.other-document', 'plan.none']),
    )
  })
})

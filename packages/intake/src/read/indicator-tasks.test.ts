import { describe, expect, it } from 'vitest'
import { aPlan } from '../testing/passages.ts'
import { readPlan } from './draft.ts'

const read = (items: string) =>
  readPlan(aPlan(`II. NỘI DUNG\n1. Phân công nhiệm vụ thực hiện các tiêu chí\n${items}`))

describe('an indicator given to officers in sentences', () => {
  it('is led by those its paragraphs name, merged in print order', () => {
    const { tasks } = read(
      '1.1. Tiêu chí 1: Ban hành văn bản\na. Chỉ tiêu 1: Ban hành đúng quy định\n- Yêu cầu các công chức chuyên môn nghiên cứu quy định.\n- Công chức Tư pháp-Hộ tịch: Rà soát văn bản.\n- Các công chức chuyên môn phối hợp với Mặt trận Tổ quốc lấy ý kiến.',
    )
    expect(tasks).toMatchObject([
      {
        ref: 'II.1.1.1.a',
        title: 'Ban hành đúng quy định',
        lead: ['các công chức chuyên môn', 'Công chức Tư pháp-Hộ tịch'],
        coordinating: ['Mặt trận Tổ quốc'],
        deliverable: null,
      },
    ])
  })

  it('recurs when its reports do, in the year printed with them', () => {
    const { tasks } = read(
      '1.1. Tiêu chí 1: A\na. Chỉ tiêu 1: B\n- Công chức A theo dõi; báo cáo kết quả hàng quý và năm 2026.\n- Công chức B báo cáo kết quả hàng tháng.',
    )
    expect(tasks[0]?.timing).toEqual({
      kind: 'recurring',
      text: 'hàng quý và năm 2026',
      frequencies: ['monthly', 'quarterly', 'annual'],
      from: '2026-01-01',
      to: '2026-12-31',
    })
  })

  it('else belongs to the year its work is said to be in', () => {
    const kinds = (words: string) => {
      const [task] = read(`1.1. Tiêu chí 1: A\na. Chỉ tiêu 1: B\n- ${words}`).tasks
      return task && [task.timing.kind, task.timing.text]
    }
    expect(kinds('Công chức A xây dựng kế hoạch trong năm 2026.')).toEqual([
      'year',
      'trong năm 2026',
    ])
    expect(kinds('Công chức A thực hiện Quyết định ngày 22 tháng 7 năm 2026.')).toEqual([
      'unspecified',
      null,
    ])
    expect(kinds('Công chức A thực hiện Luật năm 2012.')).toEqual(['unspecified', null])
  })

  it('that prints metadata lines is read by them', () => {
    const { tasks, criteria } = read(
      '1.1. Tiêu chí 1: A\na. Chỉ tiêu 1: B\n- Cơ quan chủ trì: Phòng A\n- Thời gian thực hiện: Quý II/2026',
    )
    expect(tasks).toMatchObject([{ lead: ['Phòng A'], timing: { kind: 'quarter' } }])
    expect(criteria).toMatchObject([
      { no: 1, indicators: [{ no: 1, title: 'B', assignees: ['Phòng A'] }] },
    ])
  })
})

describe('the criteria of a plan', () => {
  it('hold their indicators, with the leads as assignees; one without the word "Tiêu chí" too', () => {
    const { criteria } = read(
      '1.1. Tiêu chí 1: Ban hành văn bản\na. Chỉ tiêu 1: Đúng hạn\n- Công chức A: Lập danh mục.\n1.2. Tổ chức tiếp công dân\na. Chỉ tiêu 1: Tiếp nhận đơn\n- Giao công chức B tiếp công dân.\nb. Chỉ tiêu 2: Giải quyết thủ tục',
    )
    expect(criteria).toEqual([
      {
        no: 1,
        title: 'Ban hành văn bản',
        indicators: [{ no: 1, title: 'Đúng hạn', assignees: ['Công chức A'] }],
      },
      {
        no: 2,
        title: 'Tổ chức tiếp công dân',
        indicators: [
          { no: 1, title: 'Tiếp nhận đơn', assignees: ['công chức B'] },
          { no: 2, title: 'Giải quyết thủ tục', assignees: [] },
        ],
      },
    ])
  })

  it('may stand on lines of their own, without numbers', () => {
    const { criteria, tasks } = readPlan(
      aPlan(
        'II. PHÂN CÔNG THỰC HIỆN CÁC TIÊU CHÍ\nTiêu chí 2: Tiếp cận thông tin\nChỉ tiêu 1: Công khai thông tin\n- Giao công chức A niêm yết.',
      ),
    )
    expect(criteria).toMatchObject([
      { no: 2, title: 'Tiếp cận thông tin', indicators: [{ no: 1, assignees: ['công chức A'] }] },
    ])
    expect(tasks).toMatchObject([{ title: 'Công khai thông tin' }])
  })

  it('named in the titles of tasks have no indicators', () => {
    const { criteria } = readPlan(
      aPlan(
        'II. NHIỆM VỤ\n1. Xây dựng giải pháp thực hiện Tiêu chí 01: Ban hành văn bản\n- Cơ quan chủ trì: UBND các xã, phường\n- Thời gian: Năm 2026\n2. Tổ chức kiểm tra\n- Cơ quan chủ trì: Phòng A\n- Thời gian: Quý I/2026',
      ),
    )
    expect(criteria).toEqual([{ no: 1, title: 'Ban hành văn bản', indicators: [] }])
  })
})

import { describe, expect, it } from 'vitest'
import { aPlan } from '../testing/passages.ts'
import { readPlan } from './draft.ts'

const HEADER = 'STT\tTên nhiệm vụ\tThời gian thực hiện\tSản phẩm'

function read(body: string, rows: readonly string[]) {
  return readPlan(
    `${aPlan(`II. NHIỆM VỤ\n${body}`)}\nPHỤ LỤC\nLỘ TRÌNH\n${[HEADER, ...rows].join('\n')}`,
  )
}

const labelled = (title: string) => `${title}\n- Chủ trì: Phòng Kinh tế.\n- Phối hợp: các thôn.\n`

describe('tasks printed in the body and again in an annex', () => {
  it('are one task: ref and title of the first place, the fields of both', () => {
    const { tasks, doubts } = read(
      labelled('1. Mở lớp xóa mù chữ cho phụ nữ các thôn Đá Bàn, Nà Lốc'),
      ['1\tMở lớp xóa mù chữ cho phụ nữ thôn Đá Bàn, Nà Lốc\tQuý I/2026\t02 lớp'],
    )
    expect(tasks).toMatchObject([
      {
        ref: 'II.1',
        title: 'Mở lớp xóa mù chữ cho phụ nữ các thôn Đá Bàn, Nà Lốc',
        lead: ['Phòng Kinh tế'],
        coordinating: ['các thôn'],
        timing: { kind: 'quarter' },
        deliverable: '02 lớp',
      },
    ])
    expect(doubts).toEqual([])
  })

  it('a time that both print stands once, another one beside it', () => {
    const { tasks } = read(`${labelled('1. Tổng kết phong trào')}- Thời gian: Quý IV/2026.`, [
      '1\tTổng kết phong trào\tQuý IV/2026; trước ngày 20/12/2026\tBáo cáo',
    ])
    expect(tasks[0]?.timing.kind).toBe('quarter')
    expect(tasks[0]?.timings.map(({ kind }) => kind)).toEqual(['date'])
  })

  it('other work of the annex is a task of its own', () => {
    const { tasks } = read(labelled('1. Tổng kết phong trào khuyến học'), [
      '1\tTrồng cây đầu năm ở các thôn\tQuý I/2026\tCây',
    ])
    expect(tasks.map(({ ref }) => ref)).toEqual(['II.1', 'PL.1'])
  })

  it('work that two rows are as like is joined with neither', () => {
    const { tasks } = read(labelled('1. Tiêm phòng cho đàn vật nuôi'), [
      '1\tTiêm phòng cho đàn vật nuôi\tQuý I/2026\t',
      '2\tTiêm phòng cho đàn vật nuôi\tQuý III/2026\t',
    ])
    expect(tasks.map(({ ref }) => ref)).toEqual(['II.1', 'PL.1', 'PL.2'])
  })

  it('measures without lines are joined where the annex repeats most of them', () => {
    const rows = ['1\tRà soát hộ nghèo toàn xã\tQuý I/2026\tDanh sách']
    const told = read('1. Rà soát hộ nghèo toàn xã.\n- Lập danh sách.', rows)
    expect(told.tasks.map(({ ref, deliverable }) => [ref, deliverable])).toEqual([
      ['II.1', 'Danh sách'],
    ])
    const introduced = read('1. Đẩy mạnh tuyên truyền về giảm nghèo.', rows)
    expect(introduced.tasks.map(({ ref }) => ref)).toEqual(['PL.1'])
  })
})

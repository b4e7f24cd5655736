import { describe, expect, it } from 'vitest'
import { anOutline, aPassage } from '../testing/passages.ts'
import { foundNames, taskOf } from './found-task.ts'
import type { Node } from './node.ts'

const node = (): Node => {
  const found = anOutline('I. VIỆC').children[0]
  if (!found) throw new Error('an outline without its section')
  return found
}

/** The task these names make, each name a whole passage. */
function task(lead: readonly string[], coordinating: readonly string[] = []) {
  const named = (names: readonly string[]) =>
    names.flatMap((name) => foundNames(aPassage(name), [{ from: 0, to: name.length }]))
  return taskOf('I. VIỆC', {
    node: node(),
    title: { from: 3, to: 7 },
    lead: named(lead),
    coordinating: named(coordinating),
    timings: [
      {
        timing: { kind: 'ongoing', text: null, from: null, to: null },
        span: { from: 0, to: 1 },
        doubt: null,
      },
    ],
    deliverable: null,
    source: { from: 0, to: 7 },
  })
}

const asked = (...lead: string[]) => task(lead).doubts.map(({ code }) => code)

describe('what is asked of a lead', () => {
  it.each([
    'Phòng Văn hóa - Xã hội',
    'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường',
    'Trung tâm Cung ứng dịch vụ sự nghiệp công phường',
    'Trung tâm Dịch vụ sự nghiệp công ích khu vực Bắc sông',
    'Ban Quản lý dự án đầu tư xây dựng công trình',
    'Hội đồng Phối hợp phổ biến, giáo dục pháp luật',
    'Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội phường',
    'Các trường mầm non, tiểu học và trung học cơ sở',
    'Ủy ban nhân dân các xã, phường',
  ])('nothing when it is a name: %s', (name) => {
    expect(asked(name)).toEqual([])
  })

  it.each([
    ['nobody', [], ['lead.missing']],
    ['a general word', ['cán bộ'], ['lead.related']],
    ['those concerned', ['Phòng Kinh tế', 'các cơ quan liên quan'], ['lead.related']],
    ['a list behind its class', ['các phòng: A, B'], ['lead.related']],
    ['whoever is given the task', ['Công chức được giao nhiệm vụ'], ['lead.placeholder']],
    [
      'a name that may have swallowed the work',
      ['Phòng Kinh tế gom phiếu của từng hộ'],
      ['lead.related'],
    ],
  ])('%s', (_, lead, codes) => {
    expect(asked(...lead)).toEqual(codes)
  })

  it('once, where several reasons meet', () => {
    expect(asked('Phòng Kinh tế gom phiếu của các hộ có liên quan')).toEqual(['lead.related'])
  })

  it('shows the name it asks about', () => {
    const [doubt] = task(['Phòng Kinh tế gom phiếu của từng hộ']).doubts
    expect(doubt).toMatchObject({ source: { from: 0, to: 35 } })
    expect(doubt?.message).toContain('Tên cơ quan chủ trì dài khác thường')
  })
})

describe('who is named twice', () => {
  it('is kept once, in the first spelling', () => {
    const { lead, coordinating } = task(
      ['Phòng Kinh tế', 'phòng kinh tế'],
      ['PHÒNG KINH TẾ', 'Công an phường', 'công an phường'],
    ).task
    expect(lead).toEqual(['Phòng Kinh tế'])
    expect(coordinating).toEqual(['Công an phường'])
  })
})

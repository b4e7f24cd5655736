import { describe, expect, it } from 'vitest'
import { anOutline } from '../testing/passages.ts'
import { type Area, areaOf } from './areas.ts'
import { walk } from './node.ts'

function areas(text: string): Record<string, Area | null> {
  const nodes = [...walk(anOutline(text))].filter((node) => node.kind !== 'root')
  return Object.fromEntries(nodes.map((node) => [node.ref, areaOf(node)]))
}

describe('what a part is about', () => {
  it.each([
    ['MỤC ĐÍCH, YÊU CẦU', 'purpose'],
    ['QUAN ĐIỂM, MỤC TIÊU', 'purpose'],
    ['NỘI DUNG', 'tasks'],
    ['NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU', 'tasks'],
    ['NỘI DUNG CÁC NHIỆM VỤ CỤ THỂ', 'tasks'],
    ['NỘI DUNG, THỜI GIAN KIỂM TRA', 'tasks'],
    ['PHÂN CÔNG THỰC HIỆN CÁC TIÊU CHÍ', 'tasks'],
    ['MỤC TIÊU, NHIỆM VỤ', 'tasks'],
    ['PHẠM VI THỰC HIỆN', 'scope'],
    ['THỜI GIAN, ĐỊA ĐIỂM', 'scope'],
    ['TỔ CHỨC THỰC HIỆN', 'execution'],
    ['TỔ CHỨC THỰC HIỆN VÀ CHẾ ĐỘ BÁO CÁO', 'execution'],
    ['PHÂN CÔNG NHIỆM VỤ', 'execution'],
    ['TRÁCH NHIỆM CỦA CÁC ĐƠN VỊ', 'execution'],
    ['KINH PHÍ THỰC HIỆN', 'money'],
    ['NGUỒN KINH PHÍ', 'money'],
    ['ĐỀ XUẤT, KIẾN NGHỊ', 'requests'],
    ['LỜI NÓI ĐẦU', null],
  ])('"%s" is about %s', (heading, area) => {
    expect(areas(`II. ${heading}\n- A`)).toEqual({ II: area, 'II[1]': area })
  })

  it('an item opens an area of its own when its heading is nothing but that', () => {
    const text =
      'II. NỘI DUNG\n1. Phân công nhiệm vụ thực hiện các tiêu chí\n2. Đề xuất, kiến nghị phối hợp thực hiện\n2.1. Đối với A\n3. Tổ chức thực hiện\n4. Kinh phí thực hiện\n5. Tổ chức thực hiện Luật Đất đai'
    expect(areas(text)).toEqual({
      II: 'tasks',
      'II.1': 'tasks',
      'II.2': 'requests',
      'II.2.2.1': 'requests',
      'II.3': 'execution',
      'II.4': 'money',
      'II.5': 'tasks',
    })
  })

  it('items of a part part it again', () => {
    const text = 'I. MỤC TIÊU, NHIỆM VỤ\n1. Mục tiêu\n- A\n2. Nhiệm vụ\n- B\n3. Phạm vi áp dụng'
    expect(areas(text)).toMatchObject({ 'I.1[1]': 'purpose', 'I.2[1]': 'tasks', 'I.3': 'scope' })
  })
})

import { describe, expect, it } from 'vitest'
import { columnOf } from './columns.ts'

describe('what a column of a table holds', () => {
  it.each([
    ['STT', 'number'],
    ['Số TT', 'number'],
    ['Nội dung công việc', 'title'],
    ['Việc phải làm', 'title'],
    ['Tên sáng kiến', 'title'],
    ['**Nhiệm vụ cụ thể**', 'title'],
    ['Cơ quan\u2028chủ trì', 'lead'],
    ['Đầu mối chủ trì', 'lead'],
    ['Đơn vị thực hiện', 'lead'],
    ['Phân công thực hiện', 'lead'],
    ['Người phụ trách', 'lead'],
    ['Phối hợp', 'coordinating'],
    ['Đơn vị cùng phối hợp', 'coordinating'],
    ['Cơ quan phối hợp thực hiện', 'coordinating'],
    ['Đơn vị cùng làm', 'coordinating'],
    ['Cùng thực hiện', 'coordinating'],
    ['Cơ quan chủ trì, phối hợp', 'both'],
    ['Mốc thời gian', 'time'],
    ['Tháng hoàn thành', 'time'],
    ['Hoàn thành', 'time'],
    ['Thời hạn (dự kiến)', 'time'],
    ['Thời hạn (trước ngày)', 'before'],
    ['Hoàn thành trước ngày', 'before'],
    ['Xong trước', 'before'],
    ['Kết quả cần đạt', 'product'],
    ['Sản phẩm dự kiến', 'product'],
    ['Tài liệu kiểm chứng', 'product'],
    ['Lãnh đạo phụ trách', 'other'],
    ['Ghi chú', 'other'],
    ['Kinh phí', 'other'],
    ['Đơn vị tính', 'other'],
  ])('%j: %s', (words, column) => expect(columnOf(words)).toBe(column))

  it.each(['', 'Công an phường', 'Tháng 3/2026', 'Phòng Kinh tế', 'Họp dân'])(
    '%j heads none',
    (words) => expect(columnOf(words)).toBeNull(),
  )
})

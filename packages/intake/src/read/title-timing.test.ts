import { expect, it } from 'vitest'
import { aPassage } from '../testing/passages.ts'
import { titleTiming } from './title-timing.ts'

function read(words: string) {
  const passage = aPassage(words)
  return titleTiming(passage, passage.text.length, { from: 2026, to: 2026, issuedOn: null })
}

it.each([
  ['Ban hành quy chế, hoàn thành trước ngày 30/6/2026', 'date', 'trước ngày 30/6/2026'],
  ['Tổ chức hội nghị quán triệt trong quý I/2026', 'quarter', 'trong quý I/2026'],
  ['Tổng kết vào tháng 12/2026', 'month', 'tháng 12/2026'],
  ['Kiện toàn tổ hòa giải đến hết quý II năm 2026', 'quarter', 'đến hết quý II năm 2026'],
])('"%s" prints its own time', (words, kind, text) => {
  expect(read(words)).toMatchObject([{ timing: { kind, text }, doubt: null }])
})

it.each([
  'Rà soát văn bản ban hành năm 2025',
  'Thực hiện Quyết định số 5/QĐ-UBND ngày 03/4/2026 của Ủy ban nhân dân',
  'Lập dự toán quý II/2026 và quý III/2026 theo mẫu',
  'Tuyên truyền Luật Đất đai',
])('"%s" prints none that is surely its own', (words) => {
  expect(read(words)).toEqual([])
})

it.each([
  [
    'Xây dựng kế hoạch trước ngày 01/3/2026, tổng kết trước ngày 15/12/2026',
    ['trước ngày 01/3/2026', 'trước ngày 15/12/2026'],
  ],
  [
    'Tổ chức hai đợt ra quân: đợt 1 trong tháng 6/2026, đợt 2 trong tháng 8/2026',
    ['trong tháng 6/2026', 'trong tháng 8/2026'],
  ],
  [
    'Kiểm tra các chợ từ ngày 20/01/2026 đến hết ngày 28/02/2026.',
    ['từ ngày 20/01/2026 đến hết ngày 28/02/2026'],
  ],
  ['Cứng hóa đường ấp; hoàn thành trong năm 2028.', ['trong năm 2028']],
  ['Xây dựng tuyến đường hoa; thực hiện từ năm 2026 đến năm 2027', ['từ năm 2026 đến năm 2027']],
  ['Mở rộng mạng nước đến ba ấp trước năm 2030.', ['trước năm 2030']],
  [
    'Xác nhận nguồn gốc đất trong thời hạn 10 ngày kể từ ngày nhận hồ sơ của hộ dân.',
    ['trong thời hạn 10 ngày kể từ ngày nhận hồ sơ của hộ dân'],
  ],
  ['Vệ sinh lớp học trước ngày khai giảng, lau rửa đồ chơi', ['trước ngày khai giảng']],
  ['Lập danh sách người dự bị, cập nhật hằng quý.', ['hằng quý']],
])('"%s" prints its times', (words, texts) => {
  const found = read(words)
  expect(found.map(({ timing }) => timing.text)).toEqual(texts)
  expect(found.every(({ doubt }) => doubt === null)).toBe(true)
})

it.each([
  'Lấy ý kiến cộng đồng dân cư trước khi lập dự án.',
  'Tự chấm điểm (thời gian đánh giá tính từ ngày 01/01/2026 đến ngày 31/12/2026).',
  'Phổ biến Luật có hiệu lực thi hành từ ngày 01/7/2026.',
  'Nhắc các hộ khai báo trước ngày tổ chức ít nhất 03 ngày.',
  'Duy trì phong trào thi đua hằng năm của phường',
])('"%s" sets no time', (words) => {
  expect(read(words)).toEqual([])
})

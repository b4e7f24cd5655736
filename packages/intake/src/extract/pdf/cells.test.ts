import { expect, test } from 'vitest'
import { pdfFile } from '../../testing/documents/pdf-file.ts'
import { linesRead } from '../../testing/documents/reading.ts'
import { readPdf } from './read-pdf.ts'

/** The second cell of a narrow table, as read back. */
async function cellRead(words: string, width: number): Promise<string> {
  const rows = [
    ['STT', 'Cơ quan chủ trì'],
    ['1', words],
  ]
  const file = await pdfFile((sheet) => void sheet.table(85, 80, [60, width], rows))
  const cell = linesRead(await readPdf(file))
    .find((line) => line.startsWith('1\t'))
    ?.split('\t')[1]
  return cell ?? ''
}

test.each([
  ['Văn phòng HĐND và UBND xã', 62],
  ['Phòng Kinh tế, Hạ tầng và Đô thị', 70],
  ['Ban Quản lý chợ Vân', 55],
  ['Công an phường, Ban Chỉ huy Quân sự', 96],
])('the name "%s" that a narrow column breaks is one name', async (words, width) => {
  expect(await cellRead(words, width)).toBe(words)
})

test('a label on a line of its own stays on a line of its own', async () => {
  const read = await cellRead('Chủ trì: Phòng Kinh tế Phối hợp: các thôn', 126)
  expect(read.split('\u2028')).toEqual(['Chủ trì: Phòng Kinh tế', 'Phối hợp: các thôn'])
})

test('two times of one cell stay two, however narrow the column', async () => {
  const read = await cellRead('Tháng 5/2026 Tháng 10/2026', 88)
  expect(read.split('\u2028')).toEqual(['Tháng 5/2026', 'Tháng 10/2026'])
})

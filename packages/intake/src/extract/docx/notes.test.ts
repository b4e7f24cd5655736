import { expect, test } from 'vitest'
import { linesRead } from '../../testing/documents/reading.ts'
import { wordFile } from '../../testing/documents/word-file.ts'
import { paragraph, run } from '../../testing/documents/word-markup.ts'
import { readDocx } from './read-docx.ts'

const note = (kind: string, id: number, text: string) =>
  `<w:${kind} w:id="${id}">${paragraph(text)}</w:${kind}>`
const reference = (kind: string, id: number, more = '') =>
  `<w:r><w:${kind}Reference w:id="${id}"${more}/></w:r>`

test('notes stand at the end in the order of their marks, and the text is free of marks', async () => {
  const body =
    paragraph(run('Theo Kế hoạch') + reference('footnote', 5) + run(' năm 2026')) +
    paragraph(run('Hết') + reference('endnote', 1) + reference('footnote', 2))
  const footnotes =
    note('footnote', -1, 'vạch ngăn') +
    note('footnote', 2, 'Ghi chú sau') +
    note('footnote', 5, 'Ghi chú đầu')
  const read = await readDocx(
    wordFile({ body, footnotes, endnotes: note('endnote', 1, 'Ghi chú cuối') }),
  )
  expect(linesRead(read)).toEqual([
    'Theo Kế hoạch năm 2026',
    'Hết',
    '',
    '[1] Ghi chú đầu',
    '[i] Ghi chú cuối',
    '[2] Ghi chú sau',
  ])
})

test('a note with a mark of its own is not counted, one without words or part is left out', async () => {
  const own = reference('footnote', 1, ' w:customMarkFollows="1"') + run('*')
  const body = paragraph(
    run('Nội dung của kế hoạch') +
      own +
      reference('footnote', 2) +
      reference('footnote', 3) +
      reference('endnote', 1),
  )
  const footnotes =
    note('footnote', 1, 'Riêng') + note('footnote', 2, '') + note('footnote', 3, 'Chung')
  expect(linesRead(await readDocx(wordFile({ body, footnotes })))).toEqual([
    'Nội dung của kế hoạch*',
    '',
    '[*] Riêng',
    '[2] Chung',
  ])
})

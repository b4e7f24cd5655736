import { expect, test } from 'vitest'
import { rawPdf } from '../../testing/documents/raw-pdf.ts'
import { linesRead } from '../../testing/documents/reading.ts'
import { readPdf } from './read-pdf.ts'

const FILLER = 'BT /F1 12 Tf 50 60 Td (Noi dung khac cua van ban nay.) Tj ET'

async function lines(content: string, form?: string): Promise<string[]> {
  return linesRead(await readPdf(rawPdf(`${content} ${FILLER}`, form)))
    .filter(Boolean)
    .slice(0, -1)
}

test('lines follow one another by moving, by leading and by their own signs', async () => {
  const content =
    'BT /F1 12 Tf 14 TL 50 700 Td (Mot) Tj T* (Hai) Tj 0 -14 Td (Ba) Tj 0 -20 TD (Bon) Tj (Nam) \' 1 2 (Sau bay) " ET'
  expect(await lines(content)).toEqual(['Mot', 'Hai', 'Ba', 'Bon', 'Nam', 'Sau bay'])
})

test('letters pushed apart are one word, words pushed apart are two', async () => {
  expect(
    await lines(
      'BT /F1 12 Tf 2 Tc 50 700 Td (KE HOACH) Tj 0 Tc 0 -20 Td [(Uy) -30 (ban) -280 (xa)] TJ ET',
    ),
  ).toEqual(['KE HOACH', 'Uyban xa'])
  expect(
    await lines(
      'BT /F1 12 Tf 50 700 Td [(nhan) -600 (dan)] TJ 8 Tw 0 -20 Td (hai chu) Tj 50 Tz 0 Tw 0 -20 Td (hep lai) Tj ET',
    ),
  ).toEqual(['nhan dan', 'hai chu', 'hep lai'])
})

test('a raised figure stays with its line, saved and turned coordinates come back', async () => {
  const content =
    'q 1 0 0 1 0 100 cm BT /F1 12 Tf 50 600 Td (Dien tich m) Tj /F1 7 Tf 5 Ts (2) Tj ET Q BT /F1 12 Tf 1 0 0 1 50 650 Tm (Dong duoi) Tj ET'
  expect(await lines(content)).toEqual(['Dien tich m2', 'Dong duoi'])
})

test('a form that is drawn into the page stands where it is put', async () => {
  expect(
    await lines(
      'BT /F1 12 Tf 50 650 Td (Dong giua) Tj ET /X1 Do',
      'BT /F1 12 Tf 50 800 Td (Dong dau) Tj 0 -150 Td (Dong cuoi) Tj ET',
    ),
  ).toEqual(['Dong dau', 'Dong giua', 'Dong cuoi'])
})

test('what lies outside the page or is too small to be seen is not read', async () => {
  expect(
    await lines(
      'BT /F1 12 Tf 700 700 Td (Ngoai trang) Tj ET BT /F1 1 Tf 50 650 Td (Qua nho) Tj ET BT /F1 12 Tf 50 600 Td (Doc duoc) Tj ET',
    ),
  ).toEqual(['Doc duoc'])
})

test('broken operations leave the rest of the page readable', async () => {
  expect(
    await lines(
      'Q Q EMC ET 1 0 0 cm /F9 12 Tf BT /F1 12 Tf 50 700 Td (Phan dau cua trang nay van con doc duoc) Tj ET q q',
    ),
  ).toContain('Phan dau cua trang nay van con doc duoc')
})

import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import { type Sheet, sheetOn } from './sheet.ts'

/** How a test wants its PDF made. */
export interface PdfOptions {
  readonly landscape?: boolean
  readonly password?: string
  readonly compress?: boolean
}

const FONTS = ['latin-400', 'vietnamese-400', 'latin-700', 'vietnamese-700']

/** A PDF with Vietnamese letters in it, drawn by the test itself page by page. */
export async function pdfFile(
  draw: (sheet: Sheet) => void,
  { landscape = false, password, compress = true }: PdfOptions = {},
): Promise<Uint8Array> {
  const require = createRequire(import.meta.url)
  const document = new PDFDocument({
    size: 'A4',
    layout: landscape ? 'landscape' : 'portrait',
    margin: 0,
    compress,
    info: { CreationDate: new Date(0) },
    ...(password === undefined ? {} : { userPassword: password }),
  })
  for (const name of FONTS) {
    const file = `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${name}-normal.woff`
    document.registerFont(name, require.resolve(file))
  }
  const chunks: Uint8Array[] = []
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const ended = new Promise<void>((resolve) => document.on('end', resolve))
  draw(sheetOn(document))
  document.end()
  await ended
  return new Uint8Array(Buffer.concat(chunks))
}

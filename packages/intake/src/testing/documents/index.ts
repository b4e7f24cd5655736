export { FIXTURE_PLANS } from '../fixture-plans.ts'
export { type PdfOptions, pdfFile } from './pdf-file.ts'
export type { Setting, Sheet } from './sheet.ts'

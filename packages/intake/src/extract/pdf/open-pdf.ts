import { getResolvedPDFJS } from 'unpdf'
import { UnreadableFile } from '../docx/extraction.ts'
import { LIMITS } from '../docx/limits.ts'
import type { Fragment, PageMarks } from './fragment.ts'
import { pageMarksOf } from './page-marks.ts'
import type { FontOfPage, PageSource } from './page-source.ts'
import { sheltered } from './stray-faults.ts'
import { screened } from './streams.ts'

const NO_ANNOTATIONS = 0
const SILENT = 0
const PLAIN_UNIT = 0.001
/** The fonts of programs that lay recognised letters over a scan. */
const RECOGNISED = /glyphless|hiddenhorz|invisible|ocr/iu

/** The marks of all pages, and what may be wrong with them. */
export interface OpenedPdf {
  readonly pages: readonly PageMarks[]
  /** A program recognised the letters from a scan. */
  readonly recognised: boolean
  /** A part of the file is not whole. */
  readonly broken: boolean
}

/**
 * Opens a PDF and reads what its pages draw. Nothing is fetched, no script runs, no picture is decoded. `stop` ends it
 * between two pages.
 */
export function openPdf(bytes: Uint8Array, stop?: AbortSignal): Promise<OpenedPdf> {
  return sheltered(() => readPages(bytes, stop))
}

async function readPages(bytes: Uint8Array, stop?: AbortSignal): Promise<OpenedPdf> {
  const { bytes: data, broken } = screened(bytes)
  const pdfjs = await getResolvedPDFJS()
  const task = pdfjs.getDocument({
    data,
    verbosity: SILENT,
    maxImageSize: 0,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
  })
  try {
    const document = await task.promise.catch(named)
    if (document.numPages > LIMITS.pages) throw new UnreadableFile('too-many-pages')
    const pages: PageMarks[] = []
    let recognised = false
    for (let number = 1; number <= document.numPages; number += 1) {
      if (stop?.aborted) throw new UnreadableFile('too-slow')
      const page = await document.getPage(number).catch(named)
      const list = await page.getOperatorList({ annotationMode: NO_ANNOTATIONS }).catch(named)
      const fontOf = (id: string): FontOfPage => {
        const font: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : null
        return { unit: unitOf(font), name: nameOf(font) }
      }
      const source: PageSource = {
        operations: list.fnArray,
        operands: list.argsArray,
        viewport: (turn) => page.getViewport({ scale: 1, rotation: (page.rotate + turn) % 360 }),
        font: (id) => {
          const font = fontOf(id)
          recognised ||= RECOGNISED.test(font.name)
          return font
        },
      }
      const marks = pageMarksOf(source, pdfjs.OPS)
      recognised ||= mostlyUnseen(marks.fragments)
      pages.push(marks)
      page.cleanup()
    }
    return { pages, recognised, broken }
  } finally {
    await task.destroy()
  }
}

/** The library's own names for what is wrong with a file. */
function named(error: unknown): never {
  const name = error instanceof Error ? error.name : ''
  throw new UnreadableFile(name === 'PasswordException' ? 'password' : 'damaged', error)
}

function mostlyUnseen(fragments: readonly Fragment[]): boolean {
  return fragments.filter(({ unseen }) => unseen).length * 2 > fragments.length
}

function unitOf(font: unknown): number {
  const matrix =
    typeof font === 'object' && font !== null && 'fontMatrix' in font ? font.fontMatrix : null
  const unit: unknown = Array.isArray(matrix) ? matrix[0] : null
  return typeof unit === 'number' && Number.isFinite(unit) ? unit : PLAIN_UNIT
}

function nameOf(font: unknown): string {
  const name: unknown = typeof font === 'object' && font !== null && 'name' in font ? font.name : ''
  return typeof name === 'string' ? name : ''
}

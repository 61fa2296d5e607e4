import { Refusal } from '#domain/refusal.ts'
import {
  getDocument,
  VerbosityLevel,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Budget } from '../budget.ts'
import { pageGraphics } from './page-graphics.ts'
import { pageRuns } from './page-runs.ts'
import type { PdfPage } from './page.ts'

/**
 * The pages of a PDF: their text, ruling lines and filled boxes.
 * Nothing in the file is executed, fetched or drawn.
 * @throws Refusal fileEncrypted, fileDamaged, fileOverLimit
 */
export const openPdf = async (bytes: Uint8Array, budget: Budget): Promise<PdfPage[]> => {
  const loading = getDocument({
    // the library empties its input, and refuses the Buffer that Node makes of a file
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    isOffscreenCanvasSupported: false,
    enableXfa: false,
    useWasm: false,
    stopAtErrors: false,
  })
  try {
    const document = await loading.promise
    return await readPages(document, budget)
  } catch (error) {
    throw asRefusal(error)
  } finally {
    await loading.destroy()
  }
}

const readPages = async (document: PDFDocumentProxy, budget: Budget): Promise<PdfPage[]> => {
  budget.spend('pages', document.numPages)
  const pages: PdfPage[] = []
  for (let number = 1; number <= document.numPages; number++)
    pages.push(await readPage(await document.getPage(number), budget))
  return pages.flatMap(({ runs }) => runs).length >= pages.flatMap(({ asides }) => asides).length
    ? pages
    : pages.map(withoutAsides)
}

/**
 * The page with its asides as ordinary text.
 * A file that marks most of its text as asides cannot be right.
 */
const withoutAsides = (page: PdfPage): PdfPage => ({
  ...page,
  runs: [...page.runs, ...page.asides],
  asides: [],
})

const readPage = async (page: PDFPageProxy, budget: Budget): Promise<PdfPage> => {
  const viewport = page.getViewport({ scale: 1 })
  const operators = await page.getOperatorList()
  budget.spend('operators', operators.fnArray.length)
  const content = await page.getTextContent({ includeMarkedContent: true })
  const isBold = (font: string): boolean => {
    const fontObject: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : undefined
    return (
      typeof fontObject === 'object' &&
      fontObject !== null &&
      'name' in fontObject &&
      /bold|black|heavy|semib/i.test(String(fontObject.name))
    )
  }
  const pdfPage: PdfPage = {
    number: page.pageNumber,
    width: viewport.width,
    height: viewport.height,
    ...pageRuns(content.items, viewport.transform, isBold),
    ...pageGraphics(operators, viewport.transform),
  }
  page.cleanup()
  return pdfPage
}

const asRefusal = (error: unknown): Refusal => {
  if (error instanceof Refusal) return error
  return new Refusal(
    error instanceof Error && error.name === 'PasswordException' ? 'fileEncrypted' : 'fileDamaged',
  )
}

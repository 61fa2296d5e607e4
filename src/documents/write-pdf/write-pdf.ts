import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { Refusal } from '#domain/refusal.ts'
import type { PaperContent } from '../blocks.ts'
import { paperFaces, readPaperFace } from '../paper-fonts.ts'
import { printedPaper } from './printed-paper.ts'
import { inReadingOrder } from './reading-order.ts'
import { template } from './template.ts'

/**
 * A paper as a PDF/UA-1 file with tags, title, language, bookmarks and its own fonts.
 * The same paper gives the same bytes.
 * @throws Refusal paperLetters (letters) where the fonts lack some characters
 */
export const writePdf = (paper: PaperContent): Uint8Array => {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: paperFaces.map(readPaperFace) }] })
  try {
    const output = compiler.compile({
      mainFileContent: template,
      inputs: { paper: JSON.stringify(printedPaper(paper)) },
    })
    if (!output.result) throw new Error(JSON.stringify(output.takeDiagnostics()?.shortDiagnostics))
    return inReadingOrder(compiler.pdf(output.result, { pdfStandard: 'ua-1' }))
  } catch (error) {
    throw withoutLetters(error) ?? error
  } finally {
    // The compiler's cache is cleared, because it lives as long as the process and papers seldom repeat.
    compiler.evictCache(0)
  }
}

/** The refusal for letters that no font has; the exporter reports them one by one. */
const withoutLetters = (error: unknown): Refusal | undefined => {
  const missing =
    error instanceof Error
      ? [...error.message.matchAll(/the text `\\"(.*?)\\"` could not be displayed/gu)]
      : []
  const letters = [...new Set(missing.map(([, letter = '']) => letter))]
  return letters.length === 0
    ? undefined
    : new Refusal('paperLetters', { letters: letters.slice(0, 12).join(' ') })
}

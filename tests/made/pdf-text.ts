import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { TextItem } from 'pdfjs-dist/types/src/display/api.d.ts'

/**
 * The text of a PDF as from an extractor without knowledge of tables or tags.
 * Words are in the order in which the file draws them, with a line for each baseline.
 * An empty line is a jump on the page, a line with a space a gap, a form feed a new page.
 */
export const pdfText = async (bytes: Uint8Array): Promise<string> => {
  const loading = getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS })
  const document = await loading.promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    pages.push(pageText(items.filter(item => 'str' in item && item.str !== '') as TextItem[]))
  }
  await loading.destroy()
  return pages.join('\n\f')
}

type Line = { text: string; left: number; right: number; baseline: number; size: number }

const pageText = (items: readonly TextItem[]): string => {
  const lines: Line[] = []
  for (const item of items) {
    const [, , across = 0, up = 0, left = 0, baseline = 0] = item.transform as number[]
    const size = Math.hypot(across, up)
    const line = lines.at(-1)
    const goesOn = line && Math.abs(line.baseline - baseline) < size * 0.3 && left > line.right - size
    if (!goesOn) lines.push({ text: item.str, left, right: left + item.width, baseline, size })
    else {
      const apart = left - line.right > size * 0.15 && !line.text.endsWith(' ')
      line.text += `${apart ? ' ' : ''}${item.str}`
      line.right = left + item.width
    }
  }
  return lines
    .flatMap((line, at) => [
      ...gapBefore(line, lines[at - 1]),
      `${line.text.replace(/\s/gu, ' ').trimEnd()} `,
    ])
    .join('\n')
}

/** The largest distances between lines of a paragraph and of a column, in font sizes. */
const paragraphStep = 1.6
const columnStep = 3

const gapBefore = (line: Line, before: Line | undefined): string[] => {
  if (!before) return []
  const down = (before.baseline - line.baseline) / line.size
  const beside = line.left > before.right || line.right < before.left
  if (beside || down < 0 || down > columnStep) return ['']
  return down > paragraphStep ? [' '] : []
}

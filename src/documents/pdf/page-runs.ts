import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.d.ts'
import { times } from './matrix.ts'
import type { PageText } from './page.ts'

/**
 * The text of a page as runs. Text marked as an artifact (page numbers, repeated headings) is in `asides`.
 * Text that is not horizontal is left out.
 */
export const pageRuns = (
  items: readonly (TextItem | TextMarkedContent)[],
  view: readonly number[],
  isBold: (font: string) => boolean,
): { runs: PageText[]; asides: PageText[] } => {
  const runsWithMark: { run: PageText; artifact: boolean }[] = []
  const open: boolean[] = []
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop()
      else open.push('tag' in item && item.tag === 'Artifact')
    } else {
      const run = runOf(item, view, isBold)
      if (run) runsWithMark.push({ run, artifact: open.includes(true) })
    }
  }
  const of = (isArtifact: boolean) =>
    runsWithMark.filter(({ artifact }) => artifact === isArtifact).map(({ run }) => run)
  return { runs: of(false), asides: of(true) }
}

const runOf = (
  item: TextItem,
  view: readonly number[],
  isBold: (font: string) => boolean,
): PageText | undefined => {
  if (item.str.trim() === '') return undefined
  const [a, b, c, d, e, f] = times(view, item.transform)
  const size = Math.hypot(c, d)
  if (Math.abs(b) > Math.abs(a) * 0.1 || a <= 0) return undefined
  const lead = item.str.length - item.str.trimStart().length
  const trail = item.str.length - item.str.trimEnd().length
  const perCharacter = item.width / item.str.length
  return {
    text: item.str.trim(),
    left: e + lead * perCharacter,
    right: e + item.width - trail * perCharacter,
    baseline: f,
    size,
    bold: isBold(item.fontName),
  }
}

import { isTest, type SourceFile } from '../rooms/source-file.ts'
import { exportedTwice } from '../style/exported-twice.ts'
import { folderCycles } from '../style/folder-cycles.ts'
import { longLines } from '../style/long-lines.ts'
import { bareParticiples } from '../style/words-not-used.ts'
import { wordBreaches } from '../style/word-breaches.ts'
import { cycleBreaches } from '../rooms/cycles.ts'
import { filesNaming, occurrences } from './occurrences.ts'
import { lineCount, roomFigures, sizeFigures, sum, type Figure } from './sizes.ts'

/** The figures of the code: its size, and how often it departs from STYLE.md. */
export const census = (files: readonly SourceFile[]): Figure[] => {
  const code = files.filter(({ path }) => !path.endsWith('.css'))
  const product = code.filter(({ path }) => path.startsWith('src/') && !isTest(path))
  const routes = product.filter(({ path }) => /\/mount-[^/]*\.tsx?$|(?:^|\/|-)routes?\.tsx?$/.test(path))
  return [
    ...sizeFigures('product', product),
    ...sizeFigures(
      'tests',
      code.filter(({ path }) => path.startsWith('tests/') || isTest(path)),
    ),
    ...roomFigures(product),
    ['rings of files', cycleBreaches(code).length],
    ['rings of folders', folderCycles(code).length],
    ['names exported twice, in the product', exportedTwice(product).length],
    ['names exported twice, everywhere', exportedTwice(code).length],
    ['declared names with a word not used, in the product', wordBreaches(product).length],
    ['declared names with a word not used, everywhere', wordBreaches(code).length],
    [
      'words of the bare participles in the code of the product',
      occurrences(product, new RegExp(String.raw`\b(?:${bareParticiples.join('|')})\b`, 'gu')),
    ],
    ['lines above 110, in the product', longLines(product).length],
    ['lines above 110, everywhere', longLines(code).length],
    [
      'uses of a fixed actor (localPlanner, web.actor) in the product',
      occurrences(product, /\blocalPlanner\b|\bweb\.actor\b/gu),
    ],
    [
      'files of the product that name an optional text of an activity (priority)',
      filesNaming(product, /\bpriority\b/u),
    ],
    ['files that mount routes', routes.length],
    ['lines of the files that mount routes', sum(routes.map(lineCount))],
  ]
}

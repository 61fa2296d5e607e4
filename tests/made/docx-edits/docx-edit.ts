import type { CellKey } from '#domain/plan/layout.ts'
import type { By } from '#domain/edits/returned-paper.ts'
import { columnIndexOf, type EditedPaper, type PaperRow, printedCell, rowAt } from './edited-paper.ts'
import type { FoundEdit } from './found-edits.ts'
import type { RowWords } from './rows.ts'
import { newWords } from './new-words.ts'

/**
 * A kind of edit, which returns what must be found in the paper afterwards.
 * `breaksFile` marks one that leaves cells which continue from no other; word processors show them as empty.
 */
export type DocxEdit = { name: string; breaksFile?: boolean; edit: (paper: EditedPaper) => FoundEdit[] }

/** A cell whose words changed. */
export const cellSays = ({ strand }: PaperRow, column: CellKey, after: string, ...by: By[]): FoundEdit => ({
  kind: 'words',
  place: { kind: 'cell', strand: strand.id, column },
  after,
  by,
})

/** The second and third words of a text. */
export const twoWords = (text: string): string =>
  text
    .replace(/[^\S\n]/gu, ' ')
    .split('\n', 1)
    .join('')
    .split(' ')
    .slice(1, 3)
    .join(' ')

/** A text with plain spaces in which some words are replaced. */
export const withOther = (text: string, words: string, others: string): string =>
  text.replace(/[^\S\n]/gu, ' ').replace(words, others)

/** A new row: its words by the index of their column, and the cells that must be found. */
export const newRow = (paper: EditedPaper): { words: RowWords; cells: Record<CellKey, string> } => {
  const { sentence, indicator } = newWords[paper.language]
  const other = rowAt(paper, '1.3', 1)
  const cells = {
    'activity:2024': sentence,
    'activityIndicator:2024': indicator,
    lead: printedCell(paper, other, 'lead'),
    funding: printedCell(paper, other, 'funding'),
  }
  return {
    words: Object.fromEntries(Object.entries(cells).map(([key, text]) => [columnIndexOf(paper, key), text])),
    cells,
  }
}

import type { CellKey } from '../plan/layout.ts'
import type { NoteSubject } from '../plan/note.ts'
import type { By, UnreadKind } from './returned-paper.ts'

/** A change within a text: what stood from `from` to `to` (offsets in the text before) gives way to `text`. */
export type Hunk = { from: number; to: number; text: string }

/** Where words stand that people reworded. A `row` cell is that of a strand, under the key of its column. */
export type WordsPlace =
  | { kind: 'cell'; strand: string; column: CellKey }
  | { kind: 'periodIndicator'; indicator: string }
  | { kind: 'node'; node: string; part: 'number' | 'title' | 'goal' | 'mandates' }
  | { kind: 'heading'; column: number }
  | { kind: 'cover'; field: string; item: number }

/** The cells of a row that people wrote: texts by the key of their column. */
export type WrittenCells = Record<CellKey, string>

/** A row that people added: under which indicator it stands (that of a row, or a new one), tags, cells. */
export type WrittenRow = { cells: WrittenCells; indicator?: string; tags: string[] }

/**
 * What one edit does.
 * - `words`: a text is reworded, by one person (or by nobody who says so). `also` are the other rows that the same cell covers.
 * - `rowAdded`, `rowMoved`: `above` are the rows that now stand above it in its result, the nearest first: ids of strands
 *   or of edits that add one.
 * - `rowUnder`: the row now stands under another period indicator; `indicatorAdded`: rows have one of their own.
 * - `resultEnded`: a result and all of its rows. `resultAdded`: `above` as for rows, of results.
 */
export type EditChange =
  | { kind: 'words'; place: WordsPlace; before: string; hunks: Hunk[]; also?: string[] }
  | ({ kind: 'rowAdded'; result: string; above: string[] } & WrittenRow)
  | { kind: 'rowEnded'; strand: string }
  | { kind: 'rowMoved'; strand: string; result: string; above: string[] }
  | { kind: 'rowUnder'; strand: string; indicator: string }
  | { kind: 'indicatorAdded'; strands: string[]; text: string }
  | { kind: 'tag'; strand: string; tag: string; change: 'added' | 'removed' }
  | {
      kind: 'resultAdded'
      section: string
      above: string[]
      number: string
      title: string
      mandates: string
      rows: WrittenRow[]
    }
  | { kind: 'resultEnded'; result: string; strands: string[] }
  | { kind: 'note'; subject: NoteSubject; text: string; quoted: string }

/** One edit that people made: what, by whom, and where it is shown (`row`, the strand it belongs to, where it belongs to one). */
export type ReturnedEdit = {
  id: string
  by: By[]
  section?: string
  result?: string
  row?: string
} & EditChange

/** What the reader saw and could not take over: said, never dropped. `text` is what stood there. */
export const unplacedReasons = [
  'paragraphAdded', // a paragraph outside the tables that the paper did not have
  'paragraphGone', // a paragraph that the paper had
  'paragraphChanged', // words that Jacana makes by itself (legend, captions)
  'columnAdded', // cells under a heading that the plan does not have
  'columnGone', // a column that is missing: its cells count as unchanged
  'tableGone', // a whole table that is missing: its rows count as unchanged
  'tableAdded', // a table that belongs to no section
  'rowUnplaced', // a new row that stands under no result
  'resultMoved', // a result that stands in another place: it counts as where it was
  'pictureUnread',
  'footnoteUnread',
] as const
export type UnplacedReason = (typeof unplacedReasons)[number]

/** How what stands among words and is no text is said. */
export const unreadReasons = {
  picture: 'pictureUnread',
  footnote: 'footnoteUnread',
} as const satisfies Record<UnreadKind, UnplacedReason>

export type UnplacedEdit = {
  reason: UnplacedReason
  text: string
  section?: string
  result?: string
  row?: string
}

/** What a paper that came back asks for. */
export type ReturnedEdits = { edits: ReturnedEdit[]; unplaced: UnplacedEdit[] }

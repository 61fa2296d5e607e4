import type { CellKey } from '../plan/layout.ts'
import type { NoteSubject } from '../plan/note.ts'
import type { By, UnreadKind } from './returned-paper.ts'

/** A change within a text: `text` replaces what is between `from` and `to`, offsets in the text before. */
export type Hunk = { from: number; to: number; text: string }

/** The place of a text that people may reword. A `cell` is that of a strand, under the key of its column. */
export type WordsPlace =
  | { kind: 'cell'; strand: string; column: CellKey }
  | { kind: 'periodIndicator'; indicator: string }
  | { kind: 'node'; node: string; part: 'number' | 'title' | 'goal' | 'mandates' }
  | { kind: 'heading'; column: number }
  | { kind: 'cover'; field: string; item: number }

/** The cells of a row that people wrote: texts by column key. */
export type WrittenCells = Record<CellKey, string>

/** A row that people added: its cells, its tags, and its indicator (an existing or a new one). */
export type WrittenRow = { cells: WrittenCells; indicator?: string; tags: string[] }

/**
 * What one edit changes.
 * - `words`: a text is reworded by one person, or untracked. `also` are the other rows that the same cell
 *   covers.
 * - `rowAdded`, `rowMoved`: `above` are the rows now above it in its result, nearest first. They are ids of
 *   strands or of edits that add one.
 * - `rowUnder`: the row is now under another period indicator. `indicatorAdded`: rows have a new one.
 * - `resultEnded`: a result and all its rows. `resultAdded`: `above` as for rows, but of results.
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

/** One edit: its change, its authors, and where it is shown. `row` is the strand it belongs to, if any. */
export type ReturnedEdit = {
  id: string
  by: By[]
  section?: string
  result?: string
  row?: string
} & EditChange

/** The reasons why an edit could not be taken over. Such edits are listed for the reader, never dropped. */
export const unplacedReasons = [
  'paragraphAdded', // a paragraph outside the tables that the paper did not have
  'paragraphGone', // a paragraph that the paper had
  'paragraphChanged', // words that Jacana writes itself (legend, captions)
  'columnAdded', // cells under a heading that the plan does not have
  'columnGone', // a column that is missing: its cells count as unchanged
  'tableGone', // a whole table that is missing: its rows count as unchanged
  'tableAdded', // a table that belongs to no section
  'rowUnplaced', // a new row without a result
  'resultMoved', // a result in another place: it counts as unmoved
  'pictureUnread',
  'footnoteUnread',
] as const
/** A reason why an edit could not be taken over. */
export type UnplacedReason = (typeof unplacedReasons)[number]

/** The reason for each kind of content that is not text. */
export const unreadReasons = {
  picture: 'pictureUnread',
  footnote: 'footnoteUnread',
} as const satisfies Record<UnreadKind, UnplacedReason>

/** An edit that could not be taken over. `text` is what stands at its place. */
export type UnplacedEdit = {
  reason: UnplacedReason
  text: string
  section?: string
  result?: string
  row?: string
}

/** The edits of a returned paper. */
export type ReturnedEdits = { edits: ReturnedEdit[]; unplaced: UnplacedEdit[] }

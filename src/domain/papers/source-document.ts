import type { ParsedWarning, SourcePlace } from './parsed-plan.ts'

/** A paragraph outside any table. `heading` is its level where the file marks one. */
export type SourceParagraph = { kind: 'paragraph'; text: string; heading?: number; at: SourcePlace }

/**
 * A cell of a table. `column` counts from 0 over the table's grid; `columns` and `rows` are its spans (1 or more).
 * A cell that a vertical merge continues is not in the list: only its first row holds it.
 * Paragraphs are parted by an empty line, bullets begin with `• `. `tint` is a colour (`rrggbb`), absent for white or none.
 * `repeats` where a sheet of our own says that the cell only says again what the one above says.
 * `sure` (0 to 1) where a page ends in or below the cell: whether what follows is rightly taken for its rest, or for another cell.
 */
export type SourceCell = {
  column: number
  columns: number
  rows: number
  text: string
  tint?: string
  repeats?: true
  sure?: number
  at: SourcePlace
}

/** A row of a table. `header` where the file says that it repeats. */
export type SourceRow = { cells: SourceCell[]; header?: boolean }

/** A table of a paper, as one grid even where pages cut it. */
export type SourceTable = { kind: 'table'; columns: number; rows: SourceRow[]; at: SourcePlace }

/** What a reader makes of DOCX, XLSX or PDF: the blocks of the paper in reading order. */
export type SourceBlock = SourceParagraph | SourceTable

/**
 * What a reader gives to the domain. Text left by a PDF extractor has lost its tables: it comes as lines, and which
 * column each belongs to is decided in `import/linear`.
 */
export type SourceDocument = (
  | { kind: 'blocks'; format: 'docx' | 'xlsx' | 'pdf'; blocks: SourceBlock[] }
  | { kind: 'lines'; format: 'txt' | 'pdf'; lines: string[] }
) & {
  /** What the reader noticed of the file itself, such as a guessed encoding. */
  warnings?: ParsedWarning[]
}

import type { ParsedWarning, SourcePlace } from './parsed-plan.ts'

/** A paragraph outside any table. `heading` is its level where the file marks it as a heading. */
export type SourceParagraph = { kind: 'paragraph'; text: string; heading?: number; at: SourcePlace }

/**
 * A cell of a table.
 * `column` counts from 0 over the table's grid; `columns` and `rows` are its spans (1 or more). The
 * continuation of a vertical merge is not in the list: only its first row has the cell.
 * Paragraphs are separated by an empty line, bullets begin with `• `. `tint` is a colour (`rrggbb`), absent
 * for white or none.
 * `repeats`: a sheet made by Jacana says that the cell repeats the one above.
 * `sure` (0 to 1), at the end of a page: how sure it is that what follows was rightly joined or not.
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

/** A row of a table. `header` where the file repeats it on each page. */
export type SourceRow = { cells: SourceCell[]; header?: boolean }

/** A table of a paper, as one grid even where pages cut it. */
export type SourceTable = { kind: 'table'; columns: number; rows: SourceRow[]; at: SourcePlace }

/** A block of a DOCX, XLSX or PDF paper, in reading order. */
export type SourceBlock = SourceParagraph | SourceTable

/**
 * The content of a paper file. Plain text of a PDF has lost its tables, so it comes as lines;
 * `reading/plan/lines` finds their columns.
 */
export type SourceDocument = (
  | { kind: 'blocks'; format: 'docx' | 'xlsx' | 'pdf'; blocks: SourceBlock[] }
  | { kind: 'lines'; format: 'txt' | 'pdf'; lines: string[] }
) & {
  /** Warnings about the file itself, such as a guessed encoding. */
  warnings?: ParsedWarning[]
}

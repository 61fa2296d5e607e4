import type { WordsPlace } from './returned-edit.ts'

/**
 * A paragraph that a paper was printed with outside its tables. `place` is what its words are of, from `offset` on; one
 * without a place is made by Jacana (a legend, a label). Several in a row with the same place are paragraphs of one text.
 * A `table` stands where one was printed.
 */
export type PrintedBlock =
  { kind: 'paragraph'; text: string; place?: WordsPlace; offset: number } | { kind: 'table'; section: string }

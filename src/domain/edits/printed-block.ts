import type { WordsPlace } from './returned-edit.ts'

/**
 * A block that a paper was printed with outside its tables. `place` is the text it shows, from `offset` on;
 * one without a place is made by Jacana (a legend, a label). Consecutive paragraphs with the same place
 * belong to one text. A `table` stands where one was printed.
 */
export type PrintedBlock =
  { kind: 'paragraph'; text: string; place?: WordsPlace; offset: number } | { kind: 'table'; section: string }

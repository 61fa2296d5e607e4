import type { LanguageTag } from '#domain/language.ts'

/**
 * A run of text on a page. `language` where it is not the paper's own (a fallback); `change` where the paper shows what
 * two versions of a text do not share.
 */
export type TextRun = {
  text: string
  strong?: boolean
  emphasis?: boolean
  language?: LanguageTag
  change?: 'inserted' | 'deleted'
  author?: string
  at?: string
}

/** A line of running text. */
export type TextLine = readonly TextRun[]

/** A paragraph of a cell; `bullet` where it is an item of a list. */
export type CellParagraph = { text: TextLine; bullet?: boolean }

/**
 * A cell of a table. Spans count columns and rows (1 without). A cell that a span covers is not in the list.
 * `anchor` names the datum that the cell shows, so that an edited file can be read back. `figures` stand at the right of
 * their column, and so does its heading.
 */
export type Cell = {
  paragraphs: readonly CellParagraph[]
  columns?: number
  rows?: number
  heading?: 'column' | 'row'
  anchor?: string
  figures?: boolean
}

/** A row. `tint` marks it (the words that say so are in its cells); `anchor` names the strand. */
export type Row = { cells: readonly Cell[]; tint?: boolean; anchor?: string }

/** A table: widths are shares of the page's width; `header` repeats on every page. */
export type TableBlock = {
  kind: 'table'
  caption: string
  widths: readonly number[]
  header: readonly Row[]
  rows: readonly Row[]
  anchor?: string
}

/**
 * The vocabulary of a page: everything an official paper is made of. Writers lay them in the order they stand. The
 * `anchor` of a paragraph names the text that its last run is of, or, where it has several paragraphs, begins.
 */
export type Block =
  | {
      kind: 'cover'
      convention: string
      meeting: string
      place: string
      date: string
      symbol: string
      title: string
    }
  | { kind: 'actions'; heading: string; opening: TextLine; items: readonly TextLine[] }
  | { kind: 'heading'; level: 1 | 2 | 3; text: TextLine; anchor?: string }
  | { kind: 'numbered'; number: number; text: TextLine; anchor?: string }
  | { kind: 'paragraph'; text: TextLine; anchor?: string }
  | { kind: 'bullets'; items: readonly TextLine[] }
  | TableBlock
  | { kind: 'picture'; svg: string; alternative: string; caption: string; widthShare: number }
  | { kind: 'annex'; label: string; title: string }
  | { kind: 'landscape'; blocks: readonly Block[] }
  | { kind: 'note'; text: TextLine }

/**
 * A paper ready to be written in any format. `madeOn` is a day. `origin` says what it was made from (`plan`, `version`,
 * `report` …): files that can carry it do, so that one that comes back is known again.
 */
export type PaperContent = {
  language: LanguageTag
  title: string
  symbol: string
  author: string
  madeOn: string
  origin?: Readonly<Record<string, string>>
  blocks: readonly Block[]
}

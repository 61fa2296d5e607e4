import type { LanguageTag } from '#domain/language.ts'

/**
 * A run of text on a page, with what sets it apart from the text around it.
 * `language` is given where it differs from the paper's language (a fallback). `change` marks text that only
 * one of two versions has.
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

/** A paragraph of a cell; `bullet` is true where it is an item of a list. */
export type CellParagraph = { text: TextLine; bullet?: boolean }

/**
 * A cell of a table. Spans count columns and rows (1 where absent).
 * A cell that a span covers is not in the list. `anchor` names the datum that the cell shows, so that an
 * edited file can be read back. `figures` aligns the cell and its heading to the right.
 */
export type Cell = {
  paragraphs: readonly CellParagraph[]
  columns?: number
  rows?: number
  heading?: 'column' | 'row'
  anchor?: string
  figures?: boolean
}

/** A row of a table. `tint` marks it, and words in its cells say why; `anchor` names its strand. */
export type Row = { cells: readonly Cell[]; tint?: boolean; anchor?: string }

/**
 * A table. Widths are shares of the page's width; `header` repeats on every page. A small one has small
 * letters.
 */
export type TableBlock = {
  kind: 'table'
  caption: string
  isSmall?: boolean
  widths: readonly number[]
  header: readonly Row[]
  rows: readonly Row[]
  anchor?: string
}

/**
 * A block: one part of an official paper. Writers write blocks in their order.
 * The `anchor` of a paragraph names the text that its last run shows. Where that text has several paragraphs,
 * the first one carries the anchor.
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
 * A paper ready to be written in any format. `madeOn` is a day.
 * `origin` says what the paper was made from (`plan`, `version`, `report` …). Formats that can carry it do,
 * so that a returned file is recognised. `countsPages`: each page says of how many it is one.
 */
export type PaperContent = {
  language: LanguageTag
  title: string
  symbol: string
  author: string
  madeOn: string
  countsPages?: true
  origin?: Readonly<Record<string, string>>
  blocks: readonly Block[]
}

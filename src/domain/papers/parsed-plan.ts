import type { CellKey, Column } from '../plan/layout.ts'
import type { LanguageTag } from '../language.ts'

/** A place in the source file: lines of a text, a page, or a sheet and its row. All count from 1. */
export type SourcePlace = {
  lines?: [from: number, to: number]
  page?: number
  sheet?: string
  sheetRow?: number
}

/** A code of the document and its meaning. */
export type LegendEntry = { code: string; meaning: string }

/** What the paper says before and around its tables. */
export type ParsedDocument = {
  symbol?: string
  title?: string
  language: LanguageTag
  actionRequested?: string
  paragraphs: string[]
  legend: LegendEntry[]
  /** What a tinted row means in the legend: a tag such as `CEPA`. */
  tint?: string
  /** How the paper calls its sections: `Function`. */
  sectionName?: string
  /** The paper has only some rows or columns of the plan: nothing follows from what it leaves out. */
  partial?: true
}

/**
 * One row of the official table. A spanning cell is in the first of its rows only. `confidence` has only the
 * cells that the reader is not sure of (below 1).
 */
export type ParsedRow = SourcePlace & {
  cells: Record<CellKey, string>
  confidence?: Record<CellKey, number>
  tags?: string[]
}

/**
 * A result of a section, with its rows. `mandatesText` is its references as the paper writes them, possibly
 * empty.
 */
export type ParsedResult = SourcePlace & {
  number: string
  text: string
  mandatesText: string
  rows: ParsedRow[]
}

/** A section (level 1) of the plan. */
export type ParsedSection = SourcePlace & {
  number: string
  title: string
  goal: string
  results: ParsedResult[]
}

/**
 * The address of a row, counted from 0 within its result. Without `row` it is the result, without `result`
 * the section.
 */
export type RowAddress = { section: string; result?: string; row?: number }

/** The reasons to doubt a cell. `i18n` has a sentence for each. */
export const doubtReasons = [
  'columnUnsure', // the text could belong to another column
  'rowUnsure', // the text could belong to the row before or after
  'continuationUnsure', // the text could be a new cell, or the rest of a cell cut by a page end
  'unknownCode', // a code that the legend does not explain
  'missingCell', // a column that every neighbour fills is empty here
  'mandateUnsure', // a reference that could not be understood
] as const
/** A reason to doubt a cell. */
export type DoubtReason = (typeof doubtReasons)[number]

/**
 * A cell that a person should check. It says how sure the reader is (0 to 1), and where else the text could
 * belong.
 */
export type Doubt = SourcePlace & {
  at: RowAddress
  cell: CellKey
  text: string
  confidence: number
  reason: DoubtReason
  alternatives: CellKey[]
}

/** The codes of warnings that are not about a single cell. `i18n` has a sentence for each. */
export const warningCodes = [
  'unknownCode', // values: code, column
  'noLegend',
  'noSections',
  'numberRepeated', // values: number
  'numberMissing', // values: number
  'columnUnread', // values: heading
  'cellTooLong', // values: length, most
  'formulaDefused', // values: cell
  'textOutsideTable', // values: text
  'encodingGuessed', // values: encoding
] as const
/** The code of a warning. */
export type WarningCode = (typeof warningCodes)[number]

/** A warning with the values that its sentence needs. */
export type ParsedWarning = SourcePlace & {
  code: WarningCode
  values: Record<string, string | number>
  at?: RowAddress
}

/** A plan as readers understood it: the shape of imports, of their preview and of the JSON export. */
export type ParsedPlan = {
  document: ParsedDocument
  columns: Column[]
  /** The printed headings of `columns`. */
  headings?: string[]
  sections: ParsedSection[]
  doubts: Doubt[]
  warnings: ParsedWarning[]
}

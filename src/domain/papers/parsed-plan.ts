import type { CellKey, Column } from '../plan/layout.ts'
import type { LanguageTag } from '../language.ts'

/** Where something stands in the file it was read from: lines of a text, a page, or a sheet and its row. All count from 1. */
export type SourcePlace = {
  lines?: [from: number, to: number]
  page?: number
  sheet?: string
  sheetRow?: number
}

/** A code of the document and what the document says it means. */
export type LegendEntry = { code: string; meaning: string }

/** What the paper says of itself, before and around its tables. */
export type ParsedDocument = {
  symbol?: string
  title?: string
  language: LanguageTag
  actionRequested?: string
  paragraphs: string[]
  legend: LegendEntry[]
  /** What a tinted row means, as the legend says it: a tag such as `CEPA`. */
  tint?: string
  /** What the paper calls its sections: `Function`. */
  sectionName?: string
  /** Only some rows of the plan: what is absent says nothing. */
  partial?: true
}

/**
 * One row of the official table. A cell that spans rows stands in the first of its rows and is absent from the others.
 * `confidence` holds only the cells of which the reader is not entirely sure (below 1).
 */
export type ParsedRow = SourcePlace & {
  cells: Record<CellKey, string>
  confidence?: Record<CellKey, number>
  tags?: string[]
}

/** A result of a section, with its rows. `mandatesText` is the references as the paper writes them, or the empty string. */
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

/** Which row (counted from 0 within its result) a doubt or a correction speaks of. `row` is absent for the result itself. */
export type RowAddress = { section: string; result?: string; row?: number }

/** Why the reader doubts a cell. Sentences are made by `i18n`. */
export const doubtReasons = [
  'columnUnsure', // the text could stand in another column
  'rowUnsure', // it could belong to the row before or after
  'continuationUnsure', // it could be a new cell or the rest of a cell that the page cut
  'unknownCode', // a code that the legend does not explain
  'missingCell', // a column that every neighbour fills is empty here
  'mandateUnsure', // a reference that could not be taken apart
] as const
export type DoubtReason = (typeof doubtReasons)[number]

/** A cell that a person should look at, how sure the reader is (0 to 1), and where else it could stand. */
export type Doubt = SourcePlace & {
  at: RowAddress
  cell: CellKey
  text: string
  confidence: number
  reason: DoubtReason
  alternatives: CellKey[]
}

/** Something noticed that is not a doubt on a cell. Codes are made into sentences by `i18n`. */
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
export type WarningCode = (typeof warningCodes)[number]

/** A warning with the values its sentence needs. */
export type ParsedWarning = SourcePlace & {
  code: WarningCode
  values: Record<string, string | number>
  at?: RowAddress
}

/** What the readers understood of a plan: the shape of the import, of its preview and of the JSON export. */
export type ParsedPlan = {
  document: ParsedDocument
  columns: Column[]
  /** The headings of `columns`, as printed. */
  headings?: string[]
  sections: ParsedSection[]
  doubts: Doubt[]
  warnings: ParsedWarning[]
}

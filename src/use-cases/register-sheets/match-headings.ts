import { type Language, languages } from '#domain/language.ts'
import { Refusal } from '#domain/refusal.ts'
import { sortKey } from '#domain/words/sort-key.ts'
import type { FieldSet } from '#fields/records/register.ts'
import type { SentRow } from '#fields/shapes/sent-sheet.ts'
import { recordSheetWords } from '#i18n/papers/record-sheets.ts'
import { type PieceColumn, pieceColumns, pieceHeading } from '#reports/tables/records-table.ts'

/** What a column of a sent sheet has: a text of a field, or what every sheet of records has. */
export type MatchedColumn = { name: string; heading: string; role: 'text' | 'number' | 'version' | 'aside' }

/** The headings of a sent sheet as a register understands them. */
export type MatchedHeadings = {
  /** The language of the headings, in which the texts below them are read. */
  language: Language
  /** The number of the row that has the headings. */
  row: number
  /** By the column's place; undefined where the heading is unknown or empty. */
  columns: readonly (MatchedColumn | undefined)[]
  unknown: readonly string[]
  /** The headings of required fields that the sheet does not have. */
  missing: readonly string[]
}

/** The headings stand in one of the first rows. */
const mostRowsAbove = 20

/**
 * The columns of a sheet by their headings: labels in any language or names of fields, without regard to
 * accents, case and signs, in any order.
 * @throws Refusal sheetHeadingTwice (heading), sheetHeadingsUnknown
 */
export const matchHeadings = (
  fields: FieldSet,
  rows: readonly SentRow[],
  reader: Language,
): MatchedHeadings => {
  const dictionaries = [reader, ...languages.filter(each => each !== reader)].map(language => ({
    language,
    names: namesIn(fields, language),
  }))
  const readings = rows.slice(0, mostRowsAbove).flatMap(row =>
    dictionaries.map(({ language, names }) => ({
      row,
      language,
      names,
      matches: row.cells.filter(cell => names.has(sortKey(cell))).length,
    })),
  )
  const [first, ...rest] = readings
  const best = first && rest.reduce((one, other) => (other.matches > one.matches ? other : one), first)
  if (!best || best.matches === 0) throw new Refusal('sheetHeadingsUnknown')
  const columns = best.row.cells.map(cell => {
    const key = sortKey(cell)
    const match = best.names.get(key) ?? dictionaries.map(({ names }) => names.get(key)).find(each => each)
    return match && { ...match, heading: cell.trim() }
  })
  refuseDoubles(columns)
  const names = new Set(columns.flatMap(column => column?.name ?? []))
  return {
    language: best.language,
    row: best.row.number,
    columns,
    unknown: best.row.cells.filter((cell, i) => cell.trim() !== '' && !columns[i]),
    missing: Object.entries(fields).flatMap(([name, field]) => {
      const own = pieceColumns({ [name]: field })
      const isThere = own.some(column => names.has(pieceName(column)))
      return field.isRequired && !field.rule && !isThere ? [field.label[best.language]] : []
    }),
  }
}

/** The name of a column's text in a form: that of the field with the suffix of the piece. */
const pieceName = ({ name, piece }: PieceColumn): string => `${name}${piece.suffix}`

const refuseDoubles = (columns: readonly (MatchedColumn | undefined)[]): void => {
  const names = new Set<string>()
  for (const column of columns) {
    if (!column || column.role === 'aside') continue
    if (names.has(column.name)) throw new Refusal('sheetHeadingTwice', { heading: column.heading })
    names.add(column.name)
  }
}

type NamedColumn = Omit<MatchedColumn, 'heading'>

const namesIn = (fields: FieldSet, language: Language): ReadonlyMap<string, NamedColumn> => {
  const names = new Map<string, NamedColumn>()
  const put = (heading: string, column: NamedColumn) => {
    if (!names.has(sortKey(heading))) names.set(sortKey(heading), column)
  }
  put(recordSheetWords.number[language], { name: '', role: 'number' })
  put(recordSheetWords.version[language], { name: ' version', role: 'version' })
  for (const aside of [recordSheetWords.state, recordSheetWords.stateOn, recordSheetWords.wrong])
    put(aside[language], { name: aside.en, role: 'aside' })
  const columns = pieceColumns(fields)
  const columnOf = (column: PieceColumn): NamedColumn => ({
    name: pieceName(column),
    role: column.field.rule ? 'aside' : 'text',
  })
  for (const column of columns) put(pieceHeading(column, language), columnOf(column))
  // Of a field with several texts, its plain label means that in the language of the sheet, or the first.
  for (const column of columns)
    if (column.piece.language === language || (column.place === 0 && column.piece.language === undefined))
      put(column.field.label[language], columnOf(column))
  for (const column of columns) put(pieceName(column), columnOf(column))
  return names
}

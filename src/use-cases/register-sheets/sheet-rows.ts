import type { SentRow } from '#fields/shapes/sent-sheet.ts'

import type { MatchedHeadings } from './match-headings.ts'

/** A row of a sent sheet by what its columns mean. */
export type SheetFacts = {
  /** Its number in the file. */
  row: number
  /** The number or id of the record; empty for one that the sheet does not name. */
  name: string
  /** The version of the record when the sheet was made, where it says so. */
  version: number | undefined
  /** The texts of fields, by the names that forms have for them. */
  texts: Readonly<Record<string, string>>
  /** The headings of columns whose text is the value of a formula. */
  formulas: readonly string[]
}

/** The rows below the headings that have a text of a field. */
export const sheetFacts = (headings: MatchedHeadings, rows: readonly SentRow[]): SheetFacts[] =>
  rows.flatMap(({ number, cells, formulas = [] }) => {
    if (number <= headings.row) return []
    const facts = factsOf(headings, cells)
    const isEmpty = Object.values(facts.texts).every(text => text.trim() === '')
    if (isEmpty && facts.name === '') return []
    return [
      { ...facts, row: number, formulas: formulas.flatMap(place => headings.columns[place]?.heading ?? []) },
    ]
  })

const factsOf = (
  { columns }: MatchedHeadings,
  cells: readonly string[],
): Pick<SheetFacts, 'name' | 'version' | 'texts'> => {
  const texts: Record<string, string> = {}
  let [name, version] = ['', undefined as number | undefined]
  for (const [place, column] of columns.entries()) {
    const text = cells[place] ?? ''
    if (column?.role === 'text') texts[column.name] = text
    if (column?.role === 'number') name = text.trim()
    if (column?.role === 'version' && /^\d{1,9}$/.test(text.trim())) version = Number(text)
  }
  return { name, version, texts }
}

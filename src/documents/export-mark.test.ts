import { expect, test } from 'vitest'
import type { SourceDocument, SourceCell } from '#domain/papers/source-document.ts'
import { takeExportMark, writeExportMark } from './export-mark.ts'
import { sheetColours } from './sheet-colours.ts'

type CellInput = string | Partial<SourceCell>

const tableOf = (sheet: string, rows: CellInput[][]) => ({
  kind: 'table' as const,
  columns: Math.max(...rows.map(cells => cells.length)),
  at: { sheet },
  rows: rows.map(cells => ({
    cells: cells.map((cell, column): SourceCell => ({
      column,
      columns: 1,
      rows: 1,
      text: '',
      at: { sheet },
      ...(typeof cell === 'string' ? { text: cell } : cell),
    })),
  })),
})
const paperOf = (...blocks: ReturnType<typeof tableOf>[]): SourceDocument => ({
  kind: 'blocks',
  format: 'xlsx',
  blocks,
})

const textsOf = (paper: SourceDocument) =>
  paper.kind === 'blocks'
    ? paper.blocks.map(block =>
        block.kind === 'table' ? block.rows.map(({ cells }) => cells.map(({ text }) => text)) : [],
      )
    : []

const heading = (text: string): CellInput => ({ text, tint: sheetColours.heading })
const aside = (text: string): CellInput => ({ text, tint: sheetColours.asideHeading })
const again = (text: string): CellInput => ({ text, repeats: true })

const rows: CellInput[][] = [
  ['Function 1: Science'],
  [aside('No.'), heading('Result'), heading('Activities 2030'), heading('Lead'), aside('Status')],
  ['2', again('1.1 Maps'), 'Print', again('SO'), 'On track'],
  ['3', again('1.1 Maps'), 'Sell', again('FO'), 'On track'],
  ['1', '1.1 Maps', 'Draw', 'SO', 'Completed'],
  ['4', '1.2 Books', 'Write', 'FO', 'Completed'],
  ['', again('1.1 Maps'), 'Store', '', ''],
]

test('a workbook made by Jacana is read as printed: in order, without asides and repeated text', () => {
  const { paper, mark } = takeExportMark(
    paperOf(
      tableOf('Plan', [['Plan'], [writeExportMark({ language: 'fr', partial: true })], ['A remark']]),
      tableOf('One', rows),
    ),
  )
  expect(mark).toEqual({ language: 'fr', partial: true })
  expect(textsOf(paper)).toEqual([
    [['Plan']],
    [
      ['Function 1: Science'],
      ['Result', 'Activities 2030', 'Lead'],
      ['1.1 Maps', 'Draw', 'SO'],
      ['Print'],
      ['Sell', 'FO'],
      // The row stands below another result, but its number sorts it to the end of its own result. Its blank
      // lead repeats the row above.
      ['Store', ''],
      ['1.2 Books', 'Write', 'FO'],
    ],
  ])
})

test('without the mark nothing is left out of a sheet, whatever its colours', () => {
  const paper = paperOf(tableOf('One', rows))
  expect(takeExportMark(paper)).toEqual({ paper: paper })
})

test('a workbook of an older version, with merged cells, loses only its mark', () => {
  const { paper, mark } = takeExportMark(
    paperOf(tableOf('Plan', [['Plan'], ['Jacana es'], ['SO = Science Officer;'], ...rows])),
  )
  expect(mark).toEqual({ language: 'es', partial: false })
  expect(textsOf(paper)[0]?.length).toBe(rows.length + 2)
})

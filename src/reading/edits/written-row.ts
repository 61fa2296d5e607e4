import type { LanguageTag } from '#domain/language.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { WrittenRow } from '#domain/edits/returned-edit.ts'
import { ownWords, placedColumns, withoutMark } from './row-cells.ts'
import type { RowsUnder } from './row-indicators.ts'
import type { EditedRow } from './table-rows.ts'

type Base = { plan: Plan; language: LanguageTag; under: RowsUnder }

/**
 * A row that people wrote; undefined where it is empty. Where a cell of the row above continues, leads and
 * funding are left out and so inherited.
 */
export const writtenRow = (
  row: EditedRow,
  above: EditedRow | undefined,
  base: Base,
): WrittenRow | undefined => {
  const { plan } = base
  let hasMark = false
  const cells = placedColumns(
    plan,
    role => role !== 'result' && role !== 'periodIndicator' && role !== 'note',
  ).flatMap(({ key, role, at }): [string, string][] => {
    const words = ownWords(row, above, at)
    if (!words) return []
    const content = role === 'activity' ? withoutMark(words, base) : { words, hasMark: false }
    hasMark ||= content.hasMark
    return content.words.text === '' ? [] : [[key, content.words.text]]
  })
  const { indicator, words } = base.under.get(row) ?? {}
  const all: [string, string][] = [
    ...(words !== undefined ? [['periodIndicator', words] satisfies [string, string]] : []),
    ...cells,
  ]
  if (cells.length === 0) return undefined
  return {
    cells: Object.fromEntries(all),
    tags: hasMark && plan.tint !== undefined ? [plan.tint] : [],
    ...(indicator !== undefined && { indicator }),
  }
}

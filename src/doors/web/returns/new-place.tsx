import { cellKey, type LayoutColumn } from '#domain/plan/layout.ts'
import { newestActivity } from '#domain/plan/plan-table.ts'
import type { WrittenCells } from '#domain/edits/returned-edit.ts'
import { say } from '#domain/text.ts'
import { firstLine } from '../parts/content-text.tsx'
import type { ReturnPageModel } from './return-page-model.ts'

/**
 * The place of a row in an edited paper: its result, and the first words of the row above.
 * Both may be new.
 */
export const NewPlace = ({
  edit: { result, above },
  model,
}: {
  edit: { result: string; above: string[] }
  model: ReturnPageModel
}) => {
  const { details, words, view, rows, baseRows } = model
  const node = [...rows.values(), ...baseRows.values()].find(row => row.result.id === result)?.result
  const newResult = details.edits.find(({ id }) => id === result)
  const number =
    node?.number ?? (newResult?.kind === 'resultAdded' ? newResult.number || newResult.title : '')
  const nearest = above.find(id => rows.has(id) || details.edits.some(each => each.id === id))
  if (nearest === undefined) return <span lang={view.language}>{words.placeFirst(number)}</span>
  const row = rows.get(nearest)
  const newRow = details.edits.find(({ id }) => id === nearest)
  const activity = row && newestActivity(row.row.strand)
  const text = activity
    ? say(activity.text, details.language).text
    : newRow?.kind === 'rowAdded'
      ? newestText(newRow.cells, details.plan.layout)
      : ''
  return (
    <>
      <span lang={view.language}>{words.placeBelow(number)}</span> {firstLine(text ?? '')}
    </>
  )
}

const newestText = (cells: WrittenCells, layout: readonly LayoutColumn[]): string | undefined =>
  layout
    .filter(({ role }) => role === 'activity')
    .flatMap(column => cells[cellKey(column)] ?? [])
    .at(-1)

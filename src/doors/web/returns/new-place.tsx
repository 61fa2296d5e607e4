import { cellKey, type LayoutColumn } from '#domain/plan/layout.ts'
import { newestActivity } from '#domain/plan/plan-table.ts'
import type { WrittenCells } from '#domain/edits/returned-edit.ts'
import { say } from '#domain/text.ts'
import { firstLine } from '../parts/said.tsx'
import type { ReturnDesk } from './return-desk.ts'

/** Where a row stands in an edited paper: in which result, and below which row, by its first words; either may be new. */
export const NewPlace = ({
  edit: { result, above },
  desk,
}: {
  edit: { result: string; above: string[] }
  desk: ReturnDesk
}) => {
  const { shown, words, view, rows, baseRows } = desk
  const node = [...rows.values(), ...baseRows.values()].find(row => row.result.id === result)?.result
  const added = shown.edits.find(({ id }) => id === result)
  const number = node?.number ?? (added?.kind === 'resultAdded' ? added.number || added.title : '')
  const nearest = above.find(id => rows.has(id) || shown.edits.some(each => each.id === id))
  if (nearest === undefined) return <span lang={view.language}>{words.placeFirst(number)}</span>
  const row = rows.get(nearest)
  const fresh = shown.edits.find(({ id }) => id === nearest)
  const activity = row && newestActivity(row.row.strand)
  const text = activity
    ? say(activity.text, shown.language).text
    : fresh?.kind === 'rowAdded'
      ? newestWritten(fresh.cells, shown.plan.layout)
      : ''
  return (
    <>
      <span lang={view.language}>{words.placeBelow(number)}</span> {firstLine(text ?? '')}
    </>
  )
}

const newestWritten = (cells: WrittenCells, layout: readonly LayoutColumn[]): string | undefined =>
  layout
    .filter(({ role }) => role === 'activity')
    .flatMap(column => cells[cellKey(column)] ?? [])
    .at(-1)

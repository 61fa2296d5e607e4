import { nodesOf } from '../differences/moves.ts'
import type { Plan, PlanNode } from '../plan/plan.ts'
import { resultsOf } from '../plan/plan-table.ts'
import type { ReturnedEdit } from './returned-edit.ts'

/**
 * Edits that are shown together: those of one row, or a single other one. `row` is the id of its strand,
 * absent for a row that people added. An entry without a section is about the plan itself: its cover, the
 * headings of its table.
 */
export type EditEntry = { section?: PlanNode; result?: PlanNode; row?: string; edits: ReturnedEdit[] }

/**
 * Edits in the order of the plan they were made in. Edits of the plan itself come first, then each section,
 * result and row.
 */
export const editsInOrder = (plan: Plan, edits: readonly ReturnedEdit[]): EditEntry[] => {
  const sections = new Map(
    plan.sections.flatMap(section => nodesOf([section]).map(node => [node.id, section] as const)),
  )
  const bySection = Map.groupBy(edits, edit => edit.section ?? sections.get(nodeNamed(edit) ?? '')?.id ?? '')
  const ofPlan = (bySection.get('') ?? []).toSorted((a, b) => rankInPlan(a) - rankInPlan(b))
  return [
    ...ofPlan.map(edit => ({ edits: [edit] })),
    ...plan.sections.flatMap(section => entriesOfSection(section, bySection.get(section.id) ?? [])),
  ]
}

/** The node that an edit without a section is about: goals and titles stand outside the tables. */
const nodeNamed = (edit: ReturnedEdit): string | undefined => {
  if (edit.kind === 'words' && edit.place.kind === 'node') return edit.place.node
  return edit.kind === 'note' && edit.subject.kind === 'node' ? edit.subject.id : undefined
}

const rankInPlan = (edit: ReturnedEdit): number => {
  if (edit.kind !== 'words') return 2
  return edit.place.kind === 'cover' ? 0 : 1
}

const entriesOfSection = (section: PlanNode, edits: readonly ReturnedEdit[]): EditEntry[] => {
  if (edits.length === 0) return []
  const results = new Map(resultsOf(section).map(node => [node.id, node]))
  const movedNodes = new Map(
    edits.flatMap(edit => (edit.kind === 'rowMoved' ? [[edit.strand, edit.result] as const] : [])),
  )
  const resultOf = (edit: ReturnedEdit) =>
    edit.result ?? movedNodes.get(edit.row ?? '') ?? (edit.kind === 'resultAdded' ? edit.id : '')
  const byResult = Map.groupBy(edits, resultOf)
  const newResults = edits.filter(edit => edit.kind === 'resultAdded')
  const order = withAdded([...results.keys()], newResults)
  const unknown = [...byResult.keys()].filter(id => id !== '' && !order.includes(id))
  return [
    ...(byResult.get('') ?? []).map(edit => ({ section, edits: [edit] })),
    ...[...order, ...unknown].flatMap(id =>
      entriesOfResult({ section, result: results.get(id) }, byResult.get(id) ?? []),
    ),
  ]
}

type Home = { section: PlanNode; result: PlanNode | undefined }

const entriesOfResult = ({ section, result }: Home, edits: readonly ReturnedEdit[]): EditEntry[] => {
  const home = { section, ...(result && { result }) }
  const isOfRow = (edit: ReturnedEdit) => edit.row !== undefined || edit.kind === 'rowAdded'
  const rowIds = result?.strands.map(({ id }) => id) ?? []
  const newRows = edits.flatMap(edit => {
    if (edit.kind === 'rowAdded') return [edit]
    return edit.kind === 'rowMoved' && !rowIds.includes(edit.strand)
      ? [{ id: edit.strand, above: edit.above }]
      : []
  })
  const order = withAdded(rowIds, newRows)
  const byRow = Map.groupBy(edits.filter(isOfRow), edit => edit.row ?? edit.id)
  const unknown = [...byRow.keys()].filter(id => !order.includes(id))
  return [
    ...edits.filter(edit => !isOfRow(edit)).map(edit => ({ ...home, edits: [edit] })),
    ...[...order, ...unknown].flatMap((id): EditEntry[] => {
      const ofRow = byRow.get(id)
      if (!ofRow) return []
      return [{ ...home, ...(ofRow[0]?.row !== undefined && { row: id }), edits: ofRow }]
    }),
  ]
}

/** The ids with the new ones inserted, each below the nearest row above it that is there. */
const withAdded = (
  ids: readonly string[],
  newItems: readonly { id: string; above: readonly string[] }[],
): string[] =>
  newItems.reduce(
    (order, { id, above }) => {
      const nearest = above.find(each => order.includes(each))
      return order.toSpliced(nearest === undefined ? 0 : order.indexOf(nearest) + 1, 0, id)
    },
    [...ids],
  )

import { nodesOf } from '../differences/moves.ts'
import type { LanguageTag } from '../language.ts'
import type { Plan } from '../plan/plan.ts'
import type { Note } from '../plan/note.ts'
import { say } from '../text.ts'
import { type ColumnRole, columnRoles } from '../plan/layout.ts'
import { applyHunks, saysTheSame } from './hunks.ts'
import { meansTheSame } from './means-the-same.ts'
import { combinedRewordings } from './combined-rewordings.ts'
import { type PrintedRow, printedRows, printedText } from './printed-text.ts'
import type { ReturnedEdit, WordsPlace } from './returned-edit.ts'

/**
 * How an edit fits the plan as it is now. `clean`: the plan still says what the paper said. `changed`: it now
 * says something else (`present`). `done`: it already says what the edit asks for. `gone`: the place no
 * longer exists.
 */
export type EditState = { state: 'clean' | 'changed' | 'done' | 'gone'; present?: string }

/** The plan now (`present`) and as it was printed (`base`), in the language of the paper. */
export type EditContext = {
  base: Plan
  present: Plan
  language: LanguageTag
  /** A text of the cover as it would be printed now. */
  coverText: (place: WordsPlace) => string | undefined
  notes: readonly Note[]
}

/** The state of each edit, by its id. */
export const editStates = (edits: readonly ReturnedEdit[], about: EditContext): Map<string, EditState> => {
  const { base, present, language } = about
  const now = { plan: present, rows: printedRows(present, language), language }
  const before = { plan: base, rows: printedRows(base, language), language }
  const nodes = new Map(nodesOf(present.sections).map(node => [node.id, node]))
  const editIds = new Set(edits.map(({ id }) => id))
  const textAt = (place: WordsPlace) =>
    place.kind === 'cover' ? about.coverText(place) : printedText(now, place)
  const same = (place: WordsPlace, a: string, b: string) =>
    meansTheSame(roleAt(place), a, b, { plan: present, language })
  const together = combinedRewordings(edits, textAt, same)
  return new Map(
    edits.map(edit => [
      edit.id,
      stateOf(edit, { ...about, now, before, nodes, addedRows: editIds, textAt, same, together }),
    ]),
  )
}

type PrintedPlan = { plan: Plan; rows: ReadonlyMap<string, PrintedRow>; language: LanguageTag }
type EditComparison = EditContext & {
  now: PrintedPlan
  before: PrintedPlan
  nodes: ReadonlyMap<string, Plan['sections'][number]>
  addedRows: ReadonlySet<string>
  textAt: (place: WordsPlace) => string | undefined
  same: (place: WordsPlace, a: string, b: string) => boolean
  together: ReadonlyMap<string, 'done' | 'clean'>
}

const clean: EditState = { state: 'clean' }
const doneState: EditState = { state: 'done' }
const goneState: EditState = { state: 'gone' }

const stateOf = (edit: ReturnedEdit, comparison: EditComparison): EditState => {
  const { now, nodes, addedRows, present, notes } = comparison
  const isThere = (node: string) => nodes.has(node) || addedRows.has(node)
  switch (edit.kind) {
    case 'words': {
      const text = comparison.textAt(edit.place)
      if (text === undefined) return goneState
      const combined = comparison.together.get(edit.id)
      if (combined) return { state: combined }
      if (comparison.same(edit.place, text, applyHunks(edit.before, edit.hunks))) return doneState
      return saysTheSame(text, edit.before) ? clean : { state: 'changed', present: text }
    }
    case 'rowAdded': {
      if (!isThere(edit.result)) return goneState
      const entries = Object.entries(edit.cells).filter(([key]) => key !== 'periodIndicator')
      const twin = [...now.rows].some(
        ([id, { result, cells }]) =>
          !comparison.before.rows.has(id) &&
          result.id === edit.result &&
          entries.every(([key, text]) => saysTheSame(cells.get(key) ?? '', text)),
      )
      return twin ? doneState : clean
    }
    case 'rowEnded':
      return now.rows.has(edit.strand) ? rowSince(edit.strand, comparison) : doneState
    case 'rowMoved': {
      const row = now.rows.get(edit.strand)
      if (!row || !isThere(edit.result)) return goneState
      const ids = row.result.strands.map(({ id }) => id)
      const above = edit.above.find(id => now.rows.has(id))
      return row.result.id === edit.result && ids[ids.indexOf(edit.strand) - 1] === above ? doneState : clean
    }
    case 'rowUnder': {
      const row = now.rows.get(edit.strand)
      if (!row || printedText(now, { kind: 'periodIndicator', indicator: edit.indicator }) === undefined)
        return goneState
      return row.row.indicator?.id === edit.indicator ? doneState : clean
    }
    case 'indicatorAdded': {
      const rows = edit.strands.flatMap(strand => now.rows.get(strand) ?? [])
      if (rows.length === 0) return goneState
      return rows.every(
        ({ row }) =>
          row.indicator && saysTheSame(say(row.indicator.text, comparison.language).text, edit.text),
      )
        ? doneState
        : clean
    }
    case 'tag': {
      const tags = now.rows.get(edit.strand)?.row.strand.tags
      if (!tags) return goneState
      return tags.includes(edit.tag) === (edit.change === 'added') ? doneState : clean
    }
    case 'resultAdded': {
      const section = nodes.get(edit.section)
      if (!section) return goneState
      return nodesOf([section]).some(({ title }) =>
        saysTheSame(say(title, comparison.language).text, edit.title),
      )
        ? doneState
        : clean
    }
    case 'resultEnded':
      return nodes.has(edit.result) ? clean : doneState
    case 'note': {
      const { kind, id } = edit.subject
      const exists = kind === 'plan' ? present.id === id : kind === 'node' ? nodes.has(id) : now.rows.has(id)
      const [by] = edit.by
      if (
        notes.some(
          note => note.subject.id === id && note.text === edit.text && note.author === (by?.author ?? ''),
        )
      )
        return doneState
      return exists ? clean : goneState
    }
  }
}

const roleAt = (place: WordsPlace): ColumnRole => {
  if (place.kind === 'node' && place.part === 'mandates') return 'mandate'
  const role = place.kind === 'cell' ? columnRoles.find(each => each === place.column) : undefined
  return role ?? 'note'
}

/** The state of a row: whether it still says what it said when the paper was printed. */
const rowSince = (strand: string, { now, before }: EditComparison): EditState => {
  const cells = [...(now.rows.get(strand)?.cells ?? [])]
  const earlierCells = before.rows.get(strand)?.cells
  const changedCells = cells.filter(
    ([key, text]) => earlierCells && !saysTheSame(text, earlierCells.get(key) ?? ''),
  )
  return changedCells.length === 0
    ? clean
    : { state: 'changed', present: changedCells.map(([, text]) => text).join('\n\n') }
}

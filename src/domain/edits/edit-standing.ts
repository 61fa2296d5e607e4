import { nodesOf } from '../differences/moves.ts'
import type { LanguageTag } from '../language.ts'
import type { Plan } from '../plan/plan.ts'
import type { Note } from '../plan/note.ts'
import { say } from '../text.ts'
import { type ColumnRole, columnRoles } from '../plan/layout.ts'
import { patched, saysTheSame } from './hunks.ts'
import { meansTheSame } from './means-the-same.ts'
import { saidTogether } from './said-together.ts'
import { type PrintedRow, printedRows, printedText } from './printed-text.ts'
import type { ReturnedEdit, WordsPlace } from './returned-edit.ts'

/**
 * Where an edit stands before the plan as it is: `clean` where the plan still says what the paper was made from,
 * `changed` where it has said something else since (`present`), `done` where it says already what the edit wants, `gone`
 * where what it speaks of is no more.
 */
export type EditStanding = { state: 'clean' | 'changed' | 'done' | 'gone'; present?: string }

/** The plan as it is and as the paper was made from, in the paper's language, with the covers and notes that edits meet. */
export type StandingBase = {
  base: Plan
  present: Plan
  language: LanguageTag
  /** A text of the cover as it would be printed now. */
  coverText: (place: WordsPlace) => string | undefined
  notes: readonly Note[]
}

/** Where each edit stands. */
export const editStandings = (
  edits: readonly ReturnedEdit[],
  about: StandingBase,
): Map<string, EditStanding> => {
  const { base, present, language } = about
  const now = { plan: present, rows: printedRows(present, language), language }
  const before = { plan: base, rows: printedRows(base, language), language }
  const nodes = new Map(nodesOf(present.sections).map(node => [node.id, node]))
  const added = new Set(edits.map(({ id }) => id))
  const textAt = (place: WordsPlace) =>
    place.kind === 'cover' ? about.coverText(place) : printedText(now, place)
  const same = (place: WordsPlace, a: string, b: string) =>
    meansTheSame(roleAt(place), a, b, { plan: present, language })
  const together = saidTogether(edits, textAt, same)
  return new Map(
    edits.map(edit => [
      edit.id,
      standingOf(edit, { ...about, now, before, nodes, added, textAt, same, together }),
    ]),
  )
}

type Printed = { plan: Plan; rows: ReadonlyMap<string, PrintedRow>; language: LanguageTag }
type Meeting = StandingBase & {
  now: Printed
  before: Printed
  nodes: ReadonlyMap<string, Plan['sections'][number]>
  added: ReadonlySet<string>
  textAt: (place: WordsPlace) => string | undefined
  same: (place: WordsPlace, a: string, b: string) => boolean
  together: ReadonlyMap<string, 'done' | 'clean'>
}

const clean: EditStanding = { state: 'clean' }
const done: EditStanding = { state: 'done' }
const gone: EditStanding = { state: 'gone' }

const standingOf = (edit: ReturnedEdit, meeting: Meeting): EditStanding => {
  const { now, nodes, added, present, notes } = meeting
  const isThere = (node: string) => nodes.has(node) || added.has(node)
  switch (edit.kind) {
    case 'words': {
      const text = meeting.textAt(edit.place)
      if (text === undefined) return gone
      const shared = meeting.together.get(edit.id)
      if (shared) return { state: shared }
      if (meeting.same(edit.place, text, patched(edit.before, edit.hunks))) return done
      return saysTheSame(text, edit.before) ? clean : { state: 'changed', present: text }
    }
    case 'rowAdded': {
      if (!isThere(edit.result)) return gone
      const said = Object.entries(edit.cells).filter(([key]) => key !== 'periodIndicator')
      const twin = [...now.rows].some(
        ([id, { result, cells }]) =>
          !meeting.before.rows.has(id) &&
          result.id === edit.result &&
          said.every(([key, text]) => saysTheSame(cells.get(key) ?? '', text)),
      )
      return twin ? done : clean
    }
    case 'rowEnded':
      return now.rows.has(edit.strand) ? rowSince(edit.strand, meeting) : done
    case 'rowMoved': {
      const row = now.rows.get(edit.strand)
      if (!row || !isThere(edit.result)) return gone
      const ids = row.result.strands.map(({ id }) => id)
      const above = edit.above.find(id => now.rows.has(id))
      return row.result.id === edit.result && ids[ids.indexOf(edit.strand) - 1] === above ? done : clean
    }
    case 'rowUnder': {
      const row = now.rows.get(edit.strand)
      if (!row || printedText(now, { kind: 'periodIndicator', indicator: edit.indicator }) === undefined)
        return gone
      return row.row.indicator?.id === edit.indicator ? done : clean
    }
    case 'indicatorAdded': {
      const rows = edit.strands.flatMap(strand => now.rows.get(strand) ?? [])
      if (rows.length === 0) return gone
      return rows.every(
        ({ row }) => row.indicator && saysTheSame(say(row.indicator.text, meeting.language).text, edit.text),
      )
        ? done
        : clean
    }
    case 'tag': {
      const tags = now.rows.get(edit.strand)?.row.strand.tags
      if (!tags) return gone
      return tags.includes(edit.tag) === (edit.change === 'added') ? done : clean
    }
    case 'resultAdded': {
      const section = nodes.get(edit.section)
      if (!section) return gone
      return nodesOf([section]).some(({ title }) =>
        saysTheSame(say(title, meeting.language).text, edit.title),
      )
        ? done
        : clean
    }
    case 'resultEnded':
      return nodes.has(edit.result) ? clean : done
    case 'note': {
      const { kind, id } = edit.subject
      const there = kind === 'plan' ? present.id === id : kind === 'node' ? nodes.has(id) : now.rows.has(id)
      const [by] = edit.by
      if (
        notes.some(
          note => note.subject.id === id && note.text === edit.text && note.author === (by?.author ?? ''),
        )
      )
        return done
      return there ? clean : gone
    }
  }
}

const roleAt = (place: WordsPlace): ColumnRole => {
  if (place.kind === 'node' && place.part === 'mandates') return 'mandate'
  const role = place.kind === 'cell' ? columnRoles.find(each => each === place.column) : undefined
  return role ?? 'note'
}

/** Whether a row still says what it said when the paper was made. */
const rowSince = (strand: string, { now, before }: Meeting): EditStanding => {
  const cells = [...(now.rows.get(strand)?.cells ?? [])]
  const was = before.rows.get(strand)?.cells
  const changed = cells.filter(([key, text]) => was && !saysTheSame(text, was.get(key) ?? ''))
  return changed.length === 0
    ? clean
    : { state: 'changed', present: changed.map(([, text]) => text).join('\n\n') }
}

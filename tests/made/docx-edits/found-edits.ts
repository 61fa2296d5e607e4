import type { CellKey } from '#domain/plan/layout.ts'
import type {
  EditChange,
  ReturnedEdit,
  ReturnedEdits,
  UnplacedReason,
  WordsPlace,
} from '#domain/edits/returned-edit.ts'
import type { NoteSubject } from '#domain/plan/note.ts'
import type { By } from '#domain/edits/returned-paper.ts'

/**
 * An edit found in a paper, without values that differ from run to run.
 * `after` is the new text at a place. `below` is the strand above a row, `start` without one, or `new`.
 */
export type FoundEdit =
  | { kind: 'words'; place: WordsPlace; after: string; by: By[]; also?: string[] }
  | {
      kind: 'rowAdded'
      result: string
      below: string
      cells: Record<CellKey, string>
      tags: string[]
      by: By[]
    }
  | { kind: 'rowMoved'; strand: string; result: string; below: string; by: By[] }
  | { kind: 'rowEnded' | 'resultEnded'; of: string; by: By[] }
  | { kind: 'rowUnder'; strand: string; indicator: string; by: By[] }
  | { kind: 'indicatorAdded'; strands: string[]; text: string; by: By[] }
  | { kind: 'tag'; strand: string; tag: string; change: 'added' | 'removed'; by: By[] }
  | { kind: 'resultAdded'; section: string; title: string; rows: Record<CellKey, string>[]; by: By[] }
  | { kind: 'note'; subject: NoteSubject; text: string; quoted: string; by: By[] }
  | { kind: 'unplaced'; reason: UnplacedReason }

/** The found edits in this form; words that several people changed at one place are one edit. */
export const foundIn = ({ edits, unplaced }: ReturnedEdits): FoundEdit[] => {
  const words = Map.groupBy(
    edits.filter(edit => edit.kind === 'words'),
    ({ place }) => JSON.stringify(place),
  )
  return [
    ...[...words.values()].map(foundWords),
    ...edits.flatMap(edit => (edit.kind === 'words' ? [] : foundChange(edit, edits))),
    ...unplaced.map(({ reason }): FoundEdit => ({ kind: 'unplaced', reason })),
  ]
}

type Rewording = Extract<ReturnedEdit, { kind: 'words' }>

const foundWords = (edits: readonly Rewording[]): FoundEdit => {
  const [first] = edits
  if (!first) throw new Error('No words were found')
  const hunks = edits.flatMap(edit => edit.hunks).sort((a, b) => b.from - a.from)
  const after = hunks.reduce(
    (text, { from, to, text: other }) => text.slice(0, from) + other + text.slice(to),
    first.before,
  )
  const { place, also = [] } = first
  return { kind: 'words', place, after, by: edits.flatMap(({ by }) => by), ...(also.length > 0 && { also }) }
}

const foundChange = (
  edit: { by: By[] } & Exclude<EditChange, { kind: 'words' }>,
  edits: readonly ReturnedEdit[],
): FoundEdit => {
  const { by } = edit
  const below = ([nearest]: readonly string[]): string => {
    if (nearest === undefined) return 'start'
    return edits.some(({ id }) => id === nearest) ? 'new' : nearest
  }
  switch (edit.kind) {
    case 'rowAdded':
      return {
        kind: 'rowAdded',
        result: edit.result,
        below: below(edit.above),
        cells: edit.cells,
        tags: edit.tags,
        by,
      }
    case 'rowMoved':
      return { kind: 'rowMoved', strand: edit.strand, result: edit.result, below: below(edit.above), by }
    case 'rowEnded':
      return { kind: 'rowEnded', of: edit.strand, by }
    case 'resultEnded':
      return { kind: 'resultEnded', of: edit.result, by }
    case 'rowUnder':
      return { kind: 'rowUnder', strand: edit.strand, indicator: edit.indicator, by }
    case 'indicatorAdded':
      return { kind: 'indicatorAdded', strands: edit.strands, text: edit.text, by }
    case 'tag':
      return { kind: 'tag', strand: edit.strand, tag: edit.tag, change: edit.change, by }
    case 'resultAdded':
      return {
        kind: 'resultAdded',
        section: edit.section,
        title: edit.title,
        rows: edit.rows.map(({ cells }) => cells),
        by,
      }
    case 'note':
      return { kind: 'note', subject: edit.subject, text: edit.text, quoted: edit.quoted, by }
  }
}

/**
 * Edits in a form for comparison, sorted.
 * Kinds of space and forms of instants do not differ in it; empty lines and blank cells are left out.
 */
export const comparable = (edits: readonly FoundEdit[]): unknown[] =>
  edits
    .map(each => JSON.stringify(plainWords(each)))
    .sort()
    .map(each => JSON.parse(each) as unknown)

const plainWords = (value: unknown): unknown => {
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value))
    return new Date(value).toISOString()
  if (typeof value === 'string')
    return value
      .replace(/[^\S\n]+/gu, ' ')
      .replace(/ ?\n[ \n]*/gu, '\n')
      .trim()
  if (Array.isArray(value)) return value.map(plainWords)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).flatMap(([key, each]) =>
    each === '' || each === undefined ? [] : [[key, plainWords(each)]],
  )
  return Object.fromEntries(entries.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)))
}

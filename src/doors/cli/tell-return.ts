import type { Language } from '#domain/language.ts'
import { cellKey } from '#domain/plan/layout.ts'
import { newestActivity } from '#domain/plan/plan-table.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { PlanVersion } from '#domain/plan/version.ts'
import type { EditState } from '#domain/edits/edit-states.ts'
import { type EditEntry, editsInOrder } from '#domain/edits/edit-order.ts'
import { hunkRuns } from '#domain/edits/hunks.ts'
import type { ReturnedEdit, UnplacedEdit } from '#domain/edits/returned-edit.ts'
import { nodesOf } from '#domain/differences/moves.ts'
import { say } from '#domain/text.ts'
import { formatInstant, formatLanguageName } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { returnPageWords } from '#i18n/pages/return.ts'
import { returnedEditWords } from '#i18n/pages/returned-edits.ts'
import { terms } from '#i18n/terms.ts'
import { paperWords } from '#i18n/papers/paper-words.ts'
import { sayEdit } from '#i18n/papers/say-edit.ts'

/** A returned paper, as the use-case shows it. */
type ReturnSummary = {
  language: Language
  version: PlanVersion
  base: Plan
  plan: Plan
  edits: readonly ReturnedEdit[]
  unplaced: readonly UnplacedEdit[]
  editStates: ReadonlyMap<string, EditState>
}

/**
 * The changes in a returned paper as text for a terminal, one per line.
 * Each line has its place, its deletions (`[-…-]`) and insertions (`{+…+}`), author, time and state. What
 * could not be applied follows.
 */
export const tellReturn = (details: ReturnSummary, language: Language): string => {
  const words = wordsIn(returnPageWords, language)
  const { colon } = paperWords[language]
  const { edits, unplaced, version, base } = details
  const origin = words.origin(version.name, formatLanguageName(language, details.language))
  return [
    `${origin}${colon} ${words.changes(edits.length)}`,
    '',
    ...editsInOrder(base, edits).flatMap(entry =>
      entry.edits.map(edit => tellEdit(edit, entry, details, language)),
    ),
    ...(unplaced.length > 0
      ? ['', `${words.unplaced}${colon}`, ...unplaced.map(each => tellUnplaced(each, details, language))]
      : []),
  ].join('\n')
}

const tellEdit = (
  edit: ReturnedEdit,
  entry: EditEntry,
  { plan, language: paper, editStates }: ReturnSummary,
  language: Language,
): string => {
  const words = wordsIn(returnedEditWords, language)
  const what = sayEdit(edit, { layout: plan.layout, paper, language }).text
  const who = edit.by
    .filter(({ author }) => author !== '')
    .map(({ author, at }) => (at === undefined ? author : words.by(author, formatInstant(language, at))))
  const editState = editStates.get(edit.id)
  const state = editState?.state
  const stateText =
    state === 'changed' ? words.changedSince : state === 'done' || state === 'gone' ? words.states[state] : ''
  const now =
    state === 'changed'
      ? `${words.saysNow}${paperWords[language].colon} ${inLine(editState?.present ?? '')}`
      : ''
  const place = [tellPlace(entry, language), what].filter(Boolean).join(', ')
  const change = inLine(tellChange(edit, entry, { layout: plan.layout, paper }))
  return [
    `${place}  ${change}`,
    [who.join(' · ') || words.untracked, stateText, now].filter(Boolean).join(' · '),
  ].join('\n    ')
}

const tellPlace = ({ section, result, row }: EditEntry, language: Language): string => {
  const number = result?.number ?? section?.number
  if (number === undefined) return ''
  const at = result?.strands.findIndex(({ id }) => id === row) ?? -1
  return at < 0 ? number : `${number}, ${wordsIn(terms, language).rowNumber(at + 1)}`
}

const tellChange = (
  edit: ReturnedEdit,
  { result }: EditEntry,
  { layout, paper }: { layout: Plan['layout']; paper: Language },
): string => {
  switch (edit.kind) {
    case 'words':
      return hunkRuns(edit.before, edit.hunks)
        .map(({ text, change }) => marks[change ?? 'unchanged'](text))
        .join('')
    case 'rowAdded':
      return marks.inserted(layout.flatMap(column => edit.cells[cellKey(column)] ?? []).join(' | '))
    case 'rowEnded':
    case 'rowMoved':
    case 'rowUnder': {
      const activity = result?.strands
        .filter(({ id }) => id === edit.strand)
        .flatMap(strand => newestActivity(strand) ?? [])[0]
      const text = activity ? say(activity.text, paper).text : ''
      return edit.kind === 'rowEnded' ? marks.deleted(text) : text
    }
    case 'indicatorAdded':
      return marks.inserted(edit.text)
    case 'tag':
      return ''
    case 'resultAdded':
      return marks.inserted([edit.number, edit.title].filter(Boolean).join(' '))
    case 'resultEnded':
      return marks.deleted(result ? say(result.title, paper).text : '')
    case 'note':
      return edit.text
  }
}

const marks = {
  unchanged: (text: string) => text,
  deleted: (text: string) => `[-${text}-]`,
  inserted: (text: string) => `{+${text}+}`,
}

const inLine = (text: string): string => text.replace(/\s*\n\s*/gu, ' / ')

const tellUnplaced = (
  { reason, text, section, result }: UnplacedEdit,
  { base }: ReturnSummary,
  language: Language,
): string => {
  const number = nodesOf(base.sections).find(({ id }) => id === (result ?? section))?.number
  const sentence = wordsIn(returnedEditWords, language).reasons[reason]
  const label = [number, sentence].filter(Boolean).join(', ')
  return `  ${label}${paperWords[language].colon} ${inLine(text)}`
}

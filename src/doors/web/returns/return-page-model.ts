import { type EditEntry, editsInOrder } from '#domain/edits/edit-order.ts'
import { decisionState, type DecisionState } from '#domain/edits/decision-state.ts'
import type { EditState } from '#domain/edits/edit-states.ts'
import { type PrintedRow, printedRows } from '#domain/edits/printed-text.ts'
import type { ReturnedEdit } from '#domain/edits/returned-edit.ts'
import type { InOne } from '#i18n/in-three.ts'
import type { returnPageWords } from '#i18n/pages/return.ts'
import type { View } from '../frame/view.ts'
import { pagesOf } from './edit-pages.ts'
import { type EditChoice, editChoices, type ReturnQuery } from '../addresses/return-addresses.ts'
import type { ReturnDetails } from './return-details.ts'

/** An author with all edits and the open ones; `author` is empty for untracked edits. */
export type EditAuthor = { author: string; all: number; open: string[] }

/** Everything that the parts of a returned paper's page need, computed once. */
export type ReturnPageModel = {
  details: ReturnDetails
  query: ReturnQuery
  view: View
  words: InOne<typeof returnPageWords>
  /** The changes of this page in the order of the plan, and the results at the ends of each page. */
  page: { entries: EditEntry[]; number: number; pages: { first: string; last: string }[] }
  decisionStateOf: (edit: ReturnedEdit) => DecisionState
  editStateOf: (edit: ReturnedEdit) => EditState | undefined
  counts: Record<DecisionState | 'changed', number>
  /** The number of changes that each choice shows, of the chosen person. */
  choices: Record<EditChoice, number>
  people: EditAuthor[]
  /** The first undecided change. */
  firstOpen: ReturnedEdit | undefined
  /** The rows as the paper prints them, from the present plan and from the one it was made from. */
  rows: ReadonlyMap<string, PrintedRow>
  baseRows: ReadonlyMap<string, PrintedRow>
}

/** The page model of a returned paper. */
export const returnPageModel = (
  details: ReturnDetails,
  query: ReturnQuery,
  view: View,
  words: InOne<typeof returnPageWords>,
): ReturnPageModel => {
  const { edits, decisions, editStates, base, plan, language } = details
  const editStateOf = ({ id }: ReturnedEdit) => editStates.get(id)
  const decisionStateOf = (edit: ReturnedEdit) => decisionState(editStateOf(edit), decisions[edit.id])
  const isChanged = (edit: ReturnedEdit) => editStateOf(edit)?.state === 'changed'
  const fits = (choice: EditChoice) => (edit: ReturnedEdit) =>
    choice === 'all' || (choice === 'changed' ? isChanged(edit) : decisionStateOf(edit) === choice)
  const ofPerson =
    query.by === undefined ? edits : edits.filter(edit => authorsOf(edit).includes(query.by ?? ''))
  const states = edits.map(decisionStateOf)
  const count = (state: DecisionState) => states.filter(each => each === state).length
  return {
    details,
    query,
    view,
    words,
    page: pagesOf(editsInOrder(base, ofPerson.filter(fits(query.show))), query),
    decisionStateOf,
    editStateOf,
    counts: {
      open: count('open'),
      accepted: count('accepted'),
      refused: count('refused'),
      done: count('done'),
      gone: count('gone'),
      changed: edits.filter(isChanged).length,
    },
    choices: Object.fromEntries(
      editChoices.map(choice => [choice, ofPerson.filter(fits(choice)).length]),
    ) as Record<EditChoice, number>,
    people: peopleOf(edits, decisionStateOf),
    firstOpen: editsInOrder(base, edits)
      .flatMap(entry => entry.edits)
      .find(edit => decisionStateOf(edit) === 'open'),
    rows: printedRows(plan, language),
    baseRows: printedRows(base, language),
  }
}

/** The author of an edit; one empty name where the edit was not tracked. */
const authorsOf = ({ by }: ReturnedEdit): string[] =>
  by.length === 0 ? [''] : by.map(({ author }) => author)

const peopleOf = (
  edits: readonly ReturnedEdit[],
  stateOf: ReturnPageModel['decisionStateOf'],
): EditAuthor[] => {
  const editsByAuthor = edits.flatMap(edit => authorsOf(edit).map(author => ({ author, edit })))
  return [...Map.groupBy(editsByAuthor, ({ author }) => author)]
    .map(([author, of]) => ({
      author,
      all: of.length,
      open: of.filter(({ edit }) => stateOf(edit) === 'open').map(({ edit }) => edit.id),
    }))
    .sort((a, b) => b.all - a.all)
}
